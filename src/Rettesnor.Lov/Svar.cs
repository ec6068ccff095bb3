using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>En regels svar om ét emne i sagen.</summary>
/// <remarks>Svaret kan ikke laves uden begrundelse og hjemmel; det laves af sin <see cref="Regel"/>.</remarks>
public sealed record Svar
{
    internal Svar(Regel regel, Hændelse vedr, DateOnly nøgledato, Udfald udfald, string begrundelse)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(begrundelse);
        (Regel, Vedr, Nøgledato, Udfald, Begrundelse) = (regel, vedr, nøgledato, udfald, begrundelse);
        (Sikkerhed, Hjemmel, Fakta) = (regel.Sikkerhed, regel.HjemmelPå(nøgledato), [vedr.Nr]);
        Åben = udfald == Udfald.Afventer;
    }

    public Regel Regel { get; }

    /// <summary>Hændelsen, der gav emnet; for et forløb bevillingen.</summary>
    public Hændelse Vedr { get; }

    /// <summary>Dagen, der afgør, om reglen gælder og med hvilken ordlyd.</summary>
    public DateOnly Nøgledato { get; }

    public Udfald Udfald { get; init; }

    /// <summary>Kan en handling endnu svare på det eller rette op på det?</summary>
    public bool Åben { get; init; }

    /// <summary>Den sidste dag, der er rettidig.</summary>
    public DateOnly? Frist { get; init; }

    public Værdi? Værdi { get; init; }

    public string Begrundelse { get; init; }

    public Liste<Hjemmelversion> Hjemmel { get; init; }

    /// <summary>Numrene på alle hændelser, svaret hviler på.</summary>
    public Liste<int> Fakta { get; init; }

    public Sikkerhed Sikkerhed { get; init; }

    public Handling? Handling { get; init; }

    public Liste<Antagelse> Antagelser { get; init; }

    /// <summary>Forløbet, svaret handler om, når det handler om ét.</summary>
    internal Forløb? Forløb { get; init; }

    public bool Equals(Svar? andet) => andet is not null && Regel == andet.Regel && Vedr.Nr == andet.Vedr.Nr && Nøgledato == andet.Nøgledato && Udfald == andet.Udfald
        && Åben == andet.Åben && Frist == andet.Frist && Equals(Værdi, andet.Værdi) && Begrundelse == andet.Begrundelse && Hjemmel == andet.Hjemmel
        && Fakta == andet.Fakta && Sikkerhed == andet.Sikkerhed && Handling == andet.Handling;

    public override int GetHashCode() => HashCode.Combine(Regel, Vedr.Nr, Nøgledato, Udfald, Frist);
}
