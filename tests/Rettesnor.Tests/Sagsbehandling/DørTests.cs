using System.Text;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling;

namespace Rettesnor.Tests.Sagsbehandling;

/// <summary>Døren prøvet på alle korte kommandofølger: hvad der end registreres, rettes og annulleres, står ingen afgørelse til skade uden høring, grunde og meddelelse.</summary>
public class DørTests
{
    const int FlesteKommandoer = 4;

    static readonly DateOnly s_idag = new(2024, 6, 3);

    const string Hoved = """
        {"format":"rettesnor/sag/1","sag":"A-1","kommune":"0851","borger":{"foedt":"1980-06-01"},"haendelser":[
          {"id":"b","type":"afgoerelse","om":"bevilling","dato":"2024-01-10","start":"2024-02-01","slut":"2026-01-31","kilde":"importeret"},
          {"id":"u","type":"udeblivelse","fra":"2024-05-01","til":"2024-05-01","fra_hvad":"samtale","rimelig_grund":false,"fremmer_raadighed":true}
        """;

    const string Grunde = "'begrundelse':{'regler':'LAS § 69 b','hovedhensyn':'Udeblivelsen'}", Vejledt = "'klagevejledning':true", Meddelt = "'meddelt':{'dato':'2024-06-01','maade':'digital-post'}";

    const string Sanktion = "'type':'afgoerelse','om':'sanktion','sanktion':'fradrag-samtale','vedr':'u','dato':'2024-06-01'";

    static readonly string[] s_kommandoer = [.. new[]
    {
        "{'id':'h','type':'partshoering','dato':'2024-05-02','vedr':'u','svarfrist':'2024-05-20'}",
        "{'id':'hs','type':'partshoering','dato':'2024-05-25','vedr':'u','svarfrist':'2024-06-10'}",
        "{'id':'hb','type':'partshoering','dato':'2024-05-02','vedr':'b','svarfrist':'2024-05-20'}",
        "{'id':'hl','type':'hoering-undladt','dato':'2024-05-30','vedr':'u','grund':'kendt-af-parten','begrundelse':'Borgeren skrev det selv'}",
        "{'id':'ha','type':'hoering-undladt','dato':'2024-05-30','vedr':'u','grund':'andet','begrundelse':'Travlhed'}",
        $"{{'id':'s',{Sanktion},{Grunde},{Vejledt},{Meddelt}}}",
        $"{{'id':'s1',{Sanktion},{Vejledt},{Meddelt}}}",
        $"{{'id':'s2',{Sanktion},{Grunde},{Meddelt}}}",
        $"{{'id':'s3',{Sanktion},{Grunde},{Vejledt}}}",
        $"{{'id':'s4',{Sanktion},'fuldt_medhold':true,{Meddelt}}}",
        $"{{'id':'s5',{Sanktion},{Grunde},{Vejledt},{Meddelt},'kilde':'importeret'}}",
        $"{{'id':'s6','type':'afgoerelse','om':'sanktion','sanktion':'fradrag-samtale','vedr':'u','dato':'2024-06-20',{Grunde},{Vejledt},'meddelt':{{'dato':'2024-06-20','maade':'brev'}}}}",
        $"{{'id':'o','type':'afgoerelse','om':'ophoer','virkning':'2024-07-01','vedr':'b','dato':'2024-06-01',{Grunde},{Vejledt},{Meddelt}}}",
        $"{{'id':'om','type':'afgoerelse','om':'ophoer','virkning':'2024-07-01','dato':'2024-06-01','fuldt_medhold':true}}",
        "{'id':'fr','type':'frasigelse','dato':'2024-05-31'}",
        $"{{'id':'t','type':'afgoerelse','om':'tilbagebetaling','beloeb':900,'vedr':'u','dato':'2024-06-01',{Grunde},{Vejledt},{Meddelt}}}",
        "{'id':'x','type':'afgoerelse','om':'andet','vedr':'u','dato':'2024-06-01'}",
        "{'type':'rettelse','dato':'2024-06-03','vedr':'x','med':{'om':'tilbagebetaling'}}",
        "{'type':'rettelse','dato':'2024-06-03','vedr':'h','med':{'svarfrist':'2024-06-10'}}",
        "{'type':'rettelse','dato':'2024-06-03','vedr':'h','med':{'vedr':'b'}}",
        "{'id':'a','type':'annullering','dato':'2024-06-03','vedr':'h','begrundelse':'Forkert sag'}",
        "{'id':'aa','type':'annullering','dato':'2024-06-03','vedr':'a','begrundelse':'Alligevel ikke'}",
        "{'type':'annullering','dato':'2024-06-03','vedr':'hl','begrundelse':'Forkert'}",
        "{'type':'annullering','dato':'2024-06-03','vedr':'fr','begrundelse':'Forkert'}",
        "{'type':'rettelse','dato':'2024-06-03','vedr':'s','med':{'begrundelse':null}}",
        "{'type':'rettelse','dato':'2024-06-03','vedr':'s','med':{'meddelt':null}}",
        "{'type':'rettelse','dato':'2024-06-03','vedr':'s','med':{'klagevejledning':false}}",
        "{'type':'rettelse','dato':'2024-06-03','vedr':'s','med':{'kilde':'importeret'}}",
        "{'type':'rettelse','dato':'2024-06-03','vedr':'s','med':{'fuldt_medhold':true}}",
        "{'type':'rettelse','dato':'2024-06-03','vedr':'s','med':{'dato':'2024-05-10'}}",
        "{'id':'as','type':'annullering','dato':'2024-06-03','vedr':'s','begrundelse':'Forkert'}",
        "{'type':'annullering','dato':'2024-06-03','vedr':'as','begrundelse':'Alligevel ikke'}",
        "{'type':'annullering','dato':'2024-06-03','vedr':'u','begrundelse':'Var der alligevel'}",
        "{'id':'k','type':'klage','dato':'2024-06-02','vedr':'s'}",
        "{'id':'g','type':'genvurdering','dato':'2024-06-03','vedr':'k','udfald':'medhold'}",
        "{'type':'annullering','dato':'2024-06-03','vedr':'g','begrundelse':'Forkert'}",
        "{'type':'saerlig-grund','dato':'2024-06-03','regel':'P-712','begrundelse':'Travlhed'}",
        "{'type':'saerlig-grund','dato':'2024-06-03','regel':'P-712','begrundelse':'Travlhed','kilde':'importeret'}",
    }.Select(k => k.Replace('\'', '"'))];

