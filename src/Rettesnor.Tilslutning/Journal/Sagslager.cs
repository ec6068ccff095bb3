namespace Rettesnor.Tilslutning.Journal;

/// <summary>En sag i hukommelsen: læst, foldet ud og med sin nøgle.</summary>
/// <param name="Lister">Det, listerne stod på, da denne node sidst skrev dem; null, når det ikke vides.</param>
sealed record Sagsstand(Journalsag Sag, byte[] Nøgle, Listestand? Lister);

/// <summary>Læser sager af databasen og husker de sidst brugte. Databasen afgør altid, om det, der huskes, er det, der står.</summary>
sealed class Sagslager(Database database, INøglehus nøgler)
{
    const int FlesteHver = 250;
    readonly Sagsnøgler _nøgler = new(nøgler);
    readonly Lock _lås = new();
    Dictionary<(string, string), Sagsstand> _nye = [], _gamle = [];

    /// <summary>Sagen, som databasen har den nu; null, når den ikke findes eller er slettet.</summary>
    public async Task<Sagsstand?> Hent(string kommune, string id, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        var hoved = await f.Kommando(null, "SELECT n.noegle, n.indpakket, h.nr, h.segl FROM sagsnoegle n JOIN haendelse h ON h.kommune = n.kommune AND h.sag = n.sag WHERE n.kommune = @k AND n.sag = @s ORDER BY h.nr DESC LIMIT 1",
            ("k", kommune), ("s", id)).Rækker(r => (Nøgle: r.GetString(0), Indpakket: r.IsDBNull(1) ? null : r.Bytes(1), Nr: r.GetInt64(2), Segl: r.Bytes(3)), ct);
        if (hoved is not [{ Indpakket: { } indpakket } h])
        {
            Glem(kommune, id);
            return null;
        }
        var husket = Husket(kommune, id);
        if (husket is not null && husket.Sag.Nr == h.Nr && husket.Sag.Segl.AsSpan().SequenceEqual(h.Segl))
            return husket;

        var nøgle = _nøgler.Pakud(kommune, id, h.Nøgle, indpakket);
        var rå = await f.Kommando(null, $"SELECT nr, tid, art, CASE WHEN art <> '{Journalrække.Bytes}' THEN indhold END, segl FROM haendelse WHERE kommune = @k AND sag = @s AND nr <= @n ORDER BY nr", ("k", kommune), ("s", id), ("n", h.Nr))
            .Rækker(r => (Nr: r.GetInt64(0), Tid: r.GetInt64(1), Art: r.GetString(2), Indhold: r.IsDBNull(3) ? null : r.Bytes(3), Segl: r.Bytes(4)), ct);
        var rækker = rå.Select(r => new Journalrække(r.Nr, r.Tid, r.Art, r.Indhold is null ? [] : Kryptering.Dekrypter(nøgle, r.Indhold, Kæde.Bundet(kommune, id, r.Nr)))).ToArray();
        var stand = new Sagsstand(new(kommune, id, rækker, Lov.Fakta.Sagslæser.Læs(Journalsag.Sammensat(rækker)), rå[^1].Segl), nøgle, null);
        Husk(stand);
        return stand;
    }

    /// <summary>Bytes i rækken, som de blev skrevet; null, når rækken ikke er et indhold, eller sagen ikke findes.</summary>
    public async Task<byte[]?> Bytes(string kommune, string id, long nr, CancellationToken ct)
    {
        if (await Hent(kommune, id, ct) is not { } stand)
            return null;
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, "SELECT indhold FROM haendelse WHERE kommune = @k AND sag = @s AND nr = @n AND art = @a", ("k", kommune), ("s", id), ("n", nr), ("a", Journalrække.Bytes)).Værdi(ct) is byte[] krypteret
            ? Kryptering.Dekrypter(stand.Nøgle, krypteret, Kæde.Bundet(kommune, id, nr)) : null;
    }

    /// <summary>Det, denne node sidst så; måske har en anden skrevet siden.</summary>
    public Sagsstand? Husket(string kommune, string id)
    {
        lock (_lås)
            return _nye.GetValueOrDefault((kommune, id)) ?? _gamle.GetValueOrDefault((kommune, id));
    }

    public void Husk(Sagsstand stand)
    {
        lock (_lås)
        {
            if (_nye.Count >= FlesteHver)
                (_gamle, _nye) = (_nye, []);
            _nye[(stand.Sag.Kommune, stand.Sag.Id)] = stand;
        }
    }

    public void Glem(string kommune, string id)
    {
        lock (_lås)
        {
            _nye.Remove((kommune, id));
            _gamle.Remove((kommune, id));
        }
    }
}
