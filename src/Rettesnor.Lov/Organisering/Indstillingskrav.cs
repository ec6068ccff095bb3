using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Organisering;

/// <summary>Rehabiliteringsteamet skal have afgivet indstilling, før kommunen træffer afgørelse om ressourceforløb, fleksjob eller førtidspension.</summary>
/// <remarks>Styringslovens § 25 a, stk. 1 (2013-2014); LOB § 9, stk. 1; undtagelserne i pensionslovens § 17 og § 18, stk. 2, fra 1. juni 2016 (L 456/2016).</remarks>
public static class Indstillingskrav
{
    /// <summary>Kan kravet efter loven være fraveget? Kun en sag om førtidspension kan afgøres uden teamet, og kun fra 1. juni 2016.</summary>
    /// <param name="afgjort">Afgørelsens dag: reglens nøgledato.</param>
    public static bool KanFraviges(Udgang udgang, DateOnly afgjort) => udgang == Udgang.Førtidspension && afgjort >= Skæringsdag.ÅbenbarePensionssager;

    internal static readonly Regel Krav = new("P-301", "Teamets indstilling før afgørelsen", Slags.Krav, Sikkerhed.Lov,
        [
            Kilde("STYR", "§ 25 a, stk. 1").Før(Skæringsdag.Organiseringslov), Lob("§ 9, stk. 1").Fra(Skæringsdag.Organiseringslov), Kilde("REHAB-BEK", "§ 1"),
            Pensionsloven("§ 17").Fra(Skæringsdag.ÅbenbarePensionssager), Pensionsloven("§ 18, stk. 2").Fra(Skæringsdag.ÅbenbarePensionssager),
        ],
        Besvar)
    {
        Nøgledato = "afgørelsens dato",
        GælderTil = Skæringsdag.Udfasning.AddDays(-1),
        Siger = "Kommunen kan ikke træffe afgørelse om ressourceforløb, fleksjob eller førtidspension, før rehabiliteringsteamet har afgivet sin indstilling i sagen. Et nyt forløb kræver en ny indstilling.",
        Læser = ["indstilling"],
        Rummer = ["P-114"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
            yield return UdenPension(Besvar(regel, sag, Teamrunde.Før(sag, forløb.Bevilling), forløb.Bevilling, "ressourceforløb", null, forløb));
        foreach (var skridt in sag.Stående<NæsteSkridt>().Where(s => s.Udgang is Udgang.Fleksjob or Udgang.Førtidspension))
        {
            var svar = Besvar(regel, sag, Teamrunde.Før(sag, skridt), skridt, skridt.Udgang == Udgang.Fleksjob ? "fleksjob" : "førtidspension", skridt.Udgang, null);
            yield return skridt.Udgang == Udgang.Førtidspension ? svar : UdenPension(svar);
        }
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, Teamrunde runde, Afgørelse afgørelse, string hvad, Udgang? udgang, Forløb? forløb)
    {
        if (runde.Indstillinger(sag) is [.., var indstilling])
            return regel.Svar(afgørelse, afgørelse.Dato, Udfald.Opfyldt,
                $"Rehabiliteringsteamet afgav indstilling {indstilling.Dato.Skrevet()}, og afgørelsen om {hvad} er truffet {afgørelse.Dato.Skrevet()}.", fakta: [indstilling, runde.Forrige], forløb: forløb);
        var mangler = $"Afgørelsen om {hvad} er truffet {afgørelse.Dato.Skrevet()}, og rehabiliteringsteamet har ingen indstilling afgivet {runde.Skrevet()}.";
        if (udgang is { } u && KanFraviges(u, afgørelse.Dato))
            return regel.Svar(afgørelse, afgørelse.Dato, Udfald.Uafklaret,
                $"{mangler} Loven lader i nogle åbenbare sager om førtidspension kommunen afgøre sagen uden teamet, og sagen viser ikke, om det var sådan en.", fakta: [runde.Forrige], forløb: forløb);
        var (udfald, grund) = Historik.Brud(sag, afgørelse.Dato, mangler);
        return regel.Svar(afgørelse, afgørelse.Dato, udfald, grund, fakta: [runde.Forrige], forløb: forløb);
    }

    /// <summary>Pensionslovens undtagelser citeres kun, hvor sagen handler om førtidspension.</summary>
    static Svar UdenPension(Svar svar) => svar with { Hjemmel = svar.Hjemmel.Where(h => h.Lov != "PL").TilListe() };
}
