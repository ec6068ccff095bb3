using Rettesnor.Lov.Fakta;

namespace Rettesnor.Tests.Fakta;

public class FoldTests
{
    const string Født = "1980-06-01";
    static readonly string s_bevilling = Eksempel.Bevilling("2022-03-01", "2025-02-28");

    [Fact]
    public void En_rettelse_gælder_fra_begyndelsen_og_fjerner_med_null()
    {
        var sag = Eksempel.Sag(Født, s_bevilling, Fritagelse("'til': '2022-04-30'"), Rettelse("f", "'til': null, 'grund': 'andet'"));
        var fritagelse = Fold(sag, "2022-04-15").Liste<Fritagelse>().Single();
        Assert.Equal((null, Fritagelsesgrund.Andet), (fritagelse.Til, fritagelse.Grund));
    }

    [Fact]
    public void Den_senest_registrerede_rettelse_vinder_uanset_plads()
    {
        var sag = Eksempel.Sag(Født, Fritagelse(), Rettelse("f", "'til': '2022-06-01'", "2022-05-02T12:00:00+02:00"), Rettelse("f", "'til': '2022-07-01'", "2022-05-01T12:00:00+02:00"));
        Assert.Equal(Eksempel.Dag("2022-06-01"), Fold(sag, "2022-08-01").Liste<Fritagelse>().Single().Til);
    }

