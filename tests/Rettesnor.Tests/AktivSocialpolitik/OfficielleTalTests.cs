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
    public void Dagsatsen(string dag, string niveau, int kroner) =>
        Assert.Equal(Kr(kroner), Dagsats.Fuld(s_satser["ressourceforloebsydelse-" + niveau].På(Eksempel.Dag(dag)).Beløb, Kroner.Antal(Dagsats.Måneder), Kroner.Antal(Dagsats.Hverdage)));

    [Fact]
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
    public void Satsen(string måned, bool forsørger, int kroner)
    {
        string[] barn = forsørger ? [Hændelse("forsoerger", "2010-01-01")] : [];
        Assert.Equal(Kr(kroner), Eksempel.Sag(Født, [Ressourceforløb("2014-07-01"), .. barn]).Måned(måned).Beløb);
    }

    [Fact(DisplayName = "Aalborg Kommune (kilder/004): løn op til 16.323 kr. sætter ydelsen ned med 30 pct., resten med 55 pct. (2024)")]
    public void Aalborgs_eksempel()
    {
        var række = Eksempel.Sag(Født, Jobafklaring(), Indtægt("2024-10", "loen", 16323)).Måned("2024-10");
        Assert.Equal(Kr(4896.90m), række.Fradrag);
        Assert.Equal(Kr(4896.90m + 550), Eksempel.Sag(Født, Jobafklaring(), Indtægt("2024-10", "loen", 17323)).Måned("2024-10").Fradrag);
    }
}
