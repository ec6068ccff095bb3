using System.Globalization;

using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Web.Komponenter;

namespace Rettesnor.Web.Formularer;

/// <summary>En hændelses værdier, som de skrives i formularen; det omvendte af <see cref="Hændelsessvar"/>.</summary>
internal static class Formularværdier
{
    public static Dictionary<string, string> Af(Hændelse h, Sag sag)
    {
        var ud = new Dictionary<string, string>();
        foreach (var felt in h.Hoved.Type.Felter)
            Skriv(ud, felt, felt.Navn, h.Hoved.Felter[felt.Navn], sag);
        return ud;
    }

    private static void Skriv(Dictionary<string, string> ud, Lov.Fakta.Felt felt, string navn, object? værdi, Sag sag)
    {
        switch (værdi)
        {
            case null:
                break;
            case Feltværdier objekt:
                foreach (var under in felt.Under)
                    Skriv(ud, under, $"{navn}.{under.Navn}", objekt[under.Navn], sag);
                break;
            case Liste<Feltværdier> objekter:
                for (var i = 0; i < objekter.Count; i++)
                    foreach (var under in felt.Under)
                        Skriv(ud, under, $"{navn}[{i}].{under.Navn}", objekter[i][under.Navn], sag);
                break;
            case Periode periode:
                (ud[navn + ".fra"], ud[navn + ".til"]) = (Feltværdi.Skrevet(periode.Fra)!, Feltværdi.Skrevet(periode.TilOgMed)!);
                break;
            default:
                ud[navn] = Tekst(felt, værdi, sag);
                break;
        }
    }

    private static string Tekst(Lov.Fakta.Felt felt, object værdi, Sag sag) => (felt.Art, værdi) switch
    {
        (Feltart.Valg, int nr) => felt.Ord[nr],
        (Feltart.Henvisning, int nr) => sag.Hændelser[nr - 1].Henvisning,
        (Feltart.Henvisninger, Liste<int> numre) => string.Join(',', numre.Select(nr => sag.Hændelser[nr - 1].Henvisning)),
        (Feltart.Valgliste, Liste<int> numre) => string.Join(',', numre.Select(nr => felt.Ord[nr])),
        (Feltart.Måned, DateOnly måned) => Måned(måned),
        (Feltart.Måneder, Liste<DateOnly> måneder) => string.Join(", ", måneder.Select(Måned)),
        (Feltart.Tekster, Liste<string> tekster) => string.Join('\n', tekster),
        (Feltart.TekstEllerJaNej, bool ja) => ja ? "ja" : "nej",
        (_, Kroner kr) => Feltværdi.Skrevet(kr.IKroner)!,
        (_, DateTimeOffset tid) => tid.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        _ => Feltværdi.Skrevet(værdi)!,
    };

    private static string Måned(DateOnly måned) => måned.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
