using System.Buffers;
using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>En sagsfil ind, vurderingen ud; en strøm af sager giver en linje for hver.</summary>
static class Vurder
{
    public static readonly Kommando Kommando = new("vurder", "Vurderer en sagsfil: alt, loven siger, med hjemmel og begrundelse, som JSON.",
        "vurder SAG.json|SAGER.jsonl|- [--pr DATO] [--kendt DATO] [--ydelse MÅNED..MÅNED]",
        [
            ("--pr DATO", "dagen, spørgsmålet stilles på (ellers i dag)"),
            ("--kendt DATO", "brug kun det, der var registreret til og med denne dag"),
            ("--ydelse MÅNEDER", "regn ydelsen for disse måneder (ellers fra forløbets start til dagen)"),
            ("--jsonl", "inddata er en strøm med en sag på hver linje"),
        ],
        ["vurder sag.json --pr 2022-10-01", "vurder sag.json --pr 2024-03-31 --ydelse 2024-01..2024-03", "vurder sager.jsonl > vurderinger.jsonl", "vurder - < sag.json"], Kør);

    static int Kør(Argumenter a)
    {
        var fil = a.Ord(0, "en sagsfil");
        a.HøjstOrd(1);
        var (pr, kendt, måneder) = (a.Pr, a.Dag("--kendt"), a.Måneder("--ydelse"));
        using var ind = Sagsfil.Åbn(fil);
        using var ud = Console.OpenStandardOutput();
        var linjer = new Linjelæser(ind);
        if (a.Har("--jsonl") || fil.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
            return Strøm([]);

        // På inddata ses det på den første linje, om den er en hel sag og flere følger.
        var første = linjer.Næste() ?? [];
        if (fil == Sagsfil.Inddata && ErHel(første) && linjer.Alle().FirstOrDefault(l => !l.AsSpan().Trim(" \t\r"u8).IsEmpty) is { } anden)
            return Strøm([første, anden]);
        var svar = new ArrayBufferWriter<byte>();
        Skriv(Sagslæser.Læs(Sagsfil.Indhold(ind, (byte[])[.. første, (byte)'\n', .. linjer.Rest.Span])), svar, indrykket: true);
        svar.Write("\n"u8);
        ud.Write(svar.WrittenSpan);
        return Kommandolinje.Udført;

        int Strøm(byte[][] læste) => new Sagsstrøm((sag, ud) => Skriv(sag, ud, indrykket: false)).Kør(læste.Concat(linjer.Alle()), ud);

        void Skriv(Sag sag, IBufferWriter<byte> ud, bool indrykket) => Vurderingsskriver.Skriv(ud, Vurdering.Af(sag, pr, kendt, måneder), indrykket);
    }

    /// <summary>Er linjen i sig selv et helt JSON-objekt?</summary>
    static bool ErHel(ReadOnlySpan<byte> linje)
    {
        try
        {
            var json = new Utf8JsonReader(linje, new JsonReaderOptions { MaxDepth = 64 });
            return json.Read() && json.TokenType == JsonTokenType.StartObject && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
