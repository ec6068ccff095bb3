using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tilslutning.Login;

/// <summary>Alt om brugere, sessioner og adgang, åbnet på journalens database.</summary>
public sealed class Logind
{
    public Logind(Database database, INøglehus nøgler, TimeProvider ur)
    {
        var log = new Adgangslog(database, nøgler, ur);
        Brugere = new(database, log, ur);
        Sessioner = new(database, Brugere, ur);
        Engangskode = new(Brugere, nøgler, ur);
        Indlogning = new(Brugere, Engangskode, log, ur);
        Nulstilling = new(database, Brugere, log, ur);
        Tildelinger = new(database, log, ur);
        Nødadgange = new(database, log, ur);
    }

    public Brugere Brugere { get; }
    public Sessioner Sessioner { get; }
    public Engangskode Engangskode { get; }
    public Indlogning Indlogning { get; }
    public Nulstilling Nulstilling { get; }
    public Tildelinger Tildelinger { get; }
    public Nødadgange Nødadgange { get; }
}
