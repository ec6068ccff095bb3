using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>En måned, hvor beløbet er et andet.</summary>
/// <param name="Måned">Månedens første dag.</param>
/// <param name="Før">Rækken før; null, når måneden ikke gav ydelse.</param>
/// <param name="Nu">Rækken nu; null, når måneden ikke giver ydelse.</param>
public sealed record Månedsforskel(DateOnly Måned, Ordning Ordning, Ydelsesmåned? Før, Ydelsesmåned? Nu)
{
    /// <summary>Det nye beløb minus det gamle; en måned uden ydelse er 0 kr. Null, når en af dem er uafklaret.</summary>
    public Kroner? Ændring => Beløb(Nu) - Beløb(Før);

    static Kroner? Beløb(Ydelsesmåned? måned) => måned is null ? Kroner.Nul : måned.Beløb;
}

/// <summary>Et svar, der er ændret; null, hvor reglen ikke svarede.</summary>
public sealed record Svarforskel(Svar? Før, Svar? Nu)
{
    public Svar Et => Nu ?? Før!;
}

/// <summary>En meddelt afgørelse, der hviler på noget, som siden er ændret, og hvorfor.</summary>
public sealed record Afgørelsesforskel(Afgørelse Afgørelse, Meddelelse Meddelt, Liste<string> Grunde);

/// <summary>Hvad der er forskelligt mellem to vurderinger af den samme sag, og hvilke breve der ikke længere passer.</summary>
/// <remarks>De to kan skille sig på det, der var kendt, på dagen og på satserne.</remarks>
/// <param name="Kendte">Det, der blev kendt imellem, i registreringens orden.</param>
public sealed record Forskel(Vurdering Før, Vurdering Nu, Liste<Hændelse> Kendte, Liste<Månedsforskel> Måneder, Liste<Svarforskel> Svar, Liste<Afgørelsesforskel> Afgørelser)
{
    /// <summary>Sammenligner to vurderinger af den samme sag.</summary>
    /// <exception cref="ArgumentException">Vurderingerne er ikke af den samme sag.</exception>
    public static Forskel Mellem(Vurdering før, Vurdering nu)
    {
        if (!ReferenceEquals(før.Sag, nu.Sag))
            throw new ArgumentException("De to vurderinger er ikke af den samme sag.", nameof(nu));
        var kendte = nu.Sag.Hændelser.Where(h => ErKendt(h, nu.Kendt) && !ErKendt(h, før.Kendt)).OrderBy(h => h.Registreret).ThenBy(h => h.Nr).TilListe();
        var måneder = Månederne(før, nu);
        var svar = Svarene(før, nu);
        return new(før, nu, kendte, måneder, svar, new Brevprøve(før, nu, kendte, måneder, svar).Afgørelser());
    }

    /// <summary>Summen af månedernes ændringer; måneder, der er uafklaret, er ikke med.</summary>
    public Kroner Ialt
    {
        get
        {
            var sum = Kroner.Nul;
            foreach (var måned in Måneder)
                sum += måned.Ændring ?? Kroner.Nul;
            return sum;
        }
    }

    static bool ErKendt(Hændelse h, DateOnly? kendt) => kendt is not { } dag || h.Registreret < DanskTid.MidnatEfter(dag);

    static Liste<Månedsforskel> Månederne(Vurdering før, Vurdering nu)
    {
        var (gamle, nye) = (før.Ydelse.ToDictionary(Nøgle), nu.Ydelse.ToDictionary(Nøgle));
        return gamle.Keys.Union(nye.Keys).Order()
            .Select(n => new Månedsforskel(n.Item1, n.Item2, gamle.GetValueOrDefault(n), nye.GetValueOrDefault(n)))
            .Where(m => m.Før?.Beløb != m.Nu?.Beløb || m.Før is null || m.Nu is null).TilListe();
    }

    static (DateOnly, Ordning) Nøgle(Ydelsesmåned måned) => (måned.Måned, måned.Forløb.Ordning);

    /// <summary>Svarene parret efter regel og emne; er der flere om det samme, efter deres orden.</summary>
    static Liste<Svarforskel> Svarene(Vurdering før, Vurdering nu)
    {
        var (gamle, nye) = (før.Svar.ToLookup(Nøgle), nu.Svar.ToLookup(Nøgle));
        var ud = new List<Svarforskel>();
        foreach (var nøgle in nye.Select(g => g.Key).Union(gamle.Select(g => g.Key)))
        {
            var (a, b) = (gamle[nøgle].ToArray(), nye[nøgle].ToArray());
            for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
                if ((i < a.Length ? a[i] : null, i < b.Length ? b[i] : null) is var (x, y) && !Ens(x, y))
                    ud.Add(new(x, y));
        }
        return ud.TilListe();
    }

    static (Regel, int) Nøgle(Svar svar) => (svar.Regel, svar.Vedr.Nr);

    static bool Ens(Svar? a, Svar? b) => a is not null && b is not null
        && a.Udfald == b.Udfald && a.Åben == b.Åben && a.Frist == b.Frist && Equals(a.Værdi, b.Værdi) && a.Nøgledato == b.Nøgledato;
}
