using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Cli;

/// <summary>Regner en strøm af sager, én på hver linje, på alle kerner; svarene skrives i sagernes orden.</summary>
/// <remarks>Der regnes et hold ad gangen, mens svarene på holdet før skrives; hukommelsen er bundet af to hold og ikke af strømmen.</remarks>
/// <param name="svar">Skriver svaret på en sag.</param>
/// <param name="linjeskift">Skal svaret sluttes med et linjeskift?</param>
sealed class Sagsstrøm(Action<Sag, IBufferWriter<byte>> svar, bool linjeskift = true)
{
    const int Linjer = 128, HøjesteByte = 64 * 1024 * 1024;

    string? _programfejl;

    /// <returns>Kommandoens kode.</returns>
    public int Kør(IEnumerable<byte[]> linjer, Stream ud)
    {
        var (hold, andet, nr, kode) = (new Hold(), new Hold(), 0, Kommandolinje.Udført);
        var skrivning = Task.FromResult(true);
        foreach (var linje in linjer)
        {
            nr++;
            if (linje.AsSpan().Trim(" \t\r"u8).IsEmpty)
                continue;
            hold.Læg(linje, nr);
            if (hold.ErFuldt)
                Regn();
        }
        Regn();
        Skrevet();
        if (_programfejl is { } fejl)
            Console.Error.WriteLine(fejl);
        return _programfejl is null ? kode : Kommandolinje.Programfejl;

        void Regn()
        {
            var regnet = hold;
            Parallel.For(0, regnet.Antal, i => regnet.Ok[i] = this.Regn(regnet.Linje[i], regnet.Nr[i], regnet.Ud[i]));
            Skrevet();
            (hold, andet) = (andet, hold);
            skrivning = Task.Run(() => regnet.Skriv(ud));
        }

        void Skrevet()
        {
            if (!skrivning.GetAwaiter().GetResult())
                kode = Kommandolinje.Ubrugelig;
        }
    }

    /// <summary>Så mange linjer, som regnes sammen, og svarene på dem.</summary>
    sealed class Hold
    {
        long _størrelse;

        public readonly byte[][] Linje = new byte[Linjer][];
        public readonly int[] Nr = new int[Linjer];
        public readonly bool[] Ok = new bool[Linjer];
        public readonly ArrayBufferWriter<byte>[] Ud = [.. Enumerable.Range(0, Linjer).Select(_ => new ArrayBufferWriter<byte>())];

        public int Antal { get; private set; }
        public bool ErFuldt => Antal == Linjer || _størrelse >= HøjesteByte;

        public void Læg(byte[] linje, int nr)
        {
            (Linje[Antal], Nr[Antal]) = (linje, nr);
            Antal++;
            _størrelse += linje.Length;
        }

        /// <summary>Skriver svarene og tømmer holdet.</summary>
        /// <returns>Falsk, når en linje havde fejl.</returns>
        public bool Skriv(Stream strøm)
        {
            var ok = true;
            for (var i = 0; i < Antal; i++)
            {
                strøm.Write(Ud[i].WrittenSpan);
                ok &= Ok[i];
                Linje[i] = [];
                if (Ud[i].Capacity > HøjesteByte / Linjer)
                    Ud[i] = new();
                else
                    Ud[i].ResetWrittenCount();
            }
            (Antal, _størrelse) = (0, 0);
            strøm.Flush();
            return ok;
        }
    }

    bool Regn(byte[] linje, int nr, ArrayBufferWriter<byte> ud)
    {
        var ok = true;
        try
        {
            svar(Sagslæser.Læs(linje), ud);
        }
        catch (UgyldigSagException e)
        {
            ok = false;
            ud.ResetWrittenCount();
            SkrivFejl(ud, nr, e.Fejl);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            ok = false;
            _programfejl = Kommandolinje.Fejlbesked(e);
            ud.ResetWrittenCount();
            SkrivFejl(ud, nr, [new Fejl("$", _programfejl, "")]);
        }
        if (linjeskift || !ok)
            ud.Write("\n"u8);
        return ok;
    }

    static void SkrivFejl(IBufferWriter<byte> ud, int nr, IReadOnlyList<Fejl> fejl)
    {
        using var w = new Utf8JsonWriter(ud, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        w.WriteStartObject();
        w.WriteString("format", "rettesnor/fejl/1");
        w.WriteNumber("linje", nr);
        w.WriteStartArray("fejl");
        foreach (var f in fejl)
        {
            w.WriteStartObject();
            w.WriteString("sti", f.Sti);
            w.WriteString("hvad", f.Hvad);
            w.WriteString("tilladt", f.Tilladt);
            w.WriteEndObject();
        }
        w.WriteEndArray();
        w.WriteEndObject();
    }
}
