using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Efter de første seks måneder har borgeren ret til en samtale, når borgeren beder om det.</summary>
/// <remarks>LAB § 32, stk. 1; SKR 10112/2021, afsnit 5.5. Loven sætter ingen dag.</remarks>
static class SamtaleEfterØnske
{
    internal static readonly Regel Regel = new("P-504", "Samtale, når borgeren beder om det", Slags.Ret, Sikkerhed.Lov, [Lab("§ 32, stk. 1")], Besvar)
    {
        Nøgledato = "ønskets dato",
        GælderFra = Skæringsdag.NyBeskæftigelseslov,
        Siger = "Efter de første seks måneder aftales samtalerne med borgeren, og beder borgeren om en samtale, har borgeren ret til den. Loven sætter ingen dag for det.",
        Læser = ["oenske", "samtale", "indsats", "ydelse-foer"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var ønske in sag.Liste<Ønske>().Where(ø => ø is { Om: Ønskeemne.Samtale, Ja: true }))
            if (sag.RessourceforløbPå(ønske.Dato) is { } forløb && ønske.Dato > Kontaktvindue.For(sag, forløb).TilOgMed)
                yield return Besvar(regel, sag, ønske, forløb);
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, Ønske ønske, Forløb forløb)
    {
        var samtale = Kontaktsamtaler.I(sag, forløb, new(ønske.Dato, DateOnly.MaxValue)) is [var første, ..] ? første : null;
        var tekst = $"Borgeren bad om en samtale {ønske.Dato.Skrevet()}, efter de første seks måneder.";
        return samtale is null
            ? regel.Svar(ønske, ønske.Dato, Udfald.Afventer, $"{tekst} Den er ikke holdt endnu.", fakta: [forløb.Bevilling], åben: Kontaktsamtaler.Hold)
            : regel.Svar(ønske, ønske.Dato, Udfald.Opfyldt, $"{tekst} Den blev holdt {samtale.Dato.Skrevet()}.", fakta: [forløb.Bevilling, samtale]);
    }
}
