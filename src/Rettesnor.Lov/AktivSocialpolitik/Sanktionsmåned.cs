using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>En del af en sanktion: dagene i en måned, og den måned, de trækkes i.</summary>
/// <param name="Egen">Første dag i den måned, bruddets dage ligger i.</param>
/// <param name="Dage">Dage, der trækkes; 0 for en nedsættelse, som er et beløb.</param>
/// <param name="Trækkes">Første dag i den måned, der trækkes i; null, når fristen for det er forpasset.</param>
public readonly record struct Sanktionsdel(DateOnly Egen, int Dage, DateOnly? Trækkes);

/// <summary>Måneden, en sanktion trækkes i: dens egen, når den ikke er udbetalt, ellers den første ubetalte inden tre hele måneder.</summary>
/// <remarks>LAS § 69 a, stk. 3, og § 69 l, stk. 3; før 2020 gennem § 35, stk. 2. Antagelsen SANKTION-MAANED.</remarks>
public static class Sanktionsmåned
{
    const int HeleMåneder = 3;

    /// <summary>Sidste dag i den tredje hele kalendermåned efter bruddet; dagen er selv rettidig.</summary>
    public static DateOnly Frist(DateOnly brud) => Periode.Måned(Periode.Måned(brud).Fra.AddMonths(HeleMåneder)).TilOgMed;

    /// <summary>Måneden, der trækkes i, som dens første dag; null, når ingen ubetalt måned ligger inden fristen.</summary>
    /// <param name="egen">En dag i den måned, dagene ligger i.</param>
    /// <param name="brud">Bruddets første dag, som fristen regnes fra.</param>
    /// <param name="afgjort">Afgørelsens dag.</param>
    /// <param name="erUdbetalt">Var måneden (dens første dag) registreret udbetalt senest afgørelsens dag?</param>
    public static DateOnly? Find(DateOnly egen, DateOnly brud, DateOnly afgjort, Func<DateOnly, bool> erUdbetalt)
    {
        var egenMåned = Periode.Måned(egen).Fra;
        if (!erUdbetalt(egenMåned))
            return egenMåned;
        var frist = Frist(brud);
        for (var måned = Periode.Måned(afgjort).Fra; måned <= frist; måned = måned.AddMonths(1))
            if (!erUdbetalt(måned))
                return måned;
        return null;
    }

    /// <summary>Hvordan en sanktion, der står, fordeler sig på måneder; tom for »en tredjedel« og ophør, og når bruddet ikke kendes.</summary>
    internal static Liste<Sanktionsdel> Fordel(Sagsbillede sag, Sanktionsafgørelse sanktion)
    {
        if (sag.Brud(sanktion) is not { } brud || !sag.Står(sanktion) || sanktion.Art is Sanktionsart.EnTredjedel or Sanktionsart.Ophør)
            return [];
        var egne = sanktion.Art == Sanktionsart.Nedsættelse ? [new(Periode.Måned(brud.Dato).Fra, 0)] : Sanktionsdage.Antal(sag, brud, sanktion);
        return egne.Select(m => new Sanktionsdel(m.Måned, m.Dage, Find(m.Måned, brud.Dato, sanktion.Dato, måned => Udbetaling(sag, måned, sanktion.Dato) is not null))).TilListe();
    }

    static Udbetalt? Udbetaling(Sagsbillede sag, DateOnly måned, DateOnly senest) =>
        sag.Liste<Udbetalt>().FirstOrDefault(u => u.Dato == måned && DanskTid.Dato(u.Registreret) <= senest);

    internal static readonly Regel Gennemførelse = new("Y-40", "Sanktionen gennemført i tide", Slags.Frist, Sikkerhed.Lov,
        [
            Las("§ 35, stk. 2").Før(Skæringsdag.NyBeskæftigelseslov), Las("§ 69 a, stk. 3").Fra(Skæringsdag.NyBeskæftigelseslov),
            Las("§ 69 l, stk. 3").Fra(Skæringsdag.NyBeskæftigelseslov),
        ], Besvar)
    {
        Nøgledato = "bruddets første dag",
        Siger = "En sanktion virker fra bruddet og skal være trukket senest i den tredje hele kalendermåned derefter. Er alle måneder til og med den udbetalt, kan der ikke trækkes noget.",
        Læser = ["udeblivelse", "pligtbrud", "udbetalt"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var (sanktion, brud) in sag.StåendeSanktioner())
        {
            if (sanktion.Art is Sanktionsart.EnTredjedel or Sanktionsart.Ophør)
                continue;
            var frist = Frist(brud.Dato);
            var dele = Fordel(sag, sanktion);
            var egen = Periode.Måned(brud.Dato).Fra;
            var måned = dele.Count == 0 ? Find(egen, brud.Dato, sanktion.Dato, m => Udbetaling(sag, m, sanktion.Dato) is not null) : dele.Select(d => d.Trækkes).FirstOrDefault(m => m is not null);
            Hændelse?[] fakta = [brud, .. dele.Select(d => Udbetaling(sag, d.Egen, sanktion.Dato))];
            yield return (måned is { } fundet
                ? regel.Svar(sanktion, brud.Dato, Udfald.Opfyldt, Fundet(dele, egen, fundet, frist), frist, fundet.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), fakta, antagelser: [Antagelse.SanktionMåned])
                : regel.Svar(sanktion, brud.Dato, Udfald.Brudt,
                    $"Bruddet var {brud.Dato.Skrevet()}, så der skulle trækkes senest {frist.Skrevet()}. Hver måned fra {sanktion.Dato.SkrevetMåned()} til fristen var udbetalt, da sanktionen blev afgjort {sanktion.Dato.Skrevet()}; der trækkes intet.",
                    frist, fakta: fakta, antagelser: [Antagelse.SanktionMåned])).For(sag.Ordning(brud.Dato));
        }
    }

    static string Fundet(Liste<Sanktionsdel> dele, DateOnly egen, DateOnly måned, DateOnly frist)
    {
        if (dele.Count <= 1)
            return måned == egen
                ? $"Måneden {egen.SkrevetMåned()} var ikke udbetalt ved afgørelsen, så sanktionen trækkes i den måned. Den skulle trækkes senest {frist.Skrevet()}."
                : $"Måneden {egen.SkrevetMåned()} var udbetalt ved afgørelsen, så sanktionen trækkes i {måned.SkrevetMåned()}, den første ubetalte måned. Den skulle trækkes senest {frist.Skrevet()}.";
        var led = dele.Select(d => $"{Skrivemåde.Dage(d.Dage)} fra {d.Egen.SkrevetMåned()} {(d.Trækkes is { } m ? "i " + m.SkrevetMåned() : "bortfalder")}");
        return $"Sanktionen trækkes sådan: {Skrivemåde.Opremset([.. led])}. Den skulle trækkes senest {frist.Skrevet()}.";
    }
}
