namespace Rettesnor.Sagsbehandling.Adgang;

/// <summary>Det, en bruger vil. Hver side og hvert endepunkt har netop ét.</summary>
public enum Ærinde
{
    /// <summary>Se hele sagen: journal, afgørelser, breve, ydelse.</summary>
    SeSag,

    /// <summary>Se kommunens sager og opgaver i lister og søgning.</summary>
    SeLister,

    /// <summary>Skrive i sagens journal, og sende breve fra den.</summary>
    Registrér,

    /// <summary>Oprette en sag.</summary>
    OpretSag,

    /// <summary>Tage hele sagen ud af systemet som fil.</summary>
    HentSagsfil,

    /// <summary>Bestemme, hvem der er knyttet til sagen.</summary>
    Tildel,

    /// <summary>Åbne en beskyttet borgers sag i en begrundet nødsituation.</summary>
    Nødadgang,

    /// <summary>Se det, en samtale om helbred kræver.</summary>
    SeHelbred,

    /// <summary>Se personens plan og aftaler og intet andet.</summary>
    SePlan,

    /// <summary>Se de personer, brugeren er knyttet til.</summary>
    SeMinePersoner,

    /// <summary>Borgerens egen side.</summary>
    SeMinSag,

    /// <summary>Borgerens egne skridt: klage, sige at noget er forkert, bede om noget.</summary>
    SkrivMinSag,

    /// <summary>Se tal uden personer.</summary>
    SeTal,

    /// <summary>Foreslå, at en sag slettes eller arkiveres.</summary>
    ForeslåSletning,

    /// <summary>Godkende en sletning, en anden har foreslået.</summary>
    GodkendSletning,

    /// <summary>Se adgangsloggen og trække stikprøver.</summary>
    FørTilsyn,

    /// <summary>Oprette og spærre brugere og give dem rettigheder.</summary>
    StyrBrugere,

    /// <summary>Egne oplysninger: adgangskode, engangskode, sessioner, egne adgangsnøgler.</summary>
    EgenBruger,
}
