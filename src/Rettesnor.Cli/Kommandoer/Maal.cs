using System.Diagnostics;
using System.Globalization;
using Rettesnor.Lov;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Måler programmet med dets egen lov; hver måling svarer med én linje JSON.</summary>
static class Maal
{
    public static readonly Kommando Kommando = new("maal", "Måler programmet: en sag med alle regler, et beløb med forklaring, en hel bestand.",
        "maal sag FIL GANGE [--pr DATO] [--ydelse MÅNED..MÅNED] | maal case GANGE | maal cold | maal pop N GANGE TRAADE [--froe S] | maal reform N GANGE TRAADE [--froe S]",
        [("--pr DATO", "dagen, sagen vurderes på (ellers i dag)"), ("--ydelse MÅNEDER", "månederne, ydelsen regnes for"), ("--froe TAL", "det frø, bestanden laves af")],
        ["maal sag maaling/60-haendelser.json 1000 --pr 2025-02-28", "maal case 100000", "maal cold", "maal pop 1000000 10 2"], Kør);

    static int Kør(Argumenter a)
    {
        switch (a.Ord(0, "det, der skal måles"))
        {
            case "sag":
                a.HøjstOrd(3);
                return Sag(a);
            case "case":
                a.HøjstOrd(2);
                return Beløb(a.Heltal(1, "antallet af gange"));
            case "cold":
                a.HøjstOrd(1);
                Console.WriteLine($$"""{"value":{{new Målesag().Regn()}}}""");
                return Kommandolinje.Udført;
            case "pop":
                return Bestand(a, (bestand, gange, tråde) => bestand.Pop(gange, tråde));
            case "reform":
                return Bestand(a, (bestand, gange, tråde) => bestand.Reform(gange, tråde));
            default:
                throw new UbrugeligException($"»{a.Ord(0, "")}« kan ikke måles. Brug: rettesnor {Kommando.Brug}");
        }
    }

    static int Bestand(Argumenter a, Func<Målebestand, int, int, string> mål)
    {
        a.HøjstOrd(4);
        var frø = a.Tekst("--froe") is not { } tekst ? Målebestand.Frø
            : ulong.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var tal) ? tal
            : throw new UbrugeligException($"--froe: »{tekst}« er ikke et helt tal.");
        var (antal, gange, tråde) = (a.Heltal(1, "antallet af personer"), a.Heltal(2, "antallet af gange"), a.Heltal(3, "antallet af tråde"));
        Console.WriteLine(mål(new(antal, frø), gange, tråde));
        return Kommandolinje.Udført;
    }

    static int Sag(Argumenter a)
    {
        var (sag, gange, pr, måneder) = (Sagsfil.Læs(a.Ord(1, "en sagsfil")), a.Heltal(2, "antallet af gange"), a.Pr, a.Måneder("--ydelse"));
        Vurdering? vurdering = null;
        var tider = Tag(gange, () =>
        {
            vurdering = Vurdering.Af(sag, pr, null, måneder);
            _ = vurdering.Handlinger;
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $$"""{"p50_us":{{Fraktil(tider, 0.5):0.0}},"p99_us":{{Fraktil(tider, 0.99):0.0}},"svar":{{vurdering!.Svar.Count}},"maaneder":{{vurdering.Ydelse.Count}}}"""));
        return Kommandolinje.Udført;
    }

    static int Beløb(int gange)
    {
        var opstart = Environment.TickCount64 - Processtart();
        var ur = Stopwatch.StartNew();
        var sag = new Målesag();
        var øre = sag.Regn();
        var første = ur.Elapsed.TotalMilliseconds;
        var tider = Tag(gange, () => øre = sag.Regn());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $$"""{"value":{{øre}},"p50_us":{{Fraktil(tider, 0.5):0.00}},"p99_us":{{Fraktil(tider, 0.99):0.00}},"boot_ms":{{opstart}},"first_ms":{{første:0.00}}}"""));
        return Kommandolinje.Udført;
    }

    /// <summary>Processens start i millisekunder efter maskinens.</summary>
    static long Processtart()
    {
        using var proces = Process.GetCurrentProcess();
        return Environment.TickCount64 - (long)(TimeProvider.System.GetUtcNow() - proces.StartTime.ToUniversalTime()).TotalMilliseconds;
    }

    /// <summary>Tiderne i mikrosekunder, ordnet; den første tiendedel er opvarmning og er ikke med.</summary>
    static double[] Tag(int gange, Action arbejde)
    {
        for (var i = 0; i < gange / 10; i++)
            arbejde();
        var tider = new double[gange];
        for (var i = 0; i < gange; i++)
        {
            var start = Stopwatch.GetTimestamp();
            arbejde();
            tider[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }
        Array.Sort(tider);
        return tider;
    }

    static double Fraktil(double[] ordnet, double andel) => ordnet[Math.Min(ordnet.Length - 1, (int)(ordnet.Length * andel))];
}
