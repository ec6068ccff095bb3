namespace Rettesnor.Web.Komponenter;

/// <summary>De fire slags, som beskeder og mærkater kan have; <see cref="Ingen"/> er neutral.</summary>
public enum Udtryk
{
    Ingen,
    Info,
    Succes,
    Advarsel,
    Fejl,
}

internal static class Udtryksnavne
{
    /// <summary>Designsystemets navn på udtrykket, som det står i klassenavne og ikoner.</summary>
    public static string Klasse(this Udtryk udtryk) => udtryk switch
    {
        Udtryk.Ingen => "none",
        Udtryk.Info => "info",
        Udtryk.Succes => "success",
        Udtryk.Advarsel => "warning",
        Udtryk.Fejl => "error",
    };

    public static string Ord(this Udtryk udtryk) => udtryk switch
    {
        Udtryk.Ingen => "",
        Udtryk.Info => "Information",
        Udtryk.Succes => "Succes",
        Udtryk.Advarsel => "Advarsel",
        Udtryk.Fejl => "Fejl",
    };
}
