using System.Globalization;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli;

/// <summary>De ord og muligheder, kommandoen er givet.</summary>
sealed class Argumenter
{
    const int FørsteÅr = 1900, SidsteÅr = 2199;

    readonly Dictionary<string, string> _muligheder = [];
    readonly List<string> _ord = [];
    readonly Kommando _kommando;
    readonly TimeProvider _ur;

    Argumenter(Kommando kommando, TimeProvider ur) => (_kommando, _ur) = (kommando, ur);

    public static Argumenter Læs(Kommando kommando, ReadOnlySpan<string> args, TimeProvider ur)
    {
        var ud = new Argumenter(kommando, ur);
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                ud._ord.Add(args[i]);
                continue;
            }
            var (navn, værdi) = args[i].Split('=', 2) is [var n, var v] ? (n, v) : (args[i], null);
            var form = Array.Find(kommando.Muligheder, m => m.Form.Split(' ')[0] == navn).Form
                ?? throw new UbrugeligException($"Muligheden »{navn}« findes ikke i {kommando.Navn}. Skriv rettesnor {kommando.Navn} --help.");
            var tager = form.Contains(' ');
            if (tager && værdi is null && ++i < args.Length)
                værdi = args[i];
            if (tager != værdi is not null)
                throw new UbrugeligException(tager ? $"Muligheden {navn} mangler sin værdi: {form}." : $"Muligheden {navn} tager ingen værdi.");
            if (!ud._muligheder.TryAdd(navn, værdi ?? ""))
                throw new UbrugeligException($"Muligheden {navn} står to gange.");
        }
        return ud;
    }

    /// <summary>Ordet på pladsen, fra 0.</summary>
    public string Ord(int plads, string hvad) =>
        plads < _ord.Count ? _ord[plads] : throw new UbrugeligException($"Der mangler {hvad}. Brug: rettesnor {_kommando.Brug}");

    public int AntalOrd => _ord.Count;

    /// <summary>Afviser ord, kommandoen ikke bruger.</summary>
    public void HøjstOrd(int antal)
    {
        if (_ord.Count > antal)
            throw new UbrugeligException($"»{_ord[antal]}« kan ikke bruges her. Brug: rettesnor {_kommando.Brug}");
    }

    public bool Har(string navn) => _muligheder.ContainsKey(navn);

    public string? Tekst(string navn) => _muligheder.GetValueOrDefault(navn);

    public int Heltal(int plads, string hvad) => int.TryParse(Ord(plads, hvad), NumberStyles.None, CultureInfo.InvariantCulture, out var tal) && tal > 0
        ? tal : throw new UbrugeligException($"»{Ord(plads, hvad)}« er ikke et helt tal over 0.");

    public DateOnly? Dag(string navn) => Tekst(navn) is { } tekst ? Dag(navn, tekst) : null;

    /// <summary>Dagen, der er givet med --pr, ellers i dag i Danmark.</summary>
    public DateOnly Pr => Dag("--pr") ?? DanskTid.Dato(_ur.GetUtcNow());

    public static DateOnly Dag(string navn, string tekst) => Dato(tekst, "yyyy-MM-dd")
        ?? throw new UbrugeligException($"{navn}: »{tekst}« er ikke en dag. Skriv den ÅÅÅÅ-MM-DD, fra {FørsteÅr} til {SidsteÅr}.");

    public static DateOnly Måned(string navn, string tekst) => Dato(tekst, "yyyy-MM")
        ?? throw new UbrugeligException($"{navn}: »{tekst}« er ikke en måned. Skriv den ÅÅÅÅ-MM, fra {FørsteÅr} til {SidsteÅr}.");

    /// <summary>Hele måneder, skrevet »2022-01..2022-12«; én måned kan stå alene.</summary>
    public Periode? Måneder(string navn)
    {
        if (Tekst(navn) is not { } tekst)
            return null;
        var dele = tekst.Split("..");
        if (dele.Length > 2)
            throw new UbrugeligException($"{navn}: »{tekst}« er ikke måneder. Skriv ÅÅÅÅ-MM..ÅÅÅÅ-MM.");
        var (fra, til) = (Måned(navn, dele[0]), Måned(navn, dele[^1]));
        return til >= fra ? new Periode(fra, Periode.Måned(til).TilOgMed) : throw new UbrugeligException($"{navn}: den sidste måned ligger før den første.");
    }

    static DateOnly? Dato(string tekst, string format) =>
        tekst.Length == format.Length && DateOnly.TryParseExact(tekst, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
        && dag.Year is >= FørsteÅr and <= SidsteÅr ? dag : null;
}
