using System.Data.Common;
using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Sagsbehandling.Opgaver;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Alt, der er sket i alle sager: der kan kun lægges til. Krypteret for hver sag, kædet række for række.</summary>
/// <remarks>Hændelsen, sagslisten, opgavelisten og det, der skal sendes, skrives i samme transaktion. Dansk dag regnes af <see cref="TimeProvider"/>.</remarks>
public sealed class Journal(Database database, INøglehus nøgler, TimeProvider ur)
{
    /// <summary>Så meget må en andens ur gå foran, før »registreret« ligger i fremtiden.</summary>
    static readonly TimeSpan s_urforskel = TimeSpan.FromMinutes(5);

    /// <summary>Så mange gange prøves der forfra, når andre skriver i samme sag.</summary>
    const int FlesteForsøg = 5;

    /// <summary>Så mange sager sendes til databasen ad gangen, når mange oprettes.</summary>
    const int Bundt = 25;

    readonly Sagslager _lager = new(database, nøgler);
    readonly Sagsskriver _skriver = new(database, nøgler, ur);
    readonly Skrivekø _kø = new(database);

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
        for (var forsøg = 0; ; forsøg++)
        {
            var plan = _skriver.Forbered(null, sag, Indhold(fil));
            if (await Gem(plan, ct))
                return new Tilføjelse.Gemt(plan.Efter.Sag);
            if (await _lager.Hent(sag.Kommune, sag.Id, ct) is { } nu)
                return Konflikt(nu.Sag, 0);
            // Findes sagen stadig ikke, er den enten slettet, eller indpakningsnøglen blev fornyet imens; så pakkes der ind med den nye.
            if (forsøg == 1)
                return new Tilføjelse.Ukendt();
        }
    }

    /// <summary>Opretter mange sager i én transaktion: alle eller ingen. Filerne er prøvet.</summary>
    /// <returns>Falsk, når en af dem er oprettet af en anden imens.</returns>
    internal async Task<bool> OprettAlle(IReadOnlyList<byte[]> filer, CancellationToken ct)
    {
        try
        {
            await using var s = await database.Skriv(ct);
            foreach (var bundt in filer.Chunk(Bundt))
                if (!await Sagsskriver.Skriv(database, s, [.. bundt.Select(fil => _skriver.Forbered(null, Sagslæser.Læs(fil), Indhold(fil)))], ct))
                    return false;
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

    /// <summary>Lægger hændelser til en sag, hvis ingen anden har skrevet hændelser siden række <paramref name="setNr"/>.</summary>
    public Task<Tilføjelse> Tilføj(string kommune, string id, long setNr, IReadOnlyList<byte[]> hændelser, Fravigelse? fravigelse = null, CancellationToken ct = default) =>
        Tilføj(kommune, id, setNr, new(hændelser) { Fravigelse = fravigelse }, ct);

    /// <summary>Lægger hændelser og akter til en sag i én transaktion.</summary>
    /// <param name="setNr">Den række, den, der skriver, har set; null, når det, der skrives, passer til sagen, hvordan den end står (et notat).</param>
    public async Task<Tilføjelse> Tilføj(string kommune, string id, long? setNr, Nyt nyt, CancellationToken ct = default)
    {
        var stand = _lager.Husket(kommune, id);
        if (stand is null || stand.Sag.Nr != setNr)
            stand = await _lager.Hent(kommune, id, ct);
        for (var forsøg = 0; forsøg < FlesteForsøg; forsøg++)
        {
            if (stand is null)
                return new Tilføjelse.Ukendt();
            if (setNr is { } set && ErÆndret(stand.Sag, set))
                return Konflikt(stand.Sag, set);
            var (plan, nej) = Forberedt(stand, nyt);
            if (plan is null || await Gem(plan, ct))
                return nej ?? new Tilføjelse.Gemt(plan!.Efter.Sag);
            // En anden kom først, måske kun med listerne: se sagen, som den nu er, og skriv dem helt.
            stand = await _lager.Hent(kommune, id, ct) is { } nu ? nu with { Lister = null } : null;
        }
        return stand is null ? new Tilføjelse.Ukendt() : Konflikt(stand.Sag, setNr ?? stand.Sag.Nr);
    }

    /// <summary>Bytes til en akt med et indhold; null, når den ikke findes.</summary>
    public Task<byte[]?> Bytes(string kommune, string id, Indholdsakt akt, CancellationToken ct = default) => _lager.Bytes(kommune, id, akt.Indholdsrække, ct);

    /// <summary>Sagens nøgle, til det, der gemmes ved siden af journalen; null, når sagen ikke findes eller er slettet.</summary>
    internal async Task<byte[]?> Nøgle(string kommune, string id, CancellationToken ct) => (await _lager.Hent(kommune, id, ct))?.Nøgle;

    /// <summary>Et notat eller en taget opgave imens ændrer ikke det, en hændelse er skrevet på.</summary>
    static bool ErÆndret(Journalsag sag, long set) => set > sag.Nr || sag.Rækker.Any(r => r.Nr > set && r.Art is not (Journalrække.Akt or Journalrække.Bytes));

    /// <summary>Alt prøvet og regnet ud; ellers hvorfor ikke.</summary>
    (Skriveplan? Plan, Tilføjelse? Nej) Forberedt(Sagsstand stand, Nyt nyt)
    {
        var sag = stand.Sag;
        if (nyt.Fravigelse?.Mangel() is { } mangel)
            return (null, new Tilføjelse.Ugyldig([new("$.fravigelse", "fravigelsen kan ikke bruges", mangel)]));
        var nye = nyt.Hændelser.Select(h => Journalsag.Stemplet(h, ur.GetUtcNow())).ToArray();
        if (Array.IndexOf(nye, null) is >= 0 and var nr)
            return (null, new Tilføjelse.Ugyldig([new($"$.haendelser[{sag.Sag.Hændelser.Count + nr}]", "hændelsen er ikke ét JSON-objekt", "Tilladt: et objekt { \"type\": …, … }")]));
        Sag efter;
        try
        {
            efter = nye.Length == 0 ? sag.Sag : Sagslæser.Føj(sag.Sag, Journalsag.Liste(nye!));
        }
        catch (UgyldigSagException e)
        {
            return (null, new Tilføjelse.Ugyldig(e.Fejl));
        }
        if (efter.Hændelser.Skip(sag.Sag.Hændelser.Count).FirstOrDefault(h => !h.Importeret && h.Hoved.Felter["registreret"] is DateTimeOffset r && r > ur.GetUtcNow() + s_urforskel) is { } forud)
            return (null, new Tilføjelse.Ugyldig([new($"$.haendelser[{forud.Nr - 1}].registreret", "tidspunktet ligger i fremtiden", "Udelad feltet; så sættes det nu")]));
        if (nye.Length > 0 && Dør.Prøv(sag.Sag, efter, Idag, nyt.Fravigelse) is { Count: > 0 } grunde)
            return (null, new Tilføjelse.Afvist(grunde));
        if (Aktprøve(stand, nyt.Akter) is { } nej)
            return (null, nej);

        var indhold = nye.Select(h => (Journalrække.Hændelse, h!)).ToList();
        if (nyt.Fravigelse is not null)
            indhold.Add((Journalrække.Fravigelse, Journalsag.Skriv(nyt.Fravigelse)));
        foreach (var (akt, bytes) in nyt.Akter)
            indhold.AddRange(bytes is null ? [(Journalrække.Akt, akt)] : [(Journalrække.Bytes, bytes), (Journalrække.Akt, akt)]);
        return (_skriver.Forbered(stand, efter, indhold, nyt.Ud), null);
    }

    Tilføjelse? Aktprøve(Sagsstand stand, IReadOnlyList<NyAkt> akter)
    {
        IReadOnlyList<Opgave>? opgaver = null;
        for (var i = 0; i < akter.Count; i++)
        {
            var (akt, fejl) = Sagsaktlæser.Læs(akter[i].Akt, 0, ur.GetUtcNow(), $"$.akter[{i}]");
            if (akt is null)
                return new Tilføjelse.Ugyldig(fejl);
            if (akt is Opgaveakt)
                opgaver ??= stand.Lister?.Vurdering is { } v && v.Pr == Idag ? stand.Lister.Opgaver : Indeks.Af(Listevurdering.Af(stand.Sag.Sag, Idag), stand.Sag.Akter).Opgaver;
            if (Aktdør.Prøv(akt, akter[i].Indhold, opgaver ?? [], Idag) is { } nej)
                return new Tilføjelse.Afvist([nej]);
        }
        return null;
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

    /// <summary>Pakker alle nøgler om med den aktive indpakningsnøgle og spærrer de gamle for nye sager.</summary>
    /// <returns>Antal sagsnøgler, der er pakket om.</returns>
    public Task<int> PakNøglerOm(CancellationToken ct = default) => new Nøglefornyelse(database, nøgler).PakOm(ct);

    /// <summary>De spærrede indpakningsnøgler, intet er pakket med.</summary>
    public Task<IReadOnlyList<string>> UbrugteNøgler(CancellationToken ct = default) => new Nøglefornyelse(database, nøgler).Ubrugte(ct);

    /// <summary>Skriver det forberedte, måske sammen med andres.</summary>
    /// <returns>Falsk, når en anden skrev imens.</returns>
    async Task<bool> Gem(Skriveplan plan, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        try
        {
            if (!await _kø.Skriv(plan))
                return false;
            _lager.Husk(plan.Efter);
            return true;
        }
        catch (DbException e) when (database.ErDublet(e) || database.ErSamtidighed(e))
        {
            return false;
        }
    }

    static Tilføjelse.Konflikt Konflikt(Journalsag nu, long setNr) => new(nu, [.. nu.Rækker.Where(r => r.Nr > setNr)]);

    /// <summary>Sagens hoved og hændelser, som de skrives i journalen.</summary>
    internal static List<(string Art, byte[] Indhold)> Indhold(ReadOnlyMemory<byte> fil)
    {
        using var json = JsonDocument.Parse(fil.Span.StartsWith("\uFEFF"u8) ? fil[3..] : fil);
        return [(Journalrække.Sag, Journalsag.Hoved(json.RootElement)),
            .. json.RootElement.GetProperty("haendelser").EnumerateArray().Select(h => (Journalrække.Hændelse, System.Text.Encoding.UTF8.GetBytes(h.GetRawText())))];
    }
}
