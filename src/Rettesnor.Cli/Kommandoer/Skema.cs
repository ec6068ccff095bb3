using System.Buffers;
using System.Text;
using Rettesnor.Lov.Format;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Skemaerne og dokumentationen, lavet af tabellen over hændelser.</summary>
static class Skema
{
    public static readonly Kommando Kommando = new("skema", "Skriver JSON Schema for sagsfilen eller vurderingen, eller siden om sagsfilen.", "skema [sag|vurdering|dokumentation]",
        [], ["skema sag > sag.schema.json", "skema vurdering > vurdering.schema.json", "skema dokumentation > docs/sagsfil.md"], Kør);

    static int Kør(Argumenter a)
    {
        a.HøjstOrd(1);
        var ud = new ArrayBufferWriter<byte>();
        switch (a.AntalOrd == 0 ? "begge" : a.Ord(0, "navnet"))
        {
            case "sag": Sagsskema.Skriv(ud); break;
            case "vurdering": Vurderingsskema.Skriv(ud); break;
            case "dokumentation": Encoding.UTF8.GetBytes(Sagsdokumentation.Lav().TrimEnd('\n'), ud); break;
            case "begge":
                ud.Write("[\n"u8);
                Sagsskema.Skriv(ud);
                ud.Write(",\n"u8);
                Vurderingsskema.Skriv(ud);
                ud.Write("\n]"u8);
                break;
            default: throw new UbrugeligException($"»{a.Ord(0, "")}« kan ikke bruges her. Brug: rettesnor {Kommando.Brug}");
        }
        ud.Write("\n"u8);
        using var strøm = Console.OpenStandardOutput();
        strøm.Write(ud.WrittenSpan);
        return Kommandolinje.Udført;
    }
}
