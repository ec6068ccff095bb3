using System.Globalization;

using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Web.Sager;

/// <summary>Tidspunkter, som siderne skriver dem.</summary>
internal static class Skrivning
{
    /// <summary>»3. juni 2024 kl. 11.05« i dansk tid.</summary>
    public static string Tidspunkt(DateTimeOffset tid)
    {
        var dag = DanskTid.Dato(tid);
        var minutter = (tid - DanskTid.Tidspunkt(dag, TimeOnly.MinValue)).TotalMinutes;
        return $"{dag.Skrevet()} kl. {TimeOnly.MinValue.AddMinutes(minutter).ToString("HH.mm", CultureInfo.InvariantCulture)}";
    }
}