    /// <summary>Fraviger alt, hvad der kan skrives i en fravigelse.</summary>
    static readonly Fravigelse s_alt = new(
        [.. Rettesnor.Lov.Lovbog.Regler.Select(r => r.Id), "partshoering-mangler", "begrundelse-mangler", "klagevejledning-mangler", "meddelelse-mangler", "fuldt-medhold-passer-ikke",
            "afgoerelse-i-fremtiden", "saerlig-grund-udelukket", "kilde-kan-ikke-rettes", "ordningen-er-lukket", Dør.ImporteretAfgørelse, Dør.Ændring],
        "Prøve", "FVL § 19", "Den ene", "Den anden");

    [Fact]
    public void Ingen_kommandofølge_får_en_afgørelse_til_skade_til_at_stå_uden_høring_grunde_og_meddelelse()
    {
        var set = new HashSet<string>();
        var (stående, afvist) = (0, 0);
        Gå(Læs([])!, []);
        Assert.True(stående > 100 && afvist > 1000, $"{stående} sager med en afgørelse til skade, {afvist} afviste kommandoer: prøven ser for lidt.");

        void Gå(Sag sag, int[] følge)
        {
            var billede = Sagskundskab.Af(sag).På(DateOnly.MaxValue);
            foreach (var a in billede.Stående<Afgørelse>().Where(a => a.Om is Afgørelsesemne.Sanktion or Afgørelsesemne.Ophør or Afgørelsesemne.Tilbagebetaling && !sag.Hændelser[a.Nr - 1].Importeret))
            {
                stående++;
                Assert.True(ErILovensOrden(billede, a), string.Join("\n", følge.Select(i => s_kommandoer[i])));
            }
            if (følge.Length == FlesteKommandoer)
                return;
            for (var i = 0; i < s_kommandoer.Length; i++)
            {
                if (følge.Contains(i))
                    continue;
                int[] næste = [.. følge, i];
                if (!set.Add(string.Join(',', næste.Order())) || Læs(næste) is not { } efter)
                    continue;
                if (Dør.Prøv(sag, efter, s_idag, s_alt).Count > 0)
                {
                    afvist++;
                    set.Remove(string.Join(',', næste.Order()));
                }
                else
                    Gå(efter, næste);
            }
        }
    }

    [Fact]
    public void En_hørt_begrundet_og_meddelt_sanktion_afvises_kun_af_det_to_personer_kan_fravige()
    {
        var sag = Læs([0])!;
        Assert.All(Dør.Prøv(sag, Læs([0, 5])!, s_idag), a => Assert.True(a.KanFraviges, a.ToString()));
        Assert.Empty(Dør.Prøv(sag, Læs([0, 5])!, s_idag, s_alt));
    }

