using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Sagsbehandling.Opgaver;

namespace Rettesnor.Sagsbehandling;

/// <summary>En række i sagslisten, udledt af vurderingen.</summary>
/// <param name="NæsteÆndring">Dagen, sagen skal vurderes igen, fordi tiden alene ændrer et svar.</param>
/// <param name="Ansvarlig">Den senest udpegede koordinerende sagsbehandler, i <paramref name="Enhed"/>; tom, når ingen er udpeget.</param>
/// <param name="Beskyttet">Borgeren har adressebeskyttelse.</param>
/// <param name="Hastefrist">Den tidligste frist blandt det, der er åbent; null, når intet har en dag.</param>
public sealed record Sagslinje(string Status, string? Ordning, DateOnly? Start, DateOnly? Slut, string? Regime, DateOnly? NæsteÆndring, DateOnly? Hastefrist, int Åbne, int Brudte, string Lovbog,
    string Enhed, string Ansvarlig, bool Beskyttet);

/// <summary>Det, lister læser: udledt af vurderingen og intet andet.</summary>
public static class Indeks
{
    /// <summary>Sagens linje og dens åbne opgaver; tallene i linjen er talt på opgaverne.</summary>
    /// <param name="akter">Hvem der har taget hvilke opgaver, og hvad der venter.</param>
    public static (Sagslinje Linje, IReadOnlyList<Opgave> Opgaver) Af(Listevurdering v, IReadOnlyList<Sagsakt> akter)
    {
        var sag = v.Billede;
        var forløb = sag.Forløb.LastOrDefault(f => f.Start <= v.Pr) ?? sag.Forløb.FirstOrDefault();
        var sagsbehandler = sag.Liste<KoordinerendeSagsbehandler>().LastOrDefault();
        var (enhed, ansvarlig) = (sagsbehandler?.Enhed ?? "", sagsbehandler?.Navn ?? "");
        var opgaver = Opgave.Åbne(v, akter, enhed, ansvarlig);
        return (new(
            forløb is null ? "uden-forloeb" : Forløb.Statusser[forløb.Status],
            forløb is null ? null : Afgørelse.Ordninger[forløb.Ordning],
            forløb?.Start, forløb?.Slut, forløb?.Regime, v.NæsteÆndring,
            opgaver.Min(o => o.Frist), opgaver.Count, opgaver.Count(o => o.Udfald == Ord.Udfald[Udfald.Brudt]), Lovbog.Udgave,
            enhed, ansvarlig, sag.Liste<Oplysning>().LastOrDefault(o => o.Om == Oplysningsemne.Adressebeskyttelse) is { Ja: true }), opgaver);
    }
}
