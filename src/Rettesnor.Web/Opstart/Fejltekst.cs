namespace Rettesnor.Web.Opstart;

/// <summary>Hvad en statuskode betyder for den, der sidder ved skærmen.</summary>
internal static class Fejltekst
{
    public static string Overskrift(int status) => status switch
    {
        400 => "Forespørgslen kunne ikke forstås",
        403 => "Du har ikke adgang til siden",
        404 => "Siden findes ikke",
        405 => "Siden kan ikke bruges på den måde",
        413 => "Filen er for stor",
        415 => "Indholdet har en type, som ikke kan læses her",
        _ => "Der skete en fejl i Rettesnor",
    };

    public static string Forklaring(int status) => status switch
    {
        400 => "Gå tilbage, og prøv igen. Har siden stået åben længe, så genindlæs den først.",
        403 => "Din rolle giver ikke adgang. Mener du, at den burde, så kontakt kommunens administrator.",
        404 => "Kontrollér adressen, eller gå til forsiden.",
        405 => "Gå til forsiden, og find siden derfra.",
        413 => "En sagsfil må højst fylde 64 MiB. Del indholdet op, og prøv igen.",
        415 => "Send JSON med indholdstypen application/json.",
        _ => "Intet er gemt. Prøv igen om lidt. Hjælper det ikke, så oplys fejlnummeret til kommunens administrator.",
    };
}
