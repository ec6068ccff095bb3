using System.Globalization;
using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Opgaver;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Det, sagens lister stod på, da de sidst blev skrevet: kun forskellen skrives næste gang.</summary>
/// <param name="Vurdering">Den vurdering, de er udledt af; en ny hændelse samme dag spørger kun de berørte regler.</param>
sealed record Listestand(Listevurdering Vurdering, Sagslinje Linje, IReadOnlyList<Opgave> Opgaver, byte[][] Søgeord, byte[] Segl);

/// <summary>Udleder sagslisten, opgavelisten og søgeordene af vurderingen, som de sætninger, der skriver dem i samme transaktion som hændelsen.</summary>
sealed class Indeksskriver(INøglehus nøgler)
{
    /// <summary>Dagen, der sorterer efter alle andre: noget uden frist.</summary>
    public const string UdenFrist = "9999-12-31";

    const string Kolonner = "status, ordning, start, slut, regime, naeste_aendring, hastefrist, aabne, brudte, lovbog, vurderet, enhed, ansvarlig, beskyttet, visning, segl";
    const string NySagslinje = $"INSERT INTO sagsindeks (kommune, sag, nr, {Kolonner}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)";

    const string RetSagslinje = """
        UPDATE sagsindeks SET nr = $3, status = $4, ordning = $5, start = $6, slut = $7, regime = $8, naeste_aendring = $9, hastefrist = $10, aabne = $11, brudte = $12, lovbog = $13,
            vurderet = $14, enhed = $15, ansvarlig = $16, beskyttet = $17, visning = $18, segl = $19 WHERE kommune = $1 AND sag = $2 AND nr = $20
        """;

    const string RetUændret = RetSagslinje + " AND segl = $21";

    internal const string Opgavekolonner = "kode, vedr, regel, navn, udfald, frist, handlingskode, handling, hjemmel, enhed, ansvarlig, taget, venter_paa, vaagner, beskyttet";
    const string NyOpgave = $"INSERT INTO opgaveindeks (kommune, sag, {Opgavekolonner}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    const string SletOpgave = "DELETE FROM opgaveindeks WHERE kommune = $1 AND sag = $2 AND kode = $3 AND vedr = $4";
    const string NytSøgeord = "INSERT INTO soegeord (kommune, aftryk, sag) VALUES ($1, $2, $3)";

    static readonly string[] s_tabeller = ["sagsindeks", "opgaveindeks", "soegeord", "omgoerelse"];

    /// <summary>Sætningerne; den første skal ramme netop én række, ellers har en anden skrevet imens.</summary>
    /// <param name="setNr">Den række, sagen stod ved; null, når den ikke står i listerne.</param>
    /// <param name="før">Det, listerne stod på; null, når det ikke vides, og alt så skrives.</param>
    public (List<Sætning> Sætninger, Listestand Stand) Plan(Journalsag sag, byte[] nøgle, Listevurdering v, long? setNr, Listestand? før)
    {
        var (linje, opgaver) = Indeks.Af(v, sag.Akter);
        var søgeord = før is not null && !KanFåNytNavn(sag, setNr) ? før.Søgeord : [.. Søgning.Ord(sag.Sag).Distinct().Select(nøgler.Søgeaftryk)];
        object?[] række = [sag.Kommune, sag.Id, sag.Nr, .. Værdier(linje), Visning(sag, nøgle)];
        række[13] = Dag(v.Pr);
        var segl = Kæde.Segl(nøgler, Forseglet(række, opgaver.Select(o => Værdier(o, linje)), søgeord));
        række = [.. række, segl];

        var sætninger = new List<Sætning>();
        if (setNr is not { } nr)
            sætninger.Add(new(NySagslinje, række));
        else if (før is null)
            sætninger.Add(new(RetSagslinje, [.. række, nr]));
        else
            sætninger.Add(new(RetUændret, [.. række, nr, før.Segl]));
        Opgaver(sætninger, sag, linje, opgaver, setNr is not null, før);
        Søgeord(sætninger, sag, søgeord, setNr is not null, før);
        sætninger.AddRange(Omgørelsesindeks.Plan(sag, v.Billede));
        return (sætninger, new(v, linje, opgaver, søgeord, segl));
    }

    /// <summary>Sletter sagen af alle lister.</summary>
    public static IEnumerable<Sætning> Tøm(string kommune, string sag) => s_tabeller.Select(t => new Sætning($"DELETE FROM {t} WHERE kommune = $1 AND sag = $2", kommune, sag));

