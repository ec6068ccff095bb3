using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests;

public class ForskelTests
{
    static readonly DateOnly s_pr = new(2024, 5, 31), s_kendtDa = new(2024, 4, 15);

    /// <summary>Jobafklaring, hvor en løn i marts først blev registreret den 1. maj, med de hændelser, der ellers er.</summary>
    static Sag Sag(params string[] mere) => Eksempel.Sag(Født,
        [Jobafklaring(), Hændelse("forsoerger", "2010-01-01"), Indtægt("2024-03", "loen", 10000, ", 'registreret': '2024-05-01T10:00:00+02:00'"), .. mere]);

    static Forskel Mellem(Sag sag) => Forskel.Mellem(Vurdering.Af(sag, s_pr, s_kendtDa), Vurdering.Af(sag, s_pr));

    [Fact]
    public void En_sen_indtægt_ændrer_sin_måned_og_kun_den()
    {
        var forskel = Mellem(Sag());
        Assert.Equal(["i"], forskel.Kendte.Select(h => h.Id));
        var måned = Assert.Single(forskel.Måneder);
        Assert.Equal((new DateOnly(2024, 3, 1), Kr(16382), Kr(13382), Kr(-3000)), (måned.Måned, måned.Før!.Beløb!.Value, måned.Nu!.Beløb!.Value, måned.Ændring!.Value));
        Assert.Equal(Kr(-3000), forskel.Ialt);
    }

    [Fact]
    public void Det_samme_mod_det_samme_giver_ingen_forskel()
    {
        var sag = Sag();
        var forskel = Forskel.Mellem(Vurdering.Af(sag, s_pr), Vurdering.Af(sag, s_pr));
        Assert.Equal((0, 0, 0, 0), (forskel.Kendte.Count, forskel.Måneder.Count, forskel.Svar.Count, forskel.Afgørelser.Count));
    }

    [Fact]
    public void Hver_måned_i_forskellen_er_de_to_vurderingers_forskel()
    {
        var forskel = Mellem(Sag());
        Assert.Equal(forskel.Nu.Ydelse.Sum(m => m.Beløb!.Value.IKroner) - forskel.Før.Ydelse.Sum(m => m.Beløb!.Value.IKroner), forskel.Ialt.IKroner);
    }

    [Theory]
    [InlineData(false, false, 16382)]
    [InlineData(true, false, 13382)]
    [InlineData(false, true, 17000)]
    [InlineData(true, true, 14000)]
    public void Kendt_da_eller_nu_gange_loven_da_eller_nu(bool kendtNu, bool lovNu, int beløb)
    {
        var marts = new DateOnly(2024, 3, 1);
        var satser = lovNu ? Satser.Gældende.Med("ressourceforloebsydelse-forsoerger", [new(marts, null, 17000, Satsstatus.Reform, "Prøvelov", null)]) : Satser.Gældende;
        var vurdering = Vurdering.Af(Sag(), s_pr, kendtNu ? null : s_kendtDa, Periode.Måned(marts), satser);
        Assert.Equal(Kr(beløb), Assert.Single(vurdering.Ydelse).Beløb);

        var forskel = Forskel.Mellem(Vurdering.Af(vurdering.Sag, s_pr, s_kendtDa, Periode.Måned(marts)), vurdering);
        Assert.Equal((Kr(beløb - 16382), kendtNu ? 1 : 0), (forskel.Ialt, forskel.Kendte.Count));
    }

    [Fact]
    public void En_meddelt_sanktion_hviler_på_et_brud_der_er_annulleret()
    {
        var forskel = Mellem(Sag(
            "{ 'id': 'u', 'type': 'udeblivelse', 'fra': '2024-02-05', 'til': '2024-02-09', 'fra_hvad': 'tilbud', 'rimelig_grund': false }",
            "{ 'id': 's', 'type': 'afgoerelse', 'om': 'sanktion', 'sanktion': 'fradrag-tilbud', 'dato': '2024-02-20', 'vedr': 'u', 'meddelt': { 'dato': '2024-02-21', 'maade': 'digital-post' } }",
            "{ 'id': 'x', 'type': 'annullering', 'dato': '2024-05-02', 'vedr': 'u', 'begrundelse': 'Forkert sag', 'registreret': '2024-05-02T10:00:00+02:00' }"));
        var brev = Assert.Single(forskel.Afgørelser);
        Assert.Equal("s", brev.Afgørelse.Id);
        Assert.Contains(brev.Grunde, g => g.Contains("annulleret", StringComparison.Ordinal));
        Assert.Contains(brev.Grunde, g => g.Contains("februar 2024", StringComparison.Ordinal));
        Assert.True(forskel.Måneder.Single(m => m.Måned == new DateOnly(2024, 2, 1)).Ændring > Kroner.Nul);
        Assert.Contains(forskel.Svar, s => s.Et.Regel.Id == "Y-41" && s.Nu is null);
    }

    [Fact]
    public void En_bevilling_er_ikke_forkert_fordi_en_løn_kom_sent() => Assert.Empty(Mellem(Eksempel.Sag(Født,
        "{ 'id': 'b', 'type': 'afgoerelse', 'om': 'bevilling', 'dato': '2018-01-01', 'start': '2018-01-01', 'slut': '2026-12-31', 'ordning': 'jobafklaring', 'meddelt': { 'dato': '2018-01-02', 'maade': 'brev' } }",
        Indtægt("2024-03", "loen", 10000, ", 'registreret': '2024-05-01T10:00:00+02:00'"))).Afgørelser);

    [Fact]
    public void To_sager_kan_ikke_sammenlignes() => Assert.Throws<ArgumentException>(() => Forskel.Mellem(Vurdering.Af(Sag(), s_pr), Vurdering.Af(Sag(), s_pr)));
}
