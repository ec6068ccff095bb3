using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rettesnor.Bestand.Sager;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Mange sager på én dag: én tabel med hvert svar og hver måned, og tal for hver regel.</summary>
static class Bestandssager
{
    public static int Kør(Argumenter a)
    {
        a.HøjstOrd(2);
        var (navn, pr, tal) = (a.Ord(1, "filen med sager, én på hver linje"), a.Pr, new Sagstal());
        using var afbrydelse = new Afbrydelse();
        using var kilde = Sagsfil.Åbn(navn);
        using var ud = new Udfil(a.Tekst("--ud") ?? "-");
        try
        {
            ud.Strøm.Write("sag,regel,udfald,aaben,frist,ordning,maaned,beloeb,begrundelse\n"u8);
            var kode = new Sagsstrøm((sag, svar) => Vurder(sag, pr, tal, svar), linjeskift: false).Kør(Linjer(kilde, navn != Sagsfil.Inddata, afbrydelse.Token), ud.Strøm);
            ud.Behold();
            if (ud.ErStandard)
                Skriv(Console.Error, tal);
            else
                using (var tabel = new StreamWriter(a.Tekst("--ud") + ".tal.csv"))
                    Skriv(tabel, tal);
            return kode;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Afbrudt; ingen fil er skrevet.");
            return Bestande.Afbrudt;
        }
    }

    static IEnumerable<byte[]> Linjer(Stream kilde, bool kendtLængde, CancellationToken afbrudt)
    {
        var (linje, start, antal, læst) = (new Fremdriftslinje("sager"), Stopwatch.GetTimestamp(), 0L, 0L);
        foreach (var sag in new Linjelæser(kilde).Alle())
        {
            afbrudt.ThrowIfCancellationRequested();
            yield return sag;
            (antal, læst) = (antal + 1, læst + sag.Length + 1);
            linje.Vis(new(antal, 0, kendtLængde ? (double)læst / kilde.Length : null, Stopwatch.GetElapsedTime(start)));
        }
        afbrudt.ThrowIfCancellationRequested();
        linje.Slut(new(antal, 0, 1, Stopwatch.GetElapsedTime(start)));
    }

    static void Vurder(Sag sag, DateOnly pr, Sagstal tal, IBufferWriter<byte> ud)
    {
        var vurdering = Vurdering.Af(sag, pr);
        tal.Læg(vurdering, Sagsbillede.Fold(sag, pr));
        var id = Felt(sag.Id);
        foreach (var s in vurdering.Svar)
            Encoding.UTF8.GetBytes($"{id},{s.Regel.Id},{Ord.Udfald[s.Udfald]},{(s.Åben ? "ja" : "nej")},{s.Frist:yyyy-MM-dd},,,,{Felt(s.Begrundelse)}\n", ud);
        foreach (var m in vurdering.Ydelse)
            Encoding.UTF8.GetBytes($"{id},,{Ord.Udfald[m.Udfald]},,,{Bevilling.Ordninger[m.Forløb.Ordning]},{m.Måned:yyyy-MM},{m.Beløb?.IKroner.ToString("0.00", CultureInfo.InvariantCulture)},{Felt(m.Begrundelse)}\n", ud);
    }

    /// <summary>Tallene i den form, en tabel kan laves af: hvad der er talt, hvad det gælder, og hvor mange.</summary>
    static void Skriv(TextWriter ud, Sagstal tal)
    {
        ud.Write("regel,tal,antal\n");
        foreach (var (regel, udfald, åbne) in tal.Regler)
        {
            for (var i = 0; i < udfald.Length; i++)
                if (udfald[i] > 0)
                    ud.Write(string.Create(CultureInfo.InvariantCulture, $"{regel},{Ord.Udfald[(Udfald)i]},{udfald[i]}\n"));
            if (åbne > 0)
                ud.Write(string.Create(CultureInfo.InvariantCulture, $"{regel},aaben,{åbne}\n"));
        }
        foreach (var (navn, antal) in tal.Indsats.Tal)
            ud.Write(string.Create(CultureInfo.InvariantCulture, $",{navn},{antal}\n"));
    }

    static string Felt(string? tekst) => tekst is null ? "" : tekst.AsSpan().IndexOfAny("\",\r\n") < 0 ? tekst : $"\"{tekst.Replace("\"", "\"\"")}\"";
}
