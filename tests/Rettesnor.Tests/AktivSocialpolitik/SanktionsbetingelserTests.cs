using CsCheck;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.AktivSocialpolitik;

public class SanktionsbetingelserTests
{
    static string Udeblivelse(string ekstra = ", 'rimelig_grund': false, 'fremmer_raadighed': true", string fra = "2024-03-04", string id = "u", string sted = "tilbud") =>
        $"{{ 'id': '{id}', 'type': 'udeblivelse', 'fra': '{fra}', 'til': '{fra}', 'fra_hvad': '{sted}'{ekstra} }}";

    static string Sanktion(string art = "fradrag-tilbud", string dato = "2024-03-20") => $"{{ 'id': 's', 'type': 'afgoerelse', 'om': 'sanktion', 'sanktion': '{art}', 'dato': '{dato}', 'vedr': 'u' }}";

    static string Vejledning(string dato, string ekstra = ", 'skriftlig': true") => $"{{ 'type': 'vejledning', 'om': 'rettigheder-og-pligter', 'dato': '{dato}'{ekstra} }}";

    static string Forsøg(string dato, bool opnået, string ekstra = "") => $"{{ 'type': 'kontaktforsoeg', 'dato': '{dato}', 'maade': 'telefon', 'opnaaet': {(opnået ? "true" : "false")}{ekstra} }}";

    static Lov.Svar Svar(string regel, params string[] hændelser) =>
        Eksempel.Sag("1980-06-01", [Eksempel.Bevilling("2019-01-01", "2023-12-31"), .. hændelser]).Vurderet("2026-01-31").Svar(regel);

