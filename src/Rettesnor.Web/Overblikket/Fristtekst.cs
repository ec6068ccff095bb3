using Rettesnor.Web.Komponenter;

namespace Rettesnor.Web.Overblikket;

/// <summary>En frist, som en sagsbehandler siger den: hvor længe der er, eller hvor meget den er overskredet.</summary>
internal static class Fristtekst
{
    private const int Snart = 14;

    public static string Af(DateOnly? frist, DateOnly idag) => frist is not { } dag ? "Ingen dag" : (dag.DayNumber - idag.DayNumber) switch
    {
        0 => "I dag",
        1 => "I morgen",
        -1 => "I går",
        < 0 and var d => $"{Antal(-d)} over fristen",
        var d => $"Om {Antal(d)}",
    };

    public static Udtryk Udtryk(DateOnly? frist, DateOnly idag) =>
        frist is not { } dag ? Komponenter.Udtryk.Ingen : dag < idag ? Komponenter.Udtryk.Fejl : dag <= idag.AddDays(Snart) ? Komponenter.Udtryk.Advarsel : Komponenter.Udtryk.Info;

    private static string Antal(int dage) => dage < 60 ? (dage == 1 ? "1 dag" : $"{dage} dage") : dage < 730 ? $"{dage / 30} måneder" : $"{dage / 365} år";
}
