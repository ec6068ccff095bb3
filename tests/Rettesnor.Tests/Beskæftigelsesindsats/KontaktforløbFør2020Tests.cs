using Rettesnor.Lov;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

/// <summary>De seks samtaler til og med 2019 og overgangen 1. januar 2020.</summary>
public class KontaktforløbFør2020Tests
{
    static Vurdering Vurderet(string pr, string start, string slut, params string[] datoer) => Eksempel.Sag("1990-06-01",
        [Eksempel.Bevilling(start, slut), .. datoer.Select(d => $"{{ 'type': 'samtale', 'dato': '{d}', 'form': 'fremmoede', 'art': '{(d.EndsWith("-09", StringComparison.Ordinal) ? "opfoelgning" : "jobsamtale")}' }}")]).Vurderet(pr);

    [Theory]
    [InlineData("2015-03-01", "2017-02-28", 2)]
    [InlineData("2015-03-02", "2017-03-31", 2)]
    [InlineData("2015-03-02", "2017-03-30", 1)]
    [InlineData("2018-02-01", "2020-12-31", 1)]
    [InlineData("2019-01-01", "2020-12-31", 1)]
    [InlineData("2019-01-02", "2020-12-31", 0)]
    [Prøver(Viser.Grænse, "P-501")]
    public void Blokke_ligger_helt_i_forløbet_og_slutter_senest_med_2019(string start, string slut, int antal)
    {
        var blokke = SeksSamtaler.Blokke(Eksempel.Dag(start), Eksempel.Dag(slut)).ToArray();
        Assert.Equal(antal, blokke.Length);
        Assert.All(blokke, b => Assert.Equal(1, b.Fra.Day));
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-501")]
    public void Seks_samtaler_i_blokken_også_opfølgning()
    {
        string[] seks = ["2015-04-01", "2015-05-09", "2015-06-01", "2015-08-09", "2015-12-01", "2016-03-31"];
        var svar = Vurderet("2016-04-01", "2015-03-15", "2016-12-31", seks).Svar("P-501");
        Assert.Equal((Udfald.Opfyldt, Eksempel.Dag("2016-03-31"), (Værdi)6, Sikkerhed.Uafklaret), (svar.Udfald, svar.Frist, svar.Værdi, svar.Sikkerhed));
        Assert.Equal(Udfald.Afventer, Vurderet("2016-03-31", "2015-03-15", "2016-12-31", seks[..5]).Svar("P-501").Udfald);
        Assert.Equal(Udfald.Brudt, Vurderet("2016-04-01", "2015-03-15", "2016-12-31", seks[..5]).Svar("P-501").Udfald);
        Assert.Equal(Udfald.Opfyldt, Vurderet("2016-03-31", "2015-03-15", "2016-12-31", seks).Svar("P-501").Udfald);
    }

    [Theory]
    [InlineData("2019-10-03", 4)] // 90 dage: 12 hele uger
    [InlineData("2019-10-02", 2)] // 91 dage: 13 hele uger
    [InlineData("2019-08-08", 2)] // 146 dage: 20 hele uger
    [InlineData("2019-08-07", 1)] // 147 dage: 21 hele uger
    [InlineData("2019-07-02", 1)]
    [Prøver(Viser.Grænse, "P-512")]
    public void Kravet_i_overgangen_følger_de_hele_uger(string start, int krævet)
    {
        var svar = Vurderet("2020-01-01", start, "2021-12-31").Svar("P-512");
        Assert.Equal((Værdi)$"0 af {krævet}", svar.Værdi);
        Assert.Equal(Eksempel.Dag(start).AddMonths(6).AddDays(-1), svar.Frist);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-512")]
    public void Vinduet_skal_være_åbent_og_dagen_nået()
    {
        Vurderet("2020-02-01", "2019-07-01", "2021-12-31").IntetSvar("P-512");
        Vurderet("2019-12-31", "2019-07-02", "2021-12-31").IntetSvar("P-512");
        Assert.Equal(Udfald.Brudt, Vurderet("2020-02-01", "2019-07-02", "2021-12-31").Svar("P-512").Udfald);
        Assert.Equal(Udfald.Uafklaret, Vurderet("2020-06-01", "2019-11-01", "2021-12-31").Svar("P-512").Udfald);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-512")]
    public void Under_13_uger_tæller_de_sidste_13_ugers_samtaler_også_før_starten()
    {
        string[] før = ["2019-10-02", "2019-11-10", "2019-12-20"];
        Assert.Equal((Værdi)"4 af 4", Vurderet("2020-03-01", "2019-11-01", "2021-10-31", [.. før, "2020-02-01"]).Svar("P-512").Værdi);
        Assert.Equal((Værdi)"3 af 4", Vurderet("2020-03-01", "2019-11-01", "2021-10-31", ["2019-10-01", .. før]).Svar("P-512").Værdi);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-512")]
    public void Efter_13_uger_tæller_kun_samtaler_fra_2020_eller_fire_i_de_sidste_25_uger()
    {
        string[] tre = ["2019-09-01", "2019-10-01", "2019-11-01"];
        Assert.Equal(Udfald.Brudt, Vurderet("2020-04-01", "2019-09-10", "2021-08-31", [.. tre, "2020-02-01"]).Svar("P-512").Udfald);
        Assert.Equal(Udfald.Opfyldt, Vurderet("2020-04-01", "2019-09-10", "2021-08-31", [.. tre, "2020-01-01", "2020-02-01"]).Svar("P-512").Udfald);
        Assert.Equal((Udfald.Opfyldt, (Værdi)"4 af 4"), (Vurderet("2020-01-05", "2019-09-10", "2021-08-31", [.. tre, "2019-12-31"]).Svar("P-512").Udfald,
            Vurderet("2020-01-05", "2019-09-10", "2021-08-31", [.. tre, "2019-12-31"]).Svar("P-512").Værdi));
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-512")]
    public void Forløbet_skal_være_begyndt_før_2020_og_i_gang_nytårsdag()
    {
        Vurderet("2020-02-01", "2020-01-01", "2021-12-31").IntetSvar("P-512");
        Vurderet("2020-02-01", "2019-10-01", "2019-12-31").IntetSvar("P-512");
        Vurderet("2020-02-01", "2019-10-01", "2020-01-01").Svar("P-512");
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-512")]
    public void En_pensionist_har_ingen_samtaler_i_overgangen() => Eksempel.Sag("1990-06-01", Eksempel.Bevilling("2019-10-01", "2021-12-31"),
        "{ 'type': 'ydelse-foer', 'dato': '2019-01-01', 'art': 'foertidspension' }").Vurderet("2020-02-01").IntetSvar("P-512");

    [Fact]
    [Prøver(Viser.Grænse, "P-512")]
    public void Kun_jobsamtaler_til_og_med_forløbets_slutdag_tæller()
    {
        string[] tre = ["2019-12-01", "2020-01-10", "2020-02-10"];
        Assert.Equal((Værdi)"4 af 4", Vurderet("2020-04-10", "2019-11-01", "2020-03-31", [.. tre, "2020-03-31"]).Svar("P-512").Værdi);
        Assert.Equal((Værdi)"3 af 4", Vurderet("2020-04-10", "2019-11-01", "2020-03-31", [.. tre, "2020-04-01"]).Svar("P-512").Værdi);
        Assert.Equal((Værdi)"3 af 4", Vurderet("2020-04-10", "2019-11-01", "2020-03-31", [.. tre, "2020-03-09"]).Svar("P-512").Værdi);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-512")]
    public void De_25_uger_slutter_dagen_før_2020_og_opfyldte_krav_tælles_for_sig()
    {
        string[] tre = ["2019-09-01", "2019-10-01", "2019-11-01"];
        Assert.Equal((Værdi)"1 af 2", Vurderet("2020-02-01", "2019-09-10", "2021-08-31", [.. tre, "2020-01-01"]).Svar("P-512").Værdi);
        Assert.Equal((Værdi)"2 af 2", Vurderet("2020-02-01", "2019-09-10", "2021-08-31", [.. tre, "2019-12-01", "2020-01-10", "2020-01-20"]).Svar("P-512").Værdi);
        Assert.Equal((Værdi)"4 af 4", Vurderet("2020-02-01", "2019-09-10", "2021-08-31", [.. tre, "2019-07-10"]).Svar("P-512").Værdi);
    }
}
