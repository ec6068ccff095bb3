using Rettesnor.Lov;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.AktivSocialpolitik;

/// <summary>Korte greb til prøver af ydelsen: rækker ved måned, beløb i kroner og de hændelser, der går igen.</summary>
static class Ydelsesprøve
{
    public const string Født = "1975-09-09";

    public static Kroner Kr(decimal kroner) => Kroner.Af(kroner);

    /// <summary>Månedens ene række, vurderet på månedens sidste dag, når intet andet er sagt.</summary>
    public static Ydelsesmåned Måned(this Sag sag, string måned, string? pr = null)
    {
        var dag = Eksempel.Dag(måned + "-01");
        var rækker = Vurdering.Af(sag, pr is null ? Periode.Måned(dag).TilOgMed : Eksempel.Dag(pr), måneder: Periode.Måned(dag)).Ydelse;
        return Assert.Single(rækker);
    }

    public static string Ressourceforløb(string start = "2018-01-01", string slut = "2026-12-31") => Eksempel.Bevilling(start, slut);

    public static string Jobafklaring(string start = "2018-01-01", string slut = "2026-12-31") => Eksempel.Bevilling(start, slut, ordning: "jobafklaring");

    public static string Indtægt(string måned, string art, decimal beløb, string mere = "") =>
        $"{{ 'id': 'i', 'type': 'indtaegt', 'maaned': '{måned}', 'art': '{art}', 'beloeb': {beløb.ToString(System.Globalization.CultureInfo.InvariantCulture)}{mere} }}";

    public static string Hændelse(string type, string fra, string? til = null, string mere = "") =>
        $"{{ 'id': '{type}', 'type': '{type}', 'fra': '{fra}'{(til is null ? "" : $", 'til': '{til}'")}{mere} }}";

    /// <summary>En udeblivelse fra et tilbud og sanktionen for den.</summary>
    public static string[] Sanktion(string fra, string til, string afgjort, string id = "s") =>
    [
        $"{{ 'id': 'u{id}', 'type': 'udeblivelse', 'fra': '{fra}', 'til': '{til}', 'fra_hvad': 'tilbud', 'rimelig_grund': false }}",
        $"{{ 'id': '{id}', 'type': 'afgoerelse', 'om': 'sanktion', 'sanktion': 'fradrag-tilbud', 'dato': '{afgjort}', 'vedr': 'u{id}' }}",
    ];

    /// <summary>Et pligtbrud og sanktionen for det.</summary>
    public static string[] Pligtbrud(string dato, string art, string sanktion, string afgjort, string id = "p") =>
    [
        $"{{ 'id': 'b{id}', 'type': 'pligtbrud', 'dato': '{dato}', 'art': '{art}', 'bedre_vidende': true, 'rimelig_grund': false }}",
        $"{{ 'id': '{id}', 'type': 'afgoerelse', 'om': 'sanktion', 'sanktion': '{sanktion}', 'dato': '{afgjort}', 'vedr': 'b{id}' }}",
    ];

    public static IEnumerable<Spor> Knuder(this Spor rod) => rod.Led.SelectMany(Knuder).Prepend(rod);

    public static IEnumerable<string> Koder(this Ydelsesmåned måned) => måned.Antagelser.Select(a => a.Kode);
}
