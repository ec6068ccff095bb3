namespace Rettesnor.Lov.Grundlag;

/// <summary>En dag, der skubbes af dage, som ikke tæller med: også af dem, den skubbes ind over.</summary>
public static class Udskydelse
{
    /// <summary>Dagen flyttet med antallet af udeladte dage fra den første dag til og med den flyttede dag selv.</summary>
    public static DateOnly Af(DateOnly første, DateOnly dag, Tidslinje<bool> udeladt)
    {
        var flyttet = dag;
        while (true)
        {
            var næste = dag.AddDays(Dage(første, flyttet, udeladt));
            if (næste == flyttet)
                return flyttet;
            flyttet = næste;
        }
    }

    /// <summary>Antal udeladte dage fra den første til og med den sidste dag.</summary>
    public static int Dage(DateOnly første, DateOnly sidste, Tidslinje<bool> udeladt) =>
        Periode.Mellem(første, sidste) is { } ramme ? udeladt.Klip(ramme).Dage : 0;
}
