using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Fradrag for fravær kræver, at borgeren udeblev fra et tilbud, der står i planen.</summary>
/// <remarks>LAS § 69 b og § 69 m.</remarks>
public static class Tilbudssanktion
{
    /// <summary>Kan fraværet give fradrag? Null, når det ikke er registreret.</summary>
    /// <param name="erTilbud">Er indsatsen et tilbud, kommunen har givet?</param>
    /// <param name="iPlanen">Står indsatsen i planen?</param>
    public static bool? KanGiveFradrag(bool? erTilbud, bool? iPlanen) =>
        erTilbud == false || iPlanen == false ? false : erTilbud == true && iPlanen == true ? true : null;

    internal static readonly Regel Krav = new("P-901", "Fradrag kun for tilbud i planen", Slags.Krav, Sikkerhed.Lov,
        [Las("§ 69 b"), Las("§ 69 m").Fra(Skæringsdag.JobafklaringIndført)], Besvar)
    {
        Nøgledato = "udeblivelsens første dag",
        Siger = "Ydelsen kan kun sættes ned for fravær fra et tilbud, når kommunen har givet tilbuddet, og det står i borgerens plan.",
        Læser = ["udeblivelse", "pligtbrud", "indsats", "indsatsdel"],
        Rummer = ["P-312"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var (sanktion, brud) in sag.Sanktioner())
            if (sanktion.Art == Sanktionsart.FradragTilbud)
            {
                var prøvet = Vurder(sag, brud);
                yield return regel.Svar(sanktion, brud.Dato, prøvet.Udfald, prøvet.Begrundelse, fakta: [brud, .. prøvet.Fakta]).For(sag.Ordning(brud.Dato));
            }
    }

    static Betingelsessvar Vurder(Sagsbillede sag, Hændelse brud)
    {
        if (sag.Vedr<Indsats>(brud) is not { } indsats)
            return new(Udfald.Uafklaret, "Det er ikke registreret, hvilken indsats borgeren udeblev fra.", []);
        var iPlanen = Indsatsplan.Rummer(sag, indsats);
        Hændelse?[] fakta = [indsats, Indsatsplan.Nævnt(sag, indsats)];
        return KanGiveFradrag(indsats.Tilbud, iPlanen) switch
        {
            true => new(Udfald.Opfyldt, $"Indsatsen fra {indsats.Fra.Skrevet()} er et tilbud fra kommunen og står i planen.", fakta),
            false when indsats.Tilbud == false => new(Udfald.Brudt, $"Indsatsen fra {indsats.Fra.Skrevet()} er ikke et tilbud fra kommunen. Havde den været det, kunne fraværet give fradrag, hvis den stod i planen.", fakta),
            false => new(Udfald.Brudt, $"Indsatsen fra {indsats.Fra.Skrevet()} står ikke i planen. Havde den stået der, kunne fraværet fra et tilbud give fradrag.", fakta),
            null => new(Udfald.Uafklaret, $"Det er ikke registreret, om indsatsen fra {indsats.Fra.Skrevet()} {(indsats.Tilbud is null ? "er et tilbud fra kommunen" : "står i planen")}.", fakta),
        };
    }
}
