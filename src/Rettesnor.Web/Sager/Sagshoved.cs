using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Sagsbehandling.Opgaver;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Web.Sager;

/// <summary>Det, der altid står øverst på en sag: hvem, hvor i forløbet, næste frist, og det særlige om borgeren.</summary>
public sealed record Sagshoved(Sagsbillede Billede, IReadOnlyList<Opgave> Opgaver, Sagslinje Linje, IReadOnlyList<Partsperson> Parter)
{
    public static Sagshoved Af(Journalsag sag, DateOnly idag)
    {
        var v = Listevurdering.Af(sag.Sag, idag);
        var (linje, opgaver) = Indeks.Af(v, sag.Akter);
        return new(v.Billede, [.. opgaver.OrderBy(o => o.Frist ?? DateOnly.MaxValue)], linje, [.. Partsperson.Nu(sag.Akter)]);
    }

    public Opgave? Næste => Opgaver.Count > 0 ? Opgaver[0] : null;

    public Forløb? Forløb(DateOnly idag) => Billede.Forløb.LastOrDefault(f => f.Start <= idag) ?? (Billede.Forløb.Count > 0 ? Billede.Forløb[0] : null);

    public DateOnly? Død => Billede.Liste<Død>() is [var død, ..] ? død.Dato : null;

    /// <summary>Det, der skal vides, før der ringes eller skrives.</summary>
    public IEnumerable<string> Særligt()
    {
        if (Linje.Beskyttet)
            yield return "Adressebeskyttelse";
        if (Seneste(Oplysningsemne.FritagetDigitalPost) is { Ja: true })
            yield return "Fritaget for Digital Post: send brev";
        foreach (var (emne, ord) in s_emner)
            if (Seneste(emne) is { Ja: not false } o)
                yield return o.Tekst is { } tekst ? $"{ord}: {tekst}" : ord;
        foreach (var p in Parter.Where(p => p.Rolle == Partsrolle.Bisidder))
            yield return "Bisidder: " + p.Navn;
    }

    public Oplysning? Seneste(Oplysningsemne emne) => Billede.Liste<Oplysning>().LastOrDefault(o => o.Om == emne);

    private static readonly (Oplysningsemne, string)[] s_emner = [(Oplysningsemne.Tolk, "Tolk"), (Oplysningsemne.Værge, "Værge"), (Oplysningsemne.Partsrepræsentant, "Partsrepræsentant")];
}
