using System.Globalization;
using System.Text;

namespace Rettesnor.Maaling;

/// <summary>Opdigtede sager til målinger: samme nummer giver altid samme sag.</summary>
static class Prøvesager
{
    public const string Kommune = "0851";

    public static string Id(int nr) => $"S-{nr:000000}";

    /// <summary>En sag i et forløb, der begyndte for op til to år siden, med omkring <paramref name="hændelser"/> hændelser.</summary>
    /// <param name="idag">Ingen hændelse ligger efter denne dag.</param>
    public static byte[] Fil(int nr, DateOnly idag, int hændelser)
    {
        var født = new DateOnly(1965 + (nr % 38), 1 + (nr % 12), 1 + (nr % 28));
        var fil = new StringBuilder($$"""
            {"format":"rettesnor/sag/1","sag":"{{Id(nr)}}","kommune":"{{Kommune}}","borger":{"foedt":"{{Dag(født)}}","navn":"Prøve Person{{nr}} Mønster{{nr % 997}}","cpr":"{{født:ddMMyy}}{{nr % 10000:0000}}"},"haendelser":[
            """);
        fil.Append(string.Join(',', Hændelser(nr, idag, hændelser))).Append("]}");
        return Encoding.UTF8.GetBytes(fil.ToString());
    }

    /// <summary>Den næste samtale: det, der oftest registreres.</summary>
    public static byte[] Samtale(DateOnly dag, string id) =>
        Encoding.UTF8.GetBytes($$"""{"id":"{{id}}","type":"samtale","dato":"{{Dag(dag)}}","form":"fremmoede","af":"Mette Sagsbehandler","note":"Aftalt at fortsætte i praktikken og at tale sammen igen om seks uger."}""");

    static IEnumerable<string> Hændelser(int nr, DateOnly idag, int antal)
    {
        var start = idag.AddDays(-60 - (nr * 37 % 660));
        var bevilget = start.AddDays(-14);
        const string historie = "\"kilde\":\"importeret\"";
        yield return $$"""{"type":"maalgruppevurdering","dato":"{{Dag(bevilget.AddDays(-40))}}","komplekse_problemer":true,"ikke_loest_ordinaert":true,"kraever_helhedsindsats":true,"udviklingsperspektiv":true,{{historie}}}""";
        yield return $$"""{"type":"forelaeggelse","dato":"{{Dag(bevilget.AddDays(-10))}}","anledning":"bevilling","deltagere":["beskaeftigelse","social","sundhed","region"],"borger_deltog":true,{{historie}}}""";
        yield return $$"""{"type":"indstilling","dato":"{{Dag(bevilget.AddDays(-10))}}","anbefaler":"ressourceforloeb",{{historie}}}""";
        yield return $$"""{"id":"b","type":"afgoerelse","om":"bevilling","dato":"{{Dag(bevilget)}}","start":"{{Dag(start)}}","slut":"{{Dag(start.AddYears(3).AddDays(-1))}}","fuldt_medhold":true,"klagevejledning":true,"meddelt":{"dato":"{{Dag(bevilget)}}","maade":"digital-post"},{{historie}}}""";
        yield return $$"""{"type":"koordinerende-sagsbehandler","dato":"{{Dag(start)}}","navn":"Sagsbehandler {{nr % 400}}","enhed":"Team {{nr % 20}}",{{historie}}}""";
        yield return $$"""{"type":"vejledning","dato":"{{Dag(start)}}","om":"rettigheder-og-pligter","skriftlig":true,{{historie}}}""";
        yield return $$"""{"type":"indsatsdel","dato":"{{Dag(start.AddDays(20))}}","fra":"{{Dag(start.AddDays(20))}}","til":"{{Dag(start.AddDays(200))}}","maal":"Afklaring af arbejdsevnen","indsatser":["i1"],{{historie}}}""";
        yield return $$"""{"id":"i1","type":"indsats","fra":"{{Dag(start.AddDays(30))}}","til":"{{Dag(start.AddDays(115))}}","art":"virksomhedspraktik","tilbud":true,"i_indsatsdel":true,"fokus":"afklaring","timer_uge":12,{{historie}}}""";
        var dage = idag.DayNumber - start.DayNumber;
        for (var i = 8; i < antal; i++)
        {
            var dag = start.AddDays((int)((long)dage * (i - 7) / (antal - 7)));
            yield return (i % 5) switch
            {
                0 => $$"""{"type":"indtaegt","maaned":"{{dag:yyyy-MM}}","art":"loen","beloeb":{{(2000 + (nr * 7 % 3000)).ToString(CultureInfo.InvariantCulture)}},"timer":12,{{historie}}}""",
                1 => $$"""{"type":"indkaldelse","dato":"{{Dag(dag)}}","til_dato":"{{Dag(dag.AddDays(7))}}","skriftlig":true,{{historie}}}""",
                2 => $$"""{"type":"samtale","dato":"{{Dag(dag)}}","form":"{{(i % 2 == 0 ? "fremmoede" : "telefon")}}","note":"Samtale {{i}} i sagen.",{{historie}}}""",
                3 => $$"""{"type":"udbetalt","maaned":"{{dag:yyyy-MM}}","beloeb":15000,{{historie}}}""",
                _ => $$"""{"type":"kontaktforsoeg","dato":"{{Dag(dag)}}","maade":"telefon","opnaaet":true,{{historie}}}""",
            };
        }
    }

    static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