    [Fact]
    public void En_fravigelse_kræver_to_personer_grund_og_hjemmel()
    {
        Assert.Null(s_alt.Mangel());
        Assert.NotNull((s_alt with { Anden = " den ENE " }).Mangel());
        Assert.NotNull((s_alt with { Hjemmel = " " }).Mangel());
        Assert.NotNull((s_alt with { Begrundelse = "" }).Mangel());
        Assert.NotEmpty(Dør.Prøv(Læs([0])!, Læs([0, 5])!, s_idag, s_alt with { Anden = "Den ene" }));
    }

    [Fact]
    public void En_afgørelse_truffet_et_andet_sted_er_historie_når_sagen_oprettes_og_kræver_ellers_to_personer()
    {
        var sag = Læs([])!;
        var efter = Læs([10])!;
        Assert.Equal(Dør.ImporteretAfgørelse, Assert.Single(Dør.Prøv(sag, efter, s_idag)).Kode);
        Assert.Empty(Dør.Prøv(sag with { Hændelser = [] }, efter, s_idag, oprettes: true));
    }

    [Theory(DisplayName = "Ordningen lukkede 1. februar 2026 (L 1750/2025)")]
    [InlineData("2026-01-31", false)]
    [InlineData("2026-02-01", true)]
    public void Et_ressourceforløb_bevilget_efter_lukningen_afvises_og_kan_ikke_fraviges(string dato, bool afvises)
    {
        var efter = Eksempel.Sag("1980-06-01", $"{{ 'type': 'afgoerelse', 'om': 'bevilling', 'dato': '{dato}', 'start': '2026-02-10', 'slut': '2027-02-09' }}");
        var grunde = Dør.Prøv(efter with { Hændelser = [] }, efter, new(2026, 3, 1), s_alt);
        Assert.Equal(afvises, grunde.Any(g => g.Kode == "ordningen-er-lukket" && !g.KanFraviges));
    }

    [Fact]
    public void Et_forløb_der_gøres_kortere_er_en_afgørelse_til_skade()
    {
        const string bevilling = "{ 'id': 'b', 'type': 'afgoerelse', 'om': 'bevilling', 'dato': '2024-01-10', 'start': '2024-02-01', 'slut': '2026-01-31', 'kilde': 'importeret' }";
        var før = Eksempel.Sag("1980-06-01", bevilling);
        string[] Koder(string slut) => [.. Dør.Prøv(før, Eksempel.Sag("1980-06-01", bevilling, $"{{ 'type': 'afgoerelse', 'om': 'varighed', 'vedr': 'b', 'dato': '2024-06-01', 'slut': '{slut}' }}"), s_idag, s_alt).Select(a => a.Kode).Order()];
        Assert.Equal(["begrundelse-mangler", "klagevejledning-mangler", "meddelelse-mangler", "partshoering-mangler"], Koder("2026-01-30"));
        Assert.Empty(Koder("2026-01-31"));
    }

    /// <summary>Den samme fordring som dørens, skrevet ud af forvaltningsloven uden lovbogen.</summary>
    static bool ErILovensOrden(Sagsbillede sag, Afgørelse a)
    {
        if (a.Om == Afgørelsesemne.Ophør && a.FuldtMedhold)
            return sag.Hændelser.Any(h => h is Frasigelse && h.Dato <= a.Dato);
        bool Hører(Hændelse h) => h.Hoved.Vedr is { } nr ? nr == a.Nr || nr == a.Hoved.Vedr
            : a.Hoved.Vedr is { } brud && sag.Nummer<Hændelse>(brud) is { } b && b.Dato <= h.Dato && h.Dato <= a.Dato;
        var hørt = sag.Hændelser.Any(h => h switch
        {
            Partshøring p => Hører(p) && p.Dato < a.Dato && (p.Svarfrist < a.Dato || p.SvarModtaget <= a.Dato),
            HøringUndladt u => Hører(u) && u.Grund != Undladelsesgrund.Andet,
            _ => false,
        });
        return hørt && a is { FuldtMedhold: false, Begrundelse: { Regler: not null, Hovedhensyn: not null }, Klagevejledning: true, Meddelt: { } m } && m.Dato >= a.Dato && m.Dato <= s_idag && a.Dato <= s_idag;
    }

    static Sag? Læs(int[] følge)
    {
        var tekst = new StringBuilder(Hoved);
        foreach (var (i, nr) in følge.Select((i, nr) => (i, nr)))
            tekst.Append(',').Append(s_kommandoer[i].AsSpan(0, s_kommandoer[i].Length - 1)).Append($",\"registreret\":\"2024-06-03T09:{nr:00}:00+02:00\"}}");
        try
        {
            return Sagslæser.Læs(Encoding.UTF8.GetBytes(tekst.Append("]}").ToString()));
        }
        catch (UgyldigSagException)
        {
            return null;
        }
    }
}
