using System.Text.Json;
using System.Text.Unicode;

namespace Rettesnor.Lov.Fakta;

/// <summary>Læser en sagsfil (rettesnor/sag/1) og finder alle dens fejl.</summary>
public static class Sagslæser
{
    /// <summary>Den største fil i byte.</summary>
    public const int HøjesteLængde = 64 * 1024 * 1024;

    const int HøjesteDybde = 32;

    static readonly Felt[] s_sag =
    [
        Felt.Tekst("format", "Filens format, " + Sag.Format).Påkrævet(), Felt.Tekst("sag", "Sagens nummer"), Felt.Tekst("kommune", "Kommunens nummer"),
        Felt.Dag("historik_fra", "Før denne dag kan hændelser mangle"),
        Felt.Objekt("borger", "Borgeren",
            Felt.Dag("foedt", "Fødselsdagen").Påkrævet(), Felt.Tekst("navn", "Navnet"), Felt.Tekst("cpr", "Personnummeret"),
            Felt.JaNej("erhvervskompetencegivende_uddannelse", "Har en erhvervskompetencegivende uddannelse")).Påkrævet(),
        Felt.Objekt("kommune_frister", "Kommunens egne frister i dage", Felt.Heltal("bevilling", "Fra ansøgning til afgørelse")),
        Felt.Objekter("haendelser", "Alt, der er sket").Påkrævet(),
    ];

    /// <summary>Felterne i sagsfilens yderste objekt; hændelserne læses efter <see cref="Hændelsestyper"/>.</summary>
    public static IReadOnlyList<Felt> Felter => s_sag;

    /// <exception cref="UgyldigSagException">Filen er ikke en sagsfil; alle fejl er med.</exception>
    public static Sag Læs(ReadOnlyMemory<byte> fil)
    {
        var fejl = new Fejlliste();
        using var json = Åbn(fil, fejl);
        var sag = json is null ? null : Sagen(json.RootElement, fejl);
        return fejl.Antal == 0 ? sag! : throw new UgyldigSagException(fejl.Alle());
    }

    /// <summary>Sagen med flere hændelser sidst: det samme som at læse hele filen igen, men kun de nye læses.</summary>
    /// <param name="hændelser">En JSON-liste. Fejlenes stier tæller fra sagens første hændelse.</param>
    /// <exception cref="UgyldigSagException">En ny hændelse er ikke gyldig i sagen; alle fejl er med.</exception>
    public static Sag Føj(Sag sag, ReadOnlyMemory<byte> hændelser)
    {
        var fejl = new Fejlliste();
        using var json = Åbn(hændelser, fejl);
        var læste = json is null ? null : new Hændelseslæser(new Feltlæser(fejl), fejl, sag.Borger.Født).Læs(json.RootElement, sag.Hændelser);
        return fejl.Antal == 0 ? sag with { Hændelser = læste! } : throw new UgyldigSagException(fejl.Alle());
    }

    static JsonDocument? Åbn(ReadOnlyMemory<byte> fil, Fejlliste fejl)
    {
        if (fil.Length > HøjesteLængde)
        {
            fejl.Tilføj(Sti.Rod, "filen er for stor", "Tilladt: højst 64 MiB pr. sag");
            return null;
        }
        if (fil.Span.StartsWith("\uFEFF"u8))
            fil = fil[3..];
        if (!Utf8.IsValid(fil.Span))
        {
            fejl.Tilføj(Sti.Rod, "filen er ikke UTF-8", "Gem filen som UTF-8");
            return null;
        }
        try
        {
            return JsonDocument.Parse(fil, new JsonDocumentOptions { MaxDepth = HøjesteDybde });
        }
        catch (JsonException e)
        {
            fejl.Tilføj(Sti.Rod, $"filen er ikke gyldig JSON ved linje {e.LineNumber + 1}, tegn {e.BytePositionInLine + 1}", $"Tilladt: ét JSON-objekt med højst {HøjesteDybde} niveauer");
            return null;
        }
    }

    static Sag? Sagen(JsonElement rod, Fejlliste fejl)
    {
        var læser = new Feltlæser(fejl);
        var felter = Grundlag.Liste.Af<Felt>(s_sag.AsSpan(..^1));
        var værdier = new object?[felter.Count];
        JsonElement? hændelser = null;
        var set = new HashSet<string>();
        foreach (var (navn, værdi) in læser.Egenskaber(rod, Sti.Rod, felter))
        {
            set.Add(navn);
            if (navn == s_sag[^1].Navn)
                hændelser = værdi;
            else if (Feltlæser.Nummer(felter, navn) is >= 0 and var nr)
                værdier[nr] = læser.Læs(felter[nr], værdi, Sti.Rod.Felt(navn));
            else
                læser.Ukendt(Sti.Rod, navn, s_sag.Select(f => f.Navn));
        }
        if (rod.ValueKind == JsonValueKind.Object)
            foreach (var felt in s_sag.Where(f => f.Krævet && !set.Contains(f.Navn)))
                læser.Mangler(Sti.Rod, felt);

        var v = new Feltværdier(felter, værdier);
        if (v["format"] is string format && format != Sag.Format)
            fejl.Tilføj(Sti.Rod.Felt("format"), $"formatet »{Feltlæser.Vist(format)}« kendes ikke", $"Tilladt: {Sag.Format}");
        var borger = v.Objekt("borger") is { } b
            ? new Borger(b.Dag("foedt")!.Value, b.Tekst("navn"), b.Tekst("cpr"), b.JaNej("erhvervskompetencegivende_uddannelse")) : null;
        var læste = hændelser is { } h ? new Hændelseslæser(læser, fejl, borger?.Født).Læs(h) : null;
        return fejl.Antal > 0 ? null
            : new Sag(v.Tekst("sag"), v.Tekst("kommune"), v.Dag("historik_fra"), borger!, v.Objekt("kommune_frister")?.Heltal("bevilling"), læste!);
    }
}