    [Fact]
    public void Ved_samme_tidspunkt_vinder_den_sidste_i_filen()
    {
        var sag = Eksempel.Sag(Født, Fritagelse(), Rettelse("f", "'til': '2022-06-01'"), Rettelse("f", "'til': '2022-07-01'"));
        Assert.Equal(Eksempel.Dag("2022-07-01"), Fold(sag, "2022-08-01").Liste<Fritagelse>().Single().Til);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void En_annullering_af_en_annullering_gør_det_annullerede_gældende_igen(int annulleringer, int fritagelser)
    {
        var kæde = Enumerable.Range(1, annulleringer).Select(i => Annullering(i == 1 ? "f" : "a" + (i - 1), "a" + i));
        Assert.Equal(fritagelser, Fold(Eksempel.Sag(Født, [Fritagelse(), .. kæde]), "2022-08-01").Liste<Fritagelse>().Count);
    }

    [Fact]
    public void En_annulleret_rettelse_retter_ikke()
    {
        var sag = Eksempel.Sag(Født, Fritagelse("'til': '2022-04-30'"), Rettelse("f", "'til': '2022-06-01'", id: "r"), Annullering("r", "a"));
        Assert.Equal(Eksempel.Dag("2022-04-30"), Fold(sag, "2022-08-01").Liste<Fritagelse>().Single().Til);
    }

    [Fact]
    public void En_annulleret_hændelse_rettes_ikke_og_er_der_ikke() =>
        Assert.Empty(Fold(Eksempel.Sag(Født, Fritagelse(), Annullering("f", "a"), Rettelse("f", "'grund': 'andet'")), "2022-08-01").Liste<Fritagelse>());

    [Fact]
    public void Rettelser_er_aldrig_selv_fakta() =>
        Assert.Equal(["fritagelse"], Fold(Eksempel.Sag(Født, Fritagelse(), Rettelse("f", "'grund': 'andet'")), "2022-08-01").Hændelser.Select(h => h.Type));

    [Fact]
    public void En_rettelse_der_ikke_var_kendt_retter_ikke()
    {
        var sag = Eksempel.Sag(Født, Fritagelse("'til': '2022-04-30'"), Rettelse("f", "'til': '2022-06-01'", "2022-05-10T12:00:00+02:00"));
        Assert.Equal(Eksempel.Dag("2022-04-30"), Fold(sag, "2022-08-01", "2022-05-09").Liste<Fritagelse>().Single().Til);
        Assert.Equal(Eksempel.Dag("2022-06-01"), Fold(sag, "2022-08-01", "2022-05-10").Liste<Fritagelse>().Single().Til);
    }

    [Theory]
    [InlineData("2022-01-10T22:59:59Z", "2022-01-10", true)]
    [InlineData("2022-01-10T23:00:00Z", "2022-01-10", false)]
    [InlineData("2022-03-26T22:59:59Z", "2022-03-26", true)]
    [InlineData("2022-03-26T23:00:00Z", "2022-03-26", false)]
    [InlineData("2022-03-27T21:59:59Z", "2022-03-27", true)]
    [InlineData("2022-03-27T22:00:00Z", "2022-03-27", false)]
    [InlineData("2022-10-29T21:59:59Z", "2022-10-29", true)]
    [InlineData("2022-10-29T22:00:00Z", "2022-10-29", false)]
    [InlineData("2022-10-30T22:59:59Z", "2022-10-30", true)]
    [InlineData("2022-10-30T23:00:00Z", "2022-10-30", false)]
    [InlineData("2022-07-01T23:59:59+02:00", "2022-07-01", true)]
    [InlineData("2022-07-02T00:00:00+02:00", "2022-07-01", false)]
    [InlineData("2022-07-02T05:59:59+08:00", "2022-07-01", true)]
    public void Kendt_slutter_ved_dansk_midnat(string registreret, string kendt, bool med)
    {
        var sag = Eksempel.Sag(Født, $"{{ 'type': 'standby', 'fra': '2021-01-01', 'registreret': '{registreret}' }}");
        Assert.Equal(med ? 1 : 0, Fold(sag, "2023-01-01", kendt).Hændelser.Count);
    }

    [Theory]
    [InlineData("{ 'type': 'flytning', 'dato': '2022-03-27', 'til_kommune': '0851' }", "2022-03-27T12:00:00+02:00")]
    [InlineData("{ 'type': 'standby', 'fra': '2022-01-05', 'til': '2022-02-05' }", "2022-01-05T12:00:00+01:00")]
    [InlineData("{ 'type': 'udbetalt', 'maaned': '2022-12', 'beloeb': 1 }", "2023-01-01T12:00:00+01:00")]
    [InlineData("{ 'type': 'ydelse-foer', 'fra': '2021-07-01', 'til': '2021-12-31', 'art': 'kontanthjaelp' }", "2021-07-01T12:00:00+02:00")]
    public void Uden_registreret_er_det_kendt_ved_middag(string hændelse, string ventet) =>
        Assert.Equal(DateTimeOffset.Parse(ventet, System.Globalization.CultureInfo.InvariantCulture), Eksempel.Sag(Født, hændelse).Hændelser[0].Registreret);

    [Fact]
    public void En_hændelse_efter_dagen_er_ikke_et_faktum()
    {
        var sag = Eksempel.Sag(Født, Fritagelse());
        Assert.Empty(Fold(sag, "2022-03-31").Hændelser);
        Assert.Single(Fold(sag, "2022-04-01").Hændelser);
    }

    [Fact]
    public void En_rettelse_skrevet_efter_dagen_gælder_alligevel_når_den_er_kendt()
    {
        var sag = Eksempel.Sag(Født, Fritagelse("'til': '2022-04-30'"), "{ 'type': 'rettelse', 'dato': '2023-01-01', 'vedr': 'f', 'med': { 'til': '2022-05-31' } }");
        Assert.Equal(Eksempel.Dag("2022-05-31"), Fold(sag, "2022-06-01").Liste<Fritagelse>().Single().Til);
    }

    [Fact]
    public void Hændelserne_står_efter_dag_og_dernæst_plads()
    {
        var sag = Eksempel.Sag(Født, Fritagelse(id: "x", fra: "2022-04-02"), Fritagelse(id: "y", fra: "2022-04-01"), Fritagelse(id: "z", fra: "2022-04-02"));
        Assert.Equal(["y", "x", "z"], Fold(sag, "2022-08-01").Hændelser.Select(h => h.Id));
    }

    [Fact]
    public void Der_kan_peges_med_plads_i_filen()
    {
        var sag = Eksempel.Sag(Født, "{ 'type': 'annullering', 'dato': '2022-05-01', 'vedr': '#2', 'begrundelse': 'forkert' }", Fritagelse());
        Assert.Empty(Fold(sag, "2022-08-01").Hændelser);
        Assert.Equal("#1", sag.Hændelser[0].Henvisning);
    }

    [Fact]
    public void En_rettelse_prøves_igen_også_mod_den_viden_man_havde()
    {
        var gyldig = Eksempel.Sag(Født, Fritagelse("'til': '2022-04-30'"),
            Rettelse("f", "'fra': '2022-05-10'", "2022-05-01T12:00:00+02:00"), Rettelse("f", "'til': '2022-06-30'", "2022-04-20T12:00:00+02:00"));
        Assert.Equal(Eksempel.Dag("2022-05-10"), Fold(gyldig, "2022-08-01").Liste<Fritagelse>().Single().Fra);
        Assert.Equal("$.haendelser[1].med.til", Assert.Single(Assert.Throws<UgyldigSagException>(() =>
            Eksempel.Sag(Født, Fritagelse("'til': '2022-04-30'"), Rettelse("f", "'fra': '2022-05-10'"))).Fejl).Sti);
    }

    static Sagsbillede Fold(Sag sag, string pr, string? kendt = null) => Sagsbillede.Fold(sag, Eksempel.Dag(pr), kendt is null ? null : Eksempel.Dag(kendt));

    static string Fritagelse(string mere = "'note': ''", string id = "f", string fra = "2022-04-01") =>
        $"{{ 'id': '{id}', 'type': 'fritagelse', 'fra': '{fra}', 'grund': 'sygdom', {mere} }}";

    static string Rettelse(string vedr, string med, string registreret = "2022-04-20T12:00:00+02:00", string? id = null) =>
        $"{{ {(id is null ? "" : $"'id': '{id}', ")}'type': 'rettelse', 'dato': '2022-04-20', 'registreret': '{registreret}', 'vedr': '{vedr}', 'med': {{ {med} }} }}";

    static string Annullering(string vedr, string id) => $"{{ 'id': '{id}', 'type': 'annullering', 'dato': '2022-04-21', 'vedr': '{vedr}', 'begrundelse': 'forkert' }}";
}
