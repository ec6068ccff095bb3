using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Organisering;

/// <summary>En sag om jobafklaringsforløb skal for rehabiliteringsteamet senest fire uger efter overgangen.</summary>
/// <remarks>LAB § 68 d, stk. 2-3 (til 2019); LAB § 109, stk. 1; pligten blev en mulighed 1. januar 2025 (L 1657/2024).</remarks>
public static class JobafklaringITeamet
{
    const int Uger = 4;
    const int RaskInden = 8;
    const int DagePrUge = 7;

    /// <summary>Den sidste dag, sagen kan forelægges: fire uger efter overgangen. Dagen er selv rettidig.</summary>
    public static DateOnly Frist(DateOnly overgang) => overgang.AddDays(Uger * DagePrUge);

    /// <summary>Ventes borgeren fuldt rask inden for otte uger fra overgangen?</summary>
    public static bool VentesRask(DateOnly overgang, DateOnly? forventetRask) => forventetRask is { } rask && rask <= overgang.AddDays(RaskInden * DagePrUge);

    internal static readonly Regel Forelæggelsesfrist = new("P-302", "Jobafklaring forelagt teamet inden fire uger", Slags.Krav, Sikkerhed.Lov,
        [
            Lab("§ 68 d, stk. 2").Før(Skæringsdag.PensionsalderloftSikkert), Lab("§ 68 d, stk. 2-3").Fra(Skæringsdag.PensionsalderloftSikkert).Før(Skæringsdag.NyBeskæftigelseslov),
            Lab("§ 109, stk. 1").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("STYR", "§ 25 a").Før(Skæringsdag.Organiseringslov), Lob("§ 9, stk. 1-2").Fra(Skæringsdag.Organiseringslov),
        ],
        Besvar)
    {
        Nøgledato = "dagen for overgangen",
        GælderFra = Skæringsdag.JobafklaringIndført,
        GælderTil = Skæringsdag.FleksibeltTeam.AddDays(-1),
        Siger = "Senest fire uger efter overgangen til jobafklaringsforløb skal sagen forelægges rehabiliteringsteamet. Det gælder ikke, når borgeren allerede har fået en tværfaglig indsats efter sygedagpengeloven eller ventes rask inden for otte uger.",
        Læser = ["overgang", "forelaeggelse"],
    };

    static readonly Handling Forelæg = new("forelaeggelse:andet", "Forelæg jobafklaringssagen for rehabiliteringsteamet.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag) => sag.Liste<Overgang>().Select(o => Besvar(regel, sag, o));

    static Svar Besvar(Regel regel, Sagsbillede sag, Overgang overgang)
    {
        var dag = overgang.Dato;
        var frist = Frist(dag);
        var regnestykke = $"Fire uger efter overgangen {dag.Skrevet()} er {frist.Skrevet()}.";
        var kender13d = dag >= Skæringsdag.Organiseringslov;
        if (kender13d && overgang.IndsatsEfter13D == true)
            return regel.Svar(overgang, dag, Udfald.IkkeRelevant, "Borgeren har allerede fået en tværfaglig indsats efter sygedagpengelovens § 13 d, så sagen skal ikke for teamet igen.");
        var ventesRask = VentesRask(dag, overgang.ForventetRask) && dag >= Skæringsdag.PensionsalderloftTidligst;
        if (ventesRask && dag >= Skæringsdag.PensionsalderloftSikkert)
            return regel.Svar(overgang, dag, Udfald.IkkeRelevant, $"Borgeren ventes rask {overgang.ForventetRask!.Value.Skrevet()}, inden otte uger er gået fra overgangen {dag.Skrevet()}; så skal sagen ikke for teamet.");
        if (sag.Liste<Forelæggelse>().FirstOrDefault(f => f.Dato >= dag && f.Dato <= frist) is { } forelagt)
            return regel.Svar(overgang, dag, Udfald.Opfyldt, $"{regnestykke} Sagen blev forelagt {forelagt.Dato.Skrevet()}.", frist, fakta: [forelagt]);
        if (ventesRask)
            return regel.Svar(overgang, dag, Udfald.Uafklaret,
                $"{regnestykke} Borgeren ventes rask {overgang.ForventetRask!.Value.Skrevet()}, inden for otte uger, men det er ikke afklaret, om den undtagelse stod i loven på dagen for overgangen.", frist, åben: Forelæg);
        if (!sag.Dag.Forbi(frist))
            return regel.Svar(overgang, dag, Udfald.Afventer, regnestykke, frist, åben: Forelæg);
        var mangler = $"{regnestykke} Sagen er ikke forelagt i den tid.";
        if (kender13d && overgang.IndsatsEfter13D is null)
            return regel.Svar(overgang, dag, Udfald.Uafklaret,
                $"{mangler} Det er ikke registreret, om borgeren har fået en tværfaglig indsats efter sygedagpengelovens § 13 d; i så fald var det ikke nødvendigt.", frist, åben: Forelæg);
        var (udfald, grund) = Historik.Brud(sag, dag, mangler);
        return regel.Svar(overgang, dag, udfald, grund, frist, åben: Forelæg);
    }
}
