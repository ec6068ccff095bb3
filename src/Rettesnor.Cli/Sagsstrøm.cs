using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Cli;

/// <summary>Regner en strøm af sager, én på hver linje, på alle kerner; svarene skrives i sagernes orden.</summary>
/// <remarks>Der regnes et hold ad gangen, så hukommelsen er bundet af holdet og ikke af strømmen.</remarks>
/// <param name="svar">Skriver svaret på en sag.</param>
/// <param name="linjeskift">Skal svaret sluttes med et linjeskift?</param>
sealed class Sagsstrøm(Action<Sag, IBufferWriter<byte>> svar, bool linjeskift = true)
{
    const int Linjer = 128, HøjesteByte = 64 * 1024 * 1024;

    readonly (byte[]? Linje, int Nr, bool Ok)[] _hold = new (byte[]?, int, bool)[Linjer];
    readonly ArrayBufferWriter<byte>[] _ud = [.. Enumerable.Range(0, Linjer).Select(_ => new ArrayBufferWriter<byte>())];
    string? _programfejl;

    /// <returns>Kommandoens kode.</returns>
    public int Kør(IEnumerable<byte[]> linjer, Stream ud)
    {
        var (antal, nr, størrelse, kode) = (0, 0, 0L, Kommandolinje.Udført);
        foreach (var linje in linjer)
        {
            nr++;
            if (linje.AsSpan().Trim(" \t\r"u8).IsEmpty)
                continue;
            _hold[antal++] = (linje, nr, false);
            størrelse += linje.Length;
            if (antal < Linjer && størrelse < HøjesteByte)
                continue;
            kode = Math.Max(kode, Regn(antal, ud));
            (antal, størrelse) = (0, 0);
        }
        kode = Math.Max(kode, Regn(antal, ud));
        if (_programfejl is { } fejl)
            Console.Error.WriteLine(fejl);
        return _programfejl is null ? kode : Kommandolinje.Programfejl;
    }

    int Regn(int antal, Stream ud)
    {
        Parallel.For(0, antal, i => _hold[i].Ok = Regn(_hold[i].Linje!, _hold[i].Nr, _ud[i]));
        var kode = Kommandolinje.Udført;
        for (var i = 0; i < antal; i++)
        {
            ud.Write(_ud[i].WrittenSpan);
            if (!_hold[i].Ok)
                kode = Kommandolinje.Ubrugelig;
            _hold[i] = default;
            if (_ud[i].Capacity > HøjesteByte / Linjer)
                _ud[i] = new();
            else
                _ud[i].ResetWrittenCount();
        }
        ud.Flush();
        return kode;
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
