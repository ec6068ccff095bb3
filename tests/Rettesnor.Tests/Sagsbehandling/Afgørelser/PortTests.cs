using System.Text;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Afgørelser;
using Rettesnor.Sagsbehandling.Breve;

namespace Rettesnor.Tests.Sagsbehandling.Afgørelser;

/// <summary>Porten prøvet på alle korte kommandofølger, og på hvert krav for sig.</summary>
public class PortTests
{
    const int FlesteKommandoer = 4;

    static readonly Sagsgang s_start = new(Sagslæser.Læs(Encoding.UTF8.GetBytes("""
        {'format':'rettesnor/sag/1','sag':'S-1','kommune':'0999','borger':{'foedt':'1985-05-14','navn':'Vera Prøvesen'},'haendelser':[
          {'id':'b','type':'afgoerelse','om':'bevilling','dato':'2025-01-10','start':'2025-02-01','slut':'2027-01-31','kilde':'importeret'},
          {'id':'praktik','type':'indsats','fra':'2026-10-01','til':'2026-12-20','art':'virksomhedspraktik','i_indsatsdel':true,'tilbud':true,'timer_uge':9},
          {'id':'ude','type':'udeblivelse','fra':'2026-11-02','til':'2026-11-04','fra_hvad':'tilbud','vedr':'praktik'},
          {'id':'ude2','type':'udeblivelse','fra':'2026-11-09','til':'2026-11-09','fra_hvad':'tilbud','vedr':'praktik','rimelig_grund':false,'fremmer_raadighed':true}]}
        """.Replace('\'', '"'))), []);

    const string Sanktion = "'om':'sanktion','sanktion':'fradrag-tilbud','vedr':'ude','fire_oejne':'Bo'", Ophør = "'om':'sanktion','sanktion':'ophoer','virkning':'2026-12-01','vedr':'ude2'";

    const string Vejledt = "{'id':'v','type':'vejledning','dato':'2026-10-01','om':'rettigheder-og-pligter','skriftlig':true}", Kontakt = "{'type':'kontaktforsoeg','dato':'2026-11-10','maade':'telefon','opnaaet':true}",
        Prøvet = "{'type':'rettelse','dato':'2026-11-24','vedr':'ude','med':{'rimelig_grund':false,'fremmer_raadighed':true}}", Høring = "{'id':'h','type':'partshoering','dato':'2026-11-10','vedr':'ude','svarfrist':'2026-11-20'}";

    static readonly (string Navn, Func<Sagsgang, Sagsgang?> Gør)[] s_kommandoer =
    [
        ("vejledt", s => s.Registrer(Vejledt)),
        ("kontakt", s => s.Registrer(Kontakt)),
        ("prøvet", s => s.Registrer(Prøvet)),
        ("rimelig grund", s => s.Registrer("{'type':'rettelse','dato':'2026-11-24','vedr':'ude','med':{'rimelig_grund':true}}")),
        ("hørt", s => s.Skriv(Høring, "hoering")),
        ("hørt uden brev", s => s.Skriv(Høring, "hoering", altSkrevet: false)),
        ("hørt for sent", s => s.Registrer("{'id':'hs','type':'partshoering','dato':'2026-11-20','vedr':'ude','svarfrist':'2026-12-04'}")),
        ("svarede", s => s.Registrer("{'type':'rettelse','dato':'2026-11-24','vedr':'h','med':{'svar_modtaget':'2026-11-15'}}")),
        ("høring annulleret", s => s.Registrer("{'type':'annullering','dato':'2026-11-24','vedr':'h','begrundelse':'Sendt til en anden'}")),
        ("høring udeladt", s => s.Registrer("{'type':'hoering-undladt','dato':'2026-11-24','vedr':'ude','grund':'kendt-af-parten','begrundelse':'Du skrev det selv.'}")),
        ("sanktion", s => s.Afgør(Sanktion)),
        ("sanktion af én", s => s.Afgør(Sanktion, "fire_oejne")),
        ("sanktion uden grunde", s => s.Afgør(Sanktion, "grunde")),
        ("sanktion uden regler", s => s.Afgør(Sanktion, "regler")),
        ("sanktion uden svar", s => s.Afgør(Sanktion, "bemaerkninger")),
        ("sanktion uden klagevejledning", s => s.Afgør(Sanktion, "klagevejledning")),
        ("sanktion uden meddelelse", s => s.Afgør(Sanktion, "meddelt")),
        ("ophør af én", s => s.Afgør(Ophør)),
        ("ophør af to", s => s.Afgør(Ophør + ",'fire_oejne':'Bo'")),
        ("sanktion lagt ind udenom", s => s.Registrer("{'type':'afgoerelse','dato':'2026-11-24'," + Sanktion + "}")),
        ("sanktion lagt ind som importeret", s => s.Registrer("{'type':'afgoerelse','dato':'2026-11-24','kilde':'importeret'," + Sanktion + "}")),
    ];

