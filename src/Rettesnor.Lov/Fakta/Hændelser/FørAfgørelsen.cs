using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

public enum Ansøgningsemne { Ressourceforløb, Andet }

/// <summary>En ansøgning fra borgeren.</summary>
public sealed record Ansøgning(Hoved Hoved, Ansøgningsemne Om) : Hændelse(Hoved)
{
    public static readonly Ordliste<Ansøgningsemne> Emner = new("ressourceforloeb", "andet");

    internal static readonly Hændelsestype Tabel = new("ansoegning", Tidsform.Dag, "Borgeren søger om hjælp",
        [Felt.Valg("om", Emner, "Hvad der søges om").Påkrævet()], h => new Ansøgning(h, h.Felter.Valg("om", Emner)!.Value));
}

/// <summary>En ordinær indsats, der er brugt, eller fravalgt med en begrundelse.</summary>
public sealed record OrdinærIndsats(string Navn, bool Brugt, string? Begrundelse);

/// <summary>Kommunens vurdering af, om borgeren er i målgruppen. Et felt, der ikke er udfyldt, er ikke vurderet.</summary>
public sealed record Målgruppevurdering(Hoved Hoved) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("maalgruppevurdering", Tidsform.Dag, "Kommunens vurdering af målgruppen",
        [
            Felt.JaNej("komplekse_problemer", "Komplekse problemer ud over ledighed"),
            Felt.JaNej("ikke_loest_ordinaert", "Problemerne kan ikke løses ved en ordinær indsats"),
            Felt.JaNej("kraever_helhedsindsats", "Behov for en helhedsorienteret indsats"),
            Felt.JaNej("laengerevarende_forsoergelse", "Længere tid på offentlig forsørgelse"),
            Felt.JaNej("deltaget_uden_effekt", "Deltaget i tilbud uden at komme tættere på arbejde"),
            Felt.JaNej("behov_laengere_indsats", "Behov for en længere indsats, før et jobmål kan sættes"),
            Felt.JaNej("udviklingsperspektiv", "Der er et udviklingsperspektiv"),
            Felt.JaNej("dokumenteret_uden_udvikling", "Dokumenteret, at arbejdsevnen ikke kan udvikles"),
            Felt.JaNej("aabenbart_uden_udvikling", "Helt åbenbart, at arbejdsevnen ikke kan udvikles"),
            Felt.JaNej("svaer_sygdom_eller_funktionsnedsaettelse", "Alvorlig sygdom eller betydelig funktionsnedsættelse"),
            Felt.JaNej("ret_til_foertidspension_aabenbar", "Åbenbart, at borgeren har ret til førtidspension"),
            Felt.Tekster("realistiske_indsatser", "Indsatser med en realistisk forventning om udbytte"),
            Felt.Objekter("ordinaere_indsatser", "De ordinære muligheder og hvad der blev af dem",
                Felt.Tekst("navn", "Indsatsen").Påkrævet(), Felt.JaNej("brugt", "Er den brugt?").Påkrævet(), Felt.Tekst("begrundelse", "Hvorfor den ikke er brugt")),
            Felt.Tekster("tegn_for", "Tegn på et udviklingsperspektiv"),
            Felt.Tekster("tegn_imod", "Tegn imod et udviklingsperspektiv"),
            Felt.Tekst("begrundelse", "Vurderingen i ord"),
        ],
        h => new Målgruppevurdering(h));

    public bool? KomplekseProblemer => Hoved.Felter.JaNej("komplekse_problemer");
    public bool? IkkeLøstOrdinært => Hoved.Felter.JaNej("ikke_loest_ordinaert");
    public bool? KræverHelhedsindsats => Hoved.Felter.JaNej("kraever_helhedsindsats");
    public bool? LængerevarendeForsørgelse => Hoved.Felter.JaNej("laengerevarende_forsoergelse");
    public bool? DeltagetUdenEffekt => Hoved.Felter.JaNej("deltaget_uden_effekt");
    public bool? BehovLængereIndsats => Hoved.Felter.JaNej("behov_laengere_indsats");
    public bool? Udviklingsperspektiv => Hoved.Felter.JaNej("udviklingsperspektiv");
    public bool? DokumenteretUdenUdvikling => Hoved.Felter.JaNej("dokumenteret_uden_udvikling");
    public bool? ÅbenbartUdenUdvikling => Hoved.Felter.JaNej("aabenbart_uden_udvikling");
    public bool? SværSygdomEllerFunktionsnedsættelse => Hoved.Felter.JaNej("svaer_sygdom_eller_funktionsnedsaettelse");
    public bool? RetTilFørtidspensionÅbenbar => Hoved.Felter.JaNej("ret_til_foertidspension_aabenbar");
    public Liste<string>? RealistiskeIndsatser => Hoved.Felter.Tekster("realistiske_indsatser");
    public Liste<string>? TegnFor => Hoved.Felter.Tekster("tegn_for");
    public Liste<string>? TegnImod => Hoved.Felter.Tekster("tegn_imod");
    public string? Begrundelse => Hoved.Felter.Tekst("begrundelse");

    public Liste<OrdinærIndsats>? OrdinæreIndsatser => Hoved.Felter.Objekter("ordinaere_indsatser")?
        .Select(o => new OrdinærIndsats(o.Tekst("navn")!, o.JaNej("brugt")!.Value, o.Tekst("begrundelse"))).TilListe();
}

