using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Lov.Organisering;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Udfasning;

/// <summary>Grundlaget for fleksjob og førtidspension efter udfasningen: teamets indstilling til og med juni 2026, derefter en samlet beskrivelse.</summary>
/// <remarks>BEK 47/2026 §§ 1, 7 og 16; LAB § 43 og LOB § 15 a (L 1750/2025). Den 1. juli 2026 er udledt af, at loven har netop to ikrafttrædelsesdage.</remarks>
public static class GrundlagEfterUdfasningen
{
    /// <summary>Er det teamets indstilling, der kræves på dagen? Ellers er det den samlede beskrivelse.</summary>
    public static bool KræverTeamet(DateOnly afgjort) => afgjort < Skæringsdag.TeamAfløst;

    internal static readonly Regel Krav = new("P-1104", "Grundlaget for fleksjob og førtidspension fra 2026", Slags.Krav, Sikkerhed.Lov,
        [
            Lob("§ 9, stk. 1").Fra(Skæringsdag.Udfasning).Før(Skæringsdag.TeamAfløst), Kilde("REHAB-BEK", "§ 1").Fra(Skæringsdag.Udfasning).Før(Skæringsdag.TeamAfløst),
            Lab("§ 43").Fra(Skæringsdag.TeamAfløst), Lob("§ 15 a").Fra(Skæringsdag.TeamAfløst),
        ],
        Besvar)
    {
        Nøgledato = "dagen for afgørelsen om det næste skridt",
        GælderFra = Skæringsdag.Udfasning,
        Siger = "Før fleksjob eller førtidspension skal teamet have afgivet indstilling, når afgørelsen træffes senest 30. juni 2026; fra 1. juli 2026 skal kommunen i stedet have lavet en samlet beskrivelse.",
        Læser = ["indstilling", "samlet-beskrivelse"],
        Rummer = ["P-114"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var skridt in sag.Stående<NæsteSkridt>().Where(s => s.Dato >= Skæringsdag.Udfasning && s.Udgang is Udgang.Fleksjob or Udgang.Førtidspension))
            yield return Besvar(regel, sag, skridt);
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, NæsteSkridt skridt)
    {
        var runde = Teamrunde.Før(sag, skridt);
        Hændelse? indstilling = runde.Indstillinger(sag) is [.., var seneste] ? seneste : null;
        Hændelse? beskrivelse = sag.Liste<SamletBeskrivelse>().LastOrDefault(b => b.Dato <= skridt.Dato);
        var team = KræverTeamet(skridt.Dato);
        var (krævet, andet) = team ? (indstilling, beskrivelse) : (beskrivelse, indstilling);
        var (navn, andetNavn) = team ? ("teamets indstilling", "den samlede beskrivelse") : ("den samlede beskrivelse", "teamets indstilling");
        var indledning = $"Afgørelsen {skridt.Dato.Skrevet()} skal bygge på {navn}.";
        Svar Svar(Udfald udfald, string grund, Hændelse? fakta, Sikkerhed? sikkerhed = null, params Antagelse[] antagelser) =>
            regel.Svar(skridt, skridt.Dato, udfald, $"{indledning} {grund}", fakta: [fakta, runde.Forrige], sikkerhed: sikkerhed, antagelser: antagelser);

        Sikkerhed? udledt = team ? null : Sikkerhed.Afledt;
        if (krævet is not null)
            return Svar(Udfald.Opfyldt, $"Den er fra {krævet.Dato.Skrevet()}.", krævet, udledt);
        if (andet is not null)
            return Svar(Udfald.Uafklaret, $"Den mangler. Sagen har i stedet {andetNavn} fra {andet.Dato.Skrevet()}, og om den er nok på den dag, er ikke afklaret.", andet, null, Antagelse.Overgang2026);
        if (skridt.Udgang == Udgang.Førtidspension)
            return Svar(Udfald.Uafklaret, "Den mangler. Loven lader i nogle åbenbare sager om førtidspension kommunen afgøre sagen uden, og sagen viser ikke, om det var sådan en.", null, null, Antagelse.Overgang2026);
        var udfald = sag.Mangler(skridt.Dato);
        return Svar(udfald, $"Hverken den eller {andetNavn} findes i sagen.{sag.Forbehold(udfald)}", null, udfald == Udfald.Brudt ? udledt : null);
    }
}