    /// <summary>Alt, seglet dækker, i fast orden: sagslinjen uden segl, opgaverne og søgeordene.</summary>
    internal static IEnumerable<object?> Forseglet(IEnumerable<object?> sagslinje, IEnumerable<object?[]> opgaver, IEnumerable<byte[]> søgeord) =>
    [
        .. sagslinje,
        .. opgaver.OrderBy(o => (string)o[0]!, StringComparer.Ordinal).ThenBy(o => (string)o[1]!, StringComparer.Ordinal).SelectMany(o => o),
        .. søgeord.Select(Convert.ToHexString).Order(StringComparer.Ordinal),
    ];

    /// <summary>Sagslinjens kolonner fra status til beskyttet; dagen, der er vurderet, sættes for sig.</summary>
    internal static object?[] Værdier(Sagslinje l) =>
    [
        l.Status, l.Ordning, Dag(l.Start), Dag(l.Slut), l.Regime, Dag(l.NæsteÆndring), Dag(l.Hastefrist) ?? UdenFrist, (long)l.Åbne, (long)l.Brudte, l.Lovbog, null,
        l.Enhed, l.Ansvarlig, l.Beskyttet ? 1L : 0L,
    ];

    /// <summary>Opgavens kolonner fra kode til beskyttet.</summary>
    internal static object?[] Værdier(Opgave o, Sagslinje l) =>
    [
        o.Kode, o.Vedr, o.Regel, o.Navn, o.Udfald, Dag(o.Frist) ?? UdenFrist, o.Handlingskode ?? "", o.Handling ?? "", o.Hjemmel, o.Enhed, o.Ansvarlig, o.Taget ? 1L : 0L,
        o.VenterPå, Dag(o.Vågner) ?? "", l.Beskyttet ? 1L : 0L,
    ];

    /// <summary>Søgeordene skifter kun, når en oplysning, rettelse eller annullering er kommet til.</summary>
    static bool KanFåNytNavn(Journalsag sag, long? setNr) =>
        sag.Sag.Hændelser.TakeLast(sag.Rækker.Count(r => r.Nr > setNr && r.Art == Journalrække.Hændelse)).Any(h => h is Oplysning or Rettelse or Annullering);

    /// <summary>Det, listen viser om borgeren; krypteret med sagens nøgle, så databasen ikke kan læse det.</summary>
    static byte[] Visning(Journalsag sag, byte[] nøgle) => Kryptering.Krypter(nøgle, Klar(sag), Kæde.Bundet(sag.Kommune, sag.Id));

    internal static byte[] Klar(Journalsag sag)
    {
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud))
        {
            w.WriteStartObject();
            w.WriteString("navn", Søgning.Navn(sag.Sag));
            w.WriteString("foedt", Dag(sag.Sag.Borger.Født));
            w.WriteEndObject();
        }
        return ud.ToArray();
    }

    static void Opgaver(List<Sætning> ud, Journalsag sag, Sagslinje linje, IReadOnlyList<Opgave> opgaver, bool findes, Listestand? før)
    {
        var samme = før is not null && før.Linje.Beskyttet == linje.Beskyttet;
        if (findes && !samme)
            ud.Add(new("DELETE FROM opgaveindeks WHERE kommune = $1 AND sag = $2", sag.Kommune, sag.Id));
        var står = samme ? før!.Opgaver.ToHashSet() : [];
        foreach (var o in står.Except(opgaver))
            ud.Add(new(SletOpgave, sag.Kommune, sag.Id, o.Kode, o.Vedr));
        foreach (var o in opgaver.Where(o => !står.Contains(o)))
            ud.Add(new(NyOpgave, [sag.Kommune, sag.Id, .. Værdier(o, linje)]));
    }

    static void Søgeord(List<Sætning> ud, Journalsag sag, byte[][] søgeord, bool findes, Listestand? før)
    {
        if (ReferenceEquals(søgeord, før?.Søgeord))
            return;
        if (findes)
            ud.Add(new("DELETE FROM soegeord WHERE kommune = $1 AND sag = $2", sag.Kommune, sag.Id));
        ud.AddRange(søgeord.Select(a => new Sætning(NytSøgeord, sag.Kommune, a, sag.Id)));
    }

    internal static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static DateOnly LæstDag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
