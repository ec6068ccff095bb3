using System.Globalization;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Satserne i et år, med paragraf og kilde.</summary>
static class Satsliste
{
    public static readonly Kommando Kommando = new("satser", "Viser satserne i et år, med paragraf og kilde.", "satser --aar ÅR [--navn NAVN]",
        [("--aar ÅR", "året: 2024"), ("--navn NAVN", "kun satser, hvis navn rummer dette")], ["satser --aar 2024", "satser --aar 2022 --navn loenindtaegtsgraense"], Kør);

    static int Kør(Argumenter a)
    {
        a.HøjstOrd(0);
        if (!int.TryParse(a.Tekst("--aar"), NumberStyles.None, CultureInfo.InvariantCulture, out var år) || år is < 1900 or > 2199)
            throw new UbrugeligException("Skriv året: --aar 2024.");
        var (første, sidste) = (new DateOnly(år, 1, 1), new DateOnly(år, 12, 31));
        var fundne = Satser.Gældende.Alle.Where(s => a.Tekst("--navn") is not { } navn || s.Navn.Contains(navn, StringComparison.OrdinalIgnoreCase)).OrderBy(s => s.Navn, StringComparer.Ordinal).ToArray();
        if (fundne.Length == 0)
            throw new UbrugeligException($"Ingen sats har »{a.Tekst("--navn")}« i navnet.");
        foreach (var sats in fundne)
        {
            Console.WriteLine($"{sats.Navn}: {sats.Titel} ({sats.Enhed}; {sats.Paragraf})");
            var rækker = sats.Rækker.Where(r => r.Fra <= sidste && (r.Til is not { } til || til >= første)).ToArray();
            foreach (var r in rækker)
                Console.WriteLine($"  {r.Fra.Skrevet()} {(r.Til is { } til ? "til " + til.Skrevet() : "og frem")}: {Værdi(r)}");
            if (rækker.Length == 0)
                Console.WriteLine($"  ikke kendt i {år}");
        }
        return Kommandolinje.Udført;
    }

    static string Værdi(Satsrække række) => række.Værdi is { } v
        ? $"{Skrivemåde.Tal(v, v == decimal.Truncate(v) ? 0 : 2)} ({(række.Status == Satsstatus.Beregnet ? "beregnet; " : "")}{række.Kilde})"
        : "mangler";
}
