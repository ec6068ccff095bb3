using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>Kommunen sætter selv en frist fra ansøgning til afgørelse og skal sige til, når den ikke kan holdes.</summary>
/// <remarks>RSL § 3, stk. 1-2.</remarks>
public static class Sagsbehandlingsfrist
{
    /// <summary>Ansøgningens dag og kommunens eget antal kalenderdage derefter; dagen er selv rettidig.</summary>
    public static DateOnly Frist(DateOnly ansøgt, int dage) => ansøgt.AddDays(dage);

    internal static readonly Regel EgenFrist = new("P-713", "Kommunens egen frist for ansøgninger", Slags.Frist, Sikkerhed.Lov, [Rsl("§ 3, stk. 2")], Besvar)
    {
        Nøgledato = "ansøgningens dato",
        Siger = "Kommunen skal offentliggøre sin egen frist for at afgøre ansøgninger og overholde den. Kan den ikke holdes i en sag, skal borgeren skriftligt have at vide, hvornår afgørelsen ventes.",
        Læser = ["ansoegning", "afgoerelse", "underretning"],
    };

    static readonly Handling Afgør = new("afgoerelse:bevilling", "Afgør ansøgningen, eller giv borgeren besked om, hvornår svaret ventes.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var ansøgning in sag.Liste<Ansøgning>().Where(a => a.Om == Ansøgningsemne.Ressourceforløb))
        {
            var afgjort = sag.Liste<Afgørelse>().FirstOrDefault(a => a.Dato >= ansøgning.Dato && a.Om is Afgørelsesemne.Bevilling or Afgørelsesemne.Afslag or Afgørelsesemne.AfvistBehandling);
            if (sag.Sag.Bevillingsfrist is not { } dage)
            {
                yield return regel.Svar(ansøgning, ansøgning.Dato, Udfald.Uafklaret, "Kommunens frist for ansøgninger er ikke oplyst i sagen.", fakta: [afgjort]);
                continue;
            }
            var frist = Frist(ansøgning.Dato, dage);
            var underretning = sag.Liste<Underretning>().Where(u => u.Vedrører(ansøgning) && u.Dato <= frist).MaxBy(u => u.Forventet);
            var (udfald, begrundelse) = Vurder(sag, frist, afgjort, underretning);
            yield return regel.Svar(ansøgning, ansøgning.Dato, udfald, $"Kommunens frist er {Skrivemåde.Dage(dage)} efter ansøgningen {ansøgning.Dato.Skrevet()}, altså {frist.Skrevet()}. {begrundelse}",
                frist, underretning is null ? null : (Værdi)underretning.Forventet, [afgjort, underretning], udfald == Udfald.Afventer ? Afgør : null);
        }
    }

    static (Udfald, string) Vurder(Sagsbillede sag, DateOnly frist, Afgørelse? afgjort, Underretning? underretning)
    {
        if (afgjort is not null && (afgjort.Dato <= frist || underretning is not null))
            return (Udfald.Opfyldt, $"Ansøgningen blev afgjort {afgjort.Dato.Skrevet()}{(afgjort.Dato > frist ? $", efter at borgeren {underretning!.Dato.Skrevet()} havde fået besked om ventetiden" : "")}.");
        if (underretning is not null)
            return (Udfald.Afventer, $"Borgeren fik {underretning.Dato.Skrevet()} at vide, at svaret ventes {underretning.Forventet.Skrevet()}.");
        return sag.Dag.Forbi(frist)
            ? (Udfald.Brudt, $"{(afgjort is null ? "Der er ikke truffet afgørelse" : $"Afgørelsen kom først {afgjort.Dato.Skrevet()}")}, og borgeren fik ikke besked inden fristen.")
            : (Udfald.Afventer, "Ansøgningen er ikke afgjort.");
    }
}
