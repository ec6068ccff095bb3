using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>En klage efter fristen afvises aldrig af kommunen; den sendes straks til Ankestyrelsen.</summary>
/// <remarks>RSL § 67, stk. 2; KLAGE-BEK § 13, stk. 1 (BEK 861/2025).</remarks>
public static class SenKlage
{
    internal static readonly Handling SendVidere = new("genvurdering", "Send klagen til Ankestyrelsen med det samme, og skriv at fristen er overskredet.");

    internal static readonly Regel Krav = new("P-708", "En sen klage sendes straks videre", Slags.Krav, Sikkerhed.Lov, [Rsl("§ 67, stk. 2"), Rsl("§ 66")], Besvar)
    {
        Nøgledato = "dagen, klagen er modtaget",
        Siger = "Kommunen må ikke selv afvise en klage, der kommer for sent. Den skal straks sende den til Ankestyrelsen, som kan se bort fra fristen, når der er særlig grund.",
        Læser = ["afgoerelse", "klage", "genvurdering", "ankestyrelsen"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var klage in sag.Liste<Klage>().Where(k => Klagefrist.ErForSen(sag, k)))
        {
            var afgørelse = sag.Vedr<Afgørelse>(klage)!;
            var frist = Klagefrist.For(sag, afgørelse)!.Value.Dag;
            var afvist = sag.Liste<Afgørelse>().FirstOrDefault(a => a.Om == Afgørelsesemne.AfvistBehandling && a.Vedrører(klage));
            var sendt = Videresendelse(sag, klage);
            var indledning = $"Klagen kom {klage.Dato.Skrevet()}, efter klagefristen {frist.Skrevet()}.";
            Hændelse?[] fakta = [afgørelse, sendt, afvist];
            if (sendt is not null)
                yield return regel.Svar(klage, klage.Dato, Udfald.Opfyldt, $"{indledning} Den er sendt videre til Ankestyrelsen.", fakta: fakta);
            else if (afvist is not null)
                yield return regel.Svar(klage, klage.Dato, Udfald.Brudt, $"{indledning} Kommunen afviste den selv {afvist.Dato.Skrevet()}; det kan kun Ankestyrelsen.", fakta: fakta);
            else
                yield return regel.Svar(klage, klage.Dato, Udfald.Afventer, $"{indledning} Den skal straks sendes videre til Ankestyrelsen.", fakta: fakta, åben: SendVidere);
        }
    }

    internal static bool ErSendtVidere(Sagsbillede sag, Klage klage) => Videresendelse(sag, klage) is not null;

    static Hændelse? Videresendelse(Sagsbillede sag, Klage klage) =>
        sag.Liste<Genvurdering>().FirstOrDefault(g => g.Vedrører(klage) && g.Videresendt is { } dag && sag.Dag.Nået(dag))
        ?? (Hændelse?)sag.Liste<Ankestyrelsen>().FirstOrDefault(a => a.Vedrører(klage));
}
