using System.Security.Cryptography;
using System.Text;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Tilslutning.Journal;
using static Rettesnor.Tests.Tilslutning.Journal.Prøvesag;

namespace Rettesnor.Tests.Tilslutning.Journal;

public class AktPåSqliteTests() : AktTests(postgres: false);

public class AktPåPostgresTests() : AktTests(postgres: true);

/// <summary>Kommunens egne akter i journalen: krypteret og kædet som hændelserne, men aldrig i sagsfilen.</summary>
public abstract class AktTests(bool postgres)
{
    static readonly byte[] s_pdf = Encoding.ASCII.GetBytes("%PDF-1.7 et dokument");

    static NyAkt Et_notat(string tekst) => new(Notat.Tabel.Skriv("Mette", ("dato", new DateOnly(2024, 6, 3)), ("tekst", tekst)));

    internal static NyAkt Et_dokument(byte[] indhold, string navn = "laege.pdf", string medietype = "application/pdf") => new(Dokument.Tabel.Skriv("Mette",
        ("titel", "Lægens svar"), ("medietype", medietype), ("laengde", indhold.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("sha256", Convert.ToHexStringLower(SHA256.HashData(indhold))), ("dato", new DateOnly(2024, 6, 1)), ("art", "indgaaende"), ("filnavn", navn)), indhold);

    static async Task<Journalsag> Skrevet(Prøvejournal p, params NyAkt[] akter) => Assert.IsType<Tilføjelse.Gemt>(await p.Journal.Tilføj(Kommune, "A-1", null, Nyt.Af(akter))).Sag;

    static async Task<string> Nej(Prøvejournal p, NyAkt akt) => Assert.Single(Assert.IsType<Tilføjelse.Afvist>(await p.Journal.Tilføj(Kommune, "A-1", null, Nyt.Af(akt))).Grunde).Kode;

    [Fact]
    public async Task Et_notat_og_et_dokument_står_på_sagen_men_ikke_i_sagsfilen()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var før = await p.Oprettet();

        var sag = await Skrevet(p, Et_notat("Borgeren ringede"), Et_dokument(s_pdf));

        Assert.Equal(før.Fil, sag.Fil);
        var læst = (await new Rettesnor.Tilslutning.Journal.Journal(p.Database, p.Nøgler, p.Ur).Hent(Kommune, "A-1"))!;
        Assert.Equal("Borgeren ringede", Assert.IsType<Notat>(læst.Akter[0]).Tekst);
        var dokument = Assert.IsType<Dokument>(læst.Akter[1]);
        Assert.Equal(("Mette", p.Ur.Nu, "Lægens svar"), (dokument.Af, dokument.Skrevet, dokument.Titel));
        Assert.Equal(s_pdf, await p.Journal.Bytes(Kommune, "A-1", dokument));
        Assert.Empty(læst.Rækker.Single(r => r.Art == Journalrække.Bytes).Indhold);
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task Udlæsning_genafspilning_kopi_og_sletning_kender_akterne()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await using var q = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        var sag = await Skrevet(p, Et_notat("Borgeren ringede"), Et_dokument(s_pdf));
        var opgave = await Opgaven(p);
        await Skrevet(p, Taget(opgave, "Mette"));

        using var ud = new MemoryStream();
        await p.Vedligehold.Eksportér(ud);
        Assert.DoesNotContain("ringede", Encoding.UTF8.GetString(ud.ToArray()), StringComparison.Ordinal);

        await p.Vedligehold.Genafspil();
        Assert.True((await Opgaven(p, opgave.Kode)).Taget);
        Assert.Empty(await p.Verifikation.Prøv());

        var kopi = Path.Combine(p.Mappe, "kopi.zip");
        await Sikkerhedskopi.Skriv(p.Database, kopi);
        await Sikkerhedskopi.Gendan(q.Database, kopi);
        var gendannet = new Rettesnor.Tilslutning.Journal.Journal(q.Database, p.Nøgler, p.Ur);
        Assert.Equal(s_pdf, await gendannet.Bytes(Kommune, "A-1", (Dokument)(await gendannet.Hent(Kommune, "A-1"))!.Akter[1]));

        Assert.True(await p.Journal.Slet(Kommune, "A-1", "Leder", "Kassation"));
        Assert.Null(await p.Journal.Bytes(Kommune, "A-1", (Dokument)sag.Akter[1]));
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task Et_notat_imens_standser_ikke_en_hændelse_og_en_hændelse_standser_ikke_et_notat()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await p.Oprettet();

        await Skrevet(p, Et_notat("Imens"));
        var efter = await p.Tilføjet(sag, Samtale("2024-03-01"));
        Assert.IsType<Tilføjelse.Konflikt>(await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, new Nyt([Samtale("2024-03-02")]) { Akter = [Et_notat("Gammel viden")] }));
        Assert.Equal(efter.Nr + 1, (await Skrevet(p, Et_notat("Efter"))).Nr);
        Assert.Equal(["Imens", "Efter"], (await p.Journal.Hent(Kommune, "A-1"))!.Akter.Cast<Notat>().Select(n => n.Tekst));
    }

    [Fact]
    public async Task Mange_notater_på_samme_tid_fra_to_noder_kommer_alle_med()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        Rettesnor.Tilslutning.Journal.Journal[] noder = [p.Journal, new(p.Database, p.Nøgler, p.Ur)];

        var svar = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => noder[i % 2].Tilføj(Kommune, "A-1", null, Nyt.Af(Et_notat($"nr. {i}"))))));

        Assert.All(svar, s => Assert.IsType<Tilføjelse.Gemt>(s));
        Assert.Equal(4, (await p.Journal.Hent(Kommune, "A-1"))!.Akter.Count);
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task En_opgave_kan_kun_tages_af_én_og_gives_videre_med_grund()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        var opgave = await Opgaven(p);
        Assert.False(opgave.Taget);

        await Skrevet(p, Taget(opgave, "Mette"));
        Assert.Equal("opgave-taget", await Nej(p, Taget(opgave, "Jens")));
        await Skrevet(p, new NyAkt(OpgaveOverdraget.Tabel.Skriv("Mette", [.. Om(opgave), ("til", "Jens"), ("enhed", "Nord"), ("grund", "Mette har ferie")])));

        Assert.Equal(("Jens", "Nord", true), await Opgaven(p, opgave.Kode) is var o ? (o.Ansvarlig, o.Enhed, o.Taget) : default);
        Assert.Equal(opgave.Kode, Assert.Single((await p.Lister.Opgaver(new(Kommune) { Ansvarlige = ["Jens"] })).Rækker).Kode);
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task En_opgave_venter_til_den_dag_den_vågner_og_højst_til_fristen()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        var opgave = await Opgaven(p, "indsatsgaranti");
        var idag = p.Journal.Idag;
        NyAkt Udsat(DateOnly til) => new(OpgaveUdsat.Tabel.Skriv("Mette", [.. Om(opgave), ("venter_paa", "laegen"), ("grund", "Attest er bestilt"), ("vaagner", til)]));

        Assert.Equal("udsat-til-fortiden", await Nej(p, Udsat(idag)));
        Assert.Equal("udsat-over-fristen", await Nej(p, Udsat(opgave.Frist!.Value.AddDays(1))));
        await Skrevet(p, Udsat(idag.AddDays(7)));

        async Task<bool> Ses(DateOnly dag) => (await p.Lister.Opgaver(new(Kommune) { Kode = opgave.Kode, Vågne = dag })).Rækker.Count == 1;
        Assert.Equal((false, true), (await Ses(idag), await Ses(idag.AddDays(7))));
        Assert.Equal(1, await p.Lister.AntalOpgaver(new(Kommune) { Ventende = idag }, 1000));
        Assert.Equal("laegen", (await Opgaven(p, opgave.Kode)).VenterPå);
        await Skrevet(p, new NyAkt(OpgaveGenoptaget.Tabel.Skriv("Mette", [.. Om(opgave)])));
        Assert.True(await Ses(idag));
        Assert.Equal("opgave-venter-ikke", await Nej(p, new NyAkt(OpgaveGenoptaget.Tabel.Skriv("Mette", [.. Om(opgave)]))));
    }

    [Fact]
    public async Task En_ny_frist_er_en_ny_opgave_og_en_lukket_kan_ikke_tages()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await p.Oprettet();
        var opgave = await Opgaven(p, "indsatsgaranti");
        await Skrevet(p, Taget(opgave, "Mette"));

        sag = await p.Tilføjet(sag, Json("{'type':'fritagelse','fra':'2024-03-01','til':'2024-03-31','grund':'sygdom'}"));
        Assert.False((await Opgaven(p, opgave.Kode)).Taget);
        Assert.Equal("opgave-lukket", await Nej(p, Taget(opgave, "Mette")));

        await p.Tilføjet(sag, Json("{'type':'indsats','fra':'2024-04-01','til':'2024-05-31','art':'virksomhedspraktik','i_indsatsdel':true}"));
        Assert.DoesNotContain((await p.Lister.Opgaver(new(Kommune))).Rækker, o => o.Kode == opgave.Kode);
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Theory]
    [InlineData("laege.pdf", "application/pdf", "<html>ikke en pdf</html>\u0001", "filtype-ikke-tilladt")]
    [InlineData("laege.exe", "application/pdf", "%PDF-1.7", "filnavn-passer-ikke")]
    [InlineData("laege.pdf", "text/html", "%PDF-1.7", "filnavn-passer-ikke")]
    [InlineData("tom.pdf", "application/pdf", "", "indhold-mangler")]
    public async Task En_fil_prøves_på_sit_indhold(string navn, string medietype, string indhold, string kode)
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        Assert.Equal(kode, await Nej(p, Et_dokument(Encoding.UTF8.GetBytes(indhold), navn, medietype)));
    }

    [Fact]
    public async Task En_fil_må_fylde_20_MiB_og_ikke_mere()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        var størst = new byte[Aktdør.StørsteIndhold];
        "%PDF-"u8.CopyTo(størst);

        Assert.Equal("indhold-for-stort", await Nej(p, Et_dokument([.. størst, 0])));
        Assert.Equal("indhold-passer-ikke", await Nej(p, Et_dokument(størst) with { Indhold = [.. s_pdf] }));
        var sag = await Skrevet(p, Et_dokument(størst));
        Assert.Equal(størst, await p.Journal.Bytes(Kommune, "A-1", (Dokument)sag.Akter[0]));
    }

    [Fact]
    public async Task Et_indhold_der_er_ændret_eller_byttet_findes()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        await Skrevet(p, Et_dokument(s_pdf));
        await p.Forfalsk("UPDATE haendelse SET indhold = (SELECT indhold FROM haendelse WHERE sag = 'A-1' AND nr = 1) WHERE sag = 'A-1' AND art = 'indhold'");
        Assert.NotEmpty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task En_akt_med_et_ukendt_felt_skrives_ikke()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        var fejl = Assert.IsType<Tilføjelse.Ugyldig>(await p.Journal.Tilføj(Kommune, "A-1", null, Nyt.Af(new NyAkt(Json("{'type':'notat','af':'Mette','dato':'2024-06-31','hvad':'?'}"))))).Fejl;
        Assert.Equal(["$.akter[0].dato", "$.akter[0].hvad", "$.akter[0].tekst"], fejl.Select(f => f.Sti).Order(StringComparer.Ordinal));
    }

    internal static (string, object?)[] Om(Opgaverække o) => [("opgave", o.Kode), ("vedr", o.Vedr), ("frist", o.Frist)];

    static NyAkt Taget(Opgaverække o, string af) => new(OpgaveTaget.Tabel.Skriv(af, Om(o)));

    static async Task<Opgaverække> Opgaven(Prøvejournal p, string? kode = null) => (await p.Lister.Opgaver(new(Kommune) { Kode = kode })).Rækker[0];
}
