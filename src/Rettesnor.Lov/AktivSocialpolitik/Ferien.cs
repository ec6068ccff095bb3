using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Ferie med ydelse: højst fem uger i de 12 måneder efter 12 sammenhængende måneder med ydelse, aftalt med kommunen.</summary>
/// <remarks>LAS § 69 og § 69 k (nu stk. 6); indtil foråret 2016 § 13, stk. 11. FERIE-BEK.</remarks>
public static class Ferien
{
    const int Uger = 5;

    /// <summary>Så mange kalenderdage ferie er der i de 12 måneder.</summary>
    public const int Dage = Uger * 7;

    /// <summary>De feriedage, der er tilbage, aldrig under nul.</summary>
    public static int Tilbage(int brugt) => Math.Max(0, Dage - brugt);

    internal static readonly Regel Ret = new("Y-28", "Ferie med ydelse", Slags.Krav, Sikkerhed.Lov,
        [
            Las("§ 13, stk. 11").Før(Skæringsdag.EgenFerieregel),
            Las("§ 69").Fra(Skæringsdag.EgenFerieregel).Før(Skæringsdag.Kontanthjælpsreform2025), Las("§ 69, stk. 6").Fra(Skæringsdag.Kontanthjælpsreform2025),
            Las("§ 69 k").Fra(Skæringsdag.EgenFerieregel).Før(Skæringsdag.Kontanthjælpsreform2025), Las("§ 69 k, stk. 6").Fra(Skæringsdag.Kontanthjælpsreform2025),
            Kilde("FERIE-BEK", "§ 2"),
        ], Besvar)
    {
        Nøgledato = "feriens første dag",
        Siger = "Efter 12 sammenhængende måneder med ydelse kan borgeren holde op til fem ugers ferie i de næste 12 måneder, når kommunen har givet lov. En måned med nogen ydelse tæller helt; en hel måned uden bryder rækken.",
        Læser = ["ferie", "indsats"],
        Rummer = ["Y-29"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var ferie in sag.Liste<Ferie>())
            if (Forløb(sag, ferie) is { } forløb)
            {
                var prøvet = Vurder(sag, ferie);
                yield return regel.Svar(ferie, ferie.Fra, prøvet.Udfald, prøvet.Begrundelse, værdi: prøvet.Tilbage, fakta: [forløb.Bevilling, .. prøvet.Fakta]).For(forløb.Ordning);
            }
    }

    /// <summary>Er ferien holdt med ret til ydelse?</summary>
    internal static bool ErLovlig(Sagsbillede sag, Ferie ferie) => Forløb(sag, ferie) is not null && Vurder(sag, ferie).Udfald == Udfald.Opfyldt;

    static Forløb? Forløb(Sagsbillede sag, Ferie ferie) => sag.Forløb.LastOrDefault(f => f.ErIGang(ferie.Fra));

    readonly record struct Ferieprøve(Udfald Udfald, string Begrundelse, Værdi? Tilbage, IEnumerable<Hændelse?> Fakta);

    static Ferieprøve Vurder(Sagsbillede sag, Ferie ferie)
    {
        var dage = new Periode(ferie.Fra, ferie.Til!.Value);
        var vinduer = Ferieoptjening.Vinduer(Ferieoptjening.Begyndt(sag) ?? dage.Fra, dage.TilOgMed, m => Ferieoptjening.Måned(sag, m)).ToArray();
        var tidligere = Tidligere(sag, ferie);
        var her = Array.FindLastIndex(vinduer, v => v.Indeholder(dage.Fra));
        var brugt = her < 0 ? 0 : Brugt(tidligere, dage, vinduer[her]);
        Værdi? tilbage = her < 0 ? null : Tilbage(brugt - (ferie.Tilladt == false ? vinduer[her].Fælles(dage)!.Value.Dage : 0));
        if (ferie.Tilladt == false)
            return new(Udfald.Brudt, $"Kommunen har ikke givet lov til ferien fra {dage.Skrevet()}.", tilbage, tidligere);
        if (Dagmængde.Af(vinduer).Klip(dage).Dage < dage.Dage)
            return Ferieoptjening.KanVæreOptjent(dage.Fra, m => Ferieoptjening.Måned(sag, m)) && her < 0
                ? new(Udfald.Uafklaret, $"Der er ikke 12 sammenhængende måneder med ydelse i forløbet før {dage.Fra.Skrevet()}, og hvad borgeren fik før forløbet, er ikke oplyst.", null, tidligere)
                : new(Udfald.Brudt, ForTidligtEllerSent(vinduer, dage), tilbage ?? Tilbage(Dage), tidligere);
        foreach (var vindue in vinduer)
            if (vindue.Overlapper(dage) && Brugt(tidligere, dage, vindue) is > Dage and var forMange)
                return new(Udfald.Brudt, $"Med ferien fra {dage.Skrevet()} er der brugt {Skrivemåde.Dage(forMange)} i tiden fra {vindue.Skrevet()}; der kan holdes {Dage}.", tilbage, tidligere);
        var regnestykke = $"Ferien fra {dage.Skrevet()} ligger i de 12 måneder, der kan holdes ferie i, fra {vinduer[her].Skrevet()}; med den er {Skrivemåde.Dage(brugt)} af {Dage} brugt.";
        return ferie.Tilladt is null
            ? new(Udfald.Uafklaret, $"{regnestykke} Det er ikke registreret, om kommunen har givet lov.", tilbage, tidligere)
            : new(Udfald.Opfyldt, $"{regnestykke} Kommunen har givet lov.", tilbage, tidligere);
    }

    static string ForTidligtEllerSent(Periode[] vinduer, Periode dage) =>
        Array.FindLastIndex(vinduer, v => v.Fra <= dage.Fra) is >= 0 and var seneste
            ? $"Ferien fra {dage.Skrevet()} ligger ikke helt i de 12 måneder, der kunne holdes ferie i, fra {vinduer[seneste].Skrevet()}."
            : $"Før {dage.Fra.Skrevet()} er der ikke 12 sammenhængende måneder med ydelse.";

    /// <summary>De forskellige feriedage i tiden, denne og tidligere ferier.</summary>
    /// <param name="tidligere">I orden efter første dag; ingen begynder efter denne.</param>
    static int Brugt(Ferie[] tidligere, Periode dage, Periode vindue)
    {
        var (brugt, næste) = (0, vindue.Fra);
        foreach (var ferie in tidligere)
            Tæl(new(ferie.Fra, ferie.Til!.Value));
        Tæl(dage);
        return brugt;

        void Tæl(Periode ferie)
        {
            if (ferie.Fælles(vindue) is not { } fælles || fælles.TilOgMed < næste)
                return;
            brugt += new Periode(Periode.Senest(næste, fælles.Fra), fælles.TilOgMed).Dage;
            næste = fælles.TilOgMed.AddDays(1);
        }
    }

    /// <summary>Tidligere ferier i orden; dem, kommunen ikke tillod, bruger ikke af retten.</summary>
    static Ferie[] Tidligere(Sagsbillede sag, Ferie ferie)
    {
        var ud = new List<Ferie>();
        foreach (var f in sag.Alle<Ferie>())
            if (f.Nr == ferie.Nr)
                break;
            else if (f.Tilladt != false)
                ud.Add(f);
        return [.. ud];
    }
}
