using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tests.Tilslutning.Journal;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Tilslutning.Login;

namespace Rettesnor.Tests.Tilslutning.Login;

/// <summary>Listerne viser netop de sager, reglerne giver adgang til: samme svar fra databasen som fra den rene funktion.</summary>
public class UdsnitTests
{
    static readonly string[] s_enheder = ["Øst", "Vest", ""];
    static readonly string[] s_navne = ["Alma", "Bo", ""];

    [Theory, InlineData(false), InlineData(true)]
    public async Task Listen_er_den_samme_som_reglerne(bool postgres)
    {
        await using var j = await Prøvejournal.Ny(postgres);
        var login = new Logind(j.Database, j.Nøgler, j.Ur);
        var (held, idag) = (new Random(7), j.Journal.Idag);
        for (var i = 0; i < 24; i++)
            Assert.IsType<Tilføjelse.Gemt>(await j.Journal.Opret(Fil(i, s_enheder[i % 3], s_navne[i / 3 % 3], i % 5 == 0)));
        var sager = Enumerable.Range(0, 24).Select(i => $"S-{i}").ToArray();
        for (var n = 0; n < 40; n++)
        {
            var bruger = Tilfældig(held, n);
            foreach (var sag in sager.Where(_ => held.Next(6) == 0))
                await login.Tildelinger.Sæt(new("0999", bruger.Id, sag, (Rolle)held.Next(6), idag.AddDays(held.Next(-2, 2)), idag.AddDays(held.Next(-1, 3))), "prøve");
            if (n % 4 == 0)
                await login.Nødadgange.Giv("0999", bruger.Id, "S-5", "prøve");
            var ventet = new List<string>();
            foreach (var sag in sager)
                if (bruger.Må(Ærinde.SeLister) && Adgangsregler.Prøv(bruger, Ærinde.SeSag, await login.Tildelinger.Forhold("0999", sag, bruger.Id, idag), idag) is null)
                    ventet.Add(sag);
            var valg = new Listevalg("0999") { Antal = 100, Udsnit = Udsnit.For(bruger, Ærinde.SeLister) };
            var set = (await j.Lister.Sager(valg)).Rækker.Select(r => r.Sag).ToArray();
            Assert.Equal(ventet.Order(), set.Order());
            Assert.All((await j.Lister.Opgaver(valg)).Rækker, o => Assert.Contains(o.Sag, ventet));
            Assert.All((await j.Lister.Sager(valg with { Søgning = "prøve" })).Rækker, r => Assert.Contains(r.Sag, ventet));
        }
    }

    static Bruger Tilfældig(Random held, int n)
    {
        string[] mulige = ["sagsbehandler@kommune", "sagsbehandler@enhed:Øst", "sagsbehandler@enhed:Vest", "sagsbehandler@tildelt", "ydelsesmedarbejder@enhed:Øst", "teammedlem", "mentor", "leder"];
        return new("0999", "b" + n, s_navne[held.Next(3)] is { Length: > 0 } navn ? navn : "Clara",
            Enumerable.Range(0, held.Next(1, 3)).Select(_ => Rettighed.Læs(mulige[held.Next(mulige.Length)])!).Distinct().TilListe(), held.Next(4) == 0);
    }

    static byte[] Fil(int nr, string enhed, string navn, bool beskyttet)
    {
        string[] hændelser =
        [
            """{"type":"ansoegning","dato":"2024-01-10","om":"ressourceforloeb"}""",
            .. beskyttet ? ["""{"type":"oplysning","dato":"2024-01-11","om":"adressebeskyttelse","vaerdi":true}"""] : (string[])[],
            .. navn.Length > 0 ? [$$"""{"type":"koordinerende-sagsbehandler","dato":"2024-02-01","navn":"{{navn}}"{{(enhed.Length > 0 ? $",\"enhed\":\"{enhed}\"" : "")}}}"""] : (string[])[],
        ];
        return System.Text.Encoding.UTF8.GetBytes(
            $$"""{"format":"rettesnor/sag/1","sag":"S-{{nr}}","kommune":"0999","borger":{"foedt":"1980-06-01","navn":"Prøve Nr{{nr}}"},"haendelser":[{{string.Join(',', hændelser)}}]}""");
    }
}
