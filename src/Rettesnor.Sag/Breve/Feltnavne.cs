namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Hvad skabelonernes felter hedder for den, der skal finde det, der mangler.</summary>
static class Feltnavne
{
    static readonly Dictionary<string, string> s_etiketter = new()
    {
        ["kontakt"] = "kommunens telefon eller adresse (opsætningen »kontakt«)",
        ["sagsnummer"] = "sagens nummer",
        ["hovedhensyn"] = "hvad der har vejet",
        ["klagefrist"] = "klagefristen",
        ["modtaget"] = "dagen, brevet regnes for modtaget",
        ["start"] = "forløbets første dag",
        ["slut"] = "forløbets sidste dag",
        ["ordning"] = "ordningen",
        ["virkning"] = "den dag, ydelsen stopper",
        ["sidste_dag"] = "den sidste dag med ydelse",
        ["sanktion_hvad"] = "bruddet, sanktionen bygger på",
        ["ny_slut"] = "den nye slutdag",
        ["gammel_slut"] = "den gamle slutdag",
        ["udgang_titel"] = "hvad der er besluttet",
        ["udgang_tekst"] = "hvad der er besluttet",
        ["indsats"] = "den indsats, tilbuddet handler om",
        ["indsats_fra"] = "tilbuddets første dag",
        ["krav"] = "det beløb, der skal betales tilbage",
        ["svarfrist"] = "fristen for at svare",
        ["moede_dag"] = "dagen for samtalen",
        ["moede_form"] = "samtalens form",
        ["selvbook"] = "fristen for selv at booke",
        ["klage_dag"] = "dagen, klagen kom",
        ["paaklaget_dag"] = "dagen for den afgørelse, der klages over",
        ["paaklaget"] = "den afgørelse, der klages over",
        ["videresendt"] = "dagen, sagen er sendt til Ankestyrelsen",
        ["forventet"] = "dagen, svaret ventes",
        ["plan_fra"] = "planens første dag",
        ["plan_til"] = "planens sidste dag",
    };

    public static string Etiket(string navn) => s_etiketter.GetValueOrDefault(navn, navn);

    /// <summary>De felter, der har et navn; en prøve ser, at skabelonerne ikke bruger andre.</summary>
    public static IEnumerable<string> Alle => s_etiketter.Keys;
}
