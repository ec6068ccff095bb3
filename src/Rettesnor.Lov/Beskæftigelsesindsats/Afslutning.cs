using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Før forløbet slutter, skal kommunen have afgjort, hvilken indsats der følger.</summary>
/// <remarks>LAB § 68 a, stk. 7 (til 2019); LAB § 113, stk. 2 (2020-2021); LAB § 113, stk. 4 (fra 2022). Påmindelserne seks og tre måneder før er produktets egne: loven har intet tal.</remarks>
public static class Afslutning
{
    const int FørstePåmindelse = 6;
    const int SidstePåmindelse = 3;

    /// <summary>Dagen, forberedelsen bør begynde: seks måneder før slutdagen.</summary>
    public static DateOnly Begynd(DateOnly slut) => slut.AddMonths(-FørstePåmindelse);

    /// <summary>Dagen, sagen senest bør være forelagt: tre måneder før slutdagen.</summary>
    public static DateOnly ForelægSenest(DateOnly slut) => slut.AddMonths(-SidstePåmindelse);

    static readonly Hjemmel[] s_hjemmel =
    [
        Lab("§ 68 a, stk. 7").Før(Skæringsdag.NyBeskæftigelseslov),
        Lab("§ 113, stk. 2").Fra(Skæringsdag.NyBeskæftigelseslov).Før(Skæringsdag.BedreRessourceforløb),
        Lab("§ 113, stk. 4").Fra(Skæringsdag.BedreRessourceforløb),
    ];

    internal static readonly Regel NæsteSkridtAfgjort = new("P-1001", "Næste skridt afgjort før slutdagen", Slags.Frist, Sikkerhed.Lov, s_hjemmel, BesvarNæsteSkridt)
    {
        Nøgledato = "forløbets slutdag",
        Siger = "Senest på forløbets sidste dag skal kommunen have afgjort, hvad der følger efter. Ellers fortsætter forløb og ydelse, til det er afgjort.",
        Læser = [],
        Rummer = ["P-210"],
    };

    internal static readonly Regel Forberedelse = new("P-1002", "Forbered næste skridt", Slags.Påmindelse, Sikkerhed.Afledt, s_hjemmel, BesvarForberedelse)
    {
        Nøgledato = "forløbets slutdag",
        Siger = "Resultatet gøres op umiddelbart før forløbet slutter, og en sag, der skal for teamet, skal forelægges så tidligt, at afgørelsen kan følge lige efter. Her mindes om det seks og tre måneder før.",
        Læser = ["forelaeggelse"],
    };

    static readonly Handling Afgør = new("afgoerelse:naeste-skridt", "Afgør, hvad der skal ske efter forløbet.");
    static readonly Handling Forelæg = new("forelaeggelse:afslutning", "Gør resultatet op, og forelæg sagen til afslutning.");

    static IEnumerable<Svar> BesvarNæsteSkridt(Regel regel, Sagsbillede sag) =>
        sag.Ressourceforløb.Where(f => !f.ErPensionist || f.Slut < Skæringsdag.NyBeskæftigelseslov).Select(f => BesvarNæsteSkridt(regel, sag, f));

