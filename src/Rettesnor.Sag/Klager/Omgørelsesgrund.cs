namespace Rettesnor.Sagsbehandling.Klager;

/// <summary>Hvorfor en afgørelse faldt ved genvurdering eller i Ankestyrelsen.</summary>
/// <param name="Kode">Fast ord på ledningen.</param>
/// <param name="Regler">De regler i lovbogen, fejlen hører til.</param>
public sealed record Omgørelsesgrund(string Kode, string Navn, params string[] Regler)
{
    /// <summary>Den lukkede liste. De første er dem, Ankestyrelsens undersøgelser oftest finder.</summary>
    public static IReadOnlyList<Omgørelsesgrund> Alle { get; } =
    [
        new("oplysninger-mangler", "Sagen var ikke oplyst nok", "P-101", "P-103", "P-306"),
        new("begrundelse", "Begrundelsen manglede eller var for tynd", "P-710"),
        new("hoering", "Borgeren var ikke hørt, eller svaret var ikke brugt", "P-712"),
        new("rimelig-grund", "Borgeren havde en rimelig grund", "P-903"),
        new("raadighed", "Sanktionen fremmede ikke rådigheden", "P-904"),
        new("vejledning-kontakt", "Vejledning eller kontakt manglede", "P-902"),
        new("uden-for-planen", "Tilbuddet eller samtalen stod ikke i planen", "P-901", "P-905"),
        new("dage-talt-forkert", "Dagene var talt forkert", "Y-41"),
        new("beloeb-forkert", "Beløbet var forkert", "Y-42", "Y-43", "Y-45"),
        new("udviklingsperspektiv", "Udviklingsperspektivet var vurderet forkert", "P-105", "P-104"),
        new("helbred", "Der var ikke taget hensyn til helbredet", "P-605"),
        new("klagevejledning", "Klagevejledningen manglede eller var forkert", "P-711"),
        new("forkert-regel", "Den forkerte regel eller ordlyd var brugt"),
        new("nyt-i-sagen", "Nye oplysninger kom frem under klagen"),
        new("andet-skoen", "Et andet skøn over de samme oplysninger"),
    ];

    public static Omgørelsesgrund? Find(string kode) => Alle.FirstOrDefault(g => g.Kode == kode);
}
