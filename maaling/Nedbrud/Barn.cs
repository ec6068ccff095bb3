using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Maaling;

/// <summary>Den, der bliver dræbt: fire skrivere på få sager, så de også kommer i vejen for hinanden. Hver bekræftet hændelse skrives ud.</summary>
static class Barn
{
    const int Skrivere = 4, Sager = 12;

    public static async Task<int> Skriv(string forbindelse, string nøglefil, int runde)
    {
        await using var database = Database.Åbn(forbindelse);
        using var nøgler = Nøglefil.ÅbnEllerLav(nøglefil);
        var journal = new Journal(database, nøgler, TimeProvider.System);
        await journal.Klargør();
        var ud = Console.OpenStandardOutput();
        var (lås, nr) = (new Lock(), 0);
        void Sig(string linje)
        {
            lock (lås)
            {
                ud.Write(System.Text.Encoding.ASCII.GetBytes(linje + "\n"));
                ud.Flush();
            }
        }
        Sig("klar");
        await Task.WhenAll(Enumerable.Range(0, Skrivere).Select(s => Task.Run(async () =>
        {
            var tilfældig = new Random((runde * Skrivere) + s);
            while (true)
            {
                // Nye sager kommer til hele tiden, så også en oprettelse bliver ramt.
                var sag = tilfældig.Next(20) == 0 ? (1000 * (runde + 1)) + Interlocked.Increment(ref nr) : (runde / 25 * Sager) + tilfældig.Next(Sager);
                var id = Prøvesager.Id(sag);
                if (await journal.Hent(Prøvesager.Kommune, id) is not { } fundet)
                {
                    if (await journal.Opret(Prøvesager.Fil(sag, journal.Idag, 10)) is not Tilføjelse.Gemt oprettet)
                        continue;
                    Sig($"{id} oprettet");
                    fundet = oprettet.Sag;
                }
                var navn = $"r{runde}n{Interlocked.Increment(ref nr)}";
                if (await journal.Tilføj(Prøvesager.Kommune, id, fundet.Nr, new Nyt([Prøvesager.Samtale(journal.Idag, navn)]) { Ud = [new(navn, "maaling", [1])] }) is Tilføjelse.Gemt)
                    Sig($"{id} {navn}");
            }
        })));
        return 0;
    }
}
