using System.Globalization;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Web.Vurderinger;

/// <summary>Kurven over, hvad borgeren har mere i alt, tegnet over den ekstra løn.</summary>
public sealed class Lønkurvetegning(Lønkurve kurve)
{
    public const int Bredde = 800, Højde = 360, Venstre = 80, Bund = 320, Top = 20;

    private readonly decimal _løn = Math.Max(1, kurve.Punkter[^1].Løn.IKroner);
    private readonly decimal _beholder = Math.Max(1, kurve.Punkter.Max(p => p.Beholder.IKroner));

    /// <summary>Kurvens punkter, som SVG skriver dem.</summary>
    public string Linje => string.Join(' ', kurve.Punkter.Select(p => $"{X(p.Løn)},{Y(p.Beholder)}"));

    public IEnumerable<Lønpunkt> Knæk => kurve.Punkter.Where(p => p.Knæk is not null);

    public Lønpunkt Spurgt => kurve.Punkter.First(p => p.Løn == kurve.Svar.Løn);

    public Kroner HøjesteLøn => kurve.Punkter[^1].Løn;

    public string X(Kroner løn) => Tal(Venstre + ((Bredde - Venstre - 40) * løn.IKroner / _løn));

    public string Y(Kroner beholder) => Tal(Bund - ((Bund - Top) * beholder.IKroner / _beholder));

    private static string Tal(decimal tal) => tal.ToString("0.#", CultureInfo.InvariantCulture);
}
