using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.AktivSocialpolitik;

/// <summary>Hvert års satser regnet af årets før med reguleringsprocenten, og dagsatserne regnet af ydelsen.</summary>
public class ReguleringTests
{
    /// <summary>Godkendte afvigelser: sats og år, med grunden.</summary>
    static readonly Dictionary<(string Navn, int År), string> s_godkendt = new()
    {
        [("saerlig-stoette-graense-ikke-forsoerger", 2014)] = "Beløbet for 2013 er læst i en usikker kilde; 2.750 kr. ville passe i kæden.",
    };

    [Fact]
    public void Hvert_år_er_året_før_reguleret()
    {
        var afviger = Afvigelser().ToDictionary(a => (a.Navn, a.År), a => a.Tekst);
        Fund.Ingen(afviger.Where(a => !s_godkendt.ContainsKey(a.Key)).Select(a => a.Value));
        Fund.Ingen(s_godkendt.Keys.Except(afviger.Keys).Select(g => $"{g.Navn} {g.År} afviger ikke længere; tag den af listen"));
    }

    [Fact]
    public void Reguleringen_er_kendt_for_hvert_navn_satserne_bruger() => Fund.Ingen(
        Satser.Gældende.Alle.Select(s => s.Regulering).Distinct().Where(r => r is not ("ingen" or null) && !Satser.Gældende.Findes("regulering-" + r)));

    [Theory(DisplayName = "bm.dk, satser for 2022 og 2024: dagsatsen er månedens ydelse gange 12 delt med 260, i hele kroner")]
    [InlineData("forsoerger", 2022, 719)]
    [InlineData("ikke-forsoerger", 2022, 541)]
    [InlineData("hjemmeboende-under-25", 2022, 168)]
    [InlineData("forsoerger", 2024, 756)]
    [InlineData("ikke-forsoerger", 2024, 569)]
    [InlineData("hjemmeboende-under-25", 2024, 177)]
    public void Dagsatsen_er_den_offentliggjorte(string niveau, int år, int offentliggjort)
    {
        Assert.Equal(offentliggjort, Dagsats(niveau, new(år, 6, 1)));
        Assert.Equal(offentliggjort, Satser.Gældende["periodesanktion-" + niveau].På(new(år, 6, 1)).Værdi);
    }

    [Fact]
    public void Hvert_års_dagsats_følger_af_ydelsen() => Fund.Ingen(
        from niveau in (string[])["forsoerger", "ikke-forsoerger", "hjemmeboende-under-25"]
        from række in Satser.Gældende["periodesanktion-" + niveau].Rækker
        where række.Værdi is { } værdi && værdi != Dagsats(niveau, række.Fra)
        select $"{niveau} {række.Fra.Year}: {række.Værdi} står i filen, {Dagsats(niveau, række.Fra)} følger af ydelsen");

    static decimal Dagsats(string niveau, DateOnly dag) =>
        Kroner.HeleKronerAf(Satser.Gældende["ressourceforloebsydelse-" + niveau].På(dag).Beløb, Kroner.Antal(12), Kroner.Antal(260)).IKroner;

    static IEnumerable<(string Navn, int År, string Tekst)> Afvigelser()
    {
        foreach (var sats in Satser.Gældende.Alle.Where(s => s.Regulering is not (null or "ingen")))
            foreach (var (før, række) in sats.Rækker.Zip(sats.Rækker.Skip(1)))
                if (før.Værdi is { } gammel && række.Værdi is { } ny && Reguleret(sats, gammel, År(før), År(række)) is var ventet && ventet != ny)
                    yield return (sats.Navn, År(række), $"{sats.Navn} {År(række)}: {ny} står i filen, {gammel} reguleret giver {ventet}");
    }

    /// <summary>Det år, rækken mest ligger i: en uge kan begynde før nytår.</summary>
    static int År(Satsrække række) => (række.Til is { } til ? DateOnly.FromDayNumber((række.Fra.DayNumber + til.DayNumber) / 2) : række.Fra).Year;

    static decimal Reguleret(Sats sats, decimal beløb, int fra, int til)
    {
        for (var år = fra + 1; år <= til; år++)
            beløb = Afrundet(beløb * (100 + Satser.Gældende["regulering-" + sats.Regulering].På(new(år, 6, 1)).Værdi) / 100, sats.Afrunding);
        return beløb;
    }

    static decimal Afrundet(decimal beløb, string? afrunding) => afrunding switch
    {
        "hele-kroner" => Nærmeste(beløb, 1),
        "fem-kroner" => Nærmeste(beløb, 5),
        "halvtreds-kroner" => Nærmeste(beløb, 50),
        "oere" => Nærmeste(beløb, 0.01m),
        _ => throw new InvalidOperationException($"Afrundingen »{afrunding}« kendes ikke."),
    };

    static decimal Nærmeste(decimal beløb, decimal trin) => Math.Round(beløb / trin, MidpointRounding.AwayFromZero) * trin;
}
