using System.Text;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tests.Tilslutning.Journal;

/// <summary>Sagen, journalens prøver bruger, og korte former for at skrive i den.</summary>
static class Prøvesag
{
    public const string Kommune = "0851";

    public static byte[] Fil(string id = "A-1") => Encoding.UTF8.GetBytes($$"""
        {"format":"rettesnor/sag/1","sag":"{{id}}","kommune":"0851","borger":{"foedt":"1980-06-01","navn":"Åse Ærlig","cpr":"0106801234"},"haendelser":[
          {"id":"b","type":"afgoerelse","om":"bevilling","dato":"2024-01-10","start":"2024-02-01","slut":"2026-01-31","kilde":"importeret"}]}
        """);

    public static byte[] Json(string tekst) => Encoding.UTF8.GetBytes(tekst.Replace('\'', '"'));

    public static byte[] Samtale(string dato) => Json($"{{'type':'samtale','dato':'{dato}','form':'fremmoede'}}");

    public static async Task<Journalsag> Oprettet(this Prøvejournal p, string id = "A-1") => Assert.IsType<Tilføjelse.Gemt>(await p.Journal.Opret(Fil(id))).Sag;

    public static async Task<Journalsag> Tilføjet(this Prøvejournal p, Journalsag sag, params byte[][] hændelser) =>
        Assert.IsType<Tilføjelse.Gemt>(await p.Journal.Tilføj(Kommune, sag.Id, sag.Nr, hændelser)).Sag;
}
