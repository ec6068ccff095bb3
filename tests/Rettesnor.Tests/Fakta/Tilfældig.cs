using System.Text;
using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Hændelsesfelter = System.Collections.Generic.Dictionary<string, object?>;

namespace Rettesnor.Tests.Fakta;

/// <summary>Tilfældige, gyldige sager, bygget af tabellen over hændelsestyper; samme tal giver samme sag.</summary>
sealed class Tilfældig(int tal)
{
    static readonly DateOnly[] s_starter =
    [
        new(2013, 6, 1), new(2014, 9, 15), new(2018, 5, 20), new(2019, 8, 31), new(2019, 11, 1), new(2020, 2, 29), new(2021, 1, 1), new(2021, 10, 1),
        new(2022, 1, 1), new(2022, 3, 1), new(2023, 3, 20), new(2024, 2, 29), new(2024, 12, 31), new(2025, 10, 1), new(2026, 1, 31), new(2026, 2, 16),
    ];

    static readonly DateOnly[] s_fødsler = [new(1951, 3, 1), new(1958, 7, 1), new(1961, 8, 20), new(1972, 2, 29), new(1980, 6, 1), new(1983, 1, 10), new(1994, 11, 30), new(1999, 5, 5)];

    /// <summary>De typer, der ændrer andre hændelser; dem prøves for sig.</summary>
    static readonly string[] s_indgreb = ["rettelse", "annullering"];

    readonly Random _terning = new(tal);
    readonly List<Hændelsesfelter> _hændelser = [];

    public DateOnly Start { get; private set; }

    public string Født { get; private set; } = "";

    /// <summary>En tilfældig dag omkring den første bevillings start.</summary>
    public DateOnly Dag() => _terning.Next(2) == 0 ? Start.AddDays(_terning.Next(-100, 1_300)) : Hændelsesdag();

    /// <summary>En sag med en eller to bevillinger og nogle hændelser af alle slags.</summary>
    public Sag Sag(int flest = 6)
    {
        Født = Skrevet(Vælg(s_fødsler));
        Start = Vælg(s_starter);
        Tilføj(Bevilling("b", Start));
        if (_terning.Next(3) == 0)
            Tilføj(Bevilling("b2", Start.AddYears(_terning.Next(1, 4)).AddDays(_terning.Next(-20, 60))));
        var fokus = Lovbog.Regler[tal % Lovbog.Regler.Count].Læser.Append("afgoerelse").Select(Hændelsestyper.Find).OfType<Hændelsestype>().Where(Typer.Contains).ToArray();
        for (var antal = _terning.Next(flest + 1); antal > 0; antal--)
            Tilføj(Hændelse(Vælg(_terning.Next(10) < 7 ? fokus : Typer), Hændelsesdag()));
        return Læst();
    }

    /// <summary>Oftest tæt på en dag, der betyder noget: starten, en frist eller slutningen.</summary>
    DateOnly Hændelsesdag() => _terning.Next(3) == 0 ? Start.AddDays(_terning.Next(-300, 1_200)) : Start.AddMonths(Vælg([-2, -1, 0, 0, 0, 1, 3, 6, 6, 12, 30, 36])).AddDays(_terning.Next(-2, 3));

    /// <summary>Lægger en hændelse mere i sagen, sidst i filen.</summary>
    public Sag Med(Hændelsestype type, DateOnly dag, DateTimeOffset? registreret = null)
    {
        var ny = Hændelse(type, dag);
        if (registreret is { } tid)
            ny["registreret"] = tid.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
        Tilføj(ny);
        return Læst();
    }

    /// <summary>Sagen, og hændelser, der hver for sig kan lægges sidst i den: et par af hver slags.</summary>
    public (Sag Sag, IReadOnlyList<Hændelse> Mulige) MedMulige(int afHver)
    {
        Sag();
        var (antal, mulige) = (_hændelser.Count, Typer.SelectMany(t => Enumerable.Range(0, afHver).Select(_ => Hændelse(t, Hændelsesdag()))).ToArray());
        _hændelser.AddRange(mulige);
        var alle = Læst().Hændelser;
        _hændelser.RemoveRange(antal, mulige.Length);
        return (Læst(), [.. alle.Skip(antal).Select(h => h.Hoved.Type.Byg(h.Hoved with { Nr = antal + 1 }))]);
    }

    /// <summary>En bevilling, og derefter en hændelse for hvert par af type og dag.</summary>
    public Sag Udvalg(DateOnly start, DateOnly født, IEnumerable<(Hændelsestype Type, DateOnly Dag)> udvalg)
    {
        (Start, Født) = (start, Skrevet(født));
        Tilføj(Bevilling("b", start));
        foreach (var (type, dag) in udvalg)
            Tilføj(Hændelse(type, dag));
        return Læst();
    }

    public static IReadOnlyList<Hændelsestype> Typer { get; } = [.. Hændelsestyper.Alle.Where(t => !s_indgreb.Contains(t.Navn))];

    public string Json => JsonSerializer.Serialize(new { format = Rettesnor.Lov.Fakta.Sag.Format, borger = new { foedt = Født }, haendelser = _hændelser });

