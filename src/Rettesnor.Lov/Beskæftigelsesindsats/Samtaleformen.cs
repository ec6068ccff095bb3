using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Hvordan en jobsamtale må holdes: ved fremmøde, i telefon, på video eller ved brev.</summary>
/// <remarks>LAB §§ 31 a og 33 i de tre ordlyde fra 2020, 2022 og marts 2023; LBK 415/2013 til 1342/2016 § 18 om tiden før.</remarks>
public static class Samtaleformen
{
    /// <summary>Er formen tilladt?</summary>
    /// <param name="iTilbud">Borgeren er den dag i praktik, løntilskud eller vejledning og opkvalificering.</param>
    /// <param name="iVinduet">Dagen ligger i de første seks måneder på ydelsen.</param>
    /// <param name="erFørste">Samtalen er forløbets første.</param>
    /// <param name="påBarsel">Borgeren er den dag på barsel.</param>
    public static bool ErTilladt(Samtaleform form, DateOnly dag, bool iTilbud, bool iVinduet, bool erFørste, bool påBarsel)
    {
        var ellerBorgerensValg = form is Samtaleform.Telefon or Samtaleform.Video;
        if (form == Samtaleform.Fremmøde || (påBarsel && ellerBorgerensValg))
            return true;
        if (dag >= Skæringsdag.FørsteSamtaleFremmøde)
            return ellerBorgerensValg && !erFørste;
        if (dag >= Skæringsdag.BedreRessourceforløb && !iVinduet)
            return ellerBorgerensValg;
        return iTilbud;
    }

    internal static readonly Regel Regel = new("P-506", "Samtalens form", Slags.Krav, Sikkerhed.Lov,
        [
            Lab("§ 33, stk. 1 og 3").Før(Skæringsdag.BedreRessourceforløb),
            Lab("§ 31 a").Fra(Skæringsdag.BedreRessourceforløb).Før(Skæringsdag.FørsteSamtaleFremmøde),
            Lab("§ 33, stk. 1 og 2").Fra(Skæringsdag.BedreRessourceforløb),
        ], Besvar)
    {
        Nøgledato = "samtalens dato",
        GælderFra = Skæringsdag.NyBeskæftigelseslov,
        Siger = "Samtaler holdes ved fremmøde. Til og med 2021, og i de første seks måneder til marts 2023, kunne de holdes i telefon, på video eller ved brev, mens borgeren var i et tilbud; efter seks måneder fra 2022 også i telefon eller på video. "
            + "Fra 22. marts 2023 skal forløbets første samtale være ved fremmøde, og de senere kan også være i telefon eller på video.",
        Læser = ["samtale", "indsats", "barsel", "oenske", "ydelse-foer"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag) => sag.Emnevis<Samtale>(regel, static (regel, sag, samtale) =>
        samtale.Art == Samtaleart.Jobsamtale && sag.RessourceforløbPå(samtale.Dato) is { } forløb ? Besvar(regel, sag, samtale, forløb) : null);

    static Svar Besvar(Regel regel, Sagsbillede sag, Samtale samtale, Forløb forløb)
    {
        var (tilbud, ønske) = (Tilbuddet(sag, samtale.Dato), FravegetØnske(sag, samtale));
        var (udfald, tekst) = Bedøm(sag, samtale, forløb);
        var begrundelse = $"Samtalen {samtale.Dato.Skrevet()} blev holdt {Skrevet(samtale.Form)}{(tilbud is null ? "" : ", mens borgeren var i et tilbud")}. {tekst}"
            + (ønske is null ? "" : $" Borgeren havde {ønske.Dato.Skrevet()} ønsket formen »{ønske.Tekst}«.");
        return regel.Svar(samtale, samtale.Dato, udfald, begrundelse, værdi: Samtale.Former[samtale.Form], fakta: [forløb.Bevilling, tilbud, ønske]);
    }

    static (Udfald, string) Bedøm(Sagsbillede sag, Samtale samtale, Forløb forløb)
    {
        if (samtale.Form == Samtaleform.Fremmøde || ErTilladt(sag, samtale, forløb, ErFørste(sag, samtale, forløb)))
            return (Udfald.Opfyldt, "Den form var tilladt.");
        if (ErLempet(samtale.Dato))
            return (Udfald.Uafklaret, "Den form er ellers ikke tilladt, men i den tid gjaldt lempelser eller en overgang, som ikke er kendt i alle led.");
        const string brud = "Den form var ikke tilladt på det tidspunkt i forløbet.";
        return samtale.Form == Samtaleform.Brev && samtale.Dato >= Skæringsdag.FørsteSamtaleFremmøde ? (Udfald.Brudt, brud) : Historik.Brud(sag, samtale.Dato, brud);
    }

    static bool ErTilladt(Sagsbillede sag, Samtale samtale, Forløb forløb, bool erFørste) => ErTilladt(samtale.Form, samtale.Dato,
        iTilbud: Tilbuddet(sag, samtale.Dato) is not null,
        iVinduet: Kontaktvindue.For(sag, forløb).Indeholder(samtale.Dato),
        erFørste: erFørste,
        påBarsel: sag.Liste<Barsel>().Any(b => b.Fra <= samtale.Dato && samtale.Dato <= b.Til));

    /// <summary>Et brev, der ikke måtte bruges, er ikke en samtale. Om brevet var det første, er uden betydning.</summary>
    internal static bool ErSamtale(Sagsbillede sag, Samtale samtale, Forløb forløb) =>
        samtale.Form != Samtaleform.Brev || ErTilladt(sag, samtale, forløb, erFørste: true);

    static bool ErFørste(Sagsbillede sag, Samtale samtale, Forløb forløb) => !sag.Liste<Samtale>()
        .TakeWhile(s => s.Nr != samtale.Nr).Any(s => s.Art == Samtaleart.Jobsamtale && forløb.ErIGang(s.Dato) && ErSamtale(sag, s, forløb));

    static bool ErLempet(DateOnly dag) =>
        (Skæringsdag.CoronaLukket <= dag && dag < Skæringsdag.CoronaFormSlut) || (Skæringsdag.FørsteSamtaleFremmøde <= dag && dag < Skæringsdag.FørsteSamtaleSikkert);

    static Indsats? Tilbuddet(Sagsbillede sag, DateOnly dag) =>
        sag.Liste<Indsats>().FirstOrDefault(i => i.ErTilbudsart && i.Fra <= dag && (i.Til is not { } til || dag <= til));

    static Ønske? FravegetØnske(Sagsbillede sag, Samtale samtale) =>
        sag.Ønske(Ønskeemne.Samtaleform, samtale.Dato) is { Tekst: { Length: > 0 } form } ønske && form != Samtale.Former[samtale.Form] ? ønske : null;

    static string Skrevet(Samtaleform form) => form switch
    {
        Samtaleform.Fremmøde => "ved fremmøde",
        Samtaleform.Telefon => "i telefon",
        Samtaleform.Video => "på video",
        _ => "ved brev",
    };
}
