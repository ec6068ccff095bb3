using System.Diagnostics;
using System.Runtime.Intrinsics;
using Rettesnor.Bestand.Kerne;
using Rettesnor.Cli.Kommandoer;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Maaling;

/// <summary>Kernen uden filer: alle mål i ét løb på de samme rækker, bedste tid af mange, i millioner rækker i sekundet.</summary>
static class Kernemaal
{
    public static void Kør(int antal)
    {
        var bestand = new Målebestand(antal, Målebestand.Frø);
        var (ud, kopi) = (new int[antal], new byte[antal]);
        var måned = Enkeltmåned.Den(new(2024, 3, 1), Satser.Gældende);
        // En procent, der ikke er hel, kan kun regnes i kommatal.
        var kommatal = new Enkeltmåned([1_638_200, 1_232_600, 383_400], 1_632_300, Andel.Procent(30.01m), Andel.Procent(55.01m));

        Console.WriteLine($"{antal} rækker, bredeste register {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0)} bit, {Environment.ProcessorCount} kerner");
        var strøm = Mål("kopi af de samme kolonner", 0, () => Kopi(bestand.Rækker, ud, kopi));
        var hånd = Mål("håndskrevne vektorer", strøm, () => Haandskrevet.Vektorer(bestand.Rækker, ud));
        var sum = ud.Sum(x => (long)x);
        Mål("én person ad gangen, uden loven", strøm, () => Haandskrevet.Enkelt(bestand.Rækker, ud));
        Ens();
        var lov = Mål("loven, 1 tråd", strøm, () => måned.Regn(bestand.Rækker, ud));
        Ens();
        Mål("loven, 2 tråde", strøm, () => Tråde.Kør(antal, 2, (fra, n) => måned.Regn(bestand.Rækker.Del(fra, n), ud.AsSpan(fra, n))));
        Ens();
        Mål("loven i kommatal, 1 tråd", strøm, () => kommatal.Regn(bestand.Rækker, ud));
        Console.WriteLine($"  loven er {lov / hånd:P0} af de håndskrevne vektorer; de er {hånd / strøm:P0} af kopien");

        void Ens()
        {
            if (ud.Sum(x => (long)x) != sum)
                throw new InvalidOperationException("Summerne er ikke ens.");
        }

        double Mål(string navn, double af, Action arbejde)
        {
            var bedst = double.MaxValue;
            for (var i = -5; i < 60; i++)
            {
                var start = Stopwatch.GetTimestamp();
                arbejde();
                if (i >= 0)
                    bedst = Math.Min(bedst, Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
            var hastighed = antal / bedst / 1e6;
            Console.WriteLine($"  {navn,-34}{hastighed,10:N0} mio./s{(af > 0 ? $"{hastighed / af,8:P0} af kopien" : "")}");
            return hastighed;
        }

        // Lige så mange byte ind og ud som regningen: 14 læses og 4 skrives; her læses og skrives 9 af hver.
        static void Kopi(in Enkeltrækker r, int[] ud, byte[] kopi)
        {
            r.Løn.CopyTo(ud);
            r.AndenIndtægt.CopyTo(ud);
            r.Kategori.CopyTo(kopi);
        }
    }
}