    static Svar BesvarNæsteSkridt(Regel regel, Sagsbillede sag, Forløb forløb)
    {
        var slut = forløb.Slut;
        var skridt = forløb.NæsteSkridt;
        var nyt = forløb.Næste?.Bevilling;
        Værdi? værdi = skridt is not null ? Afgørelse.Udfald[skridt.Udgang]! : nyt is not null ? Afgørelse.Udfald[Udgang.NytForløb]! : (Værdi?)null;
        if (forløb is { ErForbi: true, ErStandsetFørTid: true, Standset: { } standset, StandsetEfter: { } stop } && !(forløb.NæsteSkridtAfgjort <= stop))
            return regel.Svar(forløb, slut, Udfald.IkkeRelevant, $"Forløbet standsede {stop.Skrevet()}, før slutdagen {slut.Skrevet()}; der er ikke et næste skridt, der skal være afgjort.", fakta: [standset]);
        if (skridt?.Dato <= slut)
            return regel.Svar(forløb, slut, Udfald.Opfyldt, $"{Slutdag(forløb)} Det næste skridt blev afgjort {skridt.Dato.Skrevet()}: {Ord(skridt.Udgang)}.", slut, værdi, [skridt]);
        if (nyt?.Dato <= slut)
            return regel.Svar(forløb, slut, Udfald.Opfyldt, $"{Slutdag(forløb)} Et nyt forløb blev bevilget {nyt.Dato.Skrevet()}.", slut, Afgørelse.Udfald[Udgang.NytForløb], [nyt]);
        if (!sag.Dag.Forbi(slut))
            return regel.Svar(forløb, slut, Udfald.Afventer, $"{Slutdag(forløb)} Inden da skal det næste skridt være afgjort.", slut, åben: Afgør);
        var mangler = $"{Slutdag(forløb)} Det næste skridt var ikke afgjort den dag.";
        var sent = skridt ?? (Afgørelse?)nyt;
        if (sent is not null)
            mangler += $" Afgørelsen {sent.Dato.Skrevet()} standser det forløb, der fortsatte, men den er for sen.";
        var (udfald, grund) = Historik.Brud(sag, slut, mangler);
        return regel.Svar(forløb, slut, udfald, grund, slut, værdi, [sent], sent is null && !forløb.ErForbi ? Afgør : null);
    }

    static IEnumerable<Svar> BesvarForberedelse(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => sag.Dag.Nået(Begynd(f.Slut))))
        {
            var frist = ForelægSenest(forløb.Slut);
            var regnestykke = $"{Slutdag(forløb)} Tre måneder før er {frist.Skrevet()}; senest da bør en sag, der skal for teamet, være forelagt.";
            Hændelse? holdt = forløb.NæsteSkridt ?? (Hændelse?)forløb.Næste?.Bevilling
                ?? sag.Liste<Forelæggelse>().FirstOrDefault(f => f.Anledning == Forelæggelsesanledning.Afslutning && f.Dato >= forløb.Start && (forløb.Næste is not { } næste || f.Dato < næste.Start));
            if (holdt is not null)
                yield return regel.Svar(forløb, forløb.Slut, Udfald.Opfyldt, $"{regnestykke} {(holdt is Forelæggelse ? "Sagen blev forelagt til afslutning" : "Det næste skridt blev afgjort")} {holdt.Dato.Skrevet()}.", frist, fakta: [holdt]);
            else if (forløb.Status == Forløbsstatus.Bortfaldet)
                yield return regel.Svar(forløb, forløb.Slut, Udfald.IkkeRelevant, $"Forløbet standsede {forløb.FaktiskSlut.Skrevet()}, før slutdagen {forløb.Slut.Skrevet()}; der er ikke et næste skridt at forberede.", fakta: [forløb.Standset]);
            else
                yield return regel.Svar(forløb, forløb.Slut, Udfald.Afventer, regnestykke, frist, åben: Forelæg);
        }
    }

    static string Slutdag(Forløb forløb) => forløb.Slut == forløb.AngivetSlut
        ? $"Forløbet slutter {forløb.Slut.Skrevet()}."
        : $"Forløbet slutter {forløb.Slut.Skrevet()}, flyttet af barsel; ellers sluttede det {forløb.AngivetSlut.Skrevet()}.";

    internal static string Ord(Udgang udgang) => udgang switch
    {
        Udgang.NytForløb => "et nyt forløb",
        Udgang.Fleksjob => "fleksjob",
        Udgang.Førtidspension => "førtidspension",
        Udgang.Kontanthjælp => "kontanthjælp",
        Udgang.Revalidering => "revalidering",
        Udgang.Job => "job",
        Udgang.Uddannelse => "uddannelse",
        _ => "andet",
    };
}
