using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Tests.Sagsbehandling.Adgang;

public class AdgangsreglerTests
{
    static readonly DateOnly s_dag = new(2026, 11, 24);
    static readonly Sagsforhold s_sag = new("0999", "S-1", "Øst", "Alma", false);

    static Bruger Som(params string[] rettigheder) => new("0999", "b1", "Bo", rettigheder.Select(r => Rettighed.Læs(r)!).TilListe());

    static string? Nej(Bruger bruger, Ærinde ærinde, Sagsforhold? sag) => Adgangsregler.Prøv(bruger, ærinde, sag, s_dag)?.Kode;

    [Theory]
    [InlineData("sagsbehandler@kommune", null)]
    [InlineData("sagsbehandler@enhed:Øst", null)]
    [InlineData("sagsbehandler@enhed:Vest", "anden-enhed")]
    [InlineData("sagsbehandler@tildelt", "ikke-tildelt")]
    [InlineData("teammedlem", "ikke-tildelt")]
    [InlineData("mentor", "rolle")]
    [InlineData("leder", "rolle")]
    [InlineData("borger", "rolle")]
    [InlineData("tilsyn", "rolle")]
    [InlineData("administrator", "rolle")]
    public void En_sag_ses_kun_med_rolle_og_begrænsning(string rettighed, string? nej) => Assert.Equal(nej, Nej(Som(rettighed), Ærinde.SeSag, s_sag));

    [Fact]
    public void Den_ansvarlige_og_den_tildelte_ser_sagen_i_en_anden_enhed()
    {
        Assert.Null(Nej(Som("sagsbehandler@enhed:Vest") with { Navn = "Alma" }, Ærinde.SeSag, s_sag));
        Assert.Null(Nej(Som("sagsbehandler@enhed:Vest"), Ærinde.SeSag, s_sag with { Tildelt = [Rolle.Sagsbehandler] }));
        Assert.Equal("anden-enhed", Nej(Som("sagsbehandler@enhed:Vest"), Ærinde.SeSag, s_sag with { Tildelt = [Rolle.Mentor] }));
    }

    [Fact]
    public void En_anden_kommune_er_altid_lukket() =>
        Assert.All(Enum.GetValues<Rolle>().SelectMany(r => Enum.GetValues<Ærinde>(), (r, æ) => (r, æ)).Where(x => x.æ != Ærinde.EgenBruger),
            x => Assert.NotNull(Nej(Som(Rettighed.Fast(x.r) is null ? Rolleord.Roller[x.r] + "@kommune" : Rolleord.Roller[x.r]), x.æ, s_sag with { Kommune = "0851", Tildelt = [x.r] })));

    [Fact]
    public void En_beskyttet_borger_ses_kun_af_den_der_må_er_knyttet_til_eller_har_nødadgang()
    {
        var (beskyttet, bruger) = (s_sag with { Beskyttet = true }, Som("sagsbehandler@kommune"));
        Assert.Equal("beskyttet", Nej(bruger, Ærinde.SeSag, beskyttet));
        Assert.Equal("beskyttet", Nej(bruger, Ærinde.Registrér, beskyttet));
        Assert.Null(Nej(bruger, Ærinde.Nødadgang, beskyttet));
        Assert.Null(Nej(bruger with { MåSeBeskyttede = true }, Ærinde.SeSag, beskyttet));
        Assert.Null(Nej(bruger, Ærinde.SeSag, beskyttet with { Nødadgang = true }));
        Assert.Null(Nej(bruger, Ærinde.SeSag, beskyttet with { Tildelt = [Rolle.Sagsbehandler] }));
        Assert.Null(Nej(bruger with { Navn = "Alma" }, Ærinde.SeSag, beskyttet));
        Assert.Equal("anden-enhed", Nej(Som("sagsbehandler@enhed:Vest"), Ærinde.SeSag, beskyttet with { Nødadgang = true }));
    }

    [Fact]
    public void Borgeren_ser_sin_egen_sag_og_ingen_anden()
    {
        Assert.Null(Nej(Som("borger"), Ærinde.SeMinSag, s_sag with { Tildelt = [Rolle.Borger], Beskyttet = true }));
        Assert.Equal("ikke-tildelt", Nej(Som("borger"), Ærinde.SeMinSag, s_sag));
        Assert.Equal("ikke-tildelt", Nej(Som("borger") with { Navn = "Alma" }, Ærinde.SeMinSag, s_sag));
        Assert.Equal("rolle", Nej(Som("borger"), Ærinde.SeSag, s_sag with { Tildelt = [Rolle.Borger] }));
    }

    [Fact]
    public void Den_der_ikke_er_logget_ind_må_intet() =>
        Assert.All(Enum.GetValues<Ærinde>(), æ => Assert.Equal("ikke-logget-ind", Nej(Bruger.Ingen, æ, s_sag)));

    [Fact]
    public void Intet_der_handler_om_en_sag_kan_gøres_uden_at_nævne_den() =>
        Assert.All(Enum.GetValues<Ærinde>().Where(Adgangsregler.KræverSag),
            æ => Assert.NotNull(Nej(Som([.. Enum.GetValues<Rolle>().Select(r => Rettighed.Fast(r) is null ? Rolleord.Roller[r] + "@kommune" : Rolleord.Roller[r])]), æ, null)));

    [Fact]
    public void Et_nej_siger_hvorfor_og_hvad_der_kan_gøres()
    {
        var nej = Adgangsregler.Prøv(Som("leder"), Ærinde.SeSag, s_sag, s_dag)!;
        Assert.NotEmpty(nej.Grund);
        Assert.NotEmpty(nej.Gør);
        Assert.Equal("FVL § 32", $"{nej.Hjemmel[0].Lov} {nej.Hjemmel[0].Paragraf}");
        Assert.False(nej.KanFraviges);
    }

    [Theory]
    [InlineData("mentor@kommune")]
    [InlineData("borger@enhed:Øst")]
    [InlineData("leder@tildelt")]
    [InlineData("sagsbehandler")]
    [InlineData("sagsbehandler@enhed:")]
    [InlineData("sagsbehandler@landet")]
    [InlineData("konge@kommune")]
    [InlineData("")]
    public void En_rettighed_der_ikke_findes_læses_ikke(string tekst) => Assert.Null(Rettighed.Læs(tekst));

    [Theory]
    [InlineData("mentor", "mentor@tildelt")]
    [InlineData("leder", "leder@kommune")]
    [InlineData(" sagsbehandler @ enhed: Øst 2 ", "sagsbehandler@enhed:Øst 2")]
    public void En_rettighed_skrives_som_den_læses(string tekst, string skrevet)
    {
        Assert.Equal(skrevet, Rettighed.Læs(tekst)!.ToString());
        Assert.Equal(Rettighed.Læs(tekst), Rettighed.Læs(skrevet));
    }
}
