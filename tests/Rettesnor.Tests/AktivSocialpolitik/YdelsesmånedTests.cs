using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests.AktivSocialpolitik;

/// <summary>Hvilke måneder der er rækker for, og hvad der hører til dem.</summary>
public class YdelsesmånedTests
{
    static IEnumerable<string> Måneder(Sag sag, string pr, Periode? måneder = null) => Vurdering.Af(sag, Eksempel.Dag(pr), måneder: måneder).Ydelse.Select(r => r.Måned.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    [Prøver(Viser.Grænse, "Y-35")]
    public void Fra_starten_til_og_med_dagens_måned_som_er_hel()
    {
        var sag = Eksempel.Sag(Født, Ressourceforløb("2024-01-15"));
        Assert.Equal(["2024-01", "2024-02", "2024-03"], Måneder(sag, "2024-03-02"));
        Assert.Equal(Kr(12326), sag.Måned("2024-03", "2024-03-02").Beløb);
        Assert.Empty(Måneder(sag, "2024-01-14"));
        Assert.Equal(["2024-01"], Måneder(sag, "2024-01-15"));
    }

    [Fact]
    public void De_ønskede_måneder_klippes_til_forløbet() =>
        Assert.Equal(["2024-01", "2024-02"], Måneder(Eksempel.Sag(Født, Ressourceforløb("2024-01-15")), "2024-12-31", new(Eksempel.Dag("2023-01-01"), Eksempel.Dag("2024-02-29"))));

    [Fact]
    [Prøver(Viser.Grænse, "Y-37")]
    public void En_del_af_en_måned_er_kalenderdage()
    {
        var række = Eksempel.Sag(Født, Ressourceforløb("2024-02-10")).Måned("2024-02");
        Assert.Equal((20m / 29, Kr(8500.69m)), (række.Andel!.Value, række.Beløb!.Value));
        Assert.Equal(["DELMAANED"], række.Koder());
    }

    [Theory]
    [InlineData("{ 'type': 'afgoerelse', 'om': 'ophoer', 'dato': '2024-03-01', 'virkning': '2024-03-11' }", 10)]
    [InlineData("{ 'type': 'frasigelse', 'dato': '2024-03-11' }", 10)]
    [InlineData("{ 'type': 'doed', 'dato': '2024-03-11' }", 11)]
    [Prøver(Viser.Grænse, "Y-44")]
    public void Ydelsen_slutter(string hændelse, int dage)
    {
        var sag = Eksempel.Sag(Født, Ressourceforløb("2024-01-01"), hændelse);
        Assert.Equal(dage / 31m, sag.Måned("2024-03").Andel);
        Assert.Equal(["2024-01", "2024-02", "2024-03"], Måneder(sag, "2024-06-01"));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-210")]
    public void Ydelsen_løber_efter_slutdagen_til_næste_skridt_er_afgjort()
    {
        var uden = Eksempel.Sag(Født, Ressourceforløb("2024-01-01", "2024-03-15"));
        Assert.Equal(1m, uden.Måned("2024-04").Andel);
        var med = Eksempel.Sag(Født, Ressourceforløb("2024-01-01", "2024-03-15"), "{ 'type': 'afgoerelse', 'om': 'naeste-skridt', 'udfald': 'job', 'dato': '2024-04-10', 'vedr': 'b' }");
        Assert.Equal(10m / 30, med.Måned("2024-04").Andel);
    }

    [Fact]
    public void To_forløb_i_samme_ordning_giver_én_række_i_måneden_hvor_de_mødes()
    {
        var sag = Eksempel.Sag(Født, Ressourceforløb("2023-01-01", "2024-03-15"), Eksempel.Bevilling("2024-03-16", "2026-03-15", "2024-03-01", "b2"), Indtægt("2024-03", "loen", 17323));
        var række = sag.Måned("2024-03");
        Assert.Equal((1m, Kr(550), Kr(11776)), (række.Andel!.Value, række.Fradrag!.Value, række.Beløb!.Value));
    }

    [Fact]
    public void Et_år_uden_sats_er_uafklaret_og_nævner_filen_og_dagen()
    {
        var række = Eksempel.Sag(Født, Jobafklaring("2026-01-01", "2028-01-01")).Måned("2027-01");
        Assert.Equal((Udfald.Uafklaret, null), (række.Udfald, række.Beløb));
        Assert.Contains("1. januar 2027", række.Begrundelse);
        Assert.Contains("lov/satser/ressourceforloebsydelse-ikke-forsoerger.json", række.Begrundelse);
        Assert.Equal(["FORTSAT-LOV"], række.Koder());
    }

    [Theory]
    [InlineData("ressourceforloeb", "2012-12", "2013-01")]
    [InlineData("jobafklaring", "2014-06", "2014-07")]
    [Prøver(Viser.Grænse, "Y-01")]
    public void Før_ordningen_fandtes_er_måneden_uafklaret(string ordning, string før, string første)
    {
        var sag = Eksempel.Sag(Født, Eksempel.Bevilling("2012-12-01", "2015-12-31", ordning: ordning));
        Assert.Equal(Udfald.Uafklaret, sag.Måned(før).Udfald);
        Assert.Equal(Udfald.Opfyldt, sag.Måned(første).Udfald);
    }

    [Fact]
    public void Udbetalt_og_difference()
    {
        var sag = Eksempel.Sag(Født, Ressourceforløb(), "{ 'type': 'udbetalt', 'maaned': '2024-03', 'beloeb': 12000 }", "{ 'type': 'udbetalt', 'maaned': '2024-03', 'beloeb': 500 }");
        Assert.Equal((Kr(12500), Kr(-174)), (sag.Måned("2024-03").Udbetalt!.Value, sag.Måned("2024-03").Difference!.Value));
        Assert.Null(sag.Måned("2024-04").Udbetalt);
    }

    [Theory(DisplayName = "Lov 1750/2025, § 21, stk. 8 (BEK 18/2026): løbende forløb regnes som før efter 1. februar 2026")]
    [InlineData("2026-01")]
    [InlineData("2026-02")]
    [InlineData("2026-12")]
    [Prøver(Viser.Grænse, "Y-53")]
    public void Løbende_forløb_efter_udfasningen(string måned) => Assert.Equal(Kr(13345), Eksempel.Sag(Født, Ressourceforløb()).Måned(måned).Beløb);

    [Fact]
    public void En_planlagt_slutdag_i_dagens_måned_er_en_antagelse()
    {
        var sag = Eksempel.Sag(Født, Ressourceforløb(), Hændelse("forsoerger", "2010-01-01", "2024-03-20"));
        Assert.Contains("PLANLAGT-TIL", sag.Måned("2024-03", "2024-03-10").Koder());
        Assert.DoesNotContain("PLANLAGT-TIL", sag.Måned("2024-03", "2024-03-20").Koder());
        Assert.Equal(sag.Måned("2024-03", "2024-03-10").Beløb, sag.Måned("2024-03", "2024-03-31").Beløb);
    }

    [Theory(DisplayName = "Refusion: 80 timer af 160,33 i en måned; højst lønnen; søgt senest udgangen af den tredje måned efter")]
    [InlineData("2024-09-30", 80, 9000, 6150.19)]
    [InlineData("2024-10-01", 80, 9000, 0)]
    [InlineData("2024-07-10", 200, 20000, 12326)]
    [InlineData("2024-07-10", 80, 5000, 5000)]
    [Prøver(Viser.Grænse, "Y-38")]
    [Prøver(Viser.Undtagelse, "Y-38")]
    public void Refusion(string anmodet, int timer, int løn, double refusion)
    {
        var række = Eksempel.Sag(Født, Jobafklaring(), $"{{ 'type': 'refusion', 'maaned': '2024-06', 'timer': {timer}, 'loen': {løn}, 'anmodet': '{anmodet}' }}").Måned("2024-06");
        Assert.Equal(Kr((decimal)refusion), række.Refusion);
        Assert.Equal(Kr(12326), række.Beløb);
        Assert.Contains("UGE-TIL-MAANED", række.Koder());
    }

    [Theory(DisplayName = "Refusion for en del af en måned afrundes én gang: 12.326 × 27/31 × 12/52/37 × 80 er 5.356,61, ikke 5.356,62")]
    [InlineData("2024-07-05", "", 80, 5356.61)]
    [InlineData("2024-07-28", "", 100, 991.97)]
    [InlineData("2024-07-05", "hoejst-halvdelen", 80, 2678.31)]
    [InlineData("2018-01-01", "hoejst-en-fjerdedel", 80, 4612.64)]
    [Prøver(Viser.Grænse, "Y-38")]
    public void Refusion_for_en_del_af_måneden(string start, string evne, int timer, double refusion)
    {
        var selvstændig = evne == "" ? [] : (string[])[Hændelse("selvstaendig", "2018-01-01", null, $", 'arbejdsevne': '{evne}'")];
        var række = Eksempel.Sag(Født, [Jobafklaring(start), .. selvstændig, $"{{ 'type': 'refusion', 'maaned': '2024-07', 'timer': {timer}, 'loen': 9000, 'anmodet': '2024-10-31' }}"]).Måned("2024-07");
        Assert.Equal(Kr((decimal)refusion), række.Refusion);
        Assert.All(række.Forklaring!.Knuder(), k => Assert.Equal(k.Værdi, k.Omregnet()));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-32", "Y-33")]
    public void Atp_og_obligatorisk_pension_kun_med_en_kendt_sats()
    {
        var sag = Eksempel.Sag(Født, Ressourceforløb(), Indtægt("2021-06", "anden", 1), Indtægt("2026-06", "anden", 345).Replace("'i'", "'j'"));
        Assert.Equal((Kr(95), Kr(70)), (sag.Måned("2021-05").Atp!.Value, sag.Måned("2021-05").ObligatoriskPension!.Value)); // 0,6 pct. af 11.698 - 95
        Assert.Null(sag.Måned("2021-06").Atp);
        Assert.Equal(Kr(70), sag.Måned("2021-06").ObligatoriskPension);
        Assert.Equal((null, Kr(273)), (sag.Måned("2026-06").Atp, sag.Måned("2026-06").ObligatoriskPension!.Value)); // 2,1 pct. af 13.000
        Assert.Equal((null, null), (sag.Måned("2023-06").Atp, sag.Måned("2023-06").ObligatoriskPension));
    }
}
