namespace Rettesnor.Tests.Cli;

/// <summary>Hjælpen, og beskederne, når ordene ikke kan bruges.</summary>
public class KommandolinjeTests
{
    static readonly string[] s_kommandoer = ["vurder", "forklar", "ydelse", "hvad-hvis", "forskel", "udbetaling", "satser", "lovbog", "skema", "bestand", "maal"];

    public static TheoryData<string> Kommandoer => [.. s_kommandoer];

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("hjaelp")]
    public void Hjælpen_nævner_hver_kommando_og_koderne(string ord)
    {
        var hjælp = Kørsel.Af(ord).Udført().Ud;
        Assert.All(s_kommandoer, k => Assert.Contains($"\n  {k,-10} ", hjælp));
        Assert.Contains("Koder: 0 udført; 2 ", hjælp);
    }

    [Fact]
    public void Uden_ord_vises_hjælpen() => Assert.Equal(Kørsel.Af("--help").Ud, Kørsel.Af().Udført().Ud);

    [Theory]
    [MemberData(nameof(Kommandoer))]
    public void Hver_kommando_har_hjælp_på_dansk_med_eksempler(string navn)
    {
        var hjælp = Kørsel.Af(navn, "--help").Udført().Ud;
        Assert.Contains($"Brug: rettesnor {navn}", hjælp);
        Assert.Contains($"Eksempler:\n  rettesnor {navn}", hjælp);
        Assert.Equal(hjælp, Kørsel.Af("hjaelp", navn).Udført().Ud);
    }

    [Theory]
    [MemberData(nameof(Kommandoer))]
    public void En_ukendt_mulighed_afvises_med_vejen_videre(string navn) =>
        Kørsel.Af(navn, "--findes-ikke").Afvist($"Muligheden »--findes-ikke« findes ikke i {navn}. Skriv rettesnor {navn} --help.");

    [Theory]
    [InlineData("Kommandoen »vurdér« findes ikke. Skriv rettesnor --help", "vurdér", "sag.json")]
    [InlineData("Der mangler en sagsfil. Brug: rettesnor vurder", "vurder")]
    [InlineData("»to.json« kan ikke bruges her. Brug: rettesnor vurder", "vurder", "en.json", "to.json")]
    [InlineData("Filen »findes-ikke.json« findes ikke.", "vurder", "findes-ikke.json")]
    [InlineData("Filen »findes-ikke/sag.json« findes ikke.", "ydelse", "findes-ikke/sag.json")]
    [InlineData("kan ikke læses", "vurder", "lov")]
    [InlineData("--pr: »i dag« er ikke en dag. Skriv den ÅÅÅÅ-MM-DD", "vurder", "-", "--pr", "i dag")]
    [InlineData("--pr: »2022-02-30« er ikke en dag", "vurder", "-", "--pr", "2022-02-30")]
    [InlineData("--kendt: »1899-12-31« er ikke en dag", "vurder", "-", "--kendt", "1899-12-31")]
    [InlineData("Muligheden --pr mangler sin værdi: --pr DATO.", "vurder", "-", "--pr")]
    [InlineData("Muligheden --pr står to gange.", "vurder", "-", "--pr", "2022-01-01", "--pr=2022-01-01")]
    [InlineData("Muligheden --jsonl tager ingen værdi.", "vurder", "-", "--jsonl=ja")]
    [InlineData("--ydelse: »2022-13« er ikke en måned. Skriv den ÅÅÅÅ-MM", "vurder", "-", "--ydelse", "2022-13")]
    [InlineData("--ydelse: den sidste måned ligger før den første.", "ydelse", "-", "--ydelse", "2022-02..2022-01")]
    [InlineData("--ydelse: »2022-01..2022-02..2022-03« er ikke måneder.", "ydelse", "-", "--ydelse", "2022-01..2022-02..2022-03")]
    [InlineData("Skriv enten --regel ID, --maaned MÅNED eller --sanktion ID.", "forklar", "-")]
    [InlineData("Skriv enten --regel ID, --maaned MÅNED eller --sanktion ID.", "forklar", "-", "--regel", "P-402", "--maaned", "2022-01")]
    [InlineData("Reglen »P-999« svarer ikke på en sag. Skriv rettesnor lovbog", "forklar", "-", "--regel", "P-999")]
    [InlineData("Der mangler --loen KRONER.", "hvad-hvis", "-", "--maaned", "2024-03")]
    [InlineData("--loen: »1,5« er ikke et tal fra 0 til 10.000.000", "hvad-hvis", "-", "--maaned", "2024-03", "--loen", "1,5")]
    [InlineData("--loen: »1.005« er ikke et tal", "hvad-hvis", "-", "--maaned", "2024-03", "--loen", "1.005")]
    [InlineData("Der mangler --kendt DATO.", "forskel", "-")]
    [InlineData("--mod ligger før --kendt; byt dem om.", "forskel", "-", "--kendt", "2024-02-01", "--mod", "2024-01-01")]
    [InlineData("Der mangler --maaned MÅNED.", "udbetaling", "-")]
    [InlineData("Skriv året: --aar 2024.", "satser")]
    [InlineData("Skriv året: --aar 2024.", "satser", "--aar", "24")]
    [InlineData("Ingen sats har »findes-ikke« i navnet.", "satser", "--aar", "2024", "--navn", "findes-ikke")]
    [InlineData("»andet« kan ikke bruges her. Brug: rettesnor lovbog", "lovbog", "andet")]
    [InlineData("Der mangler den anden dag.", "lovbog", "diff", "2021-12-31")]
    [InlineData("den anden dag: »i går« er ikke en dag.", "lovbog", "diff", "2021-12-31", "i går")]
    [InlineData("Skriv --fra DATO.", "lovbog", "ramte", "-", "--til", "2022-01-01")]
    [InlineData("»brev« kan ikke bruges her. Brug: rettesnor skema", "skema", "brev")]
    [InlineData("»andet« findes ikke. Brug: rettesnor bestand", "bestand", "andet")]
    [InlineData("Der mangler --ud FIL.", "bestand", "beregn", "-")]
    [InlineData("»andet« kan ikke måles. Brug: rettesnor maal", "maal", "andet")]
    [InlineData("»0« er ikke et helt tal over 0.", "maal", "case", "0")]
    public void Ord_der_ikke_kan_bruges_afvises_med_hvad_og_hvordan(string besked, params string[] ord) => Kørsel.Med(Clisag.Fritaget, ord).Afvist(besked);
}
