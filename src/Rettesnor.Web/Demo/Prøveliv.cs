using System.Globalization;
using System.Security.Cryptography;
using System.Text;

using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Web.Demo;

/// <summary>Det, prøvekommunens medarbejdere har gjort ved sagerne: notater, et dokument, en bisidder, opgaver taget, givet videre og lagt til at vente, og en vikar.</summary>
internal sealed class Prøveliv(Journaladgang adgang, string kommune)
{
    private const string Alma = "Alma Prøvedal", Bo = "Bo Prøvedal", Nor = "Nor Prøvedal";

    private readonly DateOnly _idag = adgang.Journal.Idag;

    /// <param name="bruger">Den, der prøver programmet; er vikar for Alma og har selv taget en opgave.</param>
    public async Task LægInd(string bruger, CancellationToken ct)
    {
        await Skriv("S-001", [Notat(Alma, -12, "Opfølgning", "Borgeren er glad for praktikken og kan nu være der tre timer ad gangen. Vi aftalte at prøve fire timer fra næste måned."),
            Notat(Alma, -3, "Telefon", "Virksomheden ringede: der er plads til fire timer om dagen fra den 1."), Dokument(Alma, -30, "Svar fra egen læge", "laegesvar.pdf", "Egen læge")], ct);
        await Skriv("S-002", [Notat(Bo, -8, null, "Borgeren vil gerne have en bisidder med næste gang."),
            new(Partsperson.Tabel.Skriv(Bo, ("rolle", "bisidder"), ("navn", "Kaj Prøvesen"), ("kontakt", "Tlf. 00 00 00 00"), ("fra", _idag.AddDays(-8))))], ct);
        await Opgave("S-002", "indsatsgaranti", OpgaveTaget.Tabel, bruger, [], ct);
        await Opgave("S-003", "naeste-skridt", OpgaveOverdraget.Tabel, Nor, [("til", bruger), ("grund", "Nor er på kursus i ugen")], ct);
        await Opgave("S-005", "naeste-skridt", OpgaveUdsat.Tabel, Alma, [("venter_paa", "laegen"), ("grund", "Attesten er bestilt og ventes om to uger"), ("vaagner", _idag.AddDays(14))], ct);
        await adgang.Vikarer.Sæt(kommune, Alma, new(Alma, bruger, _idag.AddDays(-1), _idag.AddDays(20)), ct);
        await adgang.Visninger.Gem(kommune, bruger, "Samtaler i alle enheder", "hvem=alle&slags=samtale", ct);
    }

    private async Task Opgave(string sag, string kode, Sagsakttype type, string af, (string, object?)[] felter, CancellationToken ct)
    {
        var opgaver = (await adgang.Lister.Opgaver(new(kommune) { Søgning = sag, Kode = kode }, ct)).Rækker;
        if (opgaver is [var o, ..])
            await Skriv(sag, [new(type.Skriv(af, [("opgave", o.Kode), ("vedr", o.Vedr), ("frist", o.Frist), .. felter]))], ct);
    }

    private Task Skriv(string sag, NyAkt[] akter, CancellationToken ct) => adgang.Journal.Tilføj(kommune, sag, null, Nyt.Af(akter), ct);

    private NyAkt Notat(string af, int dag, string? emne, string tekst) => new(Sagsbehandling.Akter.Notat.Tabel.Skriv(af, ("dato", _idag.AddDays(dag)), ("emne", emne), ("tekst", tekst)));

    private NyAkt Dokument(string af, int dag, string titel, string filnavn, string fra)
    {
        var indhold = Encoding.Latin1.GetBytes(TomPdf);
        return new(Sagsbehandling.Akter.Dokument.Tabel.Skriv(af, ("titel", titel), ("medietype", "application/pdf"), ("laengde", indhold.Length.ToString(CultureInfo.InvariantCulture)),
            ("sha256", Convert.ToHexStringLower(SHA256.HashData(indhold))), ("dato", _idag.AddDays(dag)), ("art", "indgaaende"), ("filnavn", filnavn), ("fra", fra)), indhold);
    }

    /// <summary>Den mindste PDF, en læser åbner: én side med ordene »Opdigtet prøvedokument«.</summary>
    private const string TomPdf = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>/Contents 4 0 R>>endobj
        4 0 obj<</Length 58>>stream
        BT /F 18 Tf 72 760 Td (Opdigtet prøvedokument) Tj ET
        endstream endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """;
}
