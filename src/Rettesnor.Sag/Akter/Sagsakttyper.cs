namespace Rettesnor.Sagsbehandling.Akter;

/// <summary>Tabellen over alle akter.</summary>
public static class Sagsakttyper
{
    public static IReadOnlyList<Sagsakttype> Alle { get; } =
    [
        Notat.Tabel, Dokument.Tabel, Brev.Tabel, Partsperson.Tabel,
        OpgaveTaget.Tabel, OpgaveOverdraget.Tabel, OpgaveUdsat.Tabel, OpgaveGenoptaget.Tabel,
        Klager.Omgørelse.Tabel,
    ];

    static readonly Dictionary<string, Sagsakttype> s_vedNavn = Alle.ToDictionary(t => t.Navn);

    public static Sagsakttype? Find(string navn) => s_vedNavn.GetValueOrDefault(navn);
}
