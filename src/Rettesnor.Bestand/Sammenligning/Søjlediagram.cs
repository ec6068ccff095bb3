using System.Globalization;
using System.Text;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Sammenligning;

/// <summary>Et tal, der tegnes for hver gruppe.</summary>
readonly record struct Søjletal(string Navn, Func<Gruppetal, decimal> Af, int Decimaler);

/// <summary>Vandrette søjler fra en fælles nullinje; tallet står ved siden af, så farven ikke er nødvendig.</summary>
static class Søjlediagram
{
    const int Navne = 200, Bredde = 440, Tal = 110, Søjle = 16, Mellemrum = 10, Top = 34;

    static readonly string[] s_farver = ["#1f5fa8", "#8a8a8a"];

    public static void Tegn(StringBuilder ud, string titel, IReadOnlyList<Gruppe> grupper, params Søjletal[] tal)
    {
        var (lavest, højest) = (0m, 0m);
        foreach (var værdi in grupper.SelectMany(g => tal.Select(t => t.Af(g.Tal))))
            (lavest, højest) = (Math.Min(lavest, værdi), Math.Max(højest, værdi));
        if (lavest == højest)
            return;
        var (række, nul) = (tal.Length * Søjle + Mellemrum, Navne + X(-lavest));
        var højde = Top + grupper.Count * række;
        ud.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" aria-label=\"{titel}\" viewBox=\"0 0 {Navne + Bredde + Tal} {højde}\"><text x=\"0\" y=\"16\" font-weight=\"600\">{titel}</text>");
        for (var t = 0; tal.Length > 1 && t < tal.Length; t++)
            ud.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Navne + Bredde + Tal - 180 + t * 95}\" y=\"5\" width=\"12\" height=\"12\" fill=\"{s_farver[t]}\"/><text x=\"{Navne + Bredde + Tal - 162 + t * 95}\" y=\"16\">{tal[t].Navn}</text>");
        for (var i = 0; i < grupper.Count; i++)
        {
            var y = Top + i * række;
            ud.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + tal.Length * Søjle / 2 + 5}\">{grupper[i].Navn}</text>");
            for (var t = 0; t < tal.Length; t++)
            {
                var værdi = tal[t].Af(grupper[i].Tal);
                var (længde, top) = (X(Math.Abs(værdi)), y + t * Søjle);
                ud.Append(CultureInfo.InvariantCulture, $"<rect x=\"{(værdi < 0 ? nul - længde : nul):0.0}\" y=\"{top}\" width=\"{længde:0.0}\" height=\"{Søjle - 2}\" fill=\"{(værdi < 0 ? "#b3261e" : s_farver[t])}\"/>");
                ud.Append(CultureInfo.InvariantCulture, $"<text x=\"{Navne + Bredde + Tal}\" y=\"{top + 12}\" text-anchor=\"end\">{Skrivemåde.Tal(værdi, tal[t].Decimaler)}</text>");
            }
        }
        ud.Append(CultureInfo.InvariantCulture, $"<line x1=\"{nul:0.0}\" x2=\"{nul:0.0}\" y1=\"{Top - 6}\" y2=\"{højde}\" stroke=\"#555\"/></svg>\n");

        double X(decimal værdi) => (double)(værdi / (højest - lavest)) * Bredde;
    }
}
