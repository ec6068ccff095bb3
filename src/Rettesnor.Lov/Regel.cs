using System.Collections.Concurrent;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>En regel i lovbogen: hvad den hedder, hvornår den gælder, hvor den står, og hvordan den svarer på en sag.</summary>
public sealed class Regel
{
    public delegate IEnumerable<Svar> Svarer(Regel regel, Sagsbillede sag);

    readonly Svarer _besvar;
    readonly ConcurrentDictionary<DateOnly, Liste<Hjemmelversion>> _hjemmel = [];

    /// <param name="id">Det stabile id fra kataloget: »P-402«.</param>
    /// <param name="besvar">Binder den rene funktion til sagen: ét svar for hvert emne.</param>
    public Regel(string id, string navn, Slags slags, Sikkerhed sikkerhed, Hjemmel[] hjemmel, Svarer besvar)
    {
        if (hjemmel.Length == 0)
            throw new ArgumentException($"Reglen {id} har ingen hjemmel.", nameof(hjemmel));
        (Id, Navn, Slags, Sikkerhed, Hjemmel, _besvar) = (id, navn, slags, sikkerhed, hjemmel, besvar);
    }

    public string Id { get; }
    public string Navn { get; }
    public Slags Slags { get; }
    public Sikkerhed Sikkerhed { get; }

    /// <summary>Alle steder, reglen har stået; <see cref="HjemmelPå"/> vælger dem, der gjaldt.</summary>
    public IReadOnlyList<Hjemmel> Hjemmel { get; }

    /// <summary>Den dag, reglen er knyttet til, i ord: »bevillingens dato«, »forløbets start«.</summary>
    public required string Nøgledato { get; init; }

    /// <summary>Første nøgledato, reglen gælder for.</summary>
    public DateOnly GælderFra { get; init; } = Skæringsdag.RessourceforløbIndført;

    /// <summary>Sidste nøgledato, reglen gælder for; null er endnu.</summary>
    public DateOnly? GælderTil { get; init; }

    /// <summary>Hvad reglen siger, i et par danske sætninger.</summary>
    public required string Siger { get; init; }

    /// <summary>De hændelsestyper, svaret kan hvile på, ud over forløbets egne.</summary>
    public required string[] Læser { get; init; }

    /// <summary>Typer, enhver regel kan hvile på: de former forløbene, omgør afgørelser eller tager sagen ud af en regel.</summary>
    internal static readonly HashSet<string> LæstAfAlle =
        ["afgoerelse", "barsel", "doed", "frasigelse", "ydelse-foer", "klage", "genvurdering", "ankestyrelsen", "saerlig-grund", "rettelse", "annullering"];

    /// <summary>Kan en hændelse af typen ændre svaret?</summary>
    internal bool KanLæse(string type) => LæstAfAlle.Contains(type) || Array.IndexOf(Læser, type) >= 0;

    /// <summary>Regler, der er forklaret af denne og ikke svarer selv.</summary>
    public string[] Rummer { get; init; } = [];

    public bool Gælder(DateOnly nøgledato) => GælderFra <= nøgledato && (GælderTil is not { } til || nøgledato <= til);

    /// <summary>Svarene på sagen, med de undtagelser alle regler har.</summary>
    public Liste<Svar> Besvar(Sagsbillede sag)
    {
        List<Svar>? ud = null;
        foreach (var svar in _besvar(this, sag))
            if (Gælder(svar.Nøgledato))
                (ud ??= []).Add(svar);
        return ud is null ? default : Undtagelser.Anvend(this, sag, [.. ud]);
    }

    /// <summary>Et svar om hændelsen; begrundelsen er påkrævet, hjemlen følger af nøgledatoen.</summary>
    /// <param name="fakta">De andre hændelser, svaret hviler på.</param>
    public Svar Svar(Hændelse vedr, DateOnly nøgledato, Udfald udfald, string begrundelse, DateOnly? frist = null, Værdi? værdi = null,
        IEnumerable<Hændelse?>? fakta = null, Handling? åben = null, Sikkerhed? sikkerhed = null, Antagelse[]? antagelser = null, Forløb? forløb = null)
    {
        var brugte = nøgledato > Skæringsdag.EfterprøvetTil ? [.. antagelser ?? [], Antagelse.FortsatLov] : antagelser ?? [];
        return new(this, vedr, nøgledato, udfald, begrundelse)
        {
            Frist = frist,
            Værdi = værdi,
            Fakta = Numre(vedr, fakta),
            Åben = udfald == Udfald.Afventer || åben is not null,
            Handling = åben,
            Sikkerhed = Svageste(sikkerhed ?? (udfald == Udfald.Uafklaret ? Sikkerhed.Uafklaret : Sikkerhed), brugte),
            Antagelser = Liste.Af<Antagelse>(brugte),
            Forløb = forløb,
        };
    }

    static Sikkerhed Svageste(Sikkerhed sikkerhed, Antagelse[] antagelser)
    {
        foreach (var antagelse in antagelser)
            if (antagelse.Sikkerhed > sikkerhed)
                sikkerhed = antagelse.Sikkerhed;
        return sikkerhed;
    }

    /// <summary>Hvert nummer én gang, emnets først.</summary>
    static Liste<int> Numre(Hændelse vedr, IEnumerable<Hændelse?>? fakta)
    {
        const int flestSetIgennem = 16;
        var numre = new List<int>(4) { vedr.Nr };
        HashSet<int>? set = null;
        foreach (var h in fakta ?? [])
            if (h is not null && (numre.Count < flestSetIgennem ? !numre.Contains(h.Nr) : (set ??= [.. numre]).Add(h.Nr)))
                numre.Add(h.Nr);
        return numre.TilListe();
    }

    /// <summary>Et svar om forløbet; emnet er bevillingen.</summary>
    public Svar Svar(Forløb forløb, DateOnly nøgledato, Udfald udfald, string begrundelse, DateOnly? frist = null, Værdi? værdi = null,
        IEnumerable<Hændelse?>? fakta = null, Handling? åben = null, Sikkerhed? sikkerhed = null, Antagelse[]? antagelser = null)
        => Svar(forløb.Bevilling, nøgledato, udfald, begrundelse, frist, værdi, fakta, åben, sikkerhed, antagelser, forløb);

    /// <summary>Hjemlen på nøgledatoen; tom uden for reglens gyldighed, hvor svaret alligevel falder væk.</summary>
    internal Liste<Hjemmelversion> HjemmelPå(DateOnly nøgledato)
    {
        if (!Gælder(nøgledato))
            return default;
        if (_hjemmel.TryGetValue(nøgledato, out var fundet))
            return fundet;
        var gældende = Hjemmel.Where(h => h.Gælder(nøgledato)).Select(h => h.På(nøgledato)).TilListe();
        if (gældende.Count == 0)
            throw new InvalidOperationException($"Reglen {Id} har ingen hjemmel den {nøgledato:yyyy-MM-dd}.");
        if (_hjemmel.Count < 4096)
            _hjemmel[nøgledato] = gældende;
        return gældende;
    }

    public override string ToString() => $"{Id} {Navn}";
}
