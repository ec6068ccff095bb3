using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests.AktivSocialpolitik;

/// <summary>Tal, myndighederne selv har offentliggjort.</summary>
public class OfficielleTalTests
{
    static readonly Satser s_satser = Satser.Gældende;

    [Theory(DisplayName = "bm.dk, satser 2022 og 2024: dagsatsen på hvert niveau")]
    [InlineData("2022-01-01", "forsoerger", 719)]
    [InlineData("2022-01-01", "ikke-forsoerger", 541)]
    [InlineData("2022-01-01", "hjemmeboende-under-25", 168)]
    [InlineData("2024-01-01", "forsoerger", 756)]
    [InlineData("2024-01-01", "ikke-forsoerger", 569)]
    [InlineData("2024-01-01", "hjemmeboende-under-25", 177)]
    [Prøver(Viser.Kilde, "Y-42")]
    public void Dagsatsen(string dag, string niveau, int kroner) =>
        Assert.Equal(Kr(kroner), Dagsats.Fuld(s_satser["ressourceforloebsydelse-" + niveau].På(Eksempel.Dag(dag)).Beløb, Kroner.Antal(Dagsats.Måneder), Kroner.Antal(Dagsats.Hverdage)));

    [Fact]
    [Prøver(Viser.Egenskab, "Y-42")]
    public void Dagsatsen_er_satsfilens_i_alle_år()
    {
        foreach (var niveau in new[] { "forsoerger", "ikke-forsoerger", "hjemmeboende-under-25" })
            foreach (var række in s_satser["periodesanktion-" + niveau].Rækker.Where(r => r.Værdi is not null))
                Assert.Equal(Kr(række.Værdi!.Value), Dagsats.Fuld(s_satser["ressourceforloebsydelse-" + niveau].På(række.Fra).Beløb, Kroner.Antal(Dagsats.Måneder), Kroner.Antal(Dagsats.Hverdage)));
    }

    [Theory(DisplayName = "bm.dk og star.dk: månedens sats for forsørgere og ikke-forsørgere")]
    [InlineData("2015-03", true, 14416)]
    [InlineData("2015-03", false, 10849)]
    [InlineData("2017-12", true, 14808)]
    [InlineData("2017-12", false, 11143)]
    [InlineData("2020-01", true, 15355)]
    [InlineData("2022-06", false, 11716)]
    [InlineData("2024-06", true, 16382)]
    [InlineData("2024-06", false, 12326)]
    [InlineData("2025-08", true, 16972)]
    [Prøver(Viser.Kilde, "Y-02")]
    public void Satsen(string måned, bool forsørger, int kroner)
    {
        string[] barn = forsørger ? [Hændelse("forsoerger", "2010-01-01")] : [];
        Assert.Equal(Kr(kroner), Eksempel.Sag(Født, [Ressourceforløb("2014-07-01"), .. barn]).Måned(måned).Beløb);
    }

    /// <summary>De beløb, der er læst i en officiel tabel eller i loven; regnede beløb står ikke her.</summary>
    [Theory(DisplayName = "bm.dk, satser for 2015, 2017, 2020, 2022 og 2024; BEK 1239/2025; LAS og kilderne om lønindtægtsgrænsen")]
    [InlineData("ressourceforloebsydelse-forsoerger", "2015: 14416; 2017: 14808; 2020: 15355; 2022: 15570; 2024: 16382; 2025: 16972")]
    [InlineData("ressourceforloebsydelse-ikke-forsoerger", "2015: 10849; 2017: 11143; 2020: 11554; 2022: 11716; 2024: 12326")]
    [InlineData("ressourceforloebsydelse-hjemmeboende-under-25", "2015: 3374; 2017: 3466; 2020: 3594; 2022: 3644; 2024: 3834")]
    [InlineData("sygedagpenge-hoejst-uge", "2013: 4005; 2014: 4075; 2015: 4135; 2016: 4180; 2017: 4245; 2018: 4300; 2019: 4355; 2020: 4405; 2022: 4465; 2023: 4550; 2024: 4695")]
    [InlineData("ledighedsydelse-89-uge", "2015: 3680; 2017: 3780; 2020: 3919; 2022: 3974; 2024: 4185")]
    [InlineData("loenindtaegtsgraense", "2015: 13648; 2017: 14116; 2019: 14686; 2020: 14965; 2021: 15264; 2022: 15401; 2023: 15817; 2024: 16323; 2026: 17672")]
    [InlineData("fradrag-pr-time-i-tilbud", "2015: 15.73; 2017: 16.15; 2020: 16.74; 2022: 16.98; 2024: 17.86")]
    [InlineData("saerlig-stoette-graense-ikke-forsoerger", "2015: 2850; 2017: 2950; 2020: 3100; 2025: 3500")]
    [InlineData("saerlig-stoette-graense-hjemmeboende-barn", "2015: 4050; 2017: 4200; 2020: 4500; 2025: 5150")]
    [InlineData("saerlig-stoette-graense-udeboende-barn", "2015: 4150; 2017: 4300; 2020: 4600; 2025: 5250")]
    [Prøver(Viser.Kilde, "Y-02a", "Y-05", "Y-06", "Y-20", "Y-21")]
    public void De_læste_beløb_står_i_satsfilerne(string sats, string læst) => Assert.All(læst.Split("; "), par =>
        Assert.Equal(decimal.Parse(par[6..], System.Globalization.CultureInfo.InvariantCulture), s_satser[sats].På(Eksempel.Dag(par[..4] + "-06-01")).Værdi));

    [Fact(DisplayName = "Aalborg Kommune (kilder/004): løn op til 16.323 kr. sætter ydelsen ned med 30 pct., resten med 55 pct. (2024)")]
    [Prøver(Viser.Kilde, "Y-17")]
    [Prøver(Viser.Grænse, "Y-17")]
    public void Aalborgs_eksempel()
    {
        var række = Eksempel.Sag(Født, Jobafklaring(), Indtægt("2024-10", "loen", 16323)).Måned("2024-10");
        Assert.Equal(Kr(4896.90m), række.Fradrag);
        Assert.Equal(Kr(4896.90m + 550), Eksempel.Sag(Født, Jobafklaring(), Indtægt("2024-10", "loen", 17323)).Måned("2024-10").Fradrag);
    }
}
