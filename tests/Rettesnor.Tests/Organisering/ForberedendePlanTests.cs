using CsCheck;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Lov.Organisering;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Organisering;

public class ForberedendePlanTests
{
    static readonly string s_bevilling = Eksempel.Bevilling("2022-05-10", "2025-05-09", "2022-05-01");

    static Lov.Svar Svar(params string[] hændelser) => Eksempel.Sag(Født, [s_bevilling, .. hændelser]).Vurderet("2022-06-01").Svar("P-306");

    [Theory(DisplayName = "LAB § 44: den forberedende del laves før teamet")]
    [InlineData("2022-03-31", Udfald.Opfyldt)]
    [InlineData("2022-04-01", Udfald.Opfyldt)]
    [InlineData("2022-04-02", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-306")]
    public void Planen_skal_ligge_klar_ved_den_første_forelæggelse(string plan, Udfald udfald) =>
        Assert.Equal(udfald, Svar(Plan(plan), Forelæggelse("2022-04-01"), Forelæggelse("2022-04-20", "fornyet")).Udfald);

    [Theory]
    [InlineData("2022-05-01", Udfald.Opfyldt)]
    [InlineData("2022-05-02", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-306")]
    public void Uden_forelæggelse_er_bevillingen_grænsen(string plan, Udfald udfald) => Assert.Equal(udfald, Svar(Plan(plan)).Udfald);

    [Theory]
    [InlineData("2022-05-01", Udfald.Brudt)]
    [InlineData("2025-04-01", Udfald.Opfyldt)]
    [Prøver(Viser.Undtagelse, "P-306")]
    public void Et_nyt_forløb_kræver_en_ny_plan(string plan, Udfald udfald)
    {
        var sag = Eksempel.Sag(Født, s_bevilling, Plan(plan), Forelæggelse("2023-01-01", "indsatsgaranti"), Forelæggelse("2025-04-10"), Eksempel.Bevilling("2025-05-10", "2026-05-09", "2025-05-01", "b2"));
        Assert.Equal(udfald, sag.Vurderet("2025-06-01").Svar("P-306", "b2").Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-306")]
    public void Det_der_kan_ligge_før_historikken_er_uafklaret() =>
        Assert.Equal(Udfald.Uafklaret, Eksempel.SagMed($"'borger': {{ 'foedt': '{Født}' }}, 'historik_fra': '2022-01-01'", s_bevilling).Vurderet("2022-06-01").Svar("P-306").Udfald);

    [Fact]
    [Prøver(Viser.Grænse, "P-306")]
    public void Før_2020_stod_reglen_i_30_a() =>
        Assert.Contains(Eksempel.Sag(Født, Eksempel.Bevilling("2019-12-31", "2021-12-30")).Vurderet("2020-01-01").Svar("P-306").Hjemmel, h => h.Paragraf == "§ 30 a, stk. 3");

    [Fact]
    [Prøver(Viser.Egenskab, "P-306")]
    public void Grænsen_er_den_tidligste_af_dagene() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100].Array[0, 4]).Sample((afgjort, møder) =>
        {
            var dag = new DateOnly(2022, 1, 1);
            var senest = ForberedendePlan.Senest(dag.AddDays(afgjort), møder.Select(m => dag.AddDays(m)));
            Assert.True(senest <= dag.AddDays(afgjort) && møder.All(m => senest <= dag.AddDays(m)));
            Assert.Contains(senest.DayNumber - dag.DayNumber, møder.Append(afgjort));
        });

    [Theory(DisplayName = "BEK 1708/2024 § 4, stk. 1: fra 2025 kan attesten udelades, når sagen er belyst")]
    [InlineData("2024-12-31", "'lae265': '2024-11-01'", Udfald.Opfyldt)]
    [InlineData("2024-12-31", "'lae265_undladt_fordi': 'Sagen er belyst.'", Udfald.Uafklaret)]
    [InlineData("2025-01-01", "'lae265_undladt_fordi': 'Sagen er belyst.'", Udfald.IkkeRelevant)]
    [InlineData("2025-01-01", "'lae265_undladt_fordi': ''", Udfald.Uafklaret)]
    [InlineData("2025-01-01", "", Udfald.Uafklaret)]
    [InlineData("2025-01-01", "'lae265': '2024-11-01', 'lae265_undladt_fordi': 'Se sagen.'", Udfald.Opfyldt)]
    [Prøver(Viser.Undtagelse, "P-307")]
    public void Lægens_attest(string dato, string felter, Udfald udfald) =>
        Assert.Equal(udfald, Eksempel.Sag(Født, Plan(dato, felter)).Vurderet("2025-06-01").Svar("P-307").Udfald);

    [Fact]
    [Prøver(Viser.Grænse, "P-307")]
    public void Fra_1_februar_2026_svarer_attestreglen_ikke() => Eksempel.Sag(Født, Plan("2026-02-01")).Vurderet("2026-03-01").IntetSvar("P-307");
}