    public Sag Læst() => Sagslæser.Læs(Encoding.UTF8.GetBytes(Json));

    void Tilføj(Hændelsesfelter h) => _hændelser.Add(h);

    Hændelsesfelter Bevilling(string id, DateOnly start) => new()
    {
        ["id"] = id,
        ["type"] = "afgoerelse",
        ["om"] = "bevilling",
        ["dato"] = Skrevet(start.AddDays(-_terning.Next(0, 60))),
        ["start"] = Skrevet(start),
        ["slut"] = Skrevet(start.AddYears(Vælg([1, 1, 2, 3, 3, 5])).AddDays(Vælg([-1, -1, -1, 0, -40]))),
        ["ordning"] = Vælg(["ressourceforloeb", "ressourceforloeb", "ressourceforloeb", "jobafklaring"]),
    };

    Hændelsesfelter Hændelse(Hændelsestype type, DateOnly dag)
    {
        var ud = new Hændelsesfelter { ["type"] = type.Navn };
        var udsnit = type.Varianter.Count == 0 ? null : Vælg(type.Varianter);
        var enDag = _terning.Next(2) == 0;
        foreach (var felt in type.Felter)
        {
            if (felt.Navn is "id" or "registreret" or "af" or "note" or "kilde")
                continue;
            if (type.Tid == Tidsform.DagEllerPeriode && felt.Navn == (enDag ? "fra" : "dato") || enDag && type.Tid == Tidsform.DagEllerPeriode && felt.Navn == "til")
                continue;
            var skal = Hændelsestype.Kræver(felt, udsnit) || felt.Navn is "dato" or "fra" or "maaned";
            if (udsnit is not null && !type.Tillader(felt, udsnit) || !skal && _terning.Next(10) < 4)
                continue;
            var værdi = felt.Navn == type.Variantfelt ? udsnit!.Ord : Værdi(felt, dag, ud, udsnit);
            if (værdi is not null)
                ud[felt.Navn] = værdi;
            else if (skal)
                return Hændelse(Vælg(Typer), dag);
        }
        return ud;
    }

    object? Værdi(Felt felt, DateOnly dag, Hændelsesfelter hidtil, Variant? udsnit) => felt.Art switch
    {
        Feltart.Dag => Skrevet(felt.Navn switch
        {
            "dato" or "fra" => dag,
            "til" => DateOnly.ParseExact((string)hidtil["fra"]!, "yyyy-MM-dd").AddDays(_terning.Next(0, 240)),
            "slut" when hidtil.TryGetValue("start", out var start) => DateOnly.ParseExact((string)start!, "yyyy-MM-dd").AddDays(_terning.Next(200, 1_200)),
            _ => dag.AddDays(_terning.Next(-40, 400)),
        }),
        Feltart.Måned => Måned(dag),
        Feltart.Måneder => new[] { Måned(dag) },
        Feltart.Tekst => "tekst",
        Feltart.TekstEllerJaNej => _terning.Next(6) == 0 ? "tekst" : JaNej(),
        Feltart.JaNej => JaNej(),
        Feltart.Beløb => _terning.Next(0, 3_000_000) / 100m,
        Feltart.Tal => (decimal)_terning.Next(0, 180),
        Feltart.Heltal => _terning.Next(0, 40),
        Feltart.Valg => Vælg(felt.Ord),
        Feltart.Valgliste => felt.Ord.Where(_ => _terning.Next(2) == 0).ToArray(),
        Feltart.Tekster => new[] { "tekst" },
        Feltart.Henvisning => Henvisning(felt.Navn == "vedr" && udsnit is { Pegepind.Length: > 0 } ? udsnit.Pegepind : felt.Til),
        Feltart.Henvisninger => Henvisning(felt.Til) is { } en ? new[] { en } : Array.Empty<string>(),
        Feltart.Objekt => Objekt(felt, dag),
        Feltart.Objekter => new[] { Objekt(felt, dag) },
        Feltart.Periode => new Hændelsesfelter { ["fra"] = Skrevet(dag), ["til"] = Skrevet(dag.AddDays(_terning.Next(0, 60))) },
        _ => null,
    };

    Hændelsesfelter Objekt(Felt felt, DateOnly dag)
    {
        var ud = new Hændelsesfelter();
        foreach (var under in felt.Under)
            if (under.Krævet || _terning.Next(10) < 7)
                ud[under.Navn] = Værdi(under, dag, ud, null);
        return ud;
    }

    string? Henvisning(IReadOnlyList<string> til)
    {
        var mulige = Enumerable.Range(0, _hændelser.Count).Where(i => til.Count == 0 || til.Contains((string)_hændelser[i]["type"]!)).ToArray();
        return mulige.Length == 0 ? null : "#" + (Vælg(mulige) + 1);
    }

    bool JaNej() => _terning.Next(2) == 0;

    T Vælg<T>(IReadOnlyList<T> af) => af[_terning.Next(af.Count)];

    static string Måned(DateOnly dag) => dag.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    static string Skrevet(DateOnly dag) => dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
