using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling;

/// <summary>En række i sagslisten, udledt af vurderingen.</summary>
/// <param name="NæsteÆndring">Dagen, sagen skal vurderes igen, fordi tiden alene ændrer et svar.</param>
/// <param name="Ansvarlig">Den senest udpegede koordinerende sagsbehandler, i <paramref name="Enhed"/>; tom, når ingen er udpeget.</param>
/// <param name="Beskyttet">Borgeren har adressebeskyttelse.</param>
/// <param name="Hastefrist">Den tidligste frist blandt det, der er åbent; null, når intet har en dag.</param>
public sealed record Sagslinje(string Status, string? Ordning, DateOnly? Start, DateOnly? Slut, string? Regime, DateOnly? NæsteÆndring, DateOnly? Hastefrist, int Åbne, int Brudte, string Lovbog,
    string Enhed, string Ansvarlig, bool Beskyttet);

/// <summary>Noget, der er åbent i sagen: en række i opgavelisten.</summary>
/// <param name="Kode">Reglens id.</param>
/// <param name="Vedr">Hændelsen, den handler om, ved sit navn i sagen.</param>
public sealed record Opgave(string Kode, string Vedr, string Navn, string Udfald, DateOnly? Frist, string? Handlingskode, string? Handling, string Hjemmel);

/// <summary>Det, lister læser: udledt af vurderingen og intet andet.</summary>
public static class Indeks
{
    public static Sagslinje Linje(Listevurdering v)
    {
        var sag = v.Billede;
        var forløb = sag.Forløb.LastOrDefault(f => f.Start <= v.Pr) ?? sag.Forløb.FirstOrDefault();
        var sagsbehandler = sag.Liste<KoordinerendeSagsbehandler>().LastOrDefault();
        var åbne = v.Svar.Where(s => s.Åben).ToArray();
        return new(
            forløb is null ? "uden-forloeb" : Forløb.Statusser[forløb.Status],
            forløb is null ? null : Afgørelse.Ordninger[forløb.Ordning],
            forløb?.Start, forløb?.Slut, forløb?.Regime, v.NæsteÆndring,
            åbne.Min(s => s.Frist), åbne.Length, åbne.Count(s => s.Udfald == Udfald.Brudt), Lovbog.Udgave,
            sagsbehandler?.Enhed ?? "", sagsbehandler?.Navn ?? "", sag.Liste<Oplysning>().LastOrDefault(o => o.Om == Oplysningsemne.Adressebeskyttelse) is { Ja: true });
    }

    /// <summary>Én opgave for hver regel og hændelse, der er åben; er to svar om det samme, står det første.</summary>
    public static IReadOnlyList<Opgave> Opgaver(Listevurdering v) =>
    [
        .. v.Svar.Where(s => s.Åben).DistinctBy(s => (s.Regel.Id, s.Vedr.Nr)).Select(s => new Opgave(
            s.Regel.Id, s.Vedr.Henvisning, s.Regel.Navn, Ord.Udfald[s.Udfald], s.Frist, s.Handling?.Kode, s.Handling?.Tekst, s.Hjemmel[0].ToString())),
    ];
}
