using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>De enkelte værdier: dage, tidspunkter, tal og ord.</summary>
/// <remarks>Grænserne er så vide, at ingen sag når dem, og så snævre, at ingen regning med dage eller beløb kan løbe over.</remarks>
sealed partial class Feltlæser
{
    const int FørsteÅr = 1900, SidsteÅr = 2199;

    internal const int HøjesteHeltal = 36_500;
    internal const decimal HøjesteBeløb = Kroner.HøjesteØre / 100, HøjesteTal = 1_000_000;

    object? Dag(JsonElement e, Sti sti) => Dato(e, sti, "yyyy-MM-dd", "en dag skrevet ÅÅÅÅ-MM-DD");

    object? Måned(JsonElement e, Sti sti) => Dato(e, sti, "yyyy-MM", "en måned skrevet ÅÅÅÅ-MM");

    object? Dato(JsonElement e, Sti sti, string format, string tilladt)
    {
        if (e.ValueKind != JsonValueKind.String)
            return Forkert(e, sti, tilladt);
        if (format.Length == 10 && SomSkrevet(e) is { } skrevet)
            return skrevet;
        if (Tekst(e, sti) is not { } tekst)
            return null;
        if (tekst.Length == format.Length && DateOnly.TryParseExact(tekst, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            && dag.Year is >= FørsteÅr and <= SidsteÅr)
            return dag;
        fejl.Tilføj(sti, $"»{Vist(tekst)}« er ikke en dato, der findes", $"Tilladt: {tilladt}, fra {FørsteÅr} til {SidsteÅr}");
        return null;
    }

    /// <summary>En dag, der findes og står som ÅÅÅÅ-MM-DD; alt andet læses med sine fejl.</summary>
    static DateOnly? SomSkrevet(JsonElement e)
    {
        var t = JsonMarshal.GetRawUtf8Value(e);
        if (t.Length != 12 || t[5] != '-' || t[8] != '-')
            return null;
        var (år, måned, dag) = (Cifre(t[1..5]), Cifre(t[6..8]), Cifre(t[9..11]));
        return år is >= FørsteÅr and <= SidsteÅr && måned is >= 1 and <= 12 && dag >= 1 && dag <= DateTime.DaysInMonth(år, måned) ? new(år, måned, dag) : null;
    }

    /// <summary>Tallet, eller -1 når andet end cifre står der.</summary>
    static int Cifre(ReadOnlySpan<byte> tekst)
    {
        var ud = 0;
        foreach (var c in tekst)
            if (c is < (byte)'0' or > (byte)'9')
                return -1;
            else
                ud = ud * 10 + (c - '0');
        return ud;
    }

    object? Tidspunkt(JsonElement e, Sti sti)
    {
        const string tilladt = "et tidspunkt med forskel til UTC, for eksempel 2022-03-01T12:00:00+01:00";
        if (e.ValueKind != JsonValueKind.String)
            return Forkert(e, sti, tilladt);
        if (Tekst(e, sti) is not { } tekst)
            return null;
        if (HarForskel(tekst) && DateTimeOffset.TryParseExact(tekst, ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"],
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var tid) && tid.UtcDateTime.Year is >= FørsteÅr and <= SidsteÅr)
            return tid;
        fejl.Tilføj(sti, $"»{Vist(tekst)}« er ikke et tidspunkt", $"Tilladt: {tilladt}");
        return null;
    }

    static bool HarForskel(string tekst) => tekst.Length > 16 && (tekst.EndsWith('Z') || tekst[^6] is '+' or '-');

    object? Beløb(JsonElement e, Sti sti) =>
        TalMellem(e, sti, HøjesteBeløb, 2, "kroner med højst to decimaler, fra 0 til 10.000.000") is { } tal ? Kroner.Af(tal) : null;

    object? Tal(JsonElement e, Sti sti) => TalMellem(e, sti, HøjesteTal, 6, "et tal fra 0 til 1.000.000");

    object? Heltal(JsonElement e, Sti sti) => TalMellem(e, sti, HøjesteHeltal, 0, "et helt tal fra 0 til 36.500") is { } tal ? (int)tal : null;

    decimal? TalMellem(JsonElement e, Sti sti, decimal højst, int decimaler, string tilladt)
    {
        if (e.ValueKind != JsonValueKind.Number)
            return (decimal?)Forkert(e, sti, tilladt);
        if (e.TryGetDecimal(out var tal) && tal >= 0 && tal <= højst && decimal.Round(tal, decimaler) == tal)
            return tal;
        fejl.Tilføj(sti, $"{Vist(e.GetRawText())} kan ikke bruges", $"Tilladt: {tilladt}");
        return null;
    }

    object? Ord(Felt felt, JsonElement e, Sti sti)
    {
        if (Tekst(e, sti) is not { } tekst)
            return null;
        for (var i = 0; i < felt.Ord.Count; i++)
            if (felt.Ord[i] == tekst)
                return i;
        fejl.Tilføj(sti, $"»{Vist(tekst)}« står ikke på listen", "Tilladt: " + string.Join(", ", felt.Ord));
        return null;
    }

    object? LæsPeriode(JsonElement e, Sti sti)
    {
        if (Objekt(Periodefelter, e, sti) is not { } v)
            return null;
        var (fra, til) = (v.Dag("fra")!.Value, v.Dag("til")!.Value);
        if (til >= fra)
            return new Periode(fra, til);
        fejl.Tilføj(sti.Felt("til"), "perioden slutter, før den begynder", "Tilladt: en dag på eller efter fra");
        return null;
    }

    internal static readonly Liste<Felt> Periodefelter = [Felt.Dag("fra", "Første dag").Påkrævet(), Felt.Dag("til", "Sidste dag").Påkrævet()];
}
