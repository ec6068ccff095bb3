using System.Globalization;

using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Web.Demo;

/// <summary>Prøvesagernes dage, regnet fra i dag, og hændelserne skrevet med dem.</summary>
internal sealed class Kalender(DateOnly idag)
{
    /// <summary>Så mange dage fra i dag; minus er før.</summary>
    public DateOnly Dag(int fra) => idag.AddDays(fra);

    /// <summary>Den første i måneden så mange måneder fra denne.</summary>
    public DateOnly Første(int måneder) => new DateOnly(idag.Year, idag.Month, 1).AddMonths(måneder);

    /// <summary>Dagen, dog senest den sidste, der kunne bevilges ressourceforløb på.</summary>
    public DateOnly Bevillingsdag(int fra) => Dag(fra) < Skæringsdag.Udfasning ? Dag(fra) : Skæringsdag.Udfasning.AddDays(-1);

    /// <summary>En hændelse på en dag; resten er felter med enkelte anførselstegn.</summary>
    public static string På(string type, DateOnly dag, string resten = "") => Json($"'type':'{type}','dato':'{Skrevet(dag)}'", resten);

    /// <summary>En hændelse over en periode; uden slutdag løber den endnu.</summary>
    public static string Over(string type, DateOnly fra, DateOnly? til, string resten = "") =>
        Json($"'type':'{type}','fra':'{Skrevet(fra)}'{(til is { } slut ? $",'til':'{Skrevet(slut)}'" : "")}", resten);

    /// <summary>En hændelse for en måned, talt fra denne.</summary>
    public string Måned(string type, int måned, string resten) => Json($"'type':'{type}','maaned':'{Første(måned).ToString("yyyy-MM", CultureInfo.InvariantCulture)}'", resten);

    public static string Skrevet(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Json(string hoved, string resten) => ("{" + hoved + (resten.Length > 0 ? "," + resten : "") + "}").Replace('\'', '"');
}
