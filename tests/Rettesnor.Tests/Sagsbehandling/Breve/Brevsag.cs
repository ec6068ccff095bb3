using System.Text;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Afgørelser;
using Rettesnor.Sagsbehandling.Breve;

namespace Rettesnor.Tests.Sagsbehandling.Breve;

/// <summary>En sag, som hvert brev kan skrives om, og det, en sagsbehandler kunne skrive.</summary>
static class Brevsag
{
    public static readonly DateOnly Idag = new(2026, 11, 24);

    public static readonly Brevramme Ramme = new("Prøvekommunen", "Telefon 00 00 00 00", "Alma Prøvedal", Idag, Meddelelsesmåde.DigitalPost);

    const string Grunde = "'begrundelse':{'regler':'REGLER','hovedhensyn':'Du blev væk i tre dage. Vi ringede til dig to gange, men fik ikke fat i dig.','fakta':'Din praktik var fra klokken 9 til 12. Stedet har sagt til os, at du ikke kom.','borgerens_bemaerkninger':'Du sov over dig. Det er ikke en god nok grund.'},'klagevejledning':true,'meddelt':{'dato':'2026-11-24','maade':'digital-post'}";

    const string Grundsag = """
        {'id':'b','type':'afgoerelse','om':'bevilling','dato':'2025-01-10','start':'2025-02-01','slut':'2027-01-31','kilde':'importeret'},
        {'type':'koordinerende-sagsbehandler','dato':'2025-02-01','navn':'Alma Prøvedal'},
        {'id':'v','type':'vejledning','dato':'2025-02-01','om':'rettigheder-og-pligter','skriftlig':true},
        {'id':'praktik','type':'indsats','fra':'2026-10-01','til':'2026-12-20','art':'virksomhedspraktik','i_indsatsdel':true,'tilbud':true,'fokus':'loentimer','timer_uge':9},
        {'type':'vejledning','dato':'2026-09-28','om':'sundhedskoordinator','skriftlig':true,'vedr':'praktik'},
        {'id':'plan','type':'indsatsdel','dato':'2026-09-28','fra':'2026-09-28','til':'2026-12-31','maal':'Et job på få timer','delmaal':[{'omraade':'beskaeftigelse','maal':'Møde til tiden','begrundelse':'Det er vigtigt på et job'}],'indsatser':['praktik']},
        {'id':'ude','type':'udeblivelse','fra':'2026-11-02','til':'2026-11-04','fra_hvad':'tilbud','vedr':'praktik','rimelig_grund':false,'fremmer_raadighed':true},
        {'id':'k','type':'kontaktforsoeg','dato':'2026-11-04','maade':'telefon','opnaaet':true,'vedr':'ude'},
        {'id':'h','type':'partshoering','dato':'2026-11-05','vedr':'ude','svarfrist':'2026-11-19','svar_modtaget':'2026-11-12'},
        {'id':'indkaldt','type':'indkaldelse','dato':'2026-11-24','til_dato':'2026-12-04','form':'fremmoede','skriftlig':true},
        {'id':'ans','type':'ansoegning','dato':'2026-10-01','om':'ressourceforloeb'},
        {'id':'tilbudt','type':'afgoerelse','om':'tilbud','dato':'2026-10-30','vedr':'praktik','begrundelse':{'regler':'R','hovedhensyn':'H'},'klagevejledning':true,'meddelt':{'dato':'2026-10-30','maade':'digital-post'},'kilde':'importeret'},
        {'id':'klage','type':'klage','dato':'2026-11-20','vedr':'tilbudt','maade':'mundtlig'}
        """;

