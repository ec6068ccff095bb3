using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Ydelsen kan ophøre, når borgeren gentagne gange har brudt sine pligter uden rimelig grund.</summary>
/// <remarks>LAS § 69 e med § 69 a, stk. 1-2; jobafklaring § 69 p. Forløbet standser med ydelsen: SKR 10112/2021, afsnit 8.</remarks>
public static class Ydelsesophør
{
    const int Gentaget = 2;

    internal static readonly Regel Krav = new("P-906", "Ophør ved gentagne brud", Slags.Krav, Sikkerhed.Lov,
        [Las("§ 69 e"), Las("§ 69 p").Fra(Skæringsdag.JobafklaringIndført)], Besvar)
    {
        Nøgledato = "afgørelsens dato",
        Siger = "Har borgeren flere gange udeblevet eller brudt en pligt uden rimelig grund, kan kommunen lade ydelsen ophøre, når den har vejledt skriftligt og søgt personlig kontakt. Forløbet standser med ydelsen.",
        Læser = ["udeblivelse", "pligtbrud", "vejledning", "kontaktforsoeg"],
        Rummer = ["Y-44"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var (sanktion, brud) in sag.Sanktioner())
        {
            if (sanktion.Art != Sanktionsart.Ophør)
                continue;
            var alle = sag.Liste<Udeblivelse>().Concat<Hændelse>(sag.Liste<Pligtbrud>()).Where(b => b.Dato <= sanktion.Dato).ToArray();
            var udenGrund = alle.Where(b => b.RimeligGrund() == false).ToArray();
            var ukendte = alle.Count(b => b.RimeligGrund() is null);
            var vejledt = VejledningOgKontakt.Vurder(sag, sanktion, brud);
            var udfald = Udfaldet(udenGrund.Length, ukendte, vejledt.Udfald, sag.KanMangleFør(sanktion.Dato));
            yield return regel.Svar(sanktion, sanktion.Dato, udfald,
                $"Der er {udenGrund.Length} brud uden rimelig grund frem til {sanktion.Dato.Skrevet()}; der skal være mindst {Gentaget}.{(ukendte > 0 ? $" For {ukendte} brud er grunden ikke registreret." : "")} {vejledt.Begrundelse}",
                værdi: udenGrund.Length, fakta: [brud, .. alle, .. vejledt.Fakta]).For(sag.Ordning(brud.Dato));
        }
    }

    static Udfald Udfaldet(int udenGrund, int ukendte, Udfald vejledt, bool kanMangle) =>
        vejledt == Udfald.Brudt || (udenGrund + ukendte == 0 && !kanMangle) ? Udfald.Brudt
        : udenGrund >= Gentaget && vejledt == Udfald.Opfyldt ? Udfald.Opfyldt
        : Udfald.Uafklaret;
}
