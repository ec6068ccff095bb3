using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Drift;

/// <summary>Det, hver kommando gør.</summary>
static class Kommandoer
{
    const int Afviger = 3;

    public static readonly IReadOnlyDictionary<string, Func<Journaladgang, Ordene, CancellationToken, Task<int>>> Alle =
        new Dictionary<string, Func<Journaladgang, Ordene, CancellationToken, Task<int>>>
        {
            ["verificer"] = Verificer,
            ["hoveder"] = async (j, _, ct) => Sig($"Dagens hoveder står i {await j.Hoveder.Skriv(j.Journal.Idag, ct)}."),
            ["eksporter"] = Eksporter,
            ["importer"] = Importer,
            ["genafspil"] = async (j, _, ct) => Sig($"{await j.Vedligehold.Genafspil(ct)} sager er afspillet igen."),
            ["genvurder"] = async (j, _, ct) => Sig($"{await j.Vedligehold.GenvurderForfaldne(ct: ct) + await j.Vedligehold.GenvurderForældede(ct: ct)} sager er vurderet igen."),
            ["sikkerhedskopi"] = async (j, o, ct) => Sig($"{await Sikkerhedskopi.Skriv(j.Journal.Database, o.Ord(0, "kopiens fil"), ct)} rækker er kopieret. Gem nøglefilen et andet sted."),
            ["gendan"] = async (j, o, ct) => Sig($"{await Sikkerhedskopi.Gendan(j.Journal.Database, o.Ord(0, "kopiens fil"), ct)} rækker er lagt tilbage. Kør »journal verificer«."),
            ["noegle-forny"] = Forny,
            ["noegle-ryd"] = Ryd,
            ["slet"] = Slet,
        };

    static async Task<int> Verificer(Journaladgang j, Ordene o, CancellationToken ct)
    {
        var afvigelser = await j.Verifikation.Prøv(ct);
        foreach (var a in afvigelser)
            Console.WriteLine($"{a.Kommune}\t{a.Sag}\t{a.Nr}\t{a.Hvad}");
        await Console.Error.WriteLineAsync(afvigelser.Count == 0 ? "Alt er i orden." : $"{afvigelser.Count} afvigelser.");
        return afvigelser.Count == 0 ? 0 : Afviger;
    }

    static async Task<int> Eksporter(Journaladgang j, Ordene o, CancellationToken ct)
    {
        if (o.Værdi("--ud") is not { } sti)
        {
            await using var ud = Console.OpenStandardOutput();
            await j.Vedligehold.Eksportér(ud, o.Værdi("--kommune"), o.Værdi("--sag"), ct);
            return 0;
        }
        await using (var fil = File.Create(sti + ".ny"))
            await j.Vedligehold.Eksportér(fil, o.Værdi("--kommune"), o.Værdi("--sag"), ct);
        File.Move(sti + ".ny", sti, overwrite: true);
        return 0;
    }

    static async Task<int> Importer(Journaladgang j, Ordene o, CancellationToken ct)
    {
        _ = o.Ord(0, "mindst én fil");
        var filer = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (var sti in o.Resten)
        {
            if (!sti.EndsWith(".jsonl", StringComparison.Ordinal))
            {
                filer.Add((sti, await File.ReadAllBytesAsync(sti, ct)));
                continue;
            }
            var nr = 0;
            foreach (var linje in (await File.ReadAllTextAsync(sti, ct)).Split('\n'))
                if (++nr > 0 && !string.IsNullOrWhiteSpace(linje))
                    filer.Add(($"{sti}:{nr}", System.Text.Encoding.UTF8.GetBytes(linje)));
        }
        var (oprettet, fejl) = await j.Vedligehold.Importér(filer, ct);
        foreach (var f in fejl)
            foreach (var linje in f.Fejl)
                await Console.Error.WriteLineAsync($"{f.Hvor}: {linje}");
        await Console.Error.WriteLineAsync(fejl.Count == 0 ? $"{oprettet} sager er læst ind." : "Ingen sager er læst ind. Ret fejlene, og prøv igen.");
        return fejl.Count == 0 ? 0 : 2;
    }

    static async Task<int> Forny(Journaladgang j, Ordene o, CancellationToken ct)
    {
        var id = j.Nøgler.Forny();
        return Sig($"Nøglen {id} er aktiv, og {await j.Journal.PakNøglerOm(ct)} sagsnøgler er pakket om. Tag en ny kopi af nøglefilen.");
    }

    static async Task<int> Ryd(Journaladgang j, Ordene o, CancellationToken ct)
    {
        var fjernet = j.Nøgler.Fjern(await j.Journal.UbrugteNøgler(ct));
        return Sig(fjernet.Count == 0 ? "Ingen gammel nøgle er uden brug." : $"Fjernet af nøglefilen: {string.Join(", ", fjernet)}. Sikkerhedskopier, der er ældre end fornyelsen, kan kun læses med en gammel kopi af filen.");
    }

    static async Task<int> Slet(Journaladgang j, Ordene o, CancellationToken ct)
    {
        var (kommune, sag) = (o.Ord(0, "kommunens nummer"), o.Ord(1, "sagens nummer"));
        if (o.Værdi("--af") is not { Length: > 0 } af || o.Værdi("--grund") is not { Length: > 0 } grund)
            throw new BrugsfejlException("Angiv --af (hvem der har godkendt) og --grund.");
        return await j.Journal.Slet(kommune, sag, af, grund, ct) ? Sig($"Sagen {sag} er slettet: nøglen er ødelagt, kæden er bevaret.") : Sig($"Sagen {sag} findes ikke i kommune {kommune}.", 1);
    }

    static int Sig(string besked, int kode = 0)
    {
        Console.WriteLine(besked);
        return kode;
    }
}
