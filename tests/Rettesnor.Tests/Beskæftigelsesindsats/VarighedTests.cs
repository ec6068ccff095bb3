using CsCheck;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class VarighedTests
{
    const string Født = "1985-03-03";

    static Lov.Svar Svar(string regel, string start, string slut, string? dato = null, params string[] flere) =>
        Eksempel.Sag(Født, [Eksempel.Bevilling(start, slut, dato), .. flere]).Vurderet("2026-01-01").Svar(regel, "b");

    [Theory(DisplayName = "PM 82-16: mindst ét og højst fem år for forløb, der begynder før 2022")]
    [InlineData("2022-09-29", Udfald.Brudt)]
    [InlineData("2022-09-30", Udfald.Opfyldt)]
    [InlineData("2026-09-30", Udfald.Opfyldt)]
    [InlineData("2026-10-01", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-201")]
    public void Ét_til_fem_år(string slut, Udfald ventet)
    {
        var svar = Svar("P-201", "2021-10-01", slut);
        Assert.Equal((ventet, ventet == Udfald.Brudt, (Værdi)"2022-09-30..2026-09-30"), (svar.Udfald, svar.Åben, svar.Værdi));
    }

    [Theory(DisplayName = "SKR 10112/2021, afsnit 6.5: ét til tre år for forløb, der begynder fra 2022")]
    [InlineData("2022-12-30", Udfald.Brudt)]
    [InlineData("2022-12-31", Udfald.Opfyldt)]
    [InlineData("2024-12-31", Udfald.Opfyldt)]
    [InlineData("2025-01-01", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-202")]
    public void Ét_til_tre_år(string slut, Udfald ventet) => Assert.Equal(ventet, Svar("P-202", "2022-01-01", slut, "2022-01-01").Udfald);

    [Theory]
    [InlineData("2021-12-31", "P-201", "P-202")]
    [InlineData("2022-01-01", "P-202", "P-201")]
    [Prøver(Viser.Grænse, "P-201", "P-202")]
    public void Starten_afgør_reglen(string start, string svarer, string tier)
    {
        var vurdering = Eksempel.Sag(Født, Eksempel.Bevilling(start, "2023-12-31")).Vurderet("2022-02-01");
        Assert.Equal(Udfald.Opfyldt, vurdering.Svar(svarer).Udfald);
        vurdering.IntetSvar(tier);
    }

    [Theory(DisplayName = "SKUDDAG: begynder forløbet 29. februar, slutter hele år den 28. februar i et almindeligt år")]
    [InlineData("2025-02-27", Udfald.Brudt)]
    [InlineData("2025-02-28", Udfald.Opfyldt)]
    [InlineData("2027-02-28", Udfald.Opfyldt)]
    [InlineData("2027-03-01", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-201", "P-202")]
    public void Skuddagen(string slut, Udfald ventet)
    {
        var svar = Svar("P-202", "2024-02-29", slut);
        Assert.Equal((ventet, Sikkerhed.Afledt), (svar.Udfald, svar.Sikkerhed));
        Assert.Equal([Antagelse.Skuddag], svar.Antagelser);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-202")]
    public void En_ny_afgørelse_om_varighed_bringer_det_i_orden() =>
        Assert.Equal(Udfald.Opfyldt, Svar("P-202", "2022-03-01", "2026-02-28", "2022-02-01", "{ 'type': 'afgoerelse', 'om': 'varighed', 'dato': '2022-06-01', 'slut': '2025-02-28', 'vedr': 'b' }").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-216")]
    public void Et_tidligt_stop_er_intet_brud()
    {
        var svar = Svar("P-202", "2022-03-01", "2025-02-28", null, "{ 'type': 'afgoerelse', 'om': 'ophoer', 'dato': '2022-06-01', 'virkning': '2022-07-01' }");
        Assert.Equal(Udfald.Opfyldt, svar.Udfald);
        Assert.Contains("30. juni 2022", svar.Begrundelse, StringComparison.Ordinal);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-202")]
    public void Barsel_rører_ikke_den_fastsatte_varighed() =>
        Assert.Equal(Udfald.Opfyldt, Svar("P-202", "2022-03-01", "2025-02-28", null, "{ 'type': 'barsel', 'fra': '2023-01-01', 'til': '2023-06-30' }").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-202")]
    public void Længden_står_i_bevillingen_også_når_den_siden_er_ændret() =>
        Assert.Equal((Værdi)"2022-03-01..2025-02-28", Svar("P-203", "2022-03-01", "2025-02-28", null, "{ 'type': 'afgoerelse', 'om': 'varighed', 'dato': '2022-06-01', 'slut': '2024-02-29', 'vedr': 'b' }").Værdi);

    [Fact]
    [Prøver(Viser.Egenskab, "P-201", "P-202")]
    public void Grænserne_er_et_helt_antal_år_fra_hinanden() =>
        Gen.Int[0, 5000].Sample(dage =>
        {
            var start = new DateOnly(2013, 1, 1).AddDays(dage);
            var lovlige = Varighed.Slutdage(start, 3);
            Assert.InRange(lovlige.Fra.DayNumber - start.DayNumber, 364, 365);
            Assert.InRange(lovlige.TilOgMed.DayNumber - start.DayNumber, 1094, 1095);
        });

    [Theory(DisplayName = "SKR 10112/2021, afsnit 9: fem år fra 1. oktober 2021 løber til 30. september 2026")]
    [InlineData("2021-10-01", "2026-09-30", "2022-01-01", true)]
    [InlineData("2021-10-01", "2026-09-30", "2021-12-31", false)]
    [InlineData("2021-10-01", "2024-09-30", "2022-01-01", false)]
    [InlineData("2021-10-01", "2024-10-01", "2022-01-01", true)]
    [InlineData("2022-01-01", "2026-12-31", "2022-01-01", false)]
    [InlineData("2017-01-01", "2021-12-31", "2022-01-01", false)]
    [InlineData("2017-01-02", "2022-01-01", "2022-01-01", true)]
    [Prøver(Viser.Kilde, "P-212")]
    [Prøver(Viser.Grænse, "P-212")]
    public void Lange_forløb_fra_før_2022_løber_ud(string start, string slut, string pr, bool svarer) =>
        Assert.Equal(svarer, Eksempel.Sag(Født, Eksempel.Bevilling(start, slut, start == "2022-01-01" ? "2021-12-01" : null)).Vurderet(pr).Svar.Any(s => s.Regel.Id == "P-212"));

    [Theory(DisplayName = "SKR 10112/2021, afsnit 9: bevilget før 2022 med over tre år og start fra 2022 kræver en ny afgørelse om længden")]
    [InlineData("2021-12-31", "2025-02-01", null, Udfald.Brudt, Udfald.IkkeRelevant)]
    [InlineData("2021-12-31", "2025-01-31", null, null, Udfald.Opfyldt)]
    [InlineData("2022-01-01", "2025-02-01", null, null, Udfald.Brudt)]
    [InlineData("2021-12-31", "2026-01-31", "2025-01-31", Udfald.Opfyldt, Udfald.IkkeRelevant)]
    [InlineData("2021-12-31", "2026-01-31", "2025-02-01", Udfald.Brudt, Udfald.IkkeRelevant)]
    [Prøver(Viser.Grænse, "P-213")]
    public void Lange_bevillinger_afkortes(string dato, string slut, string? nySlut, Udfald? overgang, Udfald længde)
    {
        string[] ny = nySlut is null ? [] : [$"{{ 'type': 'afgoerelse', 'om': 'varighed', 'dato': '2022-01-15', 'slut': '{nySlut}', 'vedr': 'b' }}"];
        var vurdering = Eksempel.Sag(Født, [Eksempel.Bevilling("2022-02-01", slut, dato), .. ny]).Vurderet("2022-03-01");
        Assert.Equal((overgang, længde), (vurdering.Svar.FirstOrDefault(s => s.Regel.Id == "P-213")?.Udfald, vurdering.Svar("P-202").Udfald));
    }

    [Theory]
    [InlineData("2021-12-31", false)]
    [InlineData("2022-01-01", true)]
    [Prøver(Viser.Grænse, "P-212", "P-213", "P-214", "P-215")]
    public void Overgangen_tier_før_dagen(string pr, bool svarer) =>
        Assert.Equal(svarer, Eksempel.Sag(Født, Eksempel.Bevilling("2022-02-01", "2026-01-31", "2021-12-01")).Vurderet(pr).Svar.Any(s => s.Regel.Id == "P-213"));

    [Theory(DisplayName = "SKR 10112/2021, afsnit 9: seniorer ved overgangen den 1. januar 2022")]
    [InlineData("1960-12-31", "2021-06-01", "P-214", Udfald.Opfyldt)]
    [InlineData("1961-01-01", "2021-06-01", "P-214", null)]
    [InlineData("1960-12-31", "2022-02-01", "P-215", Udfald.Brudt)]
    [InlineData("1961-01-01", "2022-02-01", "P-215", null)]
    [InlineData("1960-12-31", "2022-04-01", "P-215", Udfald.Afventer)]
    [Prøver(Viser.Grænse, "P-214", "P-215")]
    public void Seniorer_ved_overgangen(string født, string start, string regel, Udfald? ventet) =>
        Assert.Equal(ventet, Eksempel.Sag(født, Eksempel.Bevilling(start, "2023-05-31", "2021-05-01")).Vurderet("2022-03-01").Svar.FirstOrDefault(s => s.Regel.Id == regel)?.Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-215")]
    public void En_senior_der_ønsker_det_begynder() =>
        Assert.Equal(Udfald.Opfyldt, Eksempel.Sag("1960-12-31", Eksempel.Bevilling("2022-02-01", "2023-05-31", "2021-05-01"), AldersgrænseTests.Ønske("ressourceforloeb", "2022-02-01")).Vurderet("2022-03-01").Svar("P-215").Udfald);

    [Fact]
    [Prøver(Viser.Grænse, "P-201", "P-202")]
    public void Netop_én_af_de_to_længder_måler_et_forløb()
    {
        var (før, fra) = (Eksempel.Sag("1990-06-01", Eksempel.Bevilling("2021-12-31", "2024-12-30")).Vurderet("2022-02-01"), Eksempel.Sag("1990-06-01", Eksempel.Bevilling("2022-01-01", "2024-12-31")).Vurderet("2022-02-01"));
        Assert.Empty(før.Svar("P-201").Antagelser);
        før.IntetSvar("P-202");
        Assert.Empty(fra.Svar("P-202").Antagelser);
        fra.IntetSvar("P-201");
    }
}
