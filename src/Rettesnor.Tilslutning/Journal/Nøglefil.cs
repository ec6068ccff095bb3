using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Nøgler i en fil, som kun ejeren kan læse. Laves ved første start.</summary>
public sealed class Nøglefil : INøglehus, IDisposable
{
    readonly string _sti;
    Indhold _indhold;
    readonly byte[] _kæde, _søgning;
    readonly ECDsa _underskrift = ECDsa.Create();
    readonly Lock _lås = new();
    DateTime _læst;

    Nøglefil(string sti, Indhold indhold)
    {
        (_sti, _indhold) = (sti, indhold);
        (_kæde, _søgning) = (Convert.FromBase64String(indhold.Kaede), Convert.FromBase64String(indhold.Soegning));
        _underskrift.ImportPkcs8PrivateKey(Convert.FromBase64String(indhold.Underskrift), out _);
    }

    /// <summary>Åbner filen, eller laver den med nye nøgler, når den ikke findes.</summary>
    /// <exception cref="InvalidDataException">Filen kan ikke læses som en nøglefil.</exception>
    public static Nøglefil ÅbnEllerLav(string sti)
    {
        if (!File.Exists(sti))
        {
            using var nøgle = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            Gem(sti, new Indhold("n1", [new("n1", Tilfældig())], Tilfældig(), Tilfældig(), Convert.ToBase64String(nøgle.ExportPkcs8PrivateKey())), ny: true);
        }
        try
        {
            return new(sti, JsonSerializer.Deserialize(File.ReadAllBytes(sti), Nøgleformat.Default.Indhold)
                ?? throw new InvalidDataException($"Nøglefilen {sti} er tom."));
        }
        catch (Exception e) when (e is JsonException or FormatException or CryptographicException)
        {
            throw new InvalidDataException($"Nøglefilen {sti} kan ikke læses. Læg den rigtige fil tilbage; uden den kan journalen ikke åbnes.", e);
        }
    }

    /// <summary>En anden node kan have fornyet filen, siden den blev læst.</summary>
    public string AktivIndpakning
    {
        get
        {
            lock (_lås)
            {
                if (File.GetLastWriteTimeUtc(_sti) != _læst)
                    Genlæs();
                return _indhold.Aktiv;
            }
        }
    }

    public IReadOnlyList<string> Indpakninger
    {
        get
        {
            lock (_lås)
                return [.. _indhold.Indpakning.Select(n => n.Id)];
        }
    }

    /// <summary>Laver en ny indpakningsnøgle og gør den aktiv; de gamle bliver, så ældre sager kan pakkes om.</summary>
    /// <returns>Den nye nøgles id; et id bruges kun én gang.</returns>
    public string Forny()
    {
        lock (_lås)
        {
            Genlæs();
            var id = "n" + (_indhold.Indpakning.Max(n => int.Parse(n.Id[1..], CultureInfo.InvariantCulture)) + 1);
            _indhold.Indpakning.Add(new(id, Tilfældig()));
            _indhold.Aktiv = id;
            Gem(_sti, _indhold);
            return id;
        }
    }

    /// <summary>Fjerner nøgler, intet er pakket ind med. Den aktive bliver.</summary>
    /// <returns>De fjernede nøglers id.</returns>
    public IReadOnlyList<string> Fjern(IReadOnlyCollection<string> ubrugte)
    {
        lock (_lås)
        {
            Genlæs();
            var fjernes = _indhold.Indpakning.Where(n => n.Id != _indhold.Aktiv && ubrugte.Contains(n.Id)).ToArray();
            if (fjernes.Length > 0)
            {
                _indhold.Indpakning.RemoveAll(fjernes.Contains);
                Gem(_sti, _indhold);
            }
            return [.. fjernes.Select(n => n.Id)];
        }
    }

    public byte[] Pak(string nøgleId, ReadOnlySpan<byte> sagsnøgle, ReadOnlySpan<byte> bundet) => Kryptering.Krypter(Indpakning(nøgleId), sagsnøgle, bundet);

    public byte[] Pakud(string nøgleId, ReadOnlySpan<byte> indpakket, ReadOnlySpan<byte> bundet) => Kryptering.Dekrypter(Indpakning(nøgleId), indpakket, bundet);

    public byte[] Segl(ReadOnlySpan<byte> indhold) => HMACSHA256.HashData(_kæde, indhold);

    public byte[] Søgeaftryk(string ord) => HMACSHA256.HashData(_søgning, Encoding.UTF8.GetBytes(ord))[..16];

    public byte[] Underskriv(ReadOnlySpan<byte> indhold)
    {
        lock (_lås)
            return _underskrift.SignData(indhold, HashAlgorithmName.SHA256);
    }

    public bool ErUnderskrevet(ReadOnlySpan<byte> indhold, ReadOnlySpan<byte> underskrift)
    {
        lock (_lås)
            return _underskrift.VerifyData(indhold, underskrift, HashAlgorithmName.SHA256);
    }

    public void Dispose() => _underskrift.Dispose();

    /// <summary>Kendes nøglen ikke, kan en anden node have fornyet filen: så læses den igen.</summary>
    byte[] Indpakning(string id)
    {
        lock (_lås)
        {
            if (_indhold.Indpakning.All(n => n.Id != id))
                Genlæs();
            return Convert.FromBase64String(_indhold.Indpakning.FirstOrDefault(n => n.Id == id)?.Noegle ?? throw new CryptographicException($"Nøglefilen har ingen indpakningsnøgle »{id}«."));
        }
    }

    void Genlæs()
    {
        if (!File.Exists(_sti))
            return;
        _læst = File.GetLastWriteTimeUtc(_sti);
        _indhold = JsonSerializer.Deserialize(File.ReadAllBytes(_sti), Nøgleformat.Default.Indhold) ?? _indhold;
    }

    static string Tilfældig() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Kryptering.Nøglelængde));

    /// <param name="ny">Findes filen allerede, røres den ikke: to noder, der starter samtidig, skal have de samme nøgler.</param>
    static void Gem(string sti, Indhold indhold, bool ny = false)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(sti))!);
        var midlertidig = $"{sti}.{Guid.NewGuid():N}";
        var kunEjer = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            kunEjer.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var fil = new FileStream(midlertidig, kunEjer))
        {
            JsonSerializer.Serialize(fil, indhold, Nøgleformat.Default.Indhold);
            fil.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(midlertidig, sti, overwrite: !ny);
        }
        catch (IOException) when (ny && File.Exists(sti))
        {
            File.Delete(midlertidig);
        }
    }

    internal sealed record Nøgle(string Id, string Noegle);

    internal sealed record Indhold(string Aktiv, List<Nøgle> Indpakning, string Kaede, string Soegning, string Underskrift)
    {
        public string Aktiv { get; set; } = Aktiv;
    }
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Nøglefil.Indhold))]
sealed partial class Nøgleformat : JsonSerializerContext;