    [Theory]
    [InlineData(", 'tilbud': true, 'i_indsatsdel': true", Udfald.Opfyldt)]
    [InlineData(", 'tilbud': false, 'i_indsatsdel': true", Udfald.Brudt)]
    [InlineData(", 'tilbud': true, 'i_indsatsdel': false", Udfald.Brudt)]
    [InlineData(", 'i_indsatsdel': false", Udfald.Brudt)]
    [InlineData(", 'tilbud': true", Udfald.Uafklaret)]
    [InlineData(", 'i_indsatsdel': true", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-901")]
    public void Fradrag_kræver_et_tilbud_i_planen(string felter, Udfald ventet) => Assert.Equal(ventet,
        Svar("P-901", $"{{ 'id': 'i', 'type': 'indsats', 'fra': '2024-02-01', 'art': 'virksomhedspraktik'{felter} }}", Udeblivelse(", 'vedr': 'i'"), Sanktion()).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-901")]
    public void En_indsatsdel_der_nævner_indsatsen_er_nok() => Assert.Equal(Udfald.Opfyldt,
        Svar("P-901", "{ 'id': 'i', 'type': 'indsats', 'fra': '2024-02-01', 'art': 'virksomhedspraktik', 'tilbud': true, 'i_indsatsdel': false }",
            "{ 'type': 'indsatsdel', 'dato': '2024-01-20', 'fra': '2024-01-20', 'til': '2024-08-19', 'indsatser': ['i'] }", Udeblivelse(", 'vedr': 'i'"), Sanktion()).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-901")]
    public void Uden_peg_på_indsatsen_er_det_uafklaret() => Assert.Equal(Udfald.Uafklaret, Svar("P-901", Udeblivelse(), Sanktion()).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-902", "Y-39")]
    public void Vejledning_og_kontakt_før_sanktionen()
    {
        var svar = Svar("P-902", Vejledning("2022-01-10"), Udeblivelse(), Forsøg("2024-03-05", false), Forsøg("2024-03-06", true), Sanktion());
        Assert.Equal((Udfald.Opfyldt, (Værdi)2), (svar.Udfald, svar.Værdi));

        Assert.Equal(Udfald.Brudt, Svar("P-902", Udeblivelse(), Forsøg("2024-03-05", true), Sanktion()).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("P-902", Vejledning("2024-03-05"), Udeblivelse(), Forsøg("2024-03-05", true), Sanktion()).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("P-902", Vejledning("2022-01-10"), Udeblivelse(), Sanktion()).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("P-902", Vejledning("2022-01-10", ", 'skriftlig': false"), Udeblivelse(), Forsøg("2024-03-05", true), Sanktion()).Udfald);
        Assert.Equal(Udfald.Uafklaret, Svar("P-902", Vejledning("2022-01-10", ""), Udeblivelse(), Forsøg("2024-03-05", true), Sanktion()).Udfald);
        Assert.Equal(Udfald.Uafklaret, Svar("P-902", Vejledning("2022-01-10"), Udeblivelse(), Forsøg("2024-03-05", false), Sanktion()).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("P-902", Vejledning("2022-01-10"), Udeblivelse(), Forsøg("2024-03-03", true), Forsøg("2024-03-21", true), Sanktion()).Udfald);
    }

    [Theory]
    [InlineData("2022-03-04", "2022-03-20", "2021-09-04", Udfald.Opfyldt)]
    [InlineData("2022-03-04", "2022-03-20", "2021-09-03", Udfald.Brudt)]
    [InlineData("2023-12-20", "2024-01-05", "2019-03-01", Udfald.Opfyldt)]
    [InlineData("2023-12-20", "2023-12-31", "2019-03-01", Udfald.Brudt)]
    [InlineData("2019-12-10", "2019-12-31", "2019-01-02", Udfald.Opfyldt)]
    [InlineData("2019-12-10", "2020-01-01", "2019-01-02", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "Y-39")]
    public void Vejledningen_skulle_gentages_hvert_halve_år_2020_til_2023(string brud, string afgjort, string vejledt, Udfald ventet) => Assert.Equal(ventet,
        Svar("P-902", Vejledning(vejledt), Udeblivelse(fra: brud), Forsøg(brud, true), Sanktion(dato: afgjort)).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-902")]
    public void Vejledning_kan_ligge_før_historikken()
    {
        var sag = Eksempel.SagMed("'borger': { 'foedt': '1980-06-01' }, 'historik_fra': '2024-01-01'", Udeblivelse(), Forsøg("2024-03-05", true), Sanktion());

        Assert.Equal(Udfald.Uafklaret, sag.Vurderet("2024-12-31").Svar("P-902").Udfald);
    }

    [Theory]
    [InlineData("P-902", "2024-01-01", Udfald.Uafklaret)]
    [InlineData("P-902", "2023-01-01", Udfald.Brudt)]
    [InlineData("P-712", "2024-01-01", Udfald.Uafklaret)]
    [InlineData("P-712", "2023-01-01", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-902")]
    [Prøver(Viser.Undtagelse, "P-902")]
    public void Kontakt_og_høring_kan_mangle_i_det_første_år_af_historikken(string regel, string historik, Udfald ventet)
    {
        var sag = Eksempel.SagMed($"'borger': {{ 'foedt': '1980-06-01' }}, 'historik_fra': '{historik}'", Vejledning("2024-02-01"), Udeblivelse(), Sanktion());

        Assert.Equal(ventet, sag.Vurderet("2024-12-31").Svar(regel).Udfald);
    }

    [Theory]
    [InlineData(", 'rimelig_grund': false", "", Udfald.Opfyldt)]
    [InlineData(", 'rimelig_grund': true", "", Udfald.Brudt)]
    [InlineData("", "", Udfald.Uafklaret)]
    [InlineData(", 'rimelig_grund': false", "{ 'type': 'fritagelse', 'fra': '2024-03-04', 'til': '2024-03-04', 'grund': 'sygdom' }", Udfald.Brudt)]
    [InlineData("", "{ 'type': 'fritagelse', 'fra': '2024-03-01', 'grund': 'sygdom' }", Udfald.Brudt)]
    [InlineData(", 'rimelig_grund': false", "{ 'type': 'fritagelse', 'fra': '2024-03-05', 'til': '2024-03-08', 'grund': 'sygdom' }", Udfald.Opfyldt)]
    [InlineData(", 'rimelig_grund': false", "{ 'type': 'fritagelse', 'fra': '2024-03-01', 'til': '2024-03-03', 'grund': 'sygdom' }", Udfald.Opfyldt)]
    [InlineData(", 'rimelig_grund': false, 'vedr': 'i'", "{ 'type': 'fritagelse', 'fra': '2024-03-04', 'til': '2024-03-04', 'grund': 'sygdom', 'kun_vedr': 'i' }", Udfald.Brudt)]
    [InlineData(", 'rimelig_grund': false", "{ 'type': 'fritagelse', 'fra': '2024-03-04', 'til': '2024-03-04', 'grund': 'sygdom', 'kun_vedr': 'i' }", Udfald.Opfyldt)]
    [InlineData(", 'rimelig_grund': false", "{ 'type': 'barsel', 'fra': '2024-03-01', 'til': '2024-05-31' }", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-903")]
    [Prøver(Viser.Undtagelse, "P-903")]
    public void Rimelig_grund_og_fritagelse(string felter, string mere, Udfald ventet)
    {
        const string indsats = "{ 'id': 'i', 'type': 'indsats', 'fra': '2024-02-01', 'art': 'virksomhedspraktik' }";
        Assert.Equal(ventet, Svar("P-903", mere.Length == 0 ? [indsats, Udeblivelse(felter), Sanktion()] : [indsats, Udeblivelse(felter), Sanktion(), mere]).Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-904")]
    public void Sanktionen_skal_fremme_rådigheden()
    {
        Assert.Equal(Udfald.Opfyldt, Svar("P-904", Udeblivelse(), Sanktion()).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("P-904", Udeblivelse(", 'fremmer_raadighed': false"), Sanktion()).Udfald);
        Assert.Equal(Udfald.Uafklaret, Svar("P-904", Udeblivelse(""), Sanktion()).Udfald);
        Assert.Equal(Udfald.Uafklaret, Svar("P-904", "{ 'id': 'u', 'type': 'pligtbrud', 'dato': '2024-03-04', 'art': 'ophoert-job', 'rimelig_grund': false }", Sanktion("nedsaettelse")).Udfald);
    }

    [Theory]
    [InlineData("fradrag-samtale", "samtale", "2024-03-04", Udfald.Opfyldt)]
    [InlineData("fradrag-samtale", "selvbooking", "2024-03-04", Udfald.Brudt)]
    [InlineData("fradrag-selvbooking", "selvbooking", "2021-01-01", Udfald.Opfyldt)]
    [InlineData("fradrag-selvbooking", "selvbooking", "2020-12-31", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-905")]
    public void Fradraget_skal_passe_til_udeblivelsen(string art, string sted, string fra, Udfald ventet) =>
        Assert.Equal(ventet, Svar("P-905", Udeblivelse(fra: fra, sted: sted), Sanktion(art, Eksempel.Dag(fra).AddDays(10).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))).Udfald);

    [Fact]
    [Prøver(Viser.Grænse, "P-905")]
    public void I_jobafklaring_gælder_selvbooking_fra_2020()
    {
        var sag = Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2019-06-01", "2021-05-31", ordning: "jobafklaring"), Udeblivelse(fra: "2020-01-01", sted: "selvbooking"), Sanktion("fradrag-selvbooking", "2020-01-20"));

        var svar = sag.Vurderet("2020-12-31").Svar("P-905");
        Assert.Equal((Udfald.Opfyldt, "§ 69 n"), (svar.Udfald, Assert.Single(svar.Hjemmel).Paragraf));
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-906", "Y-44")]
    [Prøver(Viser.Undtagelse, "P-906")]
    public void Ophør_kræver_gentagne_brud()
    {
        string[] fælles = [Vejledning("2022-01-10"), Forsøg("2024-03-05", true), Udeblivelse(), Sanktion("ophoer")];
        var andet = Udeblivelse(", 'rimelig_grund': false", "2024-01-08", "u2");

        Assert.Equal((Udfald.Opfyldt, (Værdi)2), (Svar("P-906", [.. fælles, andet]).Udfald, Svar("P-906", [.. fælles, andet]).Værdi));
        Assert.Equal((Udfald.Uafklaret, (Værdi)1), (Svar("P-906", fælles).Udfald, Svar("P-906", fælles).Værdi));
        Assert.Equal(Udfald.Brudt, Svar("P-906", [.. fælles[1..], andet]).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("P-906", Vejledning("2022-01-10"), Forsøg("2024-03-05", true), Udeblivelse(", 'rimelig_grund': true"), Sanktion("ophoer")).Udfald);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "Y-39")]
    public void Betingelserne_er_opfyldt_når_alle_tre_er()
    {
        Assert.Equal(Udfald.Opfyldt, Svar("Y-39", Vejledning("2022-01-10"), Forsøg("2024-03-05", true), Udeblivelse(), Sanktion()).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("Y-39", Forsøg("2024-03-05", true), Udeblivelse(""), Sanktion()).Udfald);
        Assert.Equal(Udfald.Uafklaret, Svar("Y-39", Vejledning("2022-01-10"), Forsøg("2024-03-05", true), Udeblivelse(", 'rimelig_grund': false"), Sanktion()).Udfald);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "Y-39")]
    public void Det_samlede_udfald_er_det_værste() => Gen.Enum<Udfald>().Array[1, 4].Sample(udfald =>
        Betingelsessvar.Samlet(udfald) == (udfald.Any(u => u == Udfald.Brudt) ? Udfald.Brudt : udfald.All(u => u == Udfald.Opfyldt) ? Udfald.Opfyldt : Udfald.Uafklaret));

    [Fact]
    [Prøver(Viser.Grænse, "Y-39")]
    public void Halvårskravet_gælder_efter_afgørelsens_dag() => Assert.Equal(
        [null, Eksempel.Dag("2019-09-04"), Eksempel.Dag("2019-09-04"), null],
        new[] { "2019-12-31", "2020-01-01", "2023-12-31", "2024-01-01" }.Select(d => VejledningOgKontakt.TidligstVejledt(Eksempel.Dag("2020-03-04"), Eksempel.Dag(d))));

    [Fact]
    [Prøver(Viser.Grænse, "Y-39")]
    public void Ordningen_vælger_mellem_kapitlerne() => Assert.Equal((Skæringsdag.Selvbooking, Skæringsdag.NyBeskæftigelseslov),
        (Samtalesanktion.SelvbookingFra(Ordning.Ressourceforløb), Samtalesanktion.SelvbookingFra(Ordning.Jobafklaring)));
}
