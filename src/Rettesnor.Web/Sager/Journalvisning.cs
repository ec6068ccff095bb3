using Rettesnor.Lov.Fakta;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Formularer;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Sager;

/// <summary>Et felt, der er rettet: hvad der stod, og hvad der står nu.</summary>
public sealed record Feltrettelse(string Felt, string Før, string Nu);

/// <summary>En række i journalen, som den vises.</summary>
/// <param name="Række">Rækken i journalen.</param>
/// <param name="Gælder">Hvornår det gælder.</param>
/// <param name="Kendt">Hvornår myndigheden fik det at vide.</param>
/// <param name="Annulleret">Hvorfor, når den er annulleret.</param>
public sealed record Journallinje(long Række, Hændelse Hændelse, string Hvad, string Gælder, string Kendt, string Skrevet, string Hvem, string? Note, bool ErAnnulleret, string? Annulleret,
    IReadOnlyList<Feltrettelse> Rettelser)
{
    public bool KanRettes => !ErAnnulleret && Hændelse is not (Rettelse or Annullering);
}

/// <summary>Journalen over en sag, med begge ure og det gamle ved siden af det nye.</summary>
internal static class Journalvisning
{
    /// <summary>Den seneste registrering først.</summary>
    public static IReadOnlyList<Journallinje> Af(Journalsag sag)
    {
        var rækker = sag.Rækker.Where(r => r.Art == Journalrække.Hændelse).ToArray();
        return [.. sag.Sag.Hændelser.Select(h => Linje(sag.Sag, h, rækker[h.Nr - 1])).Reverse()];
    }

    /// <summary>Hændelsen, som den står efter rettelser; null, når den er annulleret, en rettelse eller ukendt.</summary>
    public static Hændelse? Gældende(Sag sag, int nr) => Sagsbillede.Fold(sag, DateOnly.MaxValue).Nummer<Hændelse>(nr);

    /// <summary>Er hændelsen, der også kan være en rettelse, annulleret af noget, der selv gælder?</summary>
    public static bool ErAnnulleret(Sag sag, int nr) => Annulleringen(sag, nr) is not null;

    private static Annullering? Annulleringen(Sag sag, int nr) =>
        sag.Hændelser.OfType<Annullering>().LastOrDefault(a => a.Hoved.Vedr == nr && !ErAnnulleret(sag, a.Nr));

    private static Journallinje Linje(Sag sag, Hændelse h, Journalrække række) => new(
        række.Nr, h, h is Rettelse or Annullering ? $"{Hændelsestekst.Hvad(h)}: {Hændelsestekst.Af(sag.Hændelser[h.Hoved.Vedr!.Value - 1])}" : Hændelsestekst.Hvad(h),
        Hændelsestekst.Hvornår(h), Skrivning.Tidspunkt(h.Registreret), Skrivning.Tidspunkt(række.Skrevet), h.Hoved.Felter.Tekst("af") ?? (h.Importeret ? "importeret" : ""), h.Hoved.Felter.Tekst("note"),
        ErAnnulleret(sag, h.Nr), Annulleringen(sag, h.Nr)?.Begrundelse, h is Rettelse or Annullering || Gældende(sag, h.Nr) is not { } nu ? [] : Forskelle(h, nu, sag));

    private static IReadOnlyList<Feltrettelse> Forskelle(Hændelse før, Hændelse nu, Sag sag)
    {
        if (ReferenceEquals(før, nu))
            return [];
        var (gamle, nye) = (Formularværdier.Af(før, sag), Formularværdier.Af(nu, sag));
        return [.. gamle.Keys.Union(nye.Keys).Where(k => k != "registreret" && gamle.GetValueOrDefault(k) != nye.GetValueOrDefault(k))
            .Select(k => new Feltrettelse(Etiket(nu, k), Vist(gamle.GetValueOrDefault(k)), Vist(nye.GetValueOrDefault(k))))];
    }

    private static string Etiket(Hændelse h, string navn) =>
        h.Hoved.Type.Felter.FirstOrDefault(f => f.Navn == navn.Split('.', '[')[0])?.Betydning ?? navn;

    private static string Vist(string? værdi) => værdi switch { null => "ikke registreret", "true" => "ja", "false" => "nej", _ => værdi };
}
