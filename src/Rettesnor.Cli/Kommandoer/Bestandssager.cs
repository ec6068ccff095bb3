using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Mange sager på én dag: én linje pr. svar, og hvor mange svar hver regel gav af hvert udfald.</summary>
static class Bestandssager
{
    public static int Kør(Argumenter a)
    {
        a.HøjstOrd(2);
        var (fil, pr) = (a.Ord(1, "filen med sager, én på hver linje"), a.Pr);
        var tal = new ConcurrentDictionary<(string Regel, Udfald Udfald), long>();
        using var kilde = fil == "-" ? Console.OpenStandardInput() : File.Exists(fil) ? File.OpenRead(fil) : throw new UbrugeligException($"Filen {fil} findes ikke.");
        using var ud = new Udfil(a.Tekst("--ud") ?? "-");
        ud.Strøm.Write("sag,regel,udfald,aaben,frist,begrundelse\n"u8);
        var kode = new Sagsstrøm((sag, svar) =>
        {
            foreach (var s in Vurdering.Af(sag, pr).Svar)
            {
                tal.AddOrUpdate((s.Regel.Id, s.Udfald), 1, (_, n) => n + 1);
                Linje(svar, sag, s);
            }
        }, linjeskift: false).Kør(new Linjelæser(kilde).Alle(), ud.Strøm);
        ud.Behold();
        foreach (var ((regel, udfald), antal) in tal.OrderBy(t => t.Key.Regel, StringComparer.Ordinal).ThenBy(t => t.Key.Udfald))
            Console.Error.WriteLine($"{regel,-8} {Ord.Udfald[udfald],-14} {antal,12}");
        return kode;
    }

    static void Linje(IBufferWriter<byte> ud, Sag sag, Svar s) =>
        Encoding.UTF8.GetBytes($"{Felt(sag.Id)},{s.Regel.Id},{Ord.Udfald[s.Udfald]},{(s.Åben ? "ja" : "nej")},{s.Frist:yyyy-MM-dd},{Felt(s.Begrundelse)}\n", ud);

    static string Felt(string? tekst) => tekst is null ? "" : tekst.AsSpan().IndexOfAny("\",\r\n") < 0 ? tekst : $"\"{tekst.Replace("\"", "\"\"")}\"";
}
