using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Den personlige jobformidler: en anden end den koordinerende sagsbehandler, og noget borgeren skal have at vide.</summary>
/// <remarks>LAB § 113 a; SKR 10112/2021, afsnit 5.9 og 9.</remarks>
static class PersonligJobformidler
{
    internal static readonly Regel Habil = new("P-602", "Jobformidleren er ikke den koordinerende sagsbehandler", Slags.Krav, Sikkerhed.Vejledning,
        [Lab("§ 113 a"), Kilde("SKR", "afsnit 5.9")], BesvarHabil)
    {
        Nøgledato = "udpegningens dato",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "Ønsker borgeren en personlig jobformidler, kan det ikke være den koordinerende sagsbehandler. Mentoren eller virksomhedskonsulenten kan godt være jobformidler.",
        Læser = ["jobformidler", "koordinerende-sagsbehandler"],
    };

    internal static readonly Regel Vejledt = new("P-602", "Vejledning om jobformidler i forløb fra før 2022", Slags.Ret, Sikkerhed.Vejledning,
        [Lab("§ 113 a"), Kilde("SKR", "afsnit 9")], BesvarVejledt)
    {
        Nøgledato = "1. januar 2022",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        GælderTil = Skæringsdag.BedreRessourceforløb,
        Siger = "Var forløbet i gang 1. januar 2022, skulle borgeren hurtigst muligt og senest 1. maj 2022 vejledes om retten til en personlig jobformidler.",
        Læser = ["vejledning"],
    };

    static readonly Handling UdpegEnAnden = new("jobformidler", "Udpeg en anden som jobformidler.");
    static readonly Handling Vejled = new("vejledning:jobformidler", "Vejled borgeren om retten til en personlig jobformidler.");

    /// <summary>Er navnene den samme persons? Store og små bogstaver og mellemrum om navnet er uden betydning.</summary>
    static bool ErSamme(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);

    static IEnumerable<Svar> BesvarHabil(Regel regel, Sagsbillede sag)
    {
        foreach (var formidler in sag.Liste<Jobformidler>())
        {
            var koordinator = Koordinator.På(sag, formidler.Dato);
            var samme = formidler.Også?.Contains(Biopgave.KoordinerendeSagsbehandler) == true || (koordinator is not null && ErSamme(koordinator.Navn, formidler.Navn));
            var afløst = sag.Liste<Jobformidler>()[^1].Nr != formidler.Nr;
            yield return regel.Svar(formidler, formidler.Dato, samme ? Udfald.Brudt : Udfald.Opfyldt,
                $"{formidler.Navn} blev udpeget som jobformidler {formidler.Dato.Skrevet()} og er {(samme ? "også" : "ikke")} borgerens koordinerende sagsbehandler.",
                fakta: [koordinator], åben: samme && !afløst ? UdpegEnAnden : null);
        }
    }

    static IEnumerable<Svar> BesvarVejledt(Regel regel, Sagsbillede sag)
    {
        var dag = Skæringsdag.BedreRessourceforløb;
        if (!sag.Dag.Nået(dag))
            yield break;
        foreach (var forløb in sag.Ressourceforløb.Where(f => f.Start < dag && f.ErIGang(dag)))
            yield return BesvarVejledt(regel, sag, forløb);
    }

    static Svar BesvarVejledt(Regel regel, Sagsbillede sag, Forløb forløb)
    {
        var (fra, frist, dag) = (Skæringsdag.SkrivelseOmBedreRessourceforløb, Skæringsdag.JobformidlerVejledtSenest, Skæringsdag.BedreRessourceforløb);
        var krav = $"Forløbet var i gang {dag.Skrevet()}, og borgeren skulle senest {frist.Skrevet()} vejledes om retten til en jobformidler.";
        if (sag.Liste<Vejledning>().FirstOrDefault(v => v.Om == Vejledningsemne.Jobformidler && fra <= v.Dato && v.Dato <= frist) is { } vejledning)
            return regel.Svar(forløb, dag, Udfald.Opfyldt, $"{krav} Det skete {vejledning.Dato.Skrevet()}.", frist, fakta: [vejledning]);
        if (!sag.Dag.Forbi(frist))
            return regel.Svar(forløb, dag, Udfald.Afventer, $"{krav} Det er ikke sket endnu.", frist, åben: Vejled);
        var (udfald, begrundelse) = Historik.Brud(sag, dag, $"{krav} Det skete ikke.");
        return regel.Svar(forløb, dag, udfald, begrundelse, frist, åben: Vejled);
    }
}
