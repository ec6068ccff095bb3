using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Tilbagebetaling: hvad kommunen skal afveje, før den kræver ydelse tilbage.</summary>
/// <remarks>LAS §§ 91, 93 og 94 gennem § 69 i og § 69 s.</remarks>
public static class Tilbagebetaling
{
    internal static readonly Regel Skøn = new("Y-47", "Tilbagebetaling", Slags.Skøn, Sikkerhed.Lov,
        [
            Las("§ 91"), Las("§ 93"), Las("§ 94"), Las("§ 69 i"), Las("§ 69 s").Fra(Skæringsdag.JobafklaringIndført),
        ], Besvar)
    {
        Nøgledato = "afgørelsens dato",
        Siger = "Ydelse kræves tilbage, når borgeren mod bedre vidende har undladt at give oplysninger eller med urette har fået den (§ 91), når det er sagt ved udbetalingen (§ 93), eller når borgeren senere får erstatning eller underhold for samme tid (§ 94).",
        Læser = ["afgoerelse"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var afgørelse in sag.Liste<Afgørelse>().Where(a => a.Om == Afgørelsesemne.Tilbagebetaling))
        {
            var ordning = sag.Ordning(afgørelse.Dato);
            yield return (afgørelse.Beløb is { } beløb
                ? regel.Svar(afgørelse, afgørelse.Dato, Udfald.KræverSkøn,
                    $"Kommunen kræver {beløb.Skrevet()} kr. tilbage. Afvej, om borgeren handlede mod bedre vidende eller fik ydelsen med urette (§ 91), om borgeren senest ved udbetalingen fik at vide, at den skulle betales tilbage (§ 93), eller om borgeren har fået erstatning eller underhold for samme tid (§ 94). Ydelse under tilbud kan ikke kræves tilbage efter §§ 93 og 94.",
                    værdi: beløb)
                : regel.Svar(afgørelse, afgørelse.Dato, Udfald.Uafklaret, "Beløbet i afgørelsen om tilbagebetaling er ikke registreret.")).For(ordning);
        }
    }
}
