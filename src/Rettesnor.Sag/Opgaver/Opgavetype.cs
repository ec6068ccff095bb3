using Rettesnor.Lov;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Opgaver;

/// <summary>En slags opgave: de regler, der åbner og lukker den og sætter dens frist, hvem der løser den, og hvad borgeren får at vide.</summary>
/// <param name="Kode">Fast ord på ledningen og i adresser.</param>
/// <param name="Regler">Reglernes id'er; opgaven er åben, så længe én af dem har et åbent svar, og fristen er den tidligste.</param>
/// <param name="FireØjne">Skal en anden se på løsningen, før borgeren får den? Det er kommunens valg, ikke lovens.</param>
/// <param name="Borgertekst">Hvad opgaven er for borgeren.</param>
public sealed record Opgavetype(string Kode, string Navn, Liste<string> Regler, Rolle Rolle, bool FireØjne, string Borgertekst)
{
    /// <summary>Hændelsen, et svar skal bede om, for at opgaven er af denne slags; null er enhver.</summary>
    public string? Handling { get; private init; }

    /// <summary>Hver slags opgave, i den orden en sag går.</summary>
    public static IReadOnlyList<Opgavetype> Alle { get; } =
    [
        Af("ansoegning", "Ansøgning", Rolle.Sagsbehandler, true, "Kommunen behandler din ansøgning.", "P-116", "P-713"),
        Af("maalgruppe", "Målgruppevurdering", Rolle.Sagsbehandler, false, "Kommunen vurderer, om du kan få et ressourceforløb.", "P-101", "P-102", "P-103", "P-104", "P-105", "P-106", "P-107", "P-108", "P-113"),
        Af("forberedende-del", "Forberedende del", Rolle.Sagsbehandler, false, "Kommunen samler det, teamet skal bruge for at rådgive om din sag.", "P-306", "P-307"),
        Af("laegesvar", "Svar fra læge eller region", Rolle.Sagsbehandler, false, "Kommunen venter på svar fra din læge eller regionen.", "P-313"),
        Af("team", "Rehabiliteringsteam", Rolle.Sagsbehandler, false, "Din sag skal drøftes i rehabiliteringsteamet.", "P-301", "P-302", "P-303", "P-304", "P-305"),
        Af("efter-team", "Samtale efter teamet", Rolle.Sagsbehandler, false, "Kommunen fortæller dig, hvad teamet mener.", "P-309"),
        Af("laengde", "Forløbets længde", Rolle.Sagsbehandler, true, "Kommunen skal afgøre, hvor længe dit forløb varer.", "P-201", "P-202", "P-203", "P-205", "P-206", "P-209", "P-212", "P-213", "P-214", "P-217", "P-218"),
        Af("senior", "Tæt på folkepension", Rolle.Sagsbehandler, false, "Du bestemmer selv, om du vil i forløb, når du er tæt på folkepensionsalderen.", "P-109", "P-110", "P-112", "P-215"),
        Af("sagsbehandler", "Koordinerende sagsbehandler", Rolle.Leder, false, "Du skal have én fast sagsbehandler, der samler din sag.", "P-601"),
        Af("indsatsdel", "Indsatsdel i planen", Rolle.Sagsbehandler, false, "Du og kommunen laver en plan for dit forløb.", "P-308"),
        Af("indsatsgaranti", "Indsats eller ny forelæggelse", Rolle.Sagsbehandler, false, "Der skal ske noget i dit forløb inden seks måneder.", "P-401", "P-402", "P-408", "P-409", "P-410"),
        Af("samtale", "Samtale", Rolle.Sagsbehandler, false, "Du skal til en samtale med kommunen.", "P-501", "P-502", "P-504", "P-506", "P-508", "P-512", "P-513"),
        Af("jobformidler", "Personlig jobformidler", Rolle.Sagsbehandler, false, "Du kan få en personlig jobformidler.", "P-602"),
        Af("vejledning", "Vejledning om rettigheder", Rolle.Sagsbehandler, false, "Kommunen skal fortælle dig om en ret, du har.", "P-310", "P-605"),
        Af("mentor", "Mentorstøtte", Rolle.Sagsbehandler, false, "Din mentorstøtte skal afgøres igen.", "P-603"),
        Af("praktik", "Virksomhedspraktik", Rolle.Sagsbehandler, false, "Din praktik skal slutte eller forlænges.", "P-606"),
        Af("praktikformaal", "Praktikkens formål", Rolle.Sagsbehandler, false, "Det skal stå i din plan, hvad praktikken skal føre til.", "P-607"),
        Af("sanktion", "Reaktion på udeblivelse", Rolle.Ydelsesmedarbejder, true, "Kommunen ser på, om et fravær skal have betydning for din ydelse.", "P-901", "P-902", "P-903", "P-904", "P-905", "P-906"),
        Af("naeste-skridt", "Næste skridt", Rolle.Sagsbehandler, true, "Kommunen skal afgøre, hvad der sker, når dit forløb slutter.", "P-1001", "P-1002", "P-1003", "P-1004", "P-1101", "P-1102", "P-1104"),
        Af("partshoering", "Partshøring", Rolle.Sagsbehandler, false, "Du skal have lejlighed til at sige din mening, før der afgøres noget.", "P-712"),
        Af("begrundelse", "Begrundelse", Rolle.Sagsbehandler, false, "Du skal have at vide, hvorfor kommunen afgjorde, som den gjorde.", "P-710"),
        Af("klagevejledning", "Klagevejledning", Rolle.Sagsbehandler, false, "Du skal have at vide, hvordan du kan klage.", "P-711"),
        Af("klagefrist", "Mulighed for at klage", Rolle.Borger, false, "Du kan klage, hvis du er uenig.", "P-703") with { Handling = "klage" },
        Af("klage", "Klage", Rolle.Sagsbehandler, true, "Kommunen ser på din klage.", "P-703", "P-707", "P-708"),
        Af("flytning", "Flytning", Rolle.Sagsbehandler, false, "Dit forløb følger med, når du flytter.", "P-801"),
    ];

    static readonly Dictionary<string, Opgavetype> s_vedKode = Alle.ToDictionary(t => t.Kode);
    static readonly ILookup<string, Opgavetype> s_vedRegel = Alle.SelectMany(t => t.Regler.Select(r => (Regel: r, Type: t))).ToLookup(x => x.Regel, x => x.Type);

    public static Opgavetype? Find(string? kode) => kode is null ? null : s_vedKode.GetValueOrDefault(kode);

    /// <summary>Den slags opgave, et åbent svar er; null, når reglen ikke sætter nogen i arbejde.</summary>
    public static Opgavetype? For(Svar svar) => s_vedRegel[svar.Regel.Id].FirstOrDefault(t => t.Handling is null || t.Handling == svar.Handling?.Kode);

    /// <summary>De paragraffer, opgaven hviler på, som de lød den dag.</summary>
    public IEnumerable<Hjemmelversion> Hjemmel(DateOnly dag) =>
        Regler.SelectMany(id => Lovbog.Regler.Where(r => r.Id == id)).SelectMany(r => r.Hjemmel).Where(h => h.Gælder(dag)).Select(h => h.På(dag)).Distinct();

    static Opgavetype Af(string kode, string navn, Rolle rolle, bool fireØjne, string borgertekst, params string[] regler) => new(kode, navn, Liste.Af<string>(regler), rolle, fireØjne, borgertekst);
}
