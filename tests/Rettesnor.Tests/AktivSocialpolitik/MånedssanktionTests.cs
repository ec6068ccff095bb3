using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests.AktivSocialpolitik;

/// <summary>Y-42, Y-43, Y-45: det, sanktioner trækker i en måned.</summary>
public class MånedssanktionTests
{
    static Lov.Fakta.Sag Sag(params string[] hændelser) => Eksempel.Sag(Født, [Ressourceforløb(), Hændelse("forsoerger", "2010-01-01"), .. hændelser]);

    [Fact(DisplayName = "bm.dk, satser 2024: 756 kr. for hver dag på forsørgerniveau")]
    [Prøver(Viser.Grænse, "Y-42")]
    public void Dage_gange_dagsats()
    {
        var række = Sag(Sanktion("2024-03-06", "2024-03-08", "2024-03-20")).Måned("2024-03");
        Assert.Equal((Kr(3 * 756), Kr(16382 - 3 * 756)), (række.Sanktion!.Value, række.Beløb!.Value));
        Assert.Equal(["SANKTION-MAANED", "DAGE-5"], række.Koder());
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-42")]
    public void Er_ydelsen_sat_ned_falder_dagsatsen_i_samme_forhold()
    {
        var række = Sag([.. Sanktion("2024-03-06", "2024-03-07", "2024-03-20"), Indtægt("2024-03", "anden", 8191)]).Måned("2024-03");
        Assert.Equal(Kr(2 * 378), række.Sanktion);
        Assert.Contains("DAGSATS-NEDSAT", række.Koder());
        Assert.Equal(Kroner.Nul, Sag([.. Sanktion("2024-03-06", "2024-03-07", "2024-03-20"), Indtægt("2024-03", "anden", 20000)]).Måned("2024-03").Sanktion);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-42")]
    public void Løn_under_grænsen_sætter_ikke_dagsatsen_ned()
    {
        var række = Sag([.. Sanktion("2024-03-06", "2024-03-07", "2024-03-20"), Indtægt("2024-03", "loen", 5000)]).Måned("2024-03");
        Assert.Equal(Kr(2 * 756), række.Sanktion);
        Assert.DoesNotContain("DAGSATS-NEDSAT", række.Koder());
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-41")]
    public void En_omgjort_sanktion_trækker_intet()
    {
        string[] klage = ["{ 'id': 'k', 'type': 'klage', 'dato': '2024-04-01', 'vedr': 's' }", "{ 'type': 'genvurdering', 'dato': '2024-04-10', 'vedr': 'k', 'udfald': 'medhold' }"];
        var sag = Sag([.. Sanktion("2024-03-06", "2024-03-08", "2024-03-20"), .. klage]);
        Assert.Equal(Kr(3 * 756), sag.Måned("2024-03", "2024-04-09").Sanktion);
        Assert.Equal(Kroner.Nul, sag.Måned("2024-03", "2024-04-10").Sanktion);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-41")]
    public void En_annulleret_sanktion_trækker_intet() =>
        Assert.Equal(Kroner.Nul, Sag([.. Sanktion("2024-03-06", "2024-03-08", "2024-03-20"), "{ 'type': 'annullering', 'dato': '2024-03-25', 'vedr': 's', 'begrundelse': 'fejl' }"]).Måned("2024-03").Sanktion);

    [Theory]
    [InlineData(true, 1896)]
    [InlineData(false, 292)]
    [Prøver(Viser.Grænse, "Y-43")]
    public void Nedsættelsen_er_månedens_beløb(bool forsørger, int kroner)
    {
        var niveau = Hændelse(forsørger ? "forsoerger" : "hjemmeboende", "2010-01-01");
        Assert.Equal(Kr(kroner), Eksempel.Sag("2004-01-01", [Ressourceforløb("2023-01-01"), niveau, .. Pligtbrud("2024-03-05", "ophoert-job", "nedsaettelse", "2024-03-20")]).Måned("2024-03").Sanktion);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-43")]
    public void Kun_én_nedsættelse_i_en_kalendermåned()
    {
        var sag = Sag([.. Pligtbrud("2024-03-05", "ophoert-job", "nedsaettelse", "2024-03-20"), .. Pligtbrud("2024-03-12", "ikke-soegt", "nedsaettelse", "2024-03-21", "q")]);
        Assert.Equal(Kr(1896), sag.Måned("2024-03").Sanktion);
        Assert.Equal(Kroner.Nul, sag.Måned("2024-04").Sanktion);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-43")]
    public void Nedsættelsen_falder_i_samme_forhold_som_ydelsen() =>
        Assert.Equal(Kr(948), Sag([.. Pligtbrud("2024-03-05", "ophoert-job", "nedsaettelse", "2024-03-20"), Indtægt("2024-03", "anden", 8191)]).Måned("2024-03").Sanktion);

    [Fact]
    [Prøver(Viser.Grænse, "Y-45")]
    public void En_tredjedel_i_tre_uger_fra_den_første_hele_måned()
    {
        var sag = Sag(Pligtbrud("2024-03-05", "sort-arbejde", "en-tredjedel", "2024-03-20"));
        Assert.Equal(Kroner.Nul, sag.Måned("2024-03").Sanktion);
        Assert.Equal(Kr(3780.46m), sag.Måned("2024-04").Sanktion); // 3 × 16.382 × 12 / 52 / 3
        Assert.Equal(Kroner.Nul, sag.Måned("2024-05").Sanktion);
    }

    [Fact]
    [Prøver(Viser.Grænse, "Y-45")]
    public void Anden_gang_inden_for_fem_år_er_tyve_uger_højst_52_tolvtedele_i_en_måned()
    {
        var sag = Sag([.. Pligtbrud("2024-03-05", "sort-arbejde", "en-tredjedel", "2024-03-20"), .. Pligtbrud("2024-09-05", "udlandsophold", "en-tredjedel", "2024-09-20", "q")]);
        foreach (var måned in new[] { "2024-10", "2024-11", "2024-12" })
            Assert.Equal(Kr(5460.67m), sag.Måned(måned).Sanktion); // en hel måned: en tredjedel af 16.382
        Assert.Equal(Kr(5657.33m), sag.Måned("2025-01").Sanktion); // den nye sats, 16.972
        Assert.Equal(Kr(3481.44m), sag.Måned("2025-02").Sanktion); // 32 tolvtedele: 16.972 × 32 / 156
        Assert.Equal(Kroner.Nul, sag.Måned("2025-03").Sanktion);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-45")]
    public void To_tredjedele_på_én_gang_følger_efter_hinanden()
    {
        var sag = Sag([.. Pligtbrud("2024-03-05", "sort-arbejde", "en-tredjedel", "2024-03-20"), .. Pligtbrud("2019-02-05", "sort-arbejde", "en-tredjedel", "2019-03-20", "q"), .. Pligtbrud("2024-03-06", "udlandsophold", "en-tredjedel", "2024-03-20", "r")]);
        var måneder = Enumerable.Range(4, 9).Select(m => sag.Måned($"2024-{m:00}", "2025-12-31").Sanktion!.Value).ToArray();
        Assert.All(måneder[..5], s => Assert.Equal(Kr(5460.67m), s)); // 3 + 20 uger er 276 tolvtedele: fem hele måneder og 16
        Assert.Equal(Kr(1680.21m), måneder[5]);
        Assert.Equal(Kroner.Nul, måneder[6]);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-45")]
    public void En_hjemmeboende_får_ikke_ydelsen_sat_ned_med_en_tredjedel() =>
        Assert.Equal(Kroner.Nul, Eksempel.Sag("2004-01-01", [Ressourceforløb("2023-01-01"), Hændelse("hjemmeboende", "2010-01-01"), .. Pligtbrud("2024-03-05", "sort-arbejde", "en-tredjedel", "2024-03-20")]).Måned("2024-04").Sanktion);

    [Fact]
    public void Er_måneden_udbetalt_trækkes_sanktionen_i_den_næste()
    {
        var sag = Sag([.. Sanktion("2024-03-06", "2024-03-08", "2024-04-10"), "{ 'type': 'udbetalt', 'maaned': '2024-03', 'beloeb': 16382 }"]);
        Assert.Equal(Kroner.Nul, sag.Måned("2024-03", "2024-06-01").Sanktion);
        Assert.Equal(Kr(3 * 756), sag.Måned("2024-04").Sanktion);
    }

    [Theory]
    [InlineData("2024-03-20", "2029-03-19", 20)]
    [InlineData("2024-03-20", "2029-03-20", 3)]
    [InlineData(null, "2024-03-20", 3)]
    [Prøver(Viser.Grænse, "Y-45")]
    public void Ugerne(string? forrige, string afgjort, int uger) => Assert.Equal(uger, Tredjedel.Uger(Eksempel.Dag(afgjort), forrige is null ? null : Eksempel.Dag(forrige)));
}
