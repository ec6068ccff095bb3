using System.Data.Common;
using System.Text.Json;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Alt, der er sket i alle sager: der kan kun lægges til. Krypteret for hver sag, kædet række for række.</summary>
/// <remarks>Hændelsen, sagslisten, opgavelisten og det, der skal sendes, skrives i samme transaktion. Dansk dag regnes af <see cref="TimeProvider"/>.</remarks>
public sealed class Journal(Database database, INøglehus nøgler, TimeProvider ur)
{
    /// <summary>Så meget må en andens ur gå foran, før »registreret« ligger i fremtiden.</summary>
    static readonly TimeSpan s_urforskel = TimeSpan.FromMinutes(5);

    readonly Sagslager _lager = new(database, nøgler);
    readonly Sagsskriver _skriver = new(database, nøgler, ur);

    public Database Database => database;
    public INøglehus Nøgler => nøgler;

    /// <summary>Dagen i dag i Danmark.</summary>
    public DateOnly Idag => DanskTid.Dato(ur.GetUtcNow());

    /// <summary>Bringer databasen op til programmets skema.</summary>
    public Task Klargør(CancellationToken ct = default) => Opgradering.Udfør(database, ct);

    /// <summary>Opretter en sag af en sagsfil med eller uden hændelser. Hændelser, der ikke er mærket importeret, prøves i døren.</summary>
    /// <param name="fil">rettesnor/sag/1 med sag og kommune.</param>
    public async Task<Tilføjelse> Opret(ReadOnlyMemory<byte> fil, CancellationToken ct = default)
    {
        Sag sag;
        try
        {
            sag = Sagslæser.Læs(fil);
        }
        catch (UgyldigSagException e)
        {
            return new Tilføjelse.Ugyldig(e.Fejl);
        }
        if (sag.Id is not { Length: > 0 } || sag.Kommune is not { Length: > 0 })
            return new Tilføjelse.Ugyldig([new("$.sag", "en sag i journalen skal have et nummer og en kommune", "Tilføj sag og kommune")]);
        var grunde = Dør.Prøv(sag with { Hændelser = [] }, sag, Idag, oprettes: true);
        if (grunde.Count > 0)
            return new Tilføjelse.Afvist(grunde);
        return await Gem(_skriver.Forbered(null, sag, Indhold(fil)), sag.Kommune, sag.Id, 0, ct) ?? new Tilføjelse.Ukendt();
    }

    /// <summary>Opretter mange sager i én transaktion: alle eller ingen. Filerne er prøvet.</summary>
    /// <returns>Falsk, når en af dem er oprettet af en anden imens.</returns>
    internal async Task<bool> OprettAlle(IReadOnlyList<byte[]> filer, CancellationToken ct)
    {
        try
        {
            await using var s = await database.Skriv(ct);
            foreach (var fil in filer)
                await _skriver.Skriv(s, _skriver.Forbered(null, Sagslæser.Læs(fil), Indhold(fil)), [], ct);
            await s.Gem(ct);
            return true;
        }
        catch (DbException e) when (database.ErDublet(e) || database.ErSamtidighed(e))
        {
            return false;
        }
    }

