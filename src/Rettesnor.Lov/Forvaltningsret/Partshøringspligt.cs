using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>Borgeren skal høres, før kommunen afgør sagen på oplysninger, der er til ugunst og ikke kendt af borgeren.</summary>
/// <remarks>FVL § 19; undtagelser i § 19, stk. 2, og § 20. Fravær fra tilbud kan høres samlet for en måned (LAS § 69 a, stk. 3).</remarks>
public static class Partshøringspligt
{
    /// <summary>Kunne borgeren nå at svare: svarede borgeren senest på afgørelsens dag, eller var svarfristen gået før den?</summary>
    public static bool ErHørt(DateOnly svarfrist, DateOnly? svar, DateOnly afgjort) => svarfrist < afgjort || (svar is { } dag && dag <= afgjort);

    internal static readonly Regel Pligt = new("P-712", "Partshøring før afgørelsen", Slags.Krav, Sikkerhed.Lov, [Fvl("§ 19"), Fvl("§ 20")], Besvar)
    {
        Nøgledato = "afgørelsens dato",
        Siger = "Før en sanktion, et ophør, en tilbagebetaling eller en anden afgørelse på oplysninger til ugunst skal borgeren have dem at se og en frist til at svare. Kommunen må først afgøre sagen, når svaret er kommet eller fristen gået, eller når høring lovligt kan udelades.",
        Læser = ["afgoerelse", "partshoering", "hoering-undladt", "udeblivelse", "pligtbrud"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag) => sag.Emnevis<Afgørelse>(regel, Besvar);

    static Svar? Besvar(Regel regel, Sagsbillede sag, Afgørelse afgørelse)
    {
        if (afgørelse.FuldtMedhold)
            return null;
        var høringer = sag.Liste<Partshøring>().Where(h => h.Dato < afgørelse.Dato && Gælder(sag, h, afgørelse)).ToArray();
        var undladt = sag.Liste<HøringUndladt>().LastOrDefault(h => Gælder(sag, h, afgørelse));
        var (udfald, begrundelse, af) = Vurder(sag, afgørelse, høringer, undladt);
        return regel.Svar(afgørelse, afgørelse.Dato, udfald, begrundelse, fakta: [sag.Brud(afgørelse), af]);
    }

    static (Udfald, string, Hændelse?) Vurder(Sagsbillede sag, Afgørelse afgørelse, Partshøring[] høringer, HøringUndladt? undladt)
    {
        if (høringer.FirstOrDefault(h => ErHørt(h.Svarfrist, h.SvarModtaget, afgørelse.Dato)) is { } hørt)
            return (Udfald.Opfyldt, $"Borgeren blev hørt {hørt.Dato.Skrevet()} med svarfrist {hørt.Svarfrist.Skrevet()}{(hørt.SvarModtaget is { } svar && svar <= afgørelse.Dato ? $" og svarede {svar.Skrevet()}" : "")}; sagen blev afgjort {afgørelse.Dato.Skrevet()}.", hørt);
        if (undladt is { Grund: not Undladelsesgrund.Andet })
            return (Udfald.IkkeRelevant, $"Høring er udeladt af en grund, loven nævner, registreret {undladt.Dato.Skrevet()}: {undladt.Begrundelse.Trim().TrimEnd('.')}.", undladt);
        if (undladt is not null)
            return (Udfald.Uafklaret, $"Høring er udeladt af en anden grund end dem, loven nævner, registreret {undladt.Dato.Skrevet()}: {undladt.Begrundelse.Trim().TrimEnd('.')}.", undladt);
        if (høringer.LastOrDefault() is { } tidlig)
            return (Udfald.Brudt, $"Borgeren havde svarfrist til og med {tidlig.Svarfrist.Skrevet()} og havde ikke svaret, men sagen blev afgjort {afgørelse.Dato.Skrevet()}. Var den afgjort dagen efter fristen, var borgeren hørt.", tidlig);
        if (afgørelse.Om is not (Afgørelsesemne.Sanktion or Afgørelsesemne.Ophør or Afgørelsesemne.Tilbagebetaling))
            return (Udfald.Uafklaret, "Der er ikke registreret nogen partshøring. Om den var nødvendig, afhænger af, om afgørelsen bygger på oplysninger til ugunst, som borgeren ikke kendte.", null);
        return sag.KanMangleFør(afgørelse.Dato)
            ? (Udfald.Uafklaret, $"Ingen partshøring er registreret før afgørelsen {afgørelse.Dato.Skrevet()}, men den kan mangle i sagen.", null)
            : (Udfald.Brudt, $"Borgeren er ikke hørt før afgørelsen {afgørelse.Dato.Skrevet()}.", null);
    }

    /// <summary>Hører høringen til afgørelsen: peger den på den eller på det, den bygger på; ellers ligger den mellem bruddet og afgørelsen.</summary>
    static bool Gælder(Sagsbillede sag, Hændelse høring, Afgørelse afgørelse) =>
        høring.Hoved.Vedr is { } vedr
            ? vedr == afgørelse.Nr || vedr == afgørelse.Hoved.Vedr
            : sag.Brud(afgørelse) is { } brud && brud.Dato <= høring.Dato && høring.Dato <= afgørelse.Dato;
}
