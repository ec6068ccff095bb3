namespace Rettesnor.Lov.Grundlag;

/// <summary>De dage, loven er ændret på, ved navn: læst fra lov/tidslinje.json, så ingen regel bærer en dato.</summary>
public static class Skæringsdag
{
    static readonly Dictionary<string, Lovændring> s_dage = Læs(out s_efterprøvetTil);
    static readonly DateOnly s_efterprøvetTil;

    /// <summary>Den sidste dag, loven er efterprøvet for; senere bruges den sidste ordlyd (FORTSAT-LOV).</summary>
    public static DateOnly EfterprøvetTil => s_efterprøvetTil;

    public static IEnumerable<Lovændring> Alle => s_dage.Values;

    public static readonly DateOnly RessourceforløbIndført = Dag("ressourceforloeb-indfoert");
    public static readonly DateOnly Kontanthjælpsreform2014 = Dag("kontanthjaelpsreform-2014");
    public static readonly DateOnly JobafklaringIndført = Dag("jobafklaring-indfoert");
    public static readonly DateOnly Organiseringslov = Dag("organiseringslov");
    public static readonly DateOnly SelvstændigPrøvesLøbende = Dag("selvstaendig-proeves-loebende");
    public static readonly DateOnly PensionsalderloftTidligst = Dag("pensionsalder-loft-tidligst");
    public static readonly DateOnly PeriodiseringAfIndtægt = Dag("periodisering-af-indtaegt");
    public static readonly DateOnly EgenFerieregel = Dag("egen-ferieregel");
    public static readonly DateOnly ÅbenbarePensionssager = Dag("aabenbare-pensionssager");
    public static readonly DateOnly LangsommerePost = Dag("langsommere-post");
    public static readonly DateOnly PensionsalderloftSikkert = Dag("pensionsalder-loft-sikkert");
    public static readonly DateOnly Udviklingsperspektiv = Dag("udviklingsperspektiv");
    public static readonly DateOnly SeksHverdage = Dag("seks-hverdage");
    public static readonly DateOnly NyBeskæftigelseslov = Dag("ny-beskaeftigelseslov");
    public static readonly DateOnly CoronaLukket = Dag("corona-lukket");
    public static readonly DateOnly CoronaÅbnet = Dag("corona-aabnet");
    public static readonly DateOnly Selvbooking = Dag("selvbooking");
    public static readonly DateOnly SkrivelseOmBedreRessourceforløb = Dag("skrivelse-bedre-ressourceforloeb");
    public static readonly DateOnly BedreRessourceforløb = Dag("bedre-ressourceforloeb");
    public static readonly DateOnly CoronaFormSlut = Dag("corona-form-slut");
    public static readonly DateOnly JobformidlerVejledtSenest = Dag("jobformidler-vejledt-senest");
    public static readonly DateOnly FørsteSamtaleFremmøde = Dag("foerste-samtale-fremmoede");
    public static readonly DateOnly FørsteSamtaleSikkert = Dag("foerste-samtale-sikkert");
    public static readonly DateOnly VejledningForenklet = Dag("vejledning-forenklet");
    public static readonly DateOnly KontaktforløbOmskrevet = Dag("kontaktforloeb-omskrevet");
    public static readonly DateOnly StoreBededagAfskaffet = Dag("store-bededag-afskaffet");
    public static readonly DateOnly FleksibeltTeam = Dag("fleksibelt-team");
    public static readonly DateOnly Kontanthjælpsreform2025 = Dag("kontanthjaelpsreform-2025");
    public static readonly DateOnly BrevomdelingOphørt = Dag("brevomdeling-ophoert");
    public static readonly DateOnly Udfasning = Dag("udfasning");
    public static readonly DateOnly TeamAfløst = Dag("team-afloest");
    public static readonly DateOnly FleksibeltKontaktforløb = Dag("fleksibelt-kontaktforloeb");
    public static readonly DateOnly NyHovedlovVentet = Dag("ny-hovedlov-ventet");

    static DateOnly Dag(string kode) => s_dage[kode].Dag;

    static Dictionary<string, Lovændring> Læs(out DateOnly efterprøvetTil)
    {
        using var fil = Lovfil.Åbn("tidslinje.json");
        efterprøvetTil = fil.RootElement.Dag("efterproevet_til")!.Value;
        return fil.RootElement.GetProperty("dage").EnumerateArray()
            .Select(d => new Lovændring(d.Tekst("kode")!, d.Dag("dag")!.Value, d.Tekst("titel")!, d.Tekst("kilde")!))
            .ToDictionary(d => d.Kode);
    }
}

/// <summary>En dag, loven er ændret på, med kilde.</summary>
public sealed record Lovændring(string Kode, DateOnly Dag, string Titel, string Kilde);
