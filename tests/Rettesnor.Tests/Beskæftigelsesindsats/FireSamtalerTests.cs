using CsCheck;
using Rettesnor.Lov;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class FireSamtalerTests
{
    const string Født = "1980-06-01";

    static Vurdering Vurderet(string pr, string start, params string[] hændelser) => Eksempel.Sag(Født, [Forløb(start), .. hændelser]).Vurderet(pr);

    static string Forløb(string start, string id = "b") => Eksempel.Bevilling(start, Eksempel.Dag(start).AddYears(2).AddDays(-1).ToString("yyyy-MM-dd", null), id: id);

    static string[] Samtaler(params string[] datoer) => [.. datoer.Select(d => Samtale(d))];

    static string Samtale(string dato, string mere = "'form': 'fremmoede'") => $"{{ 'type': 'samtale', 'dato': '{dato}', {mere} }}";

    [Fact(DisplayName = "SKR 10112/2021, afsnit 5.5: fire samtaler i de første seks måneder")]
    [Prøver(Viser.Kilde, "P-502")]
    [Prøver(Viser.Grænse, "P-502")]
    public void Fire_samtaler_i_vinduet()
    {
        var (til, efter) = ("2022-09-30", "2022-10-01");
        var svar = Vurderet("2022-09-01", "2022-04-01", Samtaler("2022-04-01", "2022-06-01", "2022-07-01")).Svar("P-502");
        Assert.Equal((Udfald.Afventer, Eksempel.Dag(til), (Værdi)3), (svar.Udfald, svar.Frist, svar.Værdi));
        Assert.Equal(Udfald.Opfyldt, Vurderet(til, "2022-04-01", Samtaler("2022-04-01", "2022-06-01", "2022-07-01", til)).Svar("P-502").Udfald);
        Assert.Equal(Udfald.Afventer, Vurderet(til, "2022-04-01", Samtaler("2022-04-01", "2022-06-01", "2022-07-01")).Svar("P-502").Udfald);
        Assert.Equal(Udfald.Brudt, Vurderet(efter, "2022-04-01", Samtaler("2022-04-01", "2022-06-01", "2022-07-01", efter)).Svar("P-502").Udfald);
        Assert.Equal(Udfald.Brudt, Vurderet(efter, "2022-04-01", Samtaler("2022-03-31", "2022-06-01", "2022-07-01", til)).Svar("P-502").Udfald);
    }

    [Theory]
    [InlineData("'form': 'fremmoede', 'art': 'raadighedsvurdering'", Udfald.Brudt)]
    [InlineData("'form': 'fremmoede', 'art': 'opfoelgning'", Udfald.Brudt)]
    [InlineData("'form': 'telefon'", Udfald.Opfyldt)]
    [InlineData("'form': 'brev'", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-502")]
    public void Kun_jobsamtaler_tæller_og_brev_kun_hvor_det_er_tilladt(string sidste, Udfald udfald) => Assert.Equal(udfald,
        Vurderet("2022-12-01", "2022-04-01", [.. Samtaler("2022-04-02", "2022-06-01", "2022-07-01"), Samtale("2022-08-01", sidste)]).Svar("P-502").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-502")]
    public void Brev_under_et_tilbud_talte_i_2022() => Assert.Equal(Udfald.Opfyldt, Vurderet("2022-12-01", "2022-04-01",
        [.. Samtaler("2022-04-02", "2022-06-01", "2022-07-01"), Samtale("2022-08-01", "'form': 'brev'"), "{ 'type': 'indsats', 'fra': '2022-07-15', 'art': 'virksomhedspraktik' }"]).Svar("P-502").Udfald);

    [Theory]
    [InlineData("2019-12-31", "P-512")]
    [InlineData("2020-01-01", "P-502")]
    [Prøver(Viser.Grænse, "P-502", "P-512")]
    public void Reglen_følger_starten(string start, string regel) => Vurderet("2020-02-01", start).Svar(regel);

    [Theory]
    [InlineData("2020-01-01", Udfald.Uafklaret)]
    [InlineData("2020-05-26", Udfald.Uafklaret)]
    [InlineData("2020-05-27", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-502")]
    public void Vinduer_der_rører_lukningen_i_2020_er_uafklarede(string start, Udfald udfald) => Assert.Equal(udfald, Vurderet("2021-06-01", start).Svar("P-502").Udfald);

    [Theory]
    [InlineData("{ 'type': 'standby', 'fra': '2022-09-30' }", Udfald.Uafklaret)]
    [InlineData("{ 'type': 'standby', 'fra': '2022-10-01' }", Udfald.Brudt)]
    [InlineData("{ 'type': 'barsel', 'fra': '2022-01-01', 'til': '2022-04-01' }", Udfald.Uafklaret)]
    [InlineData("{ 'type': 'barsel', 'fra': '2022-01-01', 'til': '2022-03-31' }", Udfald.Brudt)]
    [InlineData("{ 'type': 'fritaget-kontaktforloeb', 'fra': '2022-05-01', 'til': '2022-05-01', 'grund': 'STU' }", Udfald.Uafklaret)]
    [InlineData("{ 'type': 'fritagelse', 'fra': '2022-05-01', 'til': '2022-05-31', 'grund': 'sygdom' }", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-502", "P-507")]
    [Prøver(Viser.Undtagelse, "P-502", "P-507")]
    public void Dage_uden_kontakt_gør_bruddet_uafklaret(string hændelse, Udfald udfald) => Assert.Equal(udfald, Vurderet("2022-12-01", "2022-04-01", hændelse).Svar("P-502").Udfald);

    [Theory]
    [InlineData("2026-01-01", Udfald.Brudt, 0)]
    [InlineData("2026-01-02", Udfald.Uafklaret, 1)]
    [Prøver(Viser.Grænse, "P-502")]
    public void Vinduer_efter_juni_2026_er_uafklarede(string start, Udfald udfald, int antagelser)
    {
        var svar = Vurderet("2026-09-01", start).Svar("P-502");
        Assert.Equal((udfald, antagelser), (svar.Udfald, svar.Antagelser.Count(a => a == Antagelse.Overgang2026)));
    }

    [Theory]
    [InlineData("2023-12-31", "§ 31, stk. 1")]
    [InlineData("2024-01-01", "§ 31, stk. 3")]
    [Prøver(Viser.Grænse, "P-502")]
    public void Hjemlen_følger_starten(string start, string paragraf) => Assert.Contains(Vurderet("2024-02-01", start).Svar("P-502").Hjemmel, h => h.Paragraf == paragraf);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-502")]
    public void En_pensionist_har_ikke_kravet() => Vurderet("2022-12-01", "2022-04-01", "{ 'type': 'ydelse-foer', 'dato': '2022-01-01', 'art': 'foertidspension' }").IntetSvar("P-502");

    [Theory]
    [InlineData("2022-04-01", false)]
    [InlineData("2022-05-01", true)]
    [InlineData("2022-04-30", false)]
    [Prøver(Viser.Grænse, "P-503")]
    public void Et_nyt_forløb_åbner_kun_et_vindue_efter_en_hel_kalendermåned(string næsteStart, bool nyt) => Assert.Equal(nyt,
        Eksempel.Sag(Født, Eksempel.Bevilling("2020-07-01", "2022-03-31"), Forløb(næsteStart, "b2")).Vurderet("2022-06-01").Svar.Any(s => s.Regel.Id == "P-502" && s.Vedr.Id == "b2"));

    [Fact]
    [Prøver(Viser.Undtagelse, "P-503")]
    public void Fra_jobafklaring_eller_en_anden_ydelse_åbnes_et_nyt_vindue()
    {
        Eksempel.Sag(Født, Eksempel.Bevilling("2020-07-01", "2022-03-31", ordning: "jobafklaring"), Forløb("2022-04-01", "b2")).Vurderet("2022-06-01").Svar("P-502", "b2");
        Eksempel.Sag(Født, Eksempel.Bevilling("2020-07-01", "2022-03-10"), "{ 'type': 'ydelse-foer', 'fra': '2022-03-11', 'til': '2022-03-31', 'art': 'kontanthjaelp' }", Forløb("2022-04-01", "b2"))
            .Vurderet("2022-06-01").Svar("P-502", "b2");
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-503")]
    public void En_hel_måned_imellem_stemmer_med_at_lede_efter_den() => Gen.Select(Gen.Int[0, 800], Gen.Int[1, 90]).Sample((forskydning, dage) =>
    {
        var sidste = Skæringsdag.NyBeskæftigelseslov.AddDays(forskydning);
        var start = sidste.AddDays(dage);
        var findes = Enumerable.Range(0, 120).Select(i => Periode.Måned(sidste.AddDays(i))).Any(m => sidste < m.Fra && m.TilOgMed < start);
        Assert.Equal(findes, Kontaktvindue.HarFuldMånedImellem(sidste, start));
    });

    [Fact]
    [Prøver(Viser.Egenskab, "P-502")]
    public void Flere_samtaler_gør_aldrig_svaret_værre() => Gen.Select(Gen.Int[-20, 220].Array[0, 7], Gen.Int[-20, 220]).Sample((dage, én) =>
    {
        string[] datoer = [.. dage.Append(én).Select(d => Eksempel.Dag("2022-04-01").AddDays(d).ToString("yyyy-MM-dd", null))];
        var før = Vurderet("2022-12-31", "2022-04-01", Samtaler(datoer[..^1])).Svar("P-502");
        var efter = Vurderet("2022-12-31", "2022-04-01", Samtaler(datoer)).Svar("P-502");
        Assert.True(før.Udfald != Udfald.Opfyldt || efter.Udfald == Udfald.Opfyldt);
        Assert.Equal(datoer.Count(d => string.CompareOrdinal(d, "2022-04-01") >= 0 && string.CompareOrdinal(d, "2022-09-30") <= 0) >= 4, efter.Udfald == Udfald.Opfyldt);
    }, iter: 60);

    [Theory(DisplayName = "LAB § 9, stk. 2: en anden ydelse imellem to forløb begynder en ny tælling")]
    [InlineData(null, false)]
    [InlineData("'fra': '2023-01-05', 'til': '2023-01-14', 'art': 'kontanthjaelp'", true)]
    [InlineData("'fra': '2023-01-05', 'til': '2023-01-14', 'art': 'ingen'", false)]
    [InlineData("'fra': '2021-01-01', 'til': '2023-01-01', 'art': 'kontanthjaelp'", true)]
    [InlineData("'fra': '2021-01-01', 'til': '2022-12-31', 'art': 'kontanthjaelp'", false)]
    [InlineData("'dato': '2023-01-15', 'art': 'kontanthjaelp'", true)]
    [InlineData("'dato': '2023-01-16', 'art': 'kontanthjaelp'", false)]
    [Prøver(Viser.Grænse, "P-503")]
    public void Ydelsen_imellem_skal_ligge_efter_det_gamle_forløb_og_senest_ved_det_nye(string? ydelse, bool nytVindue)
    {
        string[] imellem = ydelse is null ? [] : [$"{{ 'type': 'ydelse-foer', {ydelse} }}"];
        var svar = Eksempel.Sag(Født, [Eksempel.Bevilling("2022-01-01", "2022-12-31"), Forløb("2023-01-15", "nyt"), .. imellem]).Vurderet("2023-02-01").Svar;
        Assert.Equal(nytVindue, svar.Any(s => s.Regel.Id == "P-502" && s.Vedr.Henvisning == "nyt"));
    }
}
