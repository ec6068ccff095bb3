using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Sammen med et tilbud skal borgeren have skriftlig vejledning om retten til en samtale med sundhedskoordinatoren.</summary>
/// <remarks>LAB § 113, stk. 3, jf. § 53, stk. 4; BEK 2409/2021 §§ 2-4, der gælder videre for forløb bevilget senest 31. januar 2026 (BEK 58/2026 § 1, stk. 3); SKR 10112/2021, afsnit 6.4.</remarks>
static class Sundhedskoordinatorvejledning
{
    internal static readonly Regel Regel = new("P-605", "Vejledning om samtale med sundhedskoordinator", Slags.Ret, Sikkerhed.Lov,
        [
            Lab("§ 113, stk. 3"),
            Kilde("SUNDKOOR-BEK", "§§ 2-4").Før(Skæringsdag.Udfasning),
            Kilde("SUNDKOOR-BEK", "§ 1, stk. 3").Fra(Skæringsdag.Udfasning),
        ], Besvar)
    {
        Nøgledato = "dagen, tilbuddet blev givet",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "Oplever borgeren, at et tilbud ikke tager nok hensyn til helbredet, er der ret til en samtale med en sundhedskoordinator. Det skal borgeren vejledes om skriftligt, senest når tilbuddet gives.",
        Læser = ["indsats", "vejledning"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var indsats in sag.Liste<Indsats>().Where(i => i.ErTilbudsart && i.Tilbud != false))
            if (sag.RessourceforløbPå(indsats.Fra) is { ErPensionist: false } forløb && forløb.Bevilling.Dato < Skæringsdag.Udfasning)
                yield return Besvar(regel, sag, indsats, forløb);
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, Indsats indsats, Forløb forløb)
    {
        var afgørelse = Givet(sag, indsats);
        var dag = afgørelse?.Dato ?? indsats.Fra;
        var vejledning = Vejledningen(sag, indsats, dag);
        var tilbud = $"Tilbuddet blev givet {dag.Skrevet()}.";
        var (udfald, begrundelse) = vejledning switch
        {
            null => Historik.Brud(sag, dag, $"{tilbud} Borgeren var ikke da vejledt om samtalen med sundhedskoordinatoren."),
            { Skriftlig: true } v => (Udfald.Opfyldt, $"{tilbud} Borgeren var vejledt skriftligt {v.Dato.Skrevet()}."),
            { Skriftlig: null } v => (Udfald.Uafklaret, $"{tilbud} Borgeren var vejledt {v.Dato.Skrevet()}, men det er ikke registreret, om det var skriftligt."),
            { } v => (Udfald.Brudt, $"{tilbud} Vejledningen {v.Dato.Skrevet()} var ikke skriftlig."),
        };
        return regel.Svar(indsats, dag, udfald, begrundelse, dag, fakta: [afgørelse, vejledning, forløb.Bevilling], forløb: forløb);
    }

    /// <summary>Afgørelsen, tilbuddet blev givet ved; en senere afgørelse forlænger det kun (P-606).</summary>
    static Afgørelse? Givet(Sagsbillede sag, Indsats indsats) =>
        sag.Stående<Afgørelse>().FirstOrDefault(a => a.Om == Afgørelsesemne.Tilbud && a.Vedrører(indsats) && a.Dato <= indsats.Fra);

    /// <summary>Den bedst dokumenterede vejledning senest på dagen, om tilbuddet eller uden at pege på noget.</summary>
    static Vejledning? Vejledningen(Sagsbillede sag, Indsats indsats, DateOnly dag) => sag.Liste<Vejledning>()
        .Where(v => v.Om == Vejledningsemne.Sundhedskoordinator && v.Dato <= dag && (v.Hoved.Vedr is null || v.Vedrører(indsats)))
        .MaxBy(v => v.Skriftlig switch { true => 2, null => 1, false => 0 });
}
