using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>Kommunens frist for at vurdere en påklaget afgørelse igen og sende en fastholdt sag videre.</summary>
/// <remarks>RSL § 66; KLAGE-BEK, nu §§ 11-13 i BEK 861/2025.</remarks>
public static class Genvurderingsfrist
{
    /// <summary>Fire uger efter modtagelsen; myndighedens egen frist flyttes ikke af weekender og helligdage.</summary>
    public static DateOnly Frist(DateOnly modtaget) => Fristberegning.FireUgerEfter(modtaget);

    internal static readonly Regel Krav = new("P-707", "Genvurdering inden fire uger", Slags.Frist, Sikkerhed.Lov, [Rsl("§ 66"), Kilde("KLAGE-BEK", "om genvurdering")], Besvar)
    {
        Nøgledato = "dagen, klagen er modtaget",
        Siger = "Inden fire uger efter en rettidig klage skal kommunen have vurderet sagen igen og enten givet helt eller delvis medhold eller sendt den til Ankestyrelsen. Mangler der oplysninger, skal klageren have at vide, hvornår svaret ventes.",
        Læser = ["afgoerelse", "klage", "genvurdering", "underretning"],
    };

    static readonly Handling VurderIgen = new("genvurdering", "Vurder afgørelsen igen, og giv medhold eller send sagen til Ankestyrelsen.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var klage in sag.Liste<Klage>())
        {
            var frist = Frist(klage.Dato);
            var regnestykke = $"Fire uger efter klagen {klage.Dato.Skrevet()} er {frist.Skrevet()}.";
            if (Klagefrist.ErForSen(sag, klage))
            {
                yield return regel.Svar(klage, klage.Dato, Udfald.IkkeRelevant, $"Klagen kom {klage.Dato.Skrevet()}, efter klagefristen, og skal i stedet straks sendes videre.", fakta: [sag.Vedr<Afgørelse>(klage)]);
                continue;
            }
            var genvurderinger = sag.Liste<Genvurdering>().Where(g => g.Vedrører(klage)).ToArray();
            var underretning = sag.Liste<Underretning>().Where(u => u.Vedrører(klage) && u.Dato <= frist).MaxBy(u => u.Forventet);
            var grænse = underretning is { } u ? Periode.Senest(frist, u.Forventet) : frist;
            var lovet = underretning is null ? "" : $" Borgeren fik {underretning.Dato.Skrevet()} at vide, at svaret ventes {underretning.Forventet.Skrevet()}.";
            Hændelse?[] fakta = [.. genvurderinger, underretning];
            if (genvurderinger.FirstOrDefault(g => Færdig(g) is { } færdig && færdig <= grænse && sag.Dag.Nået(færdig)) is { } rettidig)
                yield return regel.Svar(klage, klage.Dato, Udfald.Opfyldt, $"{regnestykke}{lovet} {Udført(rettidig)}", frist, fakta: fakta);
            else if (genvurderinger.FirstOrDefault(g => g.Dato <= grænse && Færdig(g) is null) is { } fastholdt)
                yield return regel.Svar(klage, klage.Dato, Udfald.Uafklaret, $"{regnestykke}{lovet} Afgørelsen blev fastholdt {fastholdt.Dato.Skrevet()}, men det er ikke registreret, hvornår sagen blev sendt til Ankestyrelsen.", frist, fakta: fakta);
            else if (!sag.Dag.Forbi(grænse))
                yield return regel.Svar(klage, klage.Dato, Udfald.Afventer, regnestykke + lovet, frist, fakta: fakta, åben: VurderIgen);
            else if (underretning is not null)
                yield return regel.Svar(klage, klage.Dato, Udfald.Uafklaret, $"{regnestykke}{lovet} Sagen var ikke færdig da, og loven sætter ingen ny fast frist.", frist, fakta: fakta);
            else
                yield return regel.Svar(klage, klage.Dato, Udfald.Brudt, $"{regnestykke} Sagen var hverken afgjort på ny eller sendt til Ankestyrelsen.", frist, fakta: fakta);
        }
    }

    /// <summary>Dagen, kommunens del er færdig; null for en fastholdt sag, hvis videresendelse ikke er registreret.</summary>
    static DateOnly? Færdig(Genvurdering g) => g.Udfald != Genvurderingsudfald.Fastholdt ? g.Dato : g.Videresendt is { } dag ? Periode.Senest(g.Dato, dag) : null;

    static string Udført(Genvurdering g) => g.Udfald switch
    {
        Genvurderingsudfald.Medhold => $"Borgeren fik medhold {g.Dato.Skrevet()}.",
        Genvurderingsudfald.Delvist => $"Borgeren fik delvis medhold {g.Dato.Skrevet()}.",
        _ => $"Afgørelsen blev fastholdt {g.Dato.Skrevet()}, og sagen sendt til Ankestyrelsen {g.Videresendt!.Value.Skrevet()}.",
    };
}
