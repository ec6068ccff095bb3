using System.Diagnostics;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Csv;

/// <summary>Det, et gennemløb har læst og skrevet.</summary>
/// <param name="Byte">Læste byte.</param>
public readonly record struct Fremdrift(long Rækker, long Fejl, long Byte, TimeSpan Tid);

/// <summary>Regner en bestand som CSV fra en strøm til en anden, på alle kerner og i rækkernes orden.</summary>
/// <remarks>Der holdes et stykke i hukommelsen for hver kerne, uanset hvor lang filen er.</remarks>
public sealed class Csvstrøm(Satstabel tabel, DateOnly? kunMåned, int tråde)
{
    public static ReadOnlySpan<byte> Hoved => "id,maaned,sats,fradrag,sanktion,beloeb\n"u8;

    /// <param name="fejl">Kaldes med rækkens nummer i filen fra 1, kolonnen og grunden.</param>
    /// <param name="fremdrift">Kaldes efter hvert hold stykker.</param>
    /// <exception cref="FormatException">Første linje kan ikke bruges.</exception>
    /// <exception cref="OperationCanceledException">Gennemløbet er afbrudt.</exception>
    public Fremdrift Kør(Stream ind, Stream ud, Action<long, string, string> fejl, Action<Fremdrift> fremdrift, CancellationToken afbrudt)
    {
        var start = Stopwatch.GetTimestamp();
        var læser = new Stykkelæser(ind);
        var hoved = Csvhoved.Læs(læser.Hoved());
        var hold = Enumerable.Range(0, tråde).Select(_ => new Beregning(hoved, tabel, kunMåned)).ToArray();
        var (linjer, rækker, antalFejl) = (0L, 0L, 0L);
        ud.Write(Hoved);
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
                ud.Write(stykke.Ud, 0, stykke.UdLængde);
                foreach (var (linje, kolonne, grund) in stykke.Fejl)
                    fejl(linjer + linje + 1, Csvhoved.Navn(kolonne), grund);
                (linjer, rækker, antalFejl) = (linjer + stykke.Linjer, rækker + stykke.Rækker, antalFejl + stykke.Fejl.Count);
            }
            fremdrift(new(rækker, antalFejl, læser.Byte, Stopwatch.GetElapsedTime(start)));
        }
    }
}
