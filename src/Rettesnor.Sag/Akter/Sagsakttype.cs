using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Akter;

/// <summary>En række i tabellen over akter. Læser, skriver og formularer laves af den.</summary>
public sealed class Sagsakttype
{
    readonly Func<Akthoved, Sagsakt> _byg;

    internal Sagsakttype(string navn, string betydning, Felt[] felter, Func<Akthoved, Sagsakt> byg) =>
        (Navn, Betydning, Felter, _byg) = (navn, betydning, [Felt.Tekst("af", "Hvem der gjorde det").Påkrævet(), .. felter], byg);

    public string Navn { get; }
    public string Betydning { get; }
    public Liste<Felt> Felter { get; }

    public Sagsakt Byg(Akthoved hoved) => _byg(hoved);

    /// <summary>En akt, som den skrives i journalen; felter, der ikke nævnes, er tomme.</summary>
    /// <param name="felter">Feltets navn og værdi: tekst, dag, sandt/falsk eller det valgte ord.</param>
    public byte[] Skriv(string af, params ReadOnlySpan<(string Felt, object? Værdi)> felter)
    {
        var værdier = new object?[Felter.Count];
        værdier[0] = af;
        foreach (var (navn, værdi) in felter)
            værdier[Plads(navn)] = Felter[Plads(navn)].Art == Feltart.Valg ? Felter[Plads(navn)].Ord.ToList().IndexOf((string)værdi!) is >= 0 and var nr ? nr
                : throw new ArgumentException($"»{værdi}« står ikke på listen for {navn}.", nameof(felter)) : værdi is "" ? null : værdi;
        return Skriv(new Feltværdier(Felter, værdier));
    }

    byte[] Skriv(Feltværdier værdier)
    {
        var ud = new ArrayBufferWriter<byte>();
        using (var w = new Utf8JsonWriter(ud, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            w.WriteStartObject();
            w.WriteString("type", Navn);
            Feltobjekt.Skriv(w, værdier);
            w.WriteEndObject();
        }
        return ud.WrittenSpan.ToArray();
    }

    int Plads(string navn)
    {
        for (var i = 0; i < Felter.Count; i++)
            if (Felter[i].Navn == navn)
                return i;
        throw new ArgumentException($"Akten {Navn} har intet felt »{navn}«.", nameof(navn));
    }
}
