using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Det, et brev skrives af: sagen, den hændelse brevet handler om, og det, sagsbehandleren selv skriver.</summary>
/// <param name="Om">Hændelsen; null for et brev uden, fx vejledning om rettigheder.</param>
/// <param name="Skrevet">Skrivefelterne, ved navn.</param>
public sealed record Brevstof(Sag Sag, Hændelse? Om, Brevramme Ramme, IReadOnlyDictionary<string, string> Skrevet)
{
    /// <summary>Det, der er sendt med, når en sag sendes videre.</summary>
    public IReadOnlyList<string> Akter { get; init; } = [];

    readonly Lazy<Sagsbillede> _billede = new(() => Sagsbillede.Fold(Sag, Om is { } h && h.Dato > Ramme.Dato ? h.Dato : Ramme.Dato));

    /// <summary>Sagen på brevets dag; er hændelsen dateret senere, på dens.</summary>
    public Sagsbillede Billede => _billede.Value;

    /// <summary>Hændelsen, som den står efter rettelser.</summary>
    public T? Emne<T>() where T : Hændelse => Om is null ? null : Billede.Nummer<T>(Om.Nr);

    /// <summary>Lovbogens svar om hændelsen.</summary>
    internal IReadOnlyList<Svar> Svar(string regel) => Om is null ? [] : [.. Lovbog.Find(regel)!.Besvar(Billede).Where(s => s.Vedr.Nr == Om.Nr)];

    /// <summary>Skriver brevet efter den udgave af skabelonen, der bruges på brevets dag; null, når koden ikke findes.</summary>
    public Brev? Skriv(string skabelon)
    {
        if (Skabeloner.Find(skabelon, Ramme.Dato) is not { } fundet)
            return null;
        var felter = Brevfelter.Af(this, fundet).Concat(Skrevet.Where(s => fundet.Skriver.Any(f => f.Navn == s.Key)).Select(s => new Brevfelt(s.Key, s.Value, "skrevet")))
            .Where(f => !f.ErTomt).GroupBy(f => f.Navn).ToDictionary(g => g.Key, g => g.Last());
        return new Brevskriver(Ramme, felter).Skriv(fundet, Modtager(Billede), Sag.Id ?? "");
    }

    /// <summary>Borgerens navn: den seneste oplysning, ellers sagsfilens.</summary>
    static string Modtager(Sagsbillede sag) => sag.Liste<Oplysning>().LastOrDefault(o => o is { Om: Oplysningsemne.Navn, Tekst: not null })?.Tekst ?? sag.Borger.Navn ?? "";
}
