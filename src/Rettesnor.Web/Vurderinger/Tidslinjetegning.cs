using System.Globalization;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Web.Vurderinger;

/// <summary>Et streg eller en prik på tidslinjen.</summary>
/// <param name="Klasse">Stilens navn i site.css.</param>
/// <param name="Til">Null er et punkt i tiden.</param>
internal sealed record Mærke(string Klasse, string Tekst, DateOnly Fra, DateOnly? Til);

/// <summary>Forløbet tegnet over tid: rækker af forløb, pauser, indsatser, samtaler og frister, og dagen selv.</summary>
internal sealed class Tidslinjetegning
{
    public const int Bredde = 1000, Venstre = 110, Rækkehøjde = 34, Top = 28;

    private readonly DateOnly _fra, _til;

    private Tidslinjetegning(DateOnly fra, DateOnly til, DateOnly pr, IReadOnlyList<(string Navn, IReadOnlyList<Mærke> Mærker)> rækker)
        => (_fra, _til, Pr, Rækker) = (fra, til, pr, rækker);

    public DateOnly Pr { get; }
    public IReadOnlyList<(string Navn, IReadOnlyList<Mærke> Mærker)> Rækker { get; }
    public int Højde => Top + (Rækker.Count * Rækkehøjde) + 8;

    /// <summary>Tegningen, eller null når der intet forløb er at tegne.</summary>
    public static Tidslinjetegning? Af(Vurdering v)
    {
        if (v.Forløb.Count == 0)
            return null;
        var sag = Sagsbillede.Fold(v.Sag, v.Pr, v.Kendt);
        var rækker = new List<(string, IReadOnlyList<Mærke>)>
        {
            ("Forløb", [.. v.Forløb.Select(f => new Mærke("forloeb", $"{(f.Ordning == Ordning.Ressourceforløb ? "Ressourceforløb" : "Jobafklaringsforløb")} {new Periode(f.Start, f.Slut).Skrevet()}", f.Start, f.Slut))]),
            ("Pauser", [.. sag.Hændelser.OfType<Periodehændelse>().Where(h => h is Fritagelse or Standby or Barsel or FritagetKontaktforløb).Select(h => Periode("pause", h, v.Pr))]),
            ("Indsatser", [.. sag.Hændelser.OfType<Periodehændelse>().Where(h => h is Indsats or Mentor).Select(h => Periode("indsats", h, v.Pr))]),
            ("Samtaler", [.. sag.Liste<Samtale>().Select(s => new Mærke("samtale", Hændelsestekst.Af(s), s.Dato, null))]),
            ("Frister", [.. v.Svar.Where(s => s.Frist is not null && s.Udfald is not Udfald.IkkeRelevant && s.Regel.Slags is Slags.Frist or Slags.Påmindelse or Slags.Ret)
                .Select(s => new Mærke(s.Udfald == Udfald.Brudt ? "frist-brudt" : "frist", $"{s.Regel.Navn}: {s.Frist!.Value.Skrevet()}", s.Frist.Value, null))]),
        };
        var dage = rækker.SelectMany(r => r.Item2).SelectMany(m => new[] { m.Fra, m.Til ?? m.Fra }).Append(v.Pr).ToArray();
        return new(dage.Min().AddMonths(-1), dage.Max().AddMonths(1), v.Pr, rækker);
    }

    private static Mærke Periode(string klasse, Periodehændelse h, DateOnly pr) => new(klasse, Hændelsestekst.Af(h), h.Fra, h.Til ?? Lov.Grundlag.Periode.Senest(h.Fra, pr));

    /// <summary>Dagens plads på den vandrette akse.</summary>
    public string X(DateOnly dag) => Tal(Venstre + ((Bredde - Venstre - 10) * (double)(dag.DayNumber - _fra.DayNumber) / Math.Max(1, _til.DayNumber - _fra.DayNumber)));

    public string BreddeAf(Mærke m) => Tal(Math.Max(3, (Bredde - Venstre - 10) * (double)((m.Til ?? m.Fra).DayNumber + 1 - m.Fra.DayNumber) / Math.Max(1, _til.DayNumber - _fra.DayNumber)));

    /// <summary>Hver 1. januar, eller hver måned når der er under to år.</summary>
    public IEnumerable<(DateOnly Dag, string Tekst)> Akse()
    {
        var hverMåned = _til.DayNumber - _fra.DayNumber < 500 ? 2 : 12;
        for (var d = new DateOnly(_fra.Year, 1, 1); d <= _til; d = d.AddMonths(hverMåned))
            if (d >= _fra)
                yield return (d, hverMåned == 12 ? d.Year.ToString(CultureInfo.InvariantCulture) : $"{d.Month}/{d.Year}");
    }

    private static string Tal(double tal) => tal.ToString("0.#", CultureInfo.InvariantCulture);
}
