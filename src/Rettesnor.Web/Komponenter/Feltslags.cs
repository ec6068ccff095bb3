namespace Rettesnor.Web.Komponenter;

/// <summary>Hvad der kan skrives i et felt.</summary>
public enum Feltslags
{
    Tekst,

    /// <summary>En dag, skrevet dd/mm/åååå eller valgt i en kalender.</summary>
    Dato,

    /// <summary>Et tal eller et beløb med komma som decimaltegn.</summary>
    Tal,

    /// <summary>Ét valg af mange i en rulleliste.</summary>
    Valg,

    /// <summary>Ét valg af få, der alle vises.</summary>
    Radio,

    Afkryds,

    /// <summary>Tekst, der ikke kan læses på skærmen.</summary>
    Adgangskode,
    Tekstområde,
}