    /// <summary>Hvert brev, det kan skrives om, med den hændelse, der lægges sidst.</summary>
    public static readonly (string Skabelon, string Hændelse)[] Alle =
    [
        ("bevilling", "'type':'afgoerelse','om':'bevilling','ordning':'jobafklaring','dato':'2026-11-24','start':'2027-02-01','slut':'2028-01-31'," + Grunde),
        ("afslag", "'type':'afgoerelse','om':'afslag','dato':'2026-11-24','vedr':'ans'," + Grunde),
        ("sanktion", "'type':'afgoerelse','om':'sanktion','sanktion':'fradrag-tilbud','vedr':'ude','dato':'2026-11-24'," + Grunde),
        ("ophoer", "'type':'afgoerelse','om':'ophoer','virkning':'2026-12-01','dato':'2026-11-24','vedr':'b'," + Grunde),
        ("naeste-skridt", "'type':'afgoerelse','om':'naeste-skridt','udfald':'fleksjob','vedr':'b','dato':'2026-11-24'," + Grunde),
        ("varighed", "'type':'afgoerelse','om':'varighed','slut':'2026-12-31','vedr':'b','dato':'2026-11-24'," + Grunde),
        ("tilbud", "'type':'afgoerelse','om':'tilbud','vedr':'praktik','dato':'2026-11-24'," + Grunde),
        ("stoette", "'type':'afgoerelse','om':'mentor','dato':'2026-11-24'," + Grunde),
        ("tilbagebetaling", "'type':'afgoerelse','om':'tilbagebetaling','beloeb':1250.5,'maaneder':['2026-08','2026-09'],'dato':'2026-11-24'," + Grunde),
        ("hoering", "'type':'partshoering','dato':'2026-11-24','vedr':'ude','svarfrist':'2026-12-08'"),
        ("indkaldelse", "'type':'indkaldelse','dato':'2026-11-24','til_dato':'2026-12-04','form':'fremmoede','skriftlig':true"),
        ("rettigheder", "'type':'vejledning','dato':'2026-11-24','om':'rettigheder-og-pligter','skriftlig':true"),
        ("klagekvittering", "'type':'klage','dato':'2026-11-24','vedr':'tilbudt','maade':'brev'"),
        ("genvurdering", "'type':'genvurdering','dato':'2026-11-24','vedr':'klage','udfald':'medhold'"),
        ("videresendelse", "'type':'genvurdering','dato':'2026-11-24','vedr':'klage','udfald':'fastholdt','videresendt':'2026-11-24'"),
        ("underretning", "'type':'underretning','dato':'2026-11-24','vedr':'ans','forventet':'2026-12-20'"),
        ("plan", "'type':'indsatsdel','dato':'2026-11-24','fra':'2026-11-24','til':'2026-12-31','maal':'Et job på få timer','delmaal':[{'omraade':'sundhed','maal':'Sove bedre'}],'indsatser':['praktik']"),
    ];

    /// <summary>Noget, der kunne være skrevet, i et sprog som i brevene.</summary>
    public static Dictionary<string, string> Skrevet(string skabelon) => Skabeloner.Find(skabelon, Idag)!.Skriver
        .ToDictionary(f => f.Navn, f => f.Navn == "hvad" ? "Du får en mentor" : "Det begynder på mandag. Ring til Alma, hvis du er i tvivl. Hun hjælper dig videre.");

    public static Sag Sag(string hændelse, params string[] flere)
    {
        var sag = Læs(string.Join(",\n", [Grundsag, .. flere, "{'id':'nu'," + hændelse.Replace("'REGLER'", "'Lov A § 1'") + "}"]));
        return sag;
    }

    public static Sag Læs(string hændelser) => Sagslæser.Læs(Encoding.UTF8.GetBytes(
        $"{{ 'format':'rettesnor/sag/1','sag':'S-001','kommune':'0999','borger':{{'foedt':'1985-05-14','navn':'Vera Prøvesen'}},'haendelser':[{hændelser}] }}".Replace('\'', '"')));

    public static Brev Brev(string skabelon, string hændelse, params string[] flere)
    {
        var sag = Sag(hændelse, flere);
        return new Brevstof(sag, sag.Hændelser[^1], Ramme, Skrevet(skabelon)).Skriv(skabelon)!;
    }

    /// <summary>Brevet som løbende tekst.</summary>
    public static string Tekst(this Brev brev) => brev.Overskrift + "\n" + string.Join('\n', brev.Dele.SelectMany(d => d.Ord));

    public static string Regler(Sag sag) => Ordlyd.ForAfgørelse((Afgørelse)sag.Hændelser[^1], [.. Lovbog.Regler.SelectMany(r => r.Besvar(Sagsbillede.Fold(sag, Idag))).Where(s => s.Vedr.Nr == sag.Hændelser.Count)]);
}
