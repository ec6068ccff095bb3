using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Lov.Handlinger;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Det, en sanktion ville trække i en måned; null, når måneden er uafklaret.</summary>
public readonly record struct Udsigtsmåned(DateOnly Måned, Kroner? Beløb);

/// <summary>Hvad en sanktion ville betyde, hvis den blev afgjort på dagen; der trækkes intet, før den er afgjort.</summary>
/// <remarks>LAS §§ 69 a-69 f og 69 l-69 q. Regnet ved at lægge en tænkt afgørelse på sagen og regne månederne igen.</remarks>
/// <param name="Brud">Udeblivelsen eller pligtbruddet.</param>
/// <param name="Art">Den art sanktion, bruddet kan give.</param>
/// <param name="Måneder">De måneder, der ville blive trukket i; tom, når der intet trækkes.</param>
/// <param name="Hindringer">De krav, en afgørelse på dagen ikke ville opfylde, eller som ikke kan afgøres.</param>
public sealed record Sanktionsudsigt(Hændelse Brud, Sanktionsart Art, Liste<Udsigtsmåned> Måneder, Liste<Svar> Hindringer)
{
    /// <summary>Kan en afgørelse på dagen være lovlig efter det, der er registreret?</summary>
    public bool ErLovlig => Hindringer.Count == 0;

    /// <summary>Om en afgørelse på dagen kan træffes, i en sætning; hindringerne følger efter den.</summary>
    public string Konklusion => ErLovlig ? "Efter det, der er registreret, er betingelserne opfyldt." : "En afgørelse nu ville ikke opfylde, eller det kan ikke ses, om den opfylder:";

    /// <summary>En udsigt for hvert brud, der ingen afgørelse om sanktion er truffet om.</summary>
    /// <param name="pr">Dagen, sanktionen tænkes afgjort.</param>
    /// <exception cref="UgyldigSagException">En rettelse, der var kendt den dag, gør en hændelse ugyldig.</exception>
    public static Liste<Sanktionsudsigt> Af(Sag sag, DateOnly pr, DateOnly? kendt = null, Satser? satser = null)
    {
        var billede = Sagsbillede.Fold(sag, pr, kendt);
        var afgjorte = billede.Sanktioner().Select(s => s.Brud.Nr).ToHashSet();
        return billede.Hændelser.Where(h => h is Udeblivelse or Pligtbrud && !afgjorte.Contains(h.Nr))
            .Select(brud => Udsigt(billede, brud, pr, satser ?? Satser.Gældende)).TilListe();
    }

    /// <summary>Den sanktion, loven knytter til bruddet.</summary>
    public static Sanktionsart ArtFor(Hændelse brud) => brud switch
    {
        Udeblivelse { FraHvad: Udeblivelsessted.Tilbud } => Sanktionsart.FradragTilbud,
        Udeblivelse { FraHvad: Udeblivelsessted.Samtale } => Sanktionsart.FradragSamtale,
        Udeblivelse => Sanktionsart.FradragSelvbooking,
        Pligtbrud p when Nedsættelse.Omfatter(p.Art) => Sanktionsart.Nedsættelse,
        _ => Sanktionsart.EnTredjedel,
    };

    static Sanktionsudsigt Udsigt(Sagsbillede uden, Hændelse brud, DateOnly pr, Satser satser)
    {
        var art = ArtFor(brud);
        var tænkt = Prøvehændelse.Afgørelse(uden.Sag.Hændelser.Count + 1, pr, Afgørelsesemne.Sanktion, ("sanktion", (int)art), ("vedr", brud.Nr));
        var med = uden.Med(tænkt);
        var hindringer = Lovbog.Besvar(med)
            .Where(s => s.Vedr.Nr == tænkt.Nr && s.Udfald is Udfald.Brudt or Udfald.Uafklaret).TilListe();
        return new(brud, art, Sanktionsvirkning.Af(uden, med, brud.Dato, pr, satser).Måneder, hindringer);
    }
}
