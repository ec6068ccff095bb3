using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Sagsbehandling.Akter;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Et brev på vej ind i journalen: de præcise bytes, deres aftryk, skabelonens udgave og det, der er sat ind.</summary>
public static class Brevakt
{
    public const string Html = "text/html", Pdf = "application/pdf";

    /// <param name="indhold">Brevet, som borgeren får det.</param>
    /// <param name="vedr">Hændelsen, brevet handler om, ved sit navn i sagen.</param>
    public static NyAkt Af(Brev brev, byte[] indhold, string medietype, string af, string? vedr) => new(
        Akter.Brev.Tabel.Skriv(af, ("titel", brev.Overskrift), ("medietype", medietype), ("laengde", indhold.Length.ToString(CultureInfo.InvariantCulture)),
            ("sha256", Convert.ToHexStringLower(SHA256.HashData(indhold))), ("dato", brev.Ramme.Dato), ("skabelon", brev.Skabelon.Kode),
            ("udgave", brev.Skabelon.Udgave.ToString(CultureInfo.InvariantCulture)), ("modtager", brev.Modtager.Length > 0 ? brev.Modtager : "Borgeren"), ("inddata", Inddata(brev)), ("vedr", vedr)),
        indhold);

    /// <summary>Det samme brev i en anden form.</summary>
    public static NyAkt Kopi(Akter.Brev brev, byte[] indhold, string medietype, string af) => new(
        Akter.Brev.Tabel.Skriv(af, ("titel", brev.Titel), ("medietype", medietype), ("laengde", indhold.Length.ToString(CultureInfo.InvariantCulture)),
            ("sha256", Convert.ToHexStringLower(SHA256.HashData(indhold))), ("dato", brev.Dato), ("skabelon", brev.Skabelon), ("udgave", brev.Udgave), ("modtager", brev.Modtager), ("inddata", brev.Inddata), ("vedr", brev.Vedr)),
        indhold);

    /// <summary>Alt, brevet er lavet af: lovbogen, skabelonerne med deres aftryk, og hvert felt med sin kilde.</summary>
    static string Inddata(Brev brev)
    {
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            w.WriteStartObject();
            w.WriteString("lovbog", Lovbog.Udgave);
            w.WriteStartArray("skabeloner");
            foreach (var skabelon in brev.Skabeloner)
                w.WriteStringValue(skabelon);
            w.WriteEndArray();
            w.WriteStartArray("felter");
            foreach (var felt in brev.Felter)
            {
                w.WriteStartObject();
                w.WriteString("navn", felt.Navn);
                w.WriteString("tekst", felt.Tekst ?? string.Join('\n', felt.Del?.Ord ?? []));
                w.WriteString("kilde", felt.Kilde);
                w.WriteEndObject();
            }
            w.WriteEndArray();
            w.WriteEndObject();
        }
        return Encoding.UTF8.GetString(ud.ToArray());
    }
}
