using System.Text;
using System.Text.Json;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Akter;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>En række i en sags journal, i klartekst.</summary>
/// <param name="Art">»sag« (sagens hoved), »haendelse«, »fravigelse«, »akt« (kommunens egen), »indhold« (den næste akts bytes) eller »slettet« (den sidste i en slettet sag, ikke krypteret).</param>
/// <param name="Indhold">Rækkens bytes; tom for »indhold«, der læses for sig.</param>
/// <param name="Tid">Hvornår rækken blev skrevet, i millisekunder siden 1970, UTC.</param>
public sealed record Journalrække(long Nr, long Tid, string Art, byte[] Indhold)
{
    public const string Sag = "sag", Hændelse = "haendelse", Fravigelse = "fravigelse", Akt = "akt", Bytes = "indhold", Slettet = "slettet";

    public DateTimeOffset Skrevet => DateTimeOffset.FromUnixTimeMilliseconds(Tid);
}

/// <summary>En sag, som journalen har den.</summary>
/// <param name="Segl">Den sidste rækkes segl: det, den næste hænger i.</param>
public sealed record Journalsag(string Kommune, string Id, IReadOnlyList<Journalrække> Rækker, Sag Sag, byte[] Segl)
{
    /// <summary>Nummeret på den sidste række.</summary>
    public long Nr => Rækker[^1].Nr;

    /// <summary>Kommunens egne akter, i den orden de er skrevet.</summary>
    public IReadOnlyList<Sagsakt> Akter { get; } = [.. Rækker.Where(r => r.Art == Journalrække.Akt).Select(Akten)];

    static Sagsakt Akten(Journalrække r) => Sagsaktlæser.Læs(r.Indhold, r.Nr, r.Skrevet) is ({ } akt, _) ? akt : throw new InvalidDataException($"Række {r.Nr} er ikke en akt, dette program kan læse.");

    /// <summary>Sagsfilen, bygget af sagens hoved og alle hændelser, som de blev skrevet.</summary>
    public byte[] Fil => Sammensat(Rækker);

    /// <summary>Rækken, som hændelsen på pladsen i sagen kom fra.</summary>
    public Journalrække RækkeFor(Hændelse h) => Rækker.Where(r => r.Art == Journalrække.Hændelse).ElementAt(h.Nr - 1);

    internal static byte[] Sammensat(IEnumerable<Journalrække> rækker)
    {
        using var ud = new MemoryStream();
        var første = true;
        foreach (var række in rækker)
        {
            if (række.Art == Journalrække.Sag)
            {
                ud.Write(række.Indhold.AsSpan(0, række.Indhold.AsSpan().LastIndexOf((byte)'}')));
                ud.Write(",\"haendelser\":["u8);
            }
            else if (række.Art == Journalrække.Hændelse)
            {
                if (!første)
                    ud.WriteByte((byte)',');
                første = false;
                ud.Write(række.Indhold);
            }
        }
        ud.Write("]}"u8);
        return ud.ToArray();
    }

    /// <summary>Sagens hoved: sagsfilens yderste felter uden hændelserne.</summary>
    internal static byte[] Hoved(JsonElement fil)
    {
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud))
        {
            w.WriteStartObject();
            foreach (var felt in fil.EnumerateObject().Where(f => f.Name != "haendelser"))
                felt.WriteTo(w);
            w.WriteEndObject();
        }
        return ud.ToArray();
    }

    /// <summary>Hændelser som en JSON-liste.</summary>
    internal static byte[] Liste(IEnumerable<byte[]> hændelser)
    {
        using var ud = new MemoryStream();
        foreach (var h in hændelser)
        {
            ud.WriteByte(ud.Length == 0 ? (byte)'[' : (byte)',');
            ud.Write(h);
        }
        ud.Write(ud.Length == 0 ? "[]"u8 : "]"u8);
        return ud.ToArray();
    }

    /// <summary>Sletningen, som den står i kæden; den er det eneste, der kan læses bagefter, og nævner ingen borger.</summary>
    internal static byte[] Skriv(string slettetAf, string grund)
    {
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud))
        {
            w.WriteStartObject();
            w.WriteString("af", slettetAf);
            w.WriteString("grund", grund);
            w.WriteEndObject();
        }
        return ud.ToArray();
    }

    /// <summary>En fravigelse, som den står i journalen.</summary>
    internal static byte[] Skriv(Fravigelse f)
    {
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud))
        {
            w.WriteStartObject();
            w.WriteStartArray("regler");
            foreach (var regel in f.Regler)
                w.WriteStringValue(regel);
            w.WriteEndArray();
            w.WriteString("begrundelse", f.Begrundelse);
            w.WriteString("hjemmel", f.Hjemmel);
            w.WriteString("foerste", f.Første);
            w.WriteString("anden", f.Anden);
            w.WriteEndObject();
        }
        return ud.ToArray();
    }

    /// <summary>Hændelsen, som den skrives: uændret, men med tidspunktet for registreringen, når den mangler. Er den ikke ét JSON-objekt, er svaret null.</summary>
    internal static byte[]? Stemplet(byte[] hændelse, DateTimeOffset nu)
    {
        try
        {
            using var json = JsonDocument.Parse(hændelse);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return null;
            if (json.RootElement.TryGetProperty("registreret", out _))
                return hændelse;
            if (!json.RootElement.EnumerateObject().Any())
                return null;
        }
        catch (JsonException)
        {
            return null;
        }
        var sidste = hændelse.AsSpan().LastIndexOf((byte)'}');
        return [.. hændelse.AsSpan(0, sidste), .. Encoding.UTF8.GetBytes($",\"registreret\":\"{nu:yyyy-MM-dd'T'HH:mm:ss.fffzzz}\""), (byte)'}'];
    }
}