    internal async Task<bool> Findes(string kommune, string id, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, "SELECT 1 FROM sagsnoegle WHERE kommune = @k AND sag = @s", ("k", kommune), ("s", id)).Værdi(ct) is not null;
    }

    /// <summary>Lægger hændelser til en sag, hvis ingen anden har skrevet siden række <paramref name="setNr"/>.</summary>
    public Task<Tilføjelse> Tilføj(string kommune, string id, long setNr, IReadOnlyList<byte[]> hændelser, Fravigelse? fravigelse = null, CancellationToken ct = default) =>
        Tilføj(kommune, id, setNr, hændelser, fravigelse, [], ct);

    /// <param name="ud">Det, der skal sendes, hvis hændelserne bliver skrevet: samme transaktion.</param>
    public async Task<Tilføjelse> Tilføj(string kommune, string id, long setNr, IReadOnlyList<byte[]> hændelser, Fravigelse? fravigelse, IReadOnlyList<Forsendelse> ud, CancellationToken ct = default)
    {
        var stand = _lager.Husket(kommune, id);
        if (stand?.Sag.Nr != setNr)
            stand = await _lager.Hent(kommune, id, ct);
        if (stand is null)
            return new Tilføjelse.Ukendt();
        var sag = stand.Sag;
        if (sag.Nr != setNr)
            return Konflikt(sag, setNr);
        if (fravigelse?.Mangel() is { } mangel)
            return new Tilføjelse.Ugyldig([new("$.fravigelse", "fravigelsen kan ikke bruges", mangel)]);

        var nye = hændelser.Select(h => Journalsag.Stemplet(h, ur.GetUtcNow())).ToArray();
        if (Array.IndexOf(nye, null) is >= 0 and var nr)
            return new Tilføjelse.Ugyldig([new($"$.haendelser[{sag.Sag.Hændelser.Count + nr}]", "hændelsen er ikke ét JSON-objekt", "Tilladt: et objekt { \"type\": …, … }")]);
        Sag efter;
        try
        {
            efter = Sagslæser.Føj(sag.Sag, Journalsag.Liste(nye!));
        }
        catch (UgyldigSagException e)
        {
            return new Tilføjelse.Ugyldig(e.Fejl);
        }
        if (efter.Hændelser.Skip(sag.Sag.Hændelser.Count).FirstOrDefault(h => !h.Importeret && h.Hoved.Felter["registreret"] is DateTimeOffset r && r > ur.GetUtcNow() + s_urforskel) is { } forud)
            return new Tilføjelse.Ugyldig([new($"$.haendelser[{forud.Nr - 1}].registreret", "tidspunktet ligger i fremtiden", "Udelad feltet; så sættes det nu")]);
        var grunde = Dør.Prøv(sag.Sag, efter, Idag, fravigelse);
        if (grunde.Count > 0)
            return new Tilføjelse.Afvist(grunde);

        var indhold = nye.Select(h => (Journalrække.Hændelse, h!)).ToList();
        if (fravigelse is not null)
            indhold.Add((Journalrække.Fravigelse, Journalsag.Skriv(fravigelse)));
        if (await Gem(_skriver.Forbered(stand, efter, indhold), kommune, id, setNr, ct, ud) is { } svar)
            return svar;
        // Sagens lister er skrevet af en anden, men ingen hændelse er kommet til: skriv dem helt.
        return await Gem(_skriver.Forbered(stand with { Lister = null }, efter, indhold), kommune, id, setNr, ct, ud) ?? await Konflikt(kommune, id, setNr, ct);
    }

    /// <summary>Sagen i klartekst, eller null når den ikke findes eller er slettet.</summary>
    public async Task<Journalsag?> Hent(string kommune, string id, CancellationToken ct = default) => (await _lager.Hent(kommune, id, ct))?.Sag;

    /// <summary>Vurderer sagen igen og skriver lister, når dagen er kommet eller lovbogen er ny.</summary>
    /// <returns>Falsk, når sagen ikke findes, eller en anden skrev imens.</returns>
    public async Task<bool> Genvurder(string kommune, string id, CancellationToken ct = default) =>
        await _lager.Hent(kommune, id, ct) is { } stand && await SkrivLister(stand, nye: false, ct);

    /// <summary>Bygger sagens lister op igen af journalen, også når de mangler.</summary>
    internal async Task GenopbygLister(string kommune, string id, CancellationToken ct)
    {
        if (await _lager.Hent(kommune, id, ct) is { } stand)
            await SkrivLister(stand, nye: true, ct);
    }

    async Task<bool> SkrivLister(Sagsstand stand, bool nye, CancellationToken ct)
    {
        if (await _skriver.SkrivLister(stand, nye, ct) is not { } lister)
            return false;
        _lager.Husk(stand with { Lister = lister });
        return true;
    }

    /// <summary>Sletter en sag efter godkendelse: nøglen destrueres, listerne tømmes, kæden bliver med en sidste række, der siger hvem og hvorfor.</summary>
    /// <param name="grund">Skrives læsbart og må ikke nævne borgeren.</param>
    public async Task<bool> Slet(string kommune, string id, string af, string grund, CancellationToken ct = default)
    {
        while (await _lager.Hent(kommune, id, ct) is { } stand)
        {
            if (await _skriver.Slet(stand.Sag, af, grund, ct))
            {
                _lager.Glem(kommune, id);
                return true;
            }
        }
        return false;
    }

    /// <summary>Pakker alle sagsnøgler om med den aktive nøgle.</summary>
    public Task<int> PakNøglerOm(CancellationToken ct = default) => new Sagsnøgler(nøgler).PakOm(database, ct);

    /// <summary>Skriver det forberedte. Null, når ingen har skrevet hændelser imens, men listerne er nogle andre end ventet.</summary>
    async Task<Tilføjelse?> Gem(Skriveplan plan, string kommune, string id, long setNr, CancellationToken ct, IReadOnlyList<Forsendelse>? ud = null)
    {
        try
        {
            await using var s = await database.Skriv(ct);
            if (await _skriver.Skriv(s, plan, ud ?? [], ct))
            {
                await s.Gem(ct);
                _lager.Husk(plan.Efter);
                return new Tilføjelse.Gemt(plan.Efter.Sag);
            }
        }
        catch (DbException e) when (database.ErDublet(e) || database.ErSamtidighed(e))
        {
            // En anden kom først; hvad det var, står i databasen nu.
        }
        return await _lager.Hent(kommune, id, ct) is { } nu && nu.Sag.Nr == setNr ? null : await Konflikt(kommune, id, setNr, ct);
    }

    async Task<Tilføjelse> Konflikt(string kommune, string id, long setNr, CancellationToken ct) =>
        await _lager.Hent(kommune, id, ct) is { } nu ? Konflikt(nu.Sag, setNr) : new Tilføjelse.Ukendt();

    static Tilføjelse.Konflikt Konflikt(Journalsag nu, long setNr) => new(nu, [.. nu.Rækker.Where(r => r.Nr > setNr)]);

    /// <summary>Sagens hoved og hændelser, som de skrives i journalen.</summary>
    internal static List<(string Art, byte[] Indhold)> Indhold(ReadOnlyMemory<byte> fil)
    {
        using var json = JsonDocument.Parse(fil.Span.StartsWith("\uFEFF"u8) ? fil[3..] : fil);
        return [(Journalrække.Sag, Journalsag.Hoved(json.RootElement)),
            .. json.RootElement.GetProperty("haendelser").EnumerateArray().Select(h => (Journalrække.Hændelse, System.Text.Encoding.UTF8.GetBytes(h.GetRawText())))];
    }
}
