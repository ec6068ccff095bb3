namespace Rettesnor.Lov.Fakta;

/// <summary>Tabellen over alle hændelsestyper i rettesnor/sag/1, i kontraktens orden.</summary>
public static class Hændelsestyper
{
    public static IReadOnlyList<Hændelsestype> Alle { get; } =
    [
        Forsørger.Tabel, Hjemmeboende.Tabel, Bidrag.Tabel, YdelseFør.Tabel, Selvstændig.Tabel, NedsatSats.Tabel, Ønske.Tabel, Oplysning.Tabel, Flytning.Tabel, Død.Tabel, Frasigelse.Tabel,
        Ansøgning.Tabel, Målgruppevurdering.Tabel, ForberedendeDel.Tabel, Anmodning.Tabel, Forelæggelse.Tabel, Indstilling.Tabel, SamletBeskrivelse.Tabel,
        SundhedsfagligRådgivning.Tabel, Overgang.Tabel, Partshøring.Tabel, HøringUndladt.Tabel,
        Afgørelse.Tabel, Klage.Tabel, Genvurdering.Tabel, Ankestyrelsen.Tabel, Underretning.Tabel,
        KoordinerendeSagsbehandler.Tabel, Jobformidler.Tabel, Vejledning.Tabel, Indsatsdel.Tabel, Indsats.Tabel, Mentor.Tabel, Indkaldelse.Tabel, Booking.Tabel, Aflysning.Tabel,
        Samtale.Tabel, Fritagelse.Tabel, FritagetKontaktforløb.Tabel, Standby.Tabel, Barsel.Tabel, OrdinæreTimer.Tabel, Sundhedskoordinatorsamtale.Tabel,
        Udeblivelse.Tabel, Pligtbrud.Tabel, Kontaktforsøg.Tabel, Ferie.Tabel, Udlandsophold.Tabel, SærligGrund.Tabel,
        Indtægt.Tabel, Udbetalt.Tabel, Refusion.Tabel, Rettelse.Tabel, Annullering.Tabel,
    ];

    static readonly Dictionary<string, Hændelsestype> s_vedNavn = Alle.ToDictionary(t => t.Navn);

    public static Hændelsestype? Find(string navn) => s_vedNavn.GetValueOrDefault(navn);
}
