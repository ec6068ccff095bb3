using System.IO.Compression;
using System.Text;

namespace Rettesnor.Sagsbehandling.Akter;

/// <summary>En slags fil, der må lægges på en sag. Slagsen afgøres af indholdet, ikke af navnet.</summary>
/// <param name="Endelser">De endelser, et navn må have; den første er den, der foreslås.</param>
/// <param name="MåVises">Kan en browser vise den uden at køre noget?</param>
public sealed record Filtype(string Navn, string Medietype, string[] Endelser, bool MåVises, Func<byte[], bool> Passer)
{
    /// <summary>De tilladte slags. Sider, scripts, programmer og dokumenter med makroer er ikke med.</summary>
    public static IReadOnlyList<Filtype> Alle { get; } =
    [
        new("PDF", "application/pdf", [".pdf"], true, b => Begynder(b, "%PDF-"u8)),
        new("PNG-billede", "image/png", [".png"], true, b => Begynder(b, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        new("JPEG-billede", "image/jpeg", [".jpg", ".jpeg"], true, b => Begynder(b, [0xFF, 0xD8, 0xFF])),
        new("Word-dokument", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"], false, b => Pakke(b, "word/document.xml")),
        new("Excel-regneark", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"], false, b => Pakke(b, "xl/workbook.xml")),
        new("OpenDocument-tekst", "application/vnd.oasis.opendocument.text", [".odt"], false, b => Pakke(b, "content.xml")),
        new("Ren tekst", "text/plain; charset=utf-8", [".txt"], true, ErTekst),
    ];

    /// <summary>Slagsen, som indholdet viser; null, når den ikke er tilladt.</summary>
    public static Filtype? Find(byte[] indhold) => Alle.FirstOrDefault(t => t.Passer(indhold));

    public static string Tilladte { get; } = string.Join(", ", Alle.Select(t => t.Endelser[0]));

    internal static Afvisning? Prøv(string filnavn, string medietype, byte[] indhold)
    {
        const string gør = "Gem den som PDF, og prøv igen.";
        if (Find(indhold) is not { } type)
            return new("filtype-ikke-tilladt", 0, $"Filen er ikke af en slags, der kan lægges på sagen. Tilladt er {Tilladte}.", gør, [], KanFraviges: false);
        if (!type.Endelser.Contains(Path.GetExtension(filnavn).ToLowerInvariant()) || medietype != type.Medietype)
            return new("filnavn-passer-ikke", 0, $"Filen hedder {filnavn}, men indholdet er {type.Navn}.", $"Giv filen endelsen {type.Endelser[0]}, hvis indholdet er rigtigt.", [], KanFraviges: false);
        return null;
    }

    static bool Begynder(byte[] b, ReadOnlySpan<byte> med) => b.AsSpan().StartsWith(med);

    /// <summary>En zip-pakke med delen i sig og uden makroer.</summary>
    static bool Pakke(byte[] b, string del)
    {
        if (!Begynder(b, "PK\u0003\u0004"u8))
            return false;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(b, writable: false));
            return zip.GetEntry(del) is not null && !zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || e.FullName.StartsWith("Basic/", StringComparison.Ordinal));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    static bool ErTekst(byte[] b)
    {
        try
        {
            return !new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(b).AsSpan().ContainsAny(s_styretegn);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    static readonly System.Buffers.SearchValues<char> s_styretegn = System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 32).Select(i => (char)i).Where(c => c is not ('\t' or '\r' or '\n' or '\f'))]);
}
