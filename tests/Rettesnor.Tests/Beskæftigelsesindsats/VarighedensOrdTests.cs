using Rettesnor.Lov;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

/// <summary>Begrundelserne om forløbets længde og om samtalerne, ord for ord.</summary>
public class VarighedensOrdTests
{
    static Vurdering Vurderet(string pr, string start, string slut, string? dato, params string[] flere) =>
        Eksempel.Sag("1985-03-03", [Eksempel.Bevilling(start, slut, dato), .. flere]).Vurderet(pr);

    [Fact]
    public void Længden_begrundes_med_de_lovlige_slutdage()
    {
        Assert.Equal("Forløbet er fastsat fra 1. marts 2022 til 28. februar 2025. Med en varighed på ét til tre år skal det slutte fra 28. februar 2023 til 28. februar 2025.",
            Vurderet("2022-04-01", "2022-03-01", "2025-02-28", null).Svar("P-202").Begrundelse);
        Assert.Equal("Forløbet er fastsat fra 1. oktober 2021 til 30. september 2026. Med en varighed på ét til fem år skal det slutte fra 30. september 2022 til 30. september 2026.",
            Vurderet("2022-04-01", "2021-10-01", "2026-09-30", null).Svar("P-201").Begrundelse);
        Assert.EndsWith(" At det standsede 30. juni 2022, ændrer det ikke.",
            Vurderet("2022-08-01", "2022-03-01", "2025-02-28", null, "{ 'type': 'afgoerelse', 'om': 'ophoer', 'dato': '2022-06-01', 'virkning': '2022-07-01' }").Svar("P-202").Begrundelse);
    }

    [Fact]
    public void Overgangen_begrundes_med_bevillingen_og_den_nye_afgørelse()
    {
        const string fælles = "Forløbet blev bevilget 1. december 2021 fra 1. februar 2022 til 31. januar 2026, over tre år; sidste lovlige dag er 31. januar 2025. ";
        Assert.Equal(fælles + "Ingen ny afgørelse har bragt slutdagen inden for tre år.", Vurderet("2022-03-01", "2022-02-01", "2026-01-31", "2021-12-01").Svar("P-213").Begrundelse);
        var ny = Vurderet("2022-03-01", "2022-02-01", "2026-01-31", "2021-12-01", "{ 'type': 'afgoerelse', 'om': 'varighed', 'dato': '2022-01-15', 'slut': '2025-01-31', 'vedr': 'b' }");
        Assert.Equal(fælles + "En ny afgørelse af 15. januar 2022 satte slutdagen til 31. januar 2025.", ny.Svar("P-213").Begrundelse);
        Assert.Equal("Forløbet blev bevilget 1. december 2021, før 2022, med over tre år til 31. januar 2026; overgangsreglen om en ny afgørelse gælder i stedet (P-213).", ny.Svar("P-202").Begrundelse);
        Assert.Equal(new("afgoerelse:varighed", "Træf en ny afgørelse om forløbets længde."), Vurderet("2022-03-01", "2022-02-01", "2026-01-31", "2021-12-01").Svar("P-213").Handling);
    }

    [Theory]
    [InlineData("{ 'type': 'standby', 'fra': '2022-09-30' }", "I vinduet var der dage med kontaktforløb uden kontakt, og")]
    [InlineData("{ 'type': 'barsel', 'fra': '2022-01-01', 'til': '2022-04-01' }", "I vinduet var der dage med barsel, og")]
    [InlineData("{ 'type': 'fritaget-kontaktforloeb', 'fra': '2022-05-01', 'til': '2022-05-01', 'grund': 'STU' }", "I vinduet var der dage med fritagelse for kontaktforløbet, og")]
    public void Tvivlen_om_samtaler_nævner_grunden(string hændelse, string ord) =>
        Assert.Contains(ord, Vurderet("2022-12-01", "2022-04-01", "2024-03-31", null, hændelse).Svar("P-502").Begrundelse, StringComparison.Ordinal);

    [Fact]
    public void Samtalerne_tælles_op_i_ord()
    {
        Assert.Equal("De første seks måneder er 1. april 2022 til 30. september 2022. Der er holdt ingen samtaler; kravet er mindst 4.", Vurderet("2022-09-01", "2022-04-01", "2024-03-31", null).Svar("P-502").Begrundelse);
        var svar = Vurderet("2022-09-01", "2022-04-01", "2024-03-31", null, "{ 'type': 'samtale', 'dato': '2022-05-01', 'form': 'fremmoede' }").Svar("P-502");
        Assert.Contains("Der er holdt 1 samtale; kravet er mindst 4.", svar.Begrundelse, StringComparison.Ordinal);
        Assert.Equal(new("samtale", "Hold en samtale med borgeren."), svar.Handling);
        Assert.Contains("Vinduet slutter efter 30. juni 2026, og", Vurderet("2026-09-01", "2026-01-02", "2027-12-31", null).Svar("P-502").Begrundelse, StringComparison.Ordinal);
    }

    [Fact]
    public void De_sidste_25_ugers_fire_samtaler_er_nok_i_overgangen()
    {
        string[] fire = [.. ((string[])["2019-07-10", "2019-08-10", "2019-10-01", "2019-12-31"]).Select(d => $"{{ 'type': 'samtale', 'dato': '{d}', 'form': 'fremmoede' }}")];
        var svar = Vurderet("2020-04-01", "2019-09-10", "2021-08-31", null, fire).Svar("P-512");
        Assert.Equal((Udfald.Opfyldt, (Værdi)"4 af 4"), (svar.Udfald, svar.Værdi));
        Assert.Equal("1. januar 2020 var der gået 16 hele uger siden forløbets start 10. september 2019. Fra 10. juli 2019 er der holdt 4 samtaler; kravet er mindst 4.", svar.Begrundelse);
    }
}
