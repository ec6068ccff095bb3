using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests.AktivSocialpolitik;

/// <summary>Y-02..Y-15: satsen, dens skift i måneden og de niveauer, borgeren kommer med.</summary>
public class NiveauTests
{
    [Theory]
    [InlineData(true, true, true, true, Ydelseskategori.Forsørger)]
    [InlineData(false, true, true, true, Ydelseskategori.BidragspligtigUnder25)]
    [InlineData(false, true, true, false, Ydelseskategori.HjemmeboendeUnder25)]
    [InlineData(false, true, false, true, Ydelseskategori.IkkeForsørger)]
    [InlineData(false, false, true, true, Ydelseskategori.IkkeForsørger)]
    public void Kategorien(bool forsørger, bool ung, bool hjemmeboende, bool bidrag, Ydelseskategori ventet) => Assert.Equal(ventet, Niveau.Kategori(forsørger, ung, hjemmeboende, bidrag));

    [Fact]
    [Prøver(Viser.Grænse, "Y-02")]
    public void En_hjemmeboende_fylder_25_år_midt_i_måneden()
    {
        var række = Eksempel.Sag("1999-06-11", Ressourceforløb(), Hændelse("hjemmeboende", "1999-06-11")).Måned("2024-06");
        Assert.Equal(Ydelseskategori.IkkeForsørger, række.Kategori);
        Assert.Equal(Kr(9495.33m), række.Sats); // (10 × 3.834 + 20 × 12.326) / 30
        Assert.Equal(1m, række.Andel);
        Assert.Equal(række.Sats, række.Beløb);
        Assert.Contains("DELMAANED", række.Koder());
    }

    [Theory]
    [InlineData("2024-05", 3834)]
    [InlineData("2024-07", 12326)]
    [Prøver(Viser.Grænse, "Y-02")]
    public void Månederne_omkring_fødselsdagen_er_hele(string måned, int kroner)
    {
        var række = Eksempel.Sag("1999-06-11", Ressourceforløb(), Hændelse("hjemmeboende", "1999-06-11")).Måned(måned);
        Assert.Equal(Kr(kroner), række.Sats);
        Assert.DoesNotContain("DELMAANED", række.Koder());
    }

    [Fact]
    [Prøver(Viser.Grænse, "Y-02")]
    public void Født_29_februar_fylder_25_den_28_i_et_almindeligt_år() => Assert.Equal(Eksempel.Dag("2025-02-28"), Niveau.FylderÅr(Eksempel.Dag("2000-02-29")));

