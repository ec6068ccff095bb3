using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Organisering;

/// <summary>Hvem der skal sidde i rehabiliteringsteamet, når en sag forelægges.</summary>
/// <remarks>Styringslovens § 25 a, stk. 4-5 (2013-2014); LOB § 10; friere sammensætning fra 1. januar 2025 (L 1657/2024).</remarks>
public static class Teamsammensætning
{
    const int UngTil = 30;

    static readonly Teammedlem[] s_faste = [Teammedlem.Beskæftigelse, Teammedlem.Social, Teammedlem.Sundhed, Teammedlem.Region];
    static readonly Teammedlem[] s_fasteFra2025 = [Teammedlem.Beskæftigelse, Teammedlem.Region];

    /// <summary>Skal undervisningsområdet være med? Ja for en borger under 30 år uden erhvervskompetencegivende uddannelse; null, når uddannelsen ikke er registreret.</summary>
    /// <param name="alder">I hele år på mødets dag.</param>
    public static bool? KræverUndervisning(int alder, bool? uddannelse) => alder >= UngTil ? false : uddannelse is { } har ? !har : null;

    /// <summary>De områder, der altid skal være til stede, på mødets dag.</summary>
    public static IReadOnlyList<Teammedlem> Faste(DateOnly møde) => møde < Skæringsdag.FleksibeltTeam ? s_faste : s_fasteFra2025;

    internal static readonly Regel TilOgMed2024 = new("P-304", "Teamets sammensætning til og med 2024", Slags.Krav, Sikkerhed.Lov,
        [Kilde("STYR", "§ 25 a, stk. 4-5").Før(Skæringsdag.Organiseringslov), Lob("§ 10, stk. 1-2").Fra(Skæringsdag.Organiseringslov)], BesvarTilOgMed2024)
    {
        Nøgledato = "forelæggelsens dato",
        GælderTil = Skæringsdag.FleksibeltTeam.AddDays(-1),
        Siger = "I teamet sidder beskæftigelses-, social- og sundhedsområdet og regionens sundhedskoordinator; for en borger under 30 år uden erhvervskompetencegivende uddannelse også undervisningsområdet. Borgeren deltager selv.",
        Læser = ["forelaeggelse", "maalgruppevurdering"],
    };

    internal static readonly Regel Fra2025 = new("P-305", "Teamets sammensætning fra 2025", Slags.Krav, Sikkerhed.Sekundær,
        [Lob("§ 10").Fra(Skæringsdag.FleksibeltTeam)], BesvarFra2025)
    {
        Nøgledato = "forelæggelsens dato",
        GælderFra = Skæringsdag.FleksibeltTeam,
        GælderTil = Skæringsdag.TeamAfløst.AddDays(-1),
        Siger = "Beskæftigelsesområdet og regionen skal altid være med i teamet. De andre områder er med, når den konkrete sag taler for det.",
        Læser = ["forelaeggelse"],
    };

    static IEnumerable<Svar> BesvarTilOgMed2024(Regel regel, Sagsbillede sag)
    {
        foreach (var møde in sag.Liste<Forelæggelse>().Where(f => f.Dato < Skæringsdag.FleksibeltTeam))
            yield return BesvarTilOgMed2024(regel, sag, møde);
    }

    static Svar BesvarTilOgMed2024(Regel regel, Sagsbillede sag, Forelæggelse møde)
    {
        if (UdenDeltagere(regel, møde) is { } ukendt)
            return ukendt;
        var alder = sag.Borger.Alder(møde.Dato);
        var undervisning = KræverUndervisning(alder, sag.Borger.Uddannelse);
        var manglerUndervisning = !Var(møde, Teammedlem.Undervisning);
        var mangler = Mangler(møde);
        if (undervisning == true && manglerUndervisning)
            mangler.Add(Teammedlem.Undervisning);
        if (mangler.Count > 0)
            return Brudt(regel, møde, mangler, undervisning == true && manglerUndervisning ? $" Borgeren var {alder} år og havde ingen erhvervskompetencegivende uddannelse." : "");
        if (undervisning is null && manglerUndervisning)
            return regel.Svar(møde, møde.Dato, Udfald.Uafklaret,
                $"Undervisningsområdet var ikke med {møde.Dato.Skrevet()}. Borgeren var {alder} år, og det er ikke registreret, om borgeren har en erhvervskompetencegivende uddannelse; uden den skulle området have været med.",
                værdi: Forelæggelse.Medlemmer[Teammedlem.Undervisning]);
        var vurdering = sag.Liste<Målgruppevurdering>().LastOrDefault(v => v.Dato <= møde.Dato);
        if (møde.BorgerDeltog == false && vurdering?.ÅbenbartUdenUdvikling != true)
            return regel.Svar(møde, møde.Dato, Udfald.Uafklaret,
                $"Borgeren var ikke med {møde.Dato.Skrevet()}. Sagen kan kun behandles uden borgeren, når det er åbenbart formålsløst at udvikle arbejdsevnen, og det er ikke vurderet i sagen.", fakta: [vurdering]);
        return regel.Svar(møde, møde.Dato, Udfald.Opfyldt, $"De områder, der skulle være med {møde.Dato.Skrevet()}, var der.{Borgeren(møde)}", fakta: møde.BorgerDeltog == false ? [vurdering] : []);
    }

    static IEnumerable<Svar> BesvarFra2025(Regel regel, Sagsbillede sag)
    {
        foreach (var møde in sag.Liste<Forelæggelse>().Where(f => f.Dato >= Skæringsdag.FleksibeltTeam))
        {
            if (møde.Dato >= Skæringsdag.Udfasning && møde.Anledning is Forelæggelsesanledning.Bevilling or Forelæggelsesanledning.Indsatsgaranti)
                continue;
            if (UdenDeltagere(regel, møde) is { } ukendt)
                yield return ukendt;
            else if (Mangler(møde) is { Count: > 0 } mangler)
                yield return Brudt(regel, møde, mangler, "");
            else
                yield return regel.Svar(møde, møde.Dato, Udfald.Opfyldt, $"Beskæftigelsesområdet og regionen var med {møde.Dato.Skrevet()}.");
        }
    }

    static Svar? UdenDeltagere(Regel regel, Forelæggelse møde) => møde.Deltagere is { Count: > 0 } ? null
        : regel.Svar(møde, møde.Dato, Udfald.Uafklaret, $"Det er ikke registreret, hvem der var med i teamet {møde.Dato.Skrevet()}.");

    static Svar Brudt(Regel regel, Forelæggelse møde, List<Teammedlem> mangler, string fordi) => regel.Svar(møde, møde.Dato, Udfald.Brudt,
        $"Teamet var ikke fuldtalligt {møde.Dato.Skrevet()}: {Skrivemåde.Opremset([.. mangler.Select(Rehabilitering.Ord)])} manglede.{fordi}",
        værdi: string.Join(", ", mangler.Select(m => Forelæggelse.Medlemmer[m])));

    static List<Teammedlem> Mangler(Forelæggelse møde) => [.. Faste(møde.Dato).Where(m => !Var(møde, m))];

    static bool Var(Forelæggelse møde, Teammedlem medlem) => møde.Deltagere is { } deltagere && deltagere.Contains(medlem);

    static string Borgeren(Forelæggelse møde) => møde.BorgerDeltog switch
    {
        true => " Borgeren deltog.",
        false => " Borgeren deltog ikke; det er vurderet åbenbart, at arbejdsevnen ikke kan udvikles.",
        null => " Om borgeren deltog, er ikke registreret.",
    };
}
