using System.Diagnostics;

namespace Rettesnor.Bestand.Csv;

/// <summary>Det, et gennemløb har læst.</summary>
/// <param name="Byte">Læste byte.</param>
public readonly record struct Fremdrift(long Rækker, long Fejl, long Byte, TimeSpan Tid);

/// <summary>Læser en bestand som CSV i stykker på alle kerner og afleverer dem i filens orden.</summary>
/// <remarks>Der holdes et stykke i hukommelsen for hver kerne, uanset hvor lang filen er.</remarks>
/// <param name="fejl">Kaldes med rækkens nummer i filen fra 1, kolonnen og grunden.</param>
/// <param name="fremdrift">Kaldes efter hvert hold stykker.</param>
public sealed class Csvstrøm(int tråde, Action<long, string, string> fejl, Action<Fremdrift> fremdrift)
{
    /// <exception cref="FormatException">Første linje kan ikke bruges.</exception>
    /// <exception cref="OperationCanceledException">Gennemløbet er afbrudt.</exception>
    public Fremdrift Kør<T>(Stream ind, Func<Csvhoved, T> nyt, Action<T> færdigt, CancellationToken afbrudt) where T : Stykke
    {
        var start = Stopwatch.GetTimestamp();
        var læser = new Stykkelæser(ind);
        var hoved = Csvhoved.Læs(læser.Hoved());
        var hold = Enumerable.Range(0, tråde).Select(_ => nyt(hoved)).ToArray();
        var (linjer, rækker, antalFejl) = (0L, 0L, 0L);
        while (true)
        {
            afbrudt.ThrowIfCancellationRequested();
            var antal = 0;
            while (antal < hold.Length && (hold[antal].IndLængde = læser.Næste(ref hold[antal].Ind)) > 0)
                antal++;
            if (antal == 0)
                return new(rækker, antalFejl, læser.Byte, Stopwatch.GetElapsedTime(start));
            Parallel.For(0, antal, new ParallelOptions { MaxDegreeOfParallelism = tråde }, i => hold[i].Regn());
            foreach (var stykke in hold.AsSpan(0, antal))
            {
                færdigt(stykke);
                foreach (var (linje, kolonne, grund) in stykke.Fejl)
                    fejl(linjer + linje + 1, Csvhoved.Navn(kolonne), grund);
                (linjer, rækker, antalFejl) = (linjer + stykke.Linjer, rækker + stykke.Rækker, antalFejl + stykke.Fejl.Count);
            }
            fremdrift(new(rækker, antalFejl, læser.Byte, Stopwatch.GetElapsedTime(start)));
        }
    }
}
