using CsCheck;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Lov.Organisering;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Organisering;

public class AfvigelseFraTeametTests
{
    static readonly string s_bevilling = Eksempel.Bevilling("2022-05-10", "2025-05-09", "2022-05-01");

    static Lov.Svar Svar(params string[] hændelser) => Eksempel.Sag(Født, [s_bevilling, .. hændelser]).Vurderet("2022-06-01").Svar("P-303");

    [Fact(DisplayName = "LOB § 11, stk. 2: følger kommunen teamet, er alt i orden")]
    public void Teamet_er_fulgt()
    {
        var svar = Svar(Forelæggelse("2022-04-01"), Indstilling("2022-04-01"));
        Assert.Equal((Udfald.Opfyldt, new Værdi.Tekst("ressourceforloeb")), (svar.Udfald, svar.Værdi));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-303")]
    public void En_afvigelse_uden_ny_runde_er_brud()
    {
        var svar = Svar(Forelæggelse("2022-04-01"), Indstilling("2022-04-01", "fleksjob"));
        Assert.Equal((Udfald.Brudt, new Værdi.Tekst("fleksjob"), false), (svar.Udfald, svar.Værdi, svar.Åben));
    }

    [Theory]
    [InlineData("ressourceforloeb")]
    [InlineData("fleksjob")]
    [InlineData("foertidspension")]
    [Prøver(Viser.Grænse, "P-303")]
    public void Efter_en_ny_runde_bestemmer_kommunen(string nyIndstilling) =>
        Assert.Equal(Udfald.Opfyldt, Svar(Forelæggelse("2022-04-01"), Indstilling("2022-04-01", "fleksjob"), Forelæggelse("2022-04-15", "fornyet"), Indstilling("2022-04-20", nyIndstilling)).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-303")]
    public void Uden_en_ny_indstilling_er_runden_ikke_hel() =>
        Assert.Equal(Udfald.Brudt, Svar(Forelæggelse("2022-04-01"), Indstilling("2022-04-01", "fleksjob"), Forelæggelse("2022-04-15", "fornyet")).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-303")]
    public void Uden_en_ny_forelæggelse_er_runden_ikke_hel() =>
        Assert.Equal(Udfald.Brudt, Svar(Forelæggelse("2022-04-01"), Indstilling("2022-04-01", "fleksjob"), Indstilling("2022-04-20", "foertidspension")).Udfald);

    [Fact]
    [Prøver(Viser.Grænse, "P-303")]
    public void En_runde_efter_bevillingen_retter_intet() =>
        Assert.Equal(Udfald.Brudt, Svar(Indstilling("2022-04-01", "fleksjob"), Forelæggelse("2022-05-01", "fornyet"), Indstilling("2022-05-02", "fleksjob")).Udfald);

    [Fact]
    public void Uden_indstilling_svarer_kun_P_301()
    {
        var vurdering = Eksempel.Sag(Født, s_bevilling, Indstilling("2022-04-01", "indsatser")).Vurderet("2022-06-01");
        vurdering.IntetSvar("P-303");
        Assert.Equal(Udfald.Brudt, vurdering.Svar("P-301").Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-303")]
    public void En_gammel_afvigelse_før_den_forrige_bevilling_tæller_ikke()
    {
        var sag = Eksempel.Sag(Født, s_bevilling, Indstilling("2022-04-01", "fleksjob"), Indstilling("2025-04-01"), Eksempel.Bevilling("2025-05-10", "2026-05-09", "2025-05-01", "b2"));
        Assert.Equal(Udfald.Opfyldt, sag.Vurderet("2025-06-01").Svar("P-303", "b2").Udfald);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-303")]
    public void Svaret_er_som_at_gå_sagen_igennem_dag_for_dag() =>
        Gen.Select(Gen.Int[1, 8], Gen.Enum<Anbefaling>(), Gen.Int[1, 8], Gen.Enum<Anbefaling>(), Gen.Int[1, 8]).Sample((dag1, anbefaling1, dag2, anbefaling2, møde) =>
        {
            var start = new DateOnly(2022, 1, 1);
            (DateOnly Dag, Anbefaling Anbefaler)[] indstillinger = dag1 <= dag2
                ? [(start.AddDays(dag1), anbefaling1), (start.AddDays(dag2), anbefaling2)]
                : [(start.AddDays(dag2), anbefaling2), (start.AddDays(dag1), anbefaling1)];
            Assert.Equal(DagForDag(indstillinger, start.AddDays(møde)), AfvigelseFraTeamet.ErIOrden(indstillinger, [start.AddDays(møde)]));
        });

    static bool DagForDag((DateOnly Dag, Anbefaling Anbefaler)[] indstillinger, DateOnly møde)
    {
        var (afvigelse, genforelagt, nyRunde) = (false, false, false);
        for (var dag = new DateOnly(2022, 1, 1); dag <= new DateOnly(2022, 2, 1); dag = dag.AddDays(1))
        {
            genforelagt |= afvigelse && dag == møde;
            foreach (var i in indstillinger.Where(i => i.Dag == dag))
            {
                nyRunde |= genforelagt;
                afvigelse |= i.Anbefaler != Anbefaling.Ressourceforløb;
            }
        }
        return indstillinger[1].Anbefaler == Anbefaling.Ressourceforløb || nyRunde;
    }
}