    [Fact(DisplayName = "Y-04, borger.dk: får borgeren et barn, hæves niveauet; kontrakten deler måneden efter kalenderdage")]
    [Prøver(Viser.Grænse, "Y-04")]
    public void Et_barn_fødes()
    {
        var række = Eksempel.Sag(Født, Ressourceforløb(), Hændelse("forsoerger", "2024-03-15")).Måned("2024-03");
        Assert.Equal(Ydelseskategori.Forsørger, række.Kategori);
        Assert.Equal(Kr(14550.26m), række.Sats); // (14 × 12.326 + 17 × 16.382) / 31 = 14.550,258…
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-03")]
    public void Et_barn_i_udlandet_tæller_kun_med_undtagelse()
    {
        Ydelsesmåned Med(string mere) => Eksempel.Sag(Født, Ressourceforløb(), Hændelse("forsoerger", "2020-01-01", mere: ", 'barn_i_udlandet': true" + mere)).Måned("2024-03");
        Assert.Equal(Ydelseskategori.Forsørger, Med(", 'undtagelse_eu': true").Kategori);
        Assert.Equal(Ydelseskategori.IkkeForsørger, Med(", 'undtagelse_eu': false").Kategori);
        var uoplyst = Med("");
        Assert.Equal((Udfald.Uafklaret, null), (uoplyst.Udfald, uoplyst.Beløb));
        Assert.Contains("undtagelse_eu", uoplyst.Begrundelse);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-03")]
    public void Et_andet_barn_i_riget_gør_undtagelsen_ligegyldig() =>
        Assert.Equal(Ydelseskategori.Forsørger, Eksempel.Sag(Født, Ressourceforløb(), Hændelse("forsoerger", "2020-01-01", mere: ", 'barn_i_udlandet': true"),
            "{ 'type': 'forsoerger', 'fra': '2021-01-01' }").Måned("2024-03").Kategori);

    [Theory]
    [InlineData("2024-03", 2000, 1, 5834)] // før 1. juli 2025: det fastsatte bidrag
    [InlineData("2024-03", 20000, 1, 16382)] // højst som en forsørger
    [InlineData("2025-08", 900, 1, 5576)] // derefter 1.604 kr. for hvert barn
    [InlineData("2025-08", 900, 2, 7180)]
    [Prøver(Viser.Undtagelse, "Y-02")]
    public void En_bidragspligtig_hjemmeboende(string måned, int bidrag, int børn, int sats)
    {
        var række = Eksempel.Sag("2002-01-01", Ressourceforløb("2022-01-01"), Hændelse("hjemmeboende", "2002-01-01"), Hændelse("bidrag", "2022-01-01", mere: $", 'beloeb': {bidrag}, 'boern': {børn}")).Måned(måned);
        Assert.Equal((Ydelseskategori.BidragspligtigUnder25, Kr(sats)), (række.Kategori!.Value, række.Beløb!.Value));
    }

    [Theory]
    [InlineData("2022-03", 19000, Ydelseskategori.Sygedagpengeniveau, 19000)]
    [InlineData("2022-05", 19000, Ydelseskategori.IkkeForsørger, 11716)] // retten er udløbet
    [InlineData("2022-03", 9000, Ydelseskategori.IkkeForsørger, 11716)] // aldrig under den almindelige sats
    [Prøver(Viser.Grænse, "Y-05")]
    public void Efter_sygedagpenge_bevares_ydelsen_til_retten_udløber(string måned, int beløb, Ydelseskategori kategori, int sats)
    {
        var række = Eksempel.Sag(Født, Ressourceforløb("2022-02-01"), $"{{ 'type': 'ydelse-foer', 'dato': '2022-01-31', 'art': 'sygedagpenge', 'beloeb': {beløb}, 'ret_til': '2022-04-20' }}").Måned(måned);
        Assert.Equal((kategori, Kr(sats)), (række.Kategori!.Value, række.Sats!.Value));
    }

    [Fact]
    [Prøver(Viser.Grænse, "Y-05")]
    public void Måneden_hvor_sygedagpengeretten_udløber_er_delt()
    {
        var række = Eksempel.Sag(Født, Ressourceforløb("2022-02-01"), "{ 'type': 'ydelse-foer', 'dato': '2022-01-31', 'art': 'sygedagpenge', 'beloeb': 19000, 'ret_til': '2022-04-20' }").Måned("2022-04");
        Assert.Equal(Kr(16572), række.Sats); // (20 × 19.000 + 10 × 11.716) / 30
        Assert.Equal(Ydelseskategori.IkkeForsørger, række.Kategori);
    }

    [Theory]
    [InlineData("'beloeb': 19000", "ret_til")]
    [InlineData("'ret_til': '2023-01-01'", "beloeb")]
    [Prøver(Viser.Undtagelse, "Y-05")]
    public void Mangler_beløb_eller_ret_er_måneden_uafklaret(string felt, string mangler)
    {
        var række = Eksempel.Sag(Født, Ressourceforløb("2022-02-01"), $"{{ 'id': 'y', 'type': 'ydelse-foer', 'dato': '2022-01-31', 'art': 'sygedagpenge', {felt} }}").Måned("2022-03");
        Assert.Equal(Udfald.Uafklaret, række.Udfald);
        Assert.Contains($"»{mangler}«", række.Begrundelse);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-06")]
    public void Efter_ledighedsydelse_bevares_ydelsen_i_hele_forløbet_men_ikke_i_det_næste()
    {
        var sag = Eksempel.Sag(Født, Ressourceforløb("2022-02-01", "2024-01-31"), "{ 'type': 'ydelse-foer', 'dato': '2022-01-31', 'art': 'ledighedsydelse', 'beloeb': 17000 }",
            Eksempel.Bevilling("2024-02-01", "2026-01-31", id: "b2"));
        Assert.Equal((Ydelseskategori.Ledighedsydelsesniveau, Kr(17000)), (sag.Måned("2023-12").Kategori!.Value, sag.Måned("2023-12").Beløb!.Value));
        Assert.Equal(Ydelseskategori.IkkeForsørger, sag.Måned("2024-03").Kategori);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-08")]
    public void I_jobafklaring_er_der_intet_bevaret_niveau()
    {
        var række = Eksempel.Sag(Født, Jobafklaring("2022-02-01"), "{ 'type': 'ydelse-foer', 'dato': '2022-01-31', 'art': 'sygedagpenge' }").Måned("2022-03");
        Assert.Equal((Ydelseskategori.IkkeForsørger, Udfald.Opfyldt), (række.Kategori!.Value, række.Udfald));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-07")]
    public void En_pensionist_får_ingen_ydelse()
    {
        var række = Eksempel.Sag("1990-01-01", Ressourceforløb("2022-02-01"), "{ 'type': 'ydelse-foer', 'dato': '2020-01-01', 'art': 'foertidspension' }", Indtægt("2022-03", "loen", 20000)).Måned("2022-03");
        Assert.Equal((Ydelseskategori.Førtidspension, Kroner.Nul, Kroner.Nul, Udfald.Opfyldt), (række.Kategori!.Value, række.Sats!.Value, række.Beløb!.Value, række.Udfald));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-15")]
    public void Nedsat_sats_kendes_ikke_og_filen_er_nævnt()
    {
        var række = Eksempel.Sag(Født, Ressourceforløb(), Hændelse("nedsat-sats", "2024-03-10", "2024-03-20", ", 'hjemmel': '10 f'")).Måned("2024-03");
        Assert.Equal((Udfald.Uafklaret, null), (række.Udfald, række.Beløb));
        Assert.Contains("lov/satser/ressourceforloebsydelse-nedsat-sats.json", række.Begrundelse);
    }

    [Fact(DisplayName = "Aalborg Kommune (kilder/004): 75 pct. ved højst en fjerdedel, 50 pct. ved højst halvdelen")]
    [Prøver(Viser.Grænse, "Y-09")]
    public void En_selvstændigs_andel()
    {
        Ydelsesmåned Med(string evne, string fra = "2023-01-01") => Eksempel.Sag(Født, Jobafklaring("2023-01-01"), Hændelse("selvstaendig", fra, mere: $", 'arbejdsevne': '{evne}'")).Måned("2023-06");
        Assert.Equal((0.75m, Kr(11944), Kr(8958)), (Med("hoejst-en-fjerdedel").Andel!.Value, Med("hoejst-en-fjerdedel").Sats!.Value, Med("hoejst-en-fjerdedel").Beløb!.Value));
        Assert.Equal((0.5m, Kr(5972)), (Med("hoejst-halvdelen").Andel!.Value, Med("hoejst-halvdelen").Beløb!.Value));
        Assert.Equal(1m, Med("ingen").Andel);
        Assert.Equal(Udfald.Uafklaret, Med("over-halvdelen").Udfald);
        var skift = Med("hoejst-halvdelen", "2023-06-16");
        Assert.Equal((0.75m, Kr(8958)), (skift.Andel!.Value, skift.Beløb!.Value));
        Assert.Contains("DELMAANED", skift.Koder());
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-09")]
    public void En_selvstændig_i_ressourceforløb_får_hele_satsen() =>
        Assert.Equal(1m, Eksempel.Sag(Født, Ressourceforløb(), Hændelse("selvstaendig", "2023-01-01", mere: ", 'arbejdsevne': 'over-halvdelen'")).Måned("2023-06").Andel);

    [Theory(DisplayName = "L 720/2014: prøven lå ved forløbets start; L 1486/2014: fra 2015 løbende")]
    [InlineData("2014-11", 1)]
    [InlineData("2015-01", 0.5)]
    [Prøver(Viser.Grænse, "Y-09")]
    public void En_selvstændig_før_2015(string måned, double andel) =>
        Assert.Equal((decimal)andel, Eksempel.Sag(Født, Jobafklaring("2014-09-01", "2016-08-31"), Hændelse("selvstaendig", "2014-10-01", mere: ", 'arbejdsevne': 'hoejst-halvdelen'")).Måned(måned).Andel);
}