/// <summary>Rehabiliteringsplanens forberedende del.</summary>
/// <param name="Lae265">Dagen for lægeattesten LÆ 265.</param>
public sealed record ForberedendeDel(Hoved Hoved, DateOnly? Lae265, string? UndladtFordi) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("forberedende-del", Tidsform.Dag, "Rehabiliteringsplanens forberedende del",
        [Felt.Dag("lae265", "Dagen for lægeattesten LÆ 265"), Felt.Tekst("lae265_undladt_fordi", "Hvorfor attesten ikke er indhentet")],
        h => new ForberedendeDel(h, h.Felter.Dag("lae265"), h.Felter.Tekst("lae265_undladt_fordi")));
}

public enum Anmodningsmodtager { Læge, Region, Andet }

/// <summary>Kommunen har bedt om materiale.</summary>
public sealed record Anmodning(Hoved Hoved, Anmodningsmodtager Modtager, DateOnly? Modtaget) : Hændelse(Hoved)
{
    public static readonly Ordliste<Anmodningsmodtager> Modtagere = new("laege", "region", "andet");

    internal static readonly Hændelsestype Tabel = new("anmodning", Tidsform.Dag, "Kommunen beder om materiale",
        [Felt.Valg("til", Modtagere, "Hvem der er spurgt").Påkrævet(), Felt.Dag("modtaget", "Dagen, svaret kom")],
        h => new Anmodning(h, h.Felter.Valg("til", Modtagere)!.Value, h.Felter.Dag("modtaget")));
}
/// <summary>Overgangen til jobafklaringsforløb.</summary>
public sealed record Overgang(Hoved Hoved, DateOnly? SygedagpengeStoppet, DateOnly? FørsteFraværsdag, DateOnly? ForventetRask, bool? IndsatsEfter13D) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("overgang", Tidsform.Dag, "Overgangen til jobafklaringsforløb",
        [
            Felt.Dag("sygedagpenge_stoppet", "Dagen, sygedagpengene stoppede"), Felt.Dag("foerste_fravaersdag", "Første fraværsdag"),
            Felt.Dag("forventet_rask", "Dagen, borgeren ventes rask"), Felt.JaNej("indsats_efter_13_d", "Har fået en tværfaglig indsats efter sygedagpengelovens § 13 d"),
        ],
        h => new Overgang(h, h.Felter.Dag("sygedagpenge_stoppet"), h.Felter.Dag("foerste_fravaersdag"), h.Felter.Dag("forventet_rask"), h.Felter.JaNej("indsats_efter_13_d")));
}

/// <summary>Borgeren er hørt, før der træffes afgørelse.</summary>
/// <param name="Svarfrist">Den sidste dag, borgeren kan svare.</param>
public sealed record Partshøring(Hoved Hoved, DateOnly Svarfrist, DateOnly? SvarModtaget) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("partshoering", Tidsform.Dag, "Borgeren er hørt, før afgørelsen træffes",
        [Felt.Vedr("Det, der høres om"), Felt.Dag("svarfrist", "Sidste dag for svar").Påkrævet(), Felt.Dag("svar_modtaget", "Dagen, svaret kom")],
        h => new Partshøring(h, h.Felter.Dag("svarfrist")!.Value, h.Felter.Dag("svar_modtaget")));
}

public enum Undladelsesgrund { KendtAfParten, SikkertGrundlag, FristOverskrides, Fvl20, Andet }

/// <summary>Høring er udeladt af en grund, loven kender.</summary>
public sealed record HøringUndladt(Hoved Hoved, Undladelsesgrund Grund, string Begrundelse) : Hændelse(Hoved)
{
    public static readonly Ordliste<Undladelsesgrund> Grunde = new("kendt-af-parten", "sikkert-grundlag", "frist-overskrides", "fvl-20", "andet");

    internal static readonly Hændelsestype Tabel = new("hoering-undladt", Tidsform.Dag, "Høring er udeladt af en lovlig grund",
        [Felt.Vedr("Det, der ellers skulle høres om"), Felt.Valg("grund", Grunde, "Grunden").Påkrævet(), Felt.Tekst("begrundelse", "Grunden i ord").Påkrævet()],
        h => new HøringUndladt(h, h.Felter.Valg("grund", Grunde)!.Value, h.Felter.Tekst("begrundelse") ?? ""));
}
