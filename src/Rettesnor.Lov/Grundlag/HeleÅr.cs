namespace Rettesnor.Lov.Grundlag;

/// <summary>Hele år af et forløb: hvornår de slutter, og hvor mange der er gået.</summary>
/// <remarks>SKR 10112/2021, afsnit 9: fem år fra 1. oktober 2021 slutter 30. september 2026. Start 29. februar: antagelsen SKUDDAG.</remarks>
public static class HeleÅr
{
    /// <summary>Sidste dag i det givne antal år fra starten; begge dage er med.</summary>
    /// <remarks>Begynder forløbet 29. februar, slutter årene 28. februar i et almindeligt år.</remarks>
    public static DateOnly Slut(DateOnly start, int år)
    {
        var årsdag = start.AddYears(år);
        return årsdag.Day == start.Day ? årsdag.AddDays(-1) : årsdag;
    }

    /// <summary>De hele år og de dage, der er til rest, fra den første til og med den sidste dag. En tom periode er nul.</summary>
    public static (int År, int Dage) Mål(DateOnly første, DateOnly sidste)
    {
        if (sidste < første)
            return (0, 0);
        var år = 0;
        while (Slut(første, år + 1) <= sidste)
            år++;
        return (år, sidste.DayNumber - Slut(første, år).DayNumber);
    }

    /// <summary>Begynder forløbet på en dag, som kun skudår har (SKUDDAG)?</summary>
    public static bool ErSkuddag(DateOnly start) => start is { Month: 2, Day: 29 };

    /// <summary>»2 år og 31 dage«; nul led udelades.</summary>
    public static string Skrevet(int år, int dage) => (år, dage) switch
    {
        (_, 0) => $"{år} år",
        (0, _) => Skrivemåde.Dage(dage),
        _ => $"{år} år og {Skrivemåde.Dage(dage)}",
    };
}
