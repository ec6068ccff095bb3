using CsCheck;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.AktivSocialpolitik;

/// <summary>Nedsættelse pr. hændelse, en tredjedel og tilbagebetaling.</summary>
public class FasteSanktionerTests
{
    static string Pligtbrud(string art, string dato, string id = "p", string ekstra = "") => $"{{ 'id': '{id}', 'type': 'pligtbrud', 'art': '{art}', 'dato': '{dato}'{ekstra} }}";

    static string Sanktion(string art, string dato, string vedr = "p", string id = "s") => $"{{ 'id': '{id}', 'type': 'afgoerelse', 'om': 'sanktion', 'sanktion': '{art}', 'dato': '{dato}', 'vedr': '{vedr}' }}";

    static Lov.Svar Svar(string regel, params string[] hændelser) =>
        Eksempel.Sag("2001-06-01", [Eksempel.Bevilling("2022-01-01", "2024-12-31"), .. hændelser]).Vurderet("2025-12-31").Svar(regel, "s");

    [Theory]
    [InlineData("ophoert-job", Udfald.Opfyldt)]
    [InlineData("afslaaet-job", Udfald.Opfyldt)]
    [InlineData("sygdom-ikke-meldt", Udfald.Opfyldt)]
    [InlineData("ikke-soegt", Udfald.Opfyldt)]
    [InlineData("sort-arbejde", Udfald.Brudt)]
    [InlineData("udlandsophold", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "Y-43")]
    public void Kun_fire_pligtbrud_giver_nedsættelse(string art, Udfald ventet) => Assert.Equal(ventet, Svar("Y-43", Pligtbrud(art, "2024-03-04"), Sanktion("nedsaettelse", "2024-03-20")).Udfald);

    [Fact(DisplayName = "LAS § 69 d: 1.896 kr. i 2024 på de høje niveauer, 292 kr. for hjemmeboende under 25 år")]
    [Prøver(Viser.Grænse, "Y-43")]
    public void Beløbet_følger_niveauet()
    {
        string[] fælles = [Pligtbrud("ophoert-job", "2024-03-04"), Sanktion("nedsaettelse", "2024-03-20")];

        Assert.Equal((Værdi)Kroner.Af(1896), Svar("Y-43", fælles).Værdi);
        Assert.Equal((Værdi)Kroner.Af(292), Svar("Y-43", [.. fælles, "{ 'type': 'hjemmeboende', 'fra': '2020-01-01' }"]).Værdi);
        Assert.Equal((Værdi)Kroner.Af(1896), Svar("Y-43", [.. fælles, "{ 'type': 'hjemmeboende', 'fra': '2020-01-01' }", "{ 'type': 'forsoerger', 'fra': '2023-01-01' }"]).Værdi);
        Assert.Null(Svar("Y-43", [.. fælles, "{ 'type': 'nedsat-sats', 'fra': '2024-01-01', 'hjemmel': '10 f' }"]).Værdi);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-43")]
    public void Kun_én_nedsættelse_i_en_kalendermåned()
    {
        string[] første = [Pligtbrud("ophoert-job", "2024-03-01", "p1"), Sanktion("nedsaettelse", "2024-03-10", "p1", "s1")];

        Assert.Equal(Udfald.Brudt, Svar("Y-43", [.. første, Pligtbrud("ikke-soegt", "2024-03-31"), Sanktion("nedsaettelse", "2024-04-20")]).Udfald);
        Assert.Equal(Udfald.Opfyldt, Svar("Y-43", [.. første, Pligtbrud("ikke-soegt", "2024-04-01"), Sanktion("nedsaettelse", "2024-04-20")]).Udfald);
    }

    [Theory]
    [InlineData("sort-arbejde", ", 'bedre_vidende': true", Udfald.Opfyldt)]
    [InlineData("udlandsophold", ", 'bedre_vidende': true", Udfald.Opfyldt)]
    [InlineData("sort-arbejde", ", 'bedre_vidende': false", Udfald.Brudt)]
    [InlineData("sort-arbejde", "", Udfald.Uafklaret)]
    [InlineData("ophoert-job", ", 'bedre_vidende': true", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "Y-45")]
    public void En_tredjedel_kræver_bedre_vidende(string art, string felt, Udfald ventet)
    {
        var svar = Svar("Y-45", Pligtbrud(art, "2024-03-04", ekstra: felt), Sanktion("en-tredjedel", "2024-03-20"));

        Assert.Equal((ventet, (Værdi)3, Eksempel.Dag("2029-03-20")), (svar.Udfald, svar.Værdi, svar.Frist!.Value));
    }

    [Theory]
    [InlineData("2019-03-21", 20)]
    [InlineData("2019-03-20", 3)]
    [Prøver(Viser.Grænse, "Y-45")]
    public void Igen_inden_fem_år_er_tyve_uger(string forrige, int ventet) => Assert.Equal((Værdi)ventet,
        Svar("Y-45", Pligtbrud("sort-arbejde", "2019-01-10", "p1", ", 'bedre_vidende': true"), Sanktion("en-tredjedel", forrige, "p1", "s1"),
            Pligtbrud("sort-arbejde", "2024-03-04", ekstra: ", 'bedre_vidende': true"), Sanktion("en-tredjedel", "2024-03-20")).Værdi);

    [Fact]
    [Prøver(Viser.Grænse, "Y-45")]
    public void Skuddag_i_fristen_klippes_til_månedens_sidste() => Assert.Equal(Eksempel.Dag("2029-02-28"), EnTredjedel.Frist(Eksempel.Dag("2024-02-29")));

    [Fact]
    public void Tilbagebetaling_er_et_skøn()
    {
        var svar = Svar("Y-47", "{ 'id': 's', 'type': 'afgoerelse', 'om': 'tilbagebetaling', 'dato': '2024-03-20', 'beloeb': 4200 }");
        Assert.Equal((Udfald.KræverSkøn, (Værdi)Kroner.Af(4200)), (svar.Udfald, svar.Værdi));
        Assert.All((string[])["§ 91", "§ 93", "§ 94"], p => Assert.Contains(p, svar.Hjemmel.Select(h => h.Paragraf)));

        Assert.Equal(Udfald.Uafklaret, Svar("Y-47", "{ 'id': 's', 'type': 'afgoerelse', 'om': 'tilbagebetaling', 'dato': '2024-03-20' }").Udfald);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "Y-43", "Y-45")]
    public void Ingen_hændelse_giver_både_nedsættelse_og_en_tredjedel() => Gen.Select(Gen.Enum<Pligtbrudsart>(), Gen.Bool).Sample((art, vidende) =>
        Nedsættelse.Omfatter(art) != (EnTredjedel.KanGives(art, vidende) == true) || !vidende);
}
