using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Web.Overblikket;

namespace Rettesnor.Web.Sager;

/// <summary>Kommunens egne akter i ord.</summary>
internal static class Akttekst
{
    public static string Hvad(Sagsakt akt) => akt switch
    {
        Notat n => n.Emne is { } emne ? "Notat: " + emne : "Notat",
        Brev b => $"Brev til {b.Modtager}: {b.Titel}",
        Dokument d => $"Dokument: {d.Titel}",
        Partsperson { Ophørt: true } p => $"{Rolle(p.Rolle)} ophørt: {p.Navn}",
        Partsperson p => $"{Rolle(p.Rolle)}: {p.Navn}",
        OpgaveTaget o => $"Tog opgaven: {Opgave(o)}",
        OpgaveOverdraget o => $"Gav opgaven til {o.Til}: {Opgave(o)}",
        OpgaveUdsat o => $"Lod opgaven vente på {Opgavesti.VenterPå(OpgaveUdsat.Grunde[o.PåHvem])} til {o.Vågner.Skrevet()}: {Opgave(o)}",
        OpgaveGenoptaget o => $"Genoptog opgaven: {Opgave(o)}",
        _ => akt.Hoved.Type.Betydning,
    };

    /// <summary>Det, der er skrevet: notatets tekst eller grunden.</summary>
    public static string? Tekst(Sagsakt akt) => akt switch
    {
        Notat n => n.Tekst,
        Dokument { Fra: { } fra } => "Fra " + fra,
        Partsperson { Kontakt: { } kontakt } => kontakt,
        OpgaveOverdraget o => o.Grund,
        OpgaveUdsat o => o.Grund,
        _ => null,
    };

    /// <summary>Dagen, det handler om; null, når det kun er dagen, det er skrevet.</summary>
    public static DateOnly? Dag(Sagsakt akt) => akt switch { Notat n => n.Dato, Dokument d => d.Dato, Brev b => b.Dato, Partsperson p => p.Fra, _ => null };

    public static string Rolle(Partsrolle rolle) => rolle switch
    {
        Partsrolle.Værge => "Værge",
        Partsrolle.Partsrepræsentant => "Partsrepræsentant",
        Partsrolle.Bisidder => "Bisidder",
        Partsrolle.Tolk => "Tolk",
    };

    private static string Opgave(Opgaveakt akt) => Sagsbehandling.Opgaver.Opgavetype.Find(akt.Opgave)?.Navn.ToLowerInvariant() ?? akt.Opgave;
}
