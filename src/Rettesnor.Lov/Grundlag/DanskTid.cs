namespace Rettesnor.Lov.Grundlag;

/// <summary>Dansk normaltid og sommertid, regnet efter EU's regel, så svaret er ens på enhver maskine.</summary>
public static class DanskTid
{
    /// <summary>Den danske kalenderdag på tidspunktet.</summary>
    public static DateOnly Dato(DateTimeOffset tidspunkt) => DateOnly.FromDateTime(tidspunkt.UtcDateTime + Forskel(tidspunkt.UtcDateTime));

    /// <summary>Tidspunktet for et dansk klokkeslæt på dagen.</summary>
    public static DateTimeOffset Tidspunkt(DateOnly dato, TimeOnly klokken)
    {
        var lokal = dato.ToDateTime(klokken);
        var normal = lokal - TimeSpan.FromHours(1);
        return new DateTimeOffset(lokal, Forskel(DateTime.SpecifyKind(normal, DateTimeKind.Utc)));
    }

    /// <summary>Middag på dagen: et registreringstidspunkt, når intet er oplyst.</summary>
    public static DateTimeOffset Middag(DateOnly dato) => Tidspunkt(dato, new TimeOnly(12, 0));

    /// <summary>Det øjeblik, dagen er forbi.</summary>
    public static DateTimeOffset MidnatEfter(DateOnly dato) => Tidspunkt(dato.AddDays(1), TimeOnly.MinValue);

    static TimeSpan Forskel(DateTime utc) =>
        utc >= SidsteSøndag(utc.Year, 3) && utc < SidsteSøndag(utc.Year, 10) ? TimeSpan.FromHours(2) : TimeSpan.FromHours(1);

    static DateTime SidsteSøndag(int år, int måned)
    {
        var sidste = new DateTime(år, måned, 31, 1, 0, 0, DateTimeKind.Utc);
        return sidste.AddDays(-(int)sidste.DayOfWeek);
    }
}
