using System.Xml.Linq;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tilslutning.Login;

/// <summary>De nøgler, siderne beskytter formularmærker med. De ligger i databasen, så alle noder har de samme, pakket ind med en nøgle uden for den.</summary>
public sealed class Formularnøgler(Database database, INøglehus nøgler)
{
    static readonly byte[] s_bundet = "formularnoegle"u8.ToArray();

    public IReadOnlyList<XElement> Alle()
    {
        using var f = database.Forbind(default).AsTask().GetAwaiter().GetResult();
        using var k = f.Kommando(null, "SELECT indhold FROM formularnoegle");
        using var r = k.ExecuteReader();
        var ud = new List<XElement>();
        while (r.Read())
            if (r.GetString(0).Split(':') is [var id, var indhold])
                ud.Add(XElement.Parse(System.Text.Encoding.UTF8.GetString(nøgler.Pakud(id, Convert.FromBase64String(indhold), s_bundet))));
        return ud;
    }

    public void Gem(string navn, XElement nøgle)
    {
        var id = nøgler.AktivIndpakning;
        var pakket = $"{id}:{Convert.ToBase64String(nøgler.Pak(id, System.Text.Encoding.UTF8.GetBytes(nøgle.ToString(SaveOptions.DisableFormatting)), s_bundet))}";
        Task.Run(async () =>
        {
            await using var s = await database.Skriv(default);
            await database.Udfør(s, [new("INSERT INTO formularnoegle (navn, indhold) VALUES ($1, $2) ON CONFLICT (navn) DO NOTHING", navn, pakket)], default);
            await s.Gem();
        }).GetAwaiter().GetResult();
    }
}
