namespace Rettesnor.Tests.Organisering;

/// <summary>Korte hændelser til prøver om rehabiliteringsteamet.</summary>
static class Teamsag
{
    public const string Født = "1980-06-01";

    public static string Indstilling(string dato, string anbefaler = "ressourceforloeb") => $"{{ 'type': 'indstilling', 'dato': '{dato}', 'anbefaler': '{anbefaler}' }}";

    public static string Forelæggelse(string dato, string anledning = "bevilling", string felter = "") =>
        $"{{ 'id': 'f-{dato}', 'type': 'forelaeggelse', 'dato': '{dato}', 'anledning': '{anledning}'{(felter.Length == 0 ? "" : ", " + felter)} }}";

    public static string Plan(string dato, string felter = "") => $"{{ 'id': 'p-{dato}', 'type': 'forberedende-del', 'dato': '{dato}'{(felter.Length == 0 ? "" : ", " + felter)} }}";

    public static string NæsteSkridt(string dato, string udfald, string vedr = "b", string id = "n") =>
        $"{{ 'id': '{id}', 'type': 'afgoerelse', 'om': 'naeste-skridt', 'dato': '{dato}', 'udfald': '{udfald}'{(vedr.Length == 0 ? "" : $", 'vedr': '{vedr}'")} }}";
}
