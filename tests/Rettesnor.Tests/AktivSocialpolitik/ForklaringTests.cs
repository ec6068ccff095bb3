using Rettesnor.Lov;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Tests.Eksempler;
using Rettesnor.Tests.Fakta;

namespace Rettesnor.Tests.AktivSocialpolitik;

/// <summary>Hvert tal i en forklaring kan følges til en sats, en hændelse eller kalenderen, og hver knude følger af sine led.</summary>
public class ForklaringTests
{
    public static TheoryData<string> Filer => [.. Eksempelfil.Alle().Where(e => !e.Afvises).Select(e => e.Sti)];

    [Theory]
    [MemberData(nameof(Filer))]
    public void Eksemplets_forklaringer_holder(string fil) => Assert.All(new Eksempelfil(Rod.Sti(fil)).Vurderet().Ydelse, Holder);

    [Fact]
    public void Tilfældige_sagers_forklaringer_holder()
    {
        for (var tal = 0; tal < 400; tal++)
        {
            var tilfældig = new Tilfældig(tal);
            var sag = tilfældig.Sag(20);
            foreach (var række in Vurdering.Af(sag, tilfældig.Dag(), måneder: new Periode(new DateOnly(2012, 12, 1), new DateOnly(2027, 2, 1))).Ydelse)
                Holder(række);
        }
    }

    static void Holder(Ydelsesmåned række)
    {
        if (række.Udfald == Udfald.Uafklaret)
        {
            Assert.Null(række.Beløb);
            Assert.False(string.IsNullOrWhiteSpace(række.Begrundelse));
            return;
        }
        Assert.Equal(række.Beløb, række.Forklaring!.Værdi);
        Assert.True(række.Beløb >= Kroner.Nul);
        foreach (var knude in række.Forklaring.Knuder())
        {
            Assert.Equal(knude.Værdi, knude.Omregnet());
            Assert.True(knude.Navn is not null, $"En knude ({knude.Regning}) i {række.Måned:yyyy-MM} har intet navn.");
            Assert.True(knude.Hjemmel is null || knude.Hjemmel.Gælder(række.Måned), $"{knude.Hjemmel} gælder ikke i {række.Måned:yyyy-MM}.");
            Assert.True(knude.Sats is null || knude.Sats.Række.Kilde is not null, $"Satsen {knude.Sats?.Navn} har ingen kilde.");
            if (knude.Led.Count == 0)
                Assert.True(knude.Sats is not null || knude.Fakta.Count > 0 || s_kalender.Contains(knude.Navn) || knude.Hjemmel is not null, $"»{knude.Navn}« kan ikke følges til en sats eller en hændelse.");
        }
    }

    /// <summary>Blade, der er kalenderens eller lovens egne tal.</summary>
    static readonly string[] s_kalender =
    [
        "Nul", "En dag", "Dage i måneden", "Dage i forløbet", "Dage med satsen", "Dage i ordningen", "Dage i begge ordninger",
        "Måneder på et år", "Hverdage i 52 uger à fem dage", "Tolvtedele af en uge på tre måneder", "Uger på et år",
    ];
}
