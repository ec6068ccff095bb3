using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Felterne i et brev om, hvad der sker efter forløbet.</summary>
static class Udgangsfelter
{
    public static IEnumerable<Brevfelt> Af(Brevstof stof, NæsteSkridt skridt)
    {
        var (titel, tekst) = Ord(skridt.Udgang);
        yield return new("udgang_titel", titel, "afgørelsen");
        yield return new("udgang_tekst", tekst, "afgørelsen");
        yield return new("slut", stof.Billede.Forløb.LastOrDefault(f => f.Start <= skridt.Dato)?.Slut.Skrevet(), "sagen");
    }

    static (string Titel, string Tekst) Ord(Udgang udgang) => udgang switch
    {
        Udgang.NytForløb => ("Du får et nyt forløb", "Vi har besluttet, at du skal have et nyt forløb."),
        Udgang.Fleksjob => ("Du kan få et fleksjob", "Vi har besluttet, at du kan få et fleksjob. Det er et job, hvor der tages hensyn til, hvad du kan."),
        Udgang.Førtidspension => ("Du får førtidspension", "Vi har besluttet, at du får førtidspension."),
        Udgang.Kontanthjælp => ("Dit forløb slutter, og du kan søge kontanthjælp", "Du får ikke et nyt forløb, og du får hverken fleksjob eller førtidspension. Du kan søge kontanthjælp."),
        Udgang.Revalidering => ("Du får revalidering", "Vi har besluttet, at du får revalidering. Det er hjælp til at komme i arbejde, for eksempel en uddannelse."),
        Udgang.Job => ("Dit forløb slutter, fordi du får job", "Dit forløb slutter, fordi du får et job."),
        Udgang.Uddannelse => ("Dit forløb slutter, fordi du skal i uddannelse", "Dit forløb slutter, fordi du skal i gang med en uddannelse."),
        _ => ("Dit forløb slutter", "Dit forløb slutter."),
    };
}
