using CsCheck;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests.AktivSocialpolitik;

/// <summary>Begge sider af ydelsens grænser: lønindtægtsgrænsen, nul kroner, nye ordlyde og det, der ikke rører beløbet.</summary>
public class YdelsesgrænserTests
{
    static Kroner Fradrag(string forløb, string måned, params string[] indtægter) => Eksempel.Sag(Født, [forløb, .. indtægter]).Måned(måned).Fradrag!.Value;

    [Theory(DisplayName = "bm.dk og borger.dk: lønindtægtsgrænsen i 2022, 2023 og 2024; kun det over koster 55 pct. i ressourceforløb")]
    [InlineData("2022-05", 15401)]
    [InlineData("2023-05", 15817)]
    [InlineData("2024-05", 16323)]
    [Prøver(Viser.Kilde, "Y-20")]
    [Prøver(Viser.Grænse, "Y-17", "Y-20")]
    public void Grænsen_selv_koster_intet_og_kronen_over_55_øre(string måned, int grænse)
    {
        Assert.Equal(Kr(0), Fradrag(Ressourceforløb(), måned, Indtægt(måned, "loen", grænse)));
        Assert.Equal(Kr(0.55m), Fradrag(Ressourceforløb(), måned, Indtægt(måned, "loen", grænse + 1)));
    }

    [Theory(DisplayName = "LAS § 68 a, stk. 2: 30 pct. op til grænsen indtil 2021, intet fra 2022")]
    [InlineData("2021-12", 3000)]
    [InlineData("2022-01", 0)]
    [Prøver(Viser.Grænse, "Y-17")]
    public void Løn_under_grænsen_skifter_ved_årsskiftet(string måned, int fradrag) => Assert.Equal(Kr(fradrag), Fradrag(Ressourceforløb(), måned, Indtægt(måned, "loen", 10000)));

    [Fact(DisplayName = "LAS § 68 a, stk. 4: feriegodtgørelse lægges til lønnen, før grænsen måles")]
    [Prøver(Viser.Grænse, "Y-22")]
    public void Feriegodtgørelse_fylder_op_til_grænsen()
    {
        Assert.Equal(Kr(0), Fradrag(Ressourceforløb(), "2024-05", Indtægt("2024-05", "loen", 10000), Indtægt("2024-05", "feriegodtgoerelse", 6323).Replace("'i'", "'f'", StringComparison.Ordinal)));
        Assert.Equal(Kr(0.55m), Fradrag(Ressourceforløb(), "2024-05", Indtægt("2024-05", "loen", 10000), Indtægt("2024-05", "feriegodtgoerelse", 6324).Replace("'i'", "'f'", StringComparison.Ordinal)));
    }

    [Theory(DisplayName = "LAS § 68 a, stk. 1: krone for krone, og aldrig under nul")]
    [InlineData(12325, 1)]
    [InlineData(12326, 0)]
    [InlineData(12327, 0)]
    [Prøver(Viser.Grænse, "Y-16", "Y-24", "Y-26")]
    public void Beløbet_standser_ved_nul(int indtægt, int beløb)
    {
        var række = Eksempel.Sag(Født, Ressourceforløb(), Indtægt("2024-05", "anden", indtægt)).Måned("2024-05");
        Assert.Equal((Kr(indtægt), Kr(beløb)), (række.Fradrag, række.Beløb));
    }

    [Theory(DisplayName = "LBK 1004/2025: egne beløb fra juli 2025 flytter ikke niveauet; forløb fra før februar 2026 regnes som før")]
    [InlineData("ressourceforloeb", "2025-06", "2025-07")]
    [InlineData("jobafklaring", "2025-06", "2025-07")]
    [InlineData("ressourceforloeb", "2026-01", "2026-02")]
    [InlineData("jobafklaring", "2026-01", "2026-02")]
    [Prøver(Viser.Grænse, "Y-51", "Y-53", "Y-54")]
    public void Beløbet_er_det_samme_på_begge_sider(string ordning, string før, string efter)
    {
        var sag = Eksempel.Sag(Født, Eksempel.Bevilling("2024-01-01", "2026-12-31", ordning: ordning));
        Assert.Equal(sag.Måned(før).Beløb, sag.Måned(efter).Beløb);
        Assert.NotNull(sag.Måned(efter).Beløb);
    }

    [Theory(DisplayName = "LAS § 68, stk. 7-8: sygdom, barsel og flytning rører ikke ydelsen")]
    [InlineData("{ 'type': 'barsel', 'fra': '2024-05-01', 'til': '2024-08-31' }")]
    [InlineData("{ 'type': 'fritagelse', 'fra': '2024-05-01', 'til': '2024-05-31', 'grund': 'sygdom' }")]
    [InlineData("{ 'type': 'flytning', 'dato': '2024-05-10', 'til_kommune': '751' }")]
    [Prøver(Viser.Undtagelse, "Y-14", "Y-31")]
    public void Ydelsen_fortsætter(string hændelse) =>
        Assert.Equal(Kr(12326), Eksempel.Sag(Født, Ressourceforløb(), hændelse).Måned("2024-05").Beløb);

    [Fact]
    [Prøver(Viser.Egenskab, "Y-45")]
    public void Tre_uger_koster_36_af_156_dele_af_resten_til_nærmeste_øre_uanset_løn() => Gen.Int[0, 40_000].Sample(løn =>
    {
        var række = Eksempel.Sag(Født, [Ressourceforløb(), Indtægt("2024-04", "loen", løn), .. Pligtbrud("2024-03-05", "sort-arbejde", "en-tredjedel", "2024-03-20")]).Måned("2024-04");
        var rest = Math.Max(0, 12326 - 0.55m * Math.Max(0, løn - 16323));
        return række.Sanktion!.Value == Kr(Math.Round(rest * 36 / 156, 2, MidpointRounding.AwayFromZero));
    }, iter: 40);

    [Fact]
    [Prøver(Viser.Egenskab, "Y-42", "Y-43")]
    public void Mere_løn_giver_aldrig_en_større_sanktion() => Gen.Select(Gen.Int[0, 40_000], Gen.Int[0, 5_000]).Sample((løn, mere) =>
    {
        Kroner Af(int beløb, string[] sanktion) => Eksempel.Sag(Født, [Ressourceforløb(), Indtægt("2024-03", "loen", beløb), .. sanktion]).Måned("2024-03").Sanktion!.Value;
        string[] dage = Sanktion("2024-03-04", "2024-03-06", "2024-03-20"), hændelse = Pligtbrud("2024-03-05", "ophoert-job", "nedsaettelse", "2024-03-20");
        return Af(løn + mere, dage) <= Af(løn, dage) && Af(løn + mere, hændelse) <= Af(løn, hændelse);
    }, iter: 40);
}
