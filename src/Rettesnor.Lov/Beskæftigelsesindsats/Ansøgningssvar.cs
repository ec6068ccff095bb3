using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>En ansøgning om ressourceforløb skal behandles og besvares; den kan ikke afvises med, at der ikke kan søges.</summary>
/// <remarks>Retssikkerhedsloven § 5; principmeddelelse 83-15; SKR 10112/2021, afsnit 4.5.</remarks>
public static class Ansøgningssvar
{
    internal static readonly Regel Behandles = new("P-116", "En ansøgning skal behandles", Slags.Krav, Sikkerhed.Vejledning,
        [Rsl("§ 5"), Kilde("SKR", "afsnit 4.5")], Besvar)
    {
        Nøgledato = "ansøgningens dato",
        Siger = "Søger en borger om ressourceforløb, skal kommunen tage stilling til hjælpen efter al relevant lovgivning og svare. Den kan ikke afvise at behandle ansøgningen med, at man ikke kan søge.",
        Læser = ["ansoegning"],
    };

    static readonly Handling s_afgør = new("afgoerelse:bevilling", "Behandl ansøgningen, og bevilg eller giv afslag.");
    static readonly Handling s_afslå = new("afgoerelse:afslag", "Behandl ansøgningen, og giv afslag; ressourceforløb kan ikke længere bevilges.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        var afgørelser = sag.Stående<Afgørelse>().Where(a => Ordning(a) == Fakta.Ordning.Ressourceforløb && a.Om is Afgørelsesemne.Bevilling or Afgørelsesemne.Afslag or Afgørelsesemne.AfvistBehandling).ToArray();
        var handling = afgørelser.Any(a => a.Om != Afgørelsesemne.AfvistBehandling) || !sag.Dag.Nået(Skæringsdag.Udfasning) ? s_afgør : s_afslå;
        foreach (var ansøgning in sag.Liste<Ansøgning>().Where(a => a.Om == Ansøgningsemne.Ressourceforløb))
        {
            var efter = afgørelser.Where(a => a.Dato >= ansøgning.Dato).ToArray();
            var søgt = $"Borgeren søgte om ressourceforløb {ansøgning.Dato.Skrevet()}.";
            var reel = efter.FirstOrDefault(a => a.Om != Afgørelsesemne.AfvistBehandling);
            yield return efter.FirstOrDefault() switch
            {
                null => regel.Svar(ansøgning, ansøgning.Dato, Udfald.Afventer, $"{søgt} Der er ikke truffet afgørelse.", åben: handling),
                { Om: Afgørelsesemne.AfvistBehandling } afvist => regel.Svar(ansøgning, ansøgning.Dato, Udfald.Brudt,
                    $"{søgt} {afvist.Dato.Skrevet()} afviste kommunen at behandle ansøgningen{(reel is null ? "." : $"; først {reel.Dato.Skrevet()} blev der taget stilling.")}",
                    fakta: [afvist, reel], åben: reel is null ? handling : null),
                var svar => regel.Svar(ansøgning, ansøgning.Dato, Udfald.Opfyldt, $"{søgt} Kommunen svarede med {(svar.Om == Afgørelsesemne.Bevilling ? "en bevilling" : "et afslag")} {svar.Dato.Skrevet()}.", fakta: [svar]),
            };
        }
    }

    static Ordning Ordning(Afgørelse afgørelse) => afgørelse.Hoved.Felter.Valg("ordning", Afgørelse.Ordninger) ?? Fakta.Ordning.Ressourceforløb;
}