    [Fact]
    public void Ingen_kommandofølge_giver_mindre_i_ydelse_uden_høring_afgørelse_og_meddelelse_eller_et_brev_uden_grunde_og_klagevejledning()
    {
        var set = new HashSet<string>();
        var (trukket, sendt, nej) = (0, 0, 0);
        Gå(s_start, []);
        // Fem skridt fører til en sanktion; de første tre er vejen ind i prøven, så den når dem alle.
        var moden = s_kommandoer.Take(3).Aggregate(s_start, (s, k) => k.Gør(s)!);
        set.Clear();
        Gå(moden, []);
        Assert.True(trukket > 20 && sendt > 100 && nej > 1000, $"{trukket} nedsatte måneder, {sendt} breve, {nej} afviste kommandoer: prøven ser for lidt.");

        void Gå(Sagsgang s, int[] følge)
        {
            Prøv(s, følge);
            if (følge.Length == FlesteKommandoer)
                return;
            for (var i = 0; i < s_kommandoer.Length; i++)
            {
                if (følge.Contains(i) || !set.Add(string.Join(',', følge.Append(i).Order()) + "|" + i))
                    continue;
                if (s_kommandoer[i].Gør(s) is { } efter)
                    Gå(efter, [.. følge, i]);
                else
                    nej++;
            }
        }

        void Prøv(Sagsgang s, int[] følge)
        {
            var hvor = string.Join(" → ", følge.Select(i => s_kommandoer[i].Navn));
            var billede = Sagsbillede.Fold(s.Sag, Sagsgang.Idag);
            foreach (var afgørelse in billede.Stående<Sanktionsafgørelse>())
            {
                Assert.True(ErHørt(billede, afgørelse) && afgørelse is { Klagevejledning: true, Meddelt: not null, Begrundelse: { Regler: not null, Hovedhensyn: not null } }, hvor);
                Assert.True(s.Breve.Any(b => b.Om == afgørelse.Nr), $"{hvor}: intet brev om sanktionen.");
            }
            foreach (var måned in s.Sag.Vurderet("2026-11-24").Ydelse.Where(m => m.Sanktion is { } kr && kr > Lov.Grundlag.Kroner.Nul))
            {
                trukket++;
                Assert.True(billede.Stående<Sanktionsafgørelse>().Any(), $"{hvor}: {måned.Måned:yyyy-MM} er sat ned uden en afgørelse.");
            }
            foreach (var (brev, om) in s.Breve)
            {
                sendt++;
                Assert.True(brev.ErHelt, hvor);
                if (s.Sag.Hændelser[om - 1] is not Afgørelse)
                    continue;
                var tekst = Encoding.UTF8.GetString(BrevHtml.Side(brev));
                Assert.True(tekst.Contains(Sagsgang.Grund, StringComparison.Ordinal) && tekst.Contains("§ 19", StringComparison.Ordinal), $"{hvor}: brevet er uden grunde.");
                Assert.True(tekst.Contains("Du skal klage til os senest 22. december 2026", StringComparison.Ordinal), $"{hvor}: brevet er uden klagevejledning.");
            }
        }
    }

    static bool ErHørt(Sagsbillede sag, Sanktionsafgørelse a) => sag.Hændelser.Any(h => h switch
    {
        Partshøring p => (p.Hoved.Vedr is not { } nr || nr == a.Hoved.Vedr) && p.Dato < a.Dato && (p.Svarfrist < a.Dato || p.SvarModtaget <= a.Dato),
        HøringUndladt u => (u.Hoved.Vedr is not { } nr || nr == a.Hoved.Vedr) && u.Grund != Undladelsesgrund.Andet,
        _ => false,
    });

