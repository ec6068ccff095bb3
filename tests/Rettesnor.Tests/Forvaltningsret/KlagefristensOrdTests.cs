using Rettesnor.Lov;
using Rettesnor.Lov.Forvaltningsret;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Forvaltningsret;

/// <summary>Klagefristens regnestykke i ord, hvor sikkert det er, og årets dage.</summary>
public class KlagefristensOrdTests
{
    static Vurdering Vurderet(string pr, string dato, string måde, params string[] flere) => Eksempel.Sag("1980-06-01",
        [$"{{ 'id': 'a', 'type': 'afgoerelse', 'om': 'afslag', 'dato': '{dato}', 'meddelt': {{ 'dato': '{dato}', 'maade': '{måde}' }}, 'klagevejledning': true }}", .. flere]).Vurderet(pr);

    [Theory]
    [InlineData("2024-03-05", "digital-post", Sikkerhed.Vejledning, "Digital Post er modtaget samme dag, 5. marts 2024, også i en weekend. Fire uger efter er 2. april 2024.")]
    [InlineData("2024-03-04", "digital-post", Sikkerhed.Sekundær, "Digital Post er modtaget samme dag, 4. marts 2024, også i en weekend. Fire uger efter er 1. april 2024, som ikke er en hverdag; fristen er næste hverdag, 2. april 2024.")]
    [InlineData("2024-05-08", "digital-post", Sikkerhed.Uafklaret, "Digital Post er modtaget samme dag, 8. maj 2024, også i en weekend. Fire uger efter er 5. juni 2024, som ikke er en hverdag; fristen er næste hverdag, 6. juni 2024. At dagen flytter fristen, er til borgerens fordel og ikke afklaret.")]
    [InlineData("2024-03-05", "personligt", Sikkerhed.Vejledning, "Afgørelsen er afleveret personligt 5. marts 2024. Fire uger efter er 2. april 2024.")]
    [InlineData("2024-03-05", "quickbrev", Sikkerhed.Vejledning, "Et quickbrev af 5. marts 2024 regnes for modtaget 2 dage efter, 7. marts 2024. Fire uger efter er 4. april 2024.")]
    [InlineData("2024-03-05", "brev", Sikkerhed.Sekundær, "Et brev af 5. marts 2024 regnes for modtaget den sjette hverdag efter, 13. marts 2024. Fire uger efter er 10. april 2024.")]
    [InlineData("2017-03-06", "brev", Sikkerhed.Vejledning, "Et brev af 6. marts 2017 regnes for modtaget 5 dage efter, 11. marts 2017. Fire uger efter er 8. april 2017, som ikke er en hverdag; fristen er næste hverdag, 10. april 2017.")]
    public void Regnestykket_og_dets_sikkerhed(string dato, string måde, Sikkerhed sikkerhed, string tekst)
    {
        var svar = Vurderet(dato, dato, måde).Svar("P-703");
        Assert.Equal((tekst, Udfald.Afventer), (svar.Begrundelse, svar.Udfald));
        Assert.Equal(dato == "2017-03-06" ? Sikkerhed.Sekundær : sikkerhed, svar.Sikkerhed);
        Assert.Equal(new("klage", "Klag til kommunen inden fristen, hvis du er uenig."), svar.Handling);
    }

    [Fact]
    public void Breve_uden_en_kendt_regel_siges_at_være_uafklarede()
    {
        Assert.StartsWith("Et brev af 30. juni 2016 regnes for modtaget 5 dage efter, 5. juli 2016.", Vurderet("2016-07-01", "2016-06-30", "brev").Svar("P-703").Begrundelse, StringComparison.Ordinal);
        var omlagt = Vurderet("2026-01-02", "2026-01-01", "brev").Svar("P-704");
        Assert.Equal((Udfald.Uafklaret, true), (omlagt.Udfald, omlagt.Begrundelse.EndsWith(" Reglen efter omlægningen af brevomdelingen er ikke afklaret.", StringComparison.Ordinal)));
        Assert.EndsWith("13. marts 2024.", Vurderet("2024-03-05", "2024-03-05", "brev").Svar("P-704").Begrundelse);
    }

    [Fact]
    public void Årets_dage_står_i_orden_og_store_bededag_kun_til_2023()
    {
        string[] dage = ["nytårsdag", "skærtorsdag", "langfredag", "påskedag", "2. påskedag", "Kristi himmelfartsdag", "fredagen efter Kristi himmelfartsdag", "pinsedag", "2. pinsedag",
            "grundlovsdag", "juleaftensdag", "juledag", "2. juledag", "nytårsaftensdag"];
        Assert.Equal(dage, Lukkedage.I(2024).Select(d => d.Navn));
        Assert.Equal([.. dage[..5], "store bededag", .. dage[5..]], Lukkedage.I(2023).Select(d => d.Navn));
        Assert.Equal(["fredagen efter Kristi himmelfartsdag", "grundlovsdag", "juleaftensdag", "nytårsaftensdag"], Lukkedage.I(2024).Where(d => d.Art == Lukkedagsart.Lukkedag).Select(d => d.Navn));
        Assert.Equal(["fredagen efter Kristi himmelfartsdag", "nytårsaftensdag"], Lukkedage.I(2024).Where(d => d.Omdeling).Select(d => d.Navn));
        Assert.Equal(Lukkedage.I(2025).Select(d => d.Dag).Order(), Lukkedage.I(2025).Select(d => d.Dag));
    }

    [Theory(DisplayName = "Grundlovsdag, der falder på Kristi himmelfartsdag eller pinsedag, er helligdag og ikke kun lukkedag")]
    [InlineData("2014-06-05", false)]
    [InlineData("2022-06-05", true)]
    [InlineData("2025-06-05", false)]
    public void To_på_samme_dag(string dag, bool helligdag) =>
        Assert.Equal((helligdag, !helligdag), (Lukkedage.ErHelligdag(Eksempel.Dag(dag)), Lukkedage.ErKunLukkedag(Eksempel.Dag(dag))));

    /// <summary>De to år i 300, hvor påskealgoritmens sidste led gør en forskel: 1954 og 1981.</summary>
    [Theory]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    public void Påskedagens_to_undtagelser(string dag) => Assert.Equal(Eksempel.Dag(dag), Lukkedage.Påskedag(Eksempel.Dag(dag).Year));
}