    static Sagsgang Klar => s_start.Registrer(Vejledt)!.Registrer(Kontakt)!.Registrer(Prøvet)!.Registrer(Høring)!;

    static string[] Mangler(Sagsgang s, string felter, params string[] uden)
    {
        var udkast = s.Udkast(felter, uden)!;
        var brev = (s with { Sag = udkast.Efter }).Brev(udkast.Type.Skabelon, altSkrevet: true);
        return [.. Port.Prøv(udkast, brev).Where(k => k.Mangler).Select(k => k.Kode)];
    }

    [Fact]
    public void En_sanktion_hvor_alt_er_der_kommer_igennem() => Assert.Empty(Mangler(Klar, Sanktion));

    [Theory]
    [InlineData("grunde", Port.Grund)]
    [InlineData("regler", Port.DagensOrdlyd)]
    [InlineData("fakta", Port.FaktaMangler)]
    [InlineData("fire_oejne", Port.AndenPerson)]
    [InlineData("klagevejledning", "klagevejledning-mangler")]
    [InlineData("meddelt", "meddelelse-mangler")]
    public void Det_der_mangler_nævnes_ved_sit_navn(string uden, string kode) => Assert.Contains(kode, Mangler(Klar, Sanktion, uden));

    [Fact]
    public void Har_borgeren_svaret_skal_afgørelsen_svare_igen()
    {
        var svaret = Klar.Registrer("{'type':'rettelse','dato':'2026-11-24','vedr':'h','med':{'svar_modtaget':'2026-11-15'}}")!;
        Assert.Equal([Port.Bemærkninger], Mangler(svaret, Sanktion, "bemaerkninger"));
        Assert.Empty(Mangler(Klar, Sanktion, "bemaerkninger"));
    }

    [Fact]
    public void Uden_rimelig_grund_og_rådighed_i_sagen_mangler_oplysningen_med_vej_til_bruddet()
    {
        var udkast = s_start.Registrer(Vejledt)!.Registrer(Kontakt)!.Registrer(Høring)!.Udkast(Sanktion)!;
        var krav = Port.Prøv(udkast, (s_start with { Sag = udkast.Efter }).Brev("sanktion", true)).Where(k => k.Kode == Port.Oplysning).ToArray();
        Assert.Equal(2, krav.Length);
        Assert.All(krav, k => Assert.Equal("ret/3", k.Vej));
    }

    [Fact]
    public void Et_ophør_kræver_to_personer()
    {
        Assert.Contains(Port.AndenPerson, Mangler(Klar, Ophør));
        Assert.Contains(Port.AndenPerson, Mangler(Klar, Ophør + ",'fire_oejne':' alma '"));
        Assert.DoesNotContain(Port.AndenPerson, Mangler(Klar, Ophør + ",'fire_oejne':'Bo'"));
    }

    [Fact]
    public void En_bevilling_af_ressourceforløb_efter_lukningen_kommer_ikke_igennem() =>
        Assert.Contains("ordningen-er-lukket", Mangler(Klar, "'om':'bevilling','start':'2027-02-01','slut':'2028-01-31'"));

    [Fact]
    public void Hver_afgørelse_i_tabellen_har_en_skabelon_til_afgørelser() => Fund.Ingen(
        from om in Afgørelse.Emner.Ord
        let felter = om switch
        {
            "bevilling" => "'start':'2027-02-01','slut':'2028-01-31'",
            "varighed" => "'slut':'2027-03-31','vedr':'b'",
            "sanktion" => "'sanktion':'ophoer','vedr':'ude'",
            "ophoer" => "'virkning':'2026-12-01'",
            "naeste-skridt" => "'udfald':'job'",
            _ => "'note':'x'",
        }
        let type = Klar.Udkast($"'om':'{om}',{felter}")!.Type
        where Skabeloner.Find(type.Skabelon, Sagsgang.Idag) is not { ErAfgørelse: true }
        select om);
}
