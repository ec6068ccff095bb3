using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Nedsættelse med et fast beløb for en hændelse om job, sygdom eller søgning, højst én i en kalendermåned.</summary>
/// <remarks>LAS § 69 d og § 69 o.</remarks>
public static class Nedsættelse
{
    /// <summary>Kan pligtbruddet give en nedsættelse?</summary>
    public static bool Omfatter(Pligtbrudsart art) => art is Pligtbrudsart.OphørtJob or Pligtbrudsart.AfslåetJob or Pligtbrudsart.SygdomIkkeMeldt or Pligtbrudsart.IkkeSøgt;

    static readonly Ydelsessatser s_satser = new(Satser.Gældende);

    internal static readonly Regel Krav = new("Y-43", "Nedsættelse pr. hændelse", Slags.Krav, Sikkerhed.Lov,
        [Las("§ 69 d"), Las("§ 69 o").Fra(Skæringsdag.JobafklaringIndført)], Besvar)
    {
        Nøgledato = "bruddets dato",
        Siger = "Forlader eller afslår borgeren et job, melder borgeren ikke sygdom, eller søger borgeren ikke et anvist job, kan ydelsen sættes ned med et fast beløb. Det kan kun ske én gang i en kalendermåned.",
        Læser = ["pligtbrud", "udeblivelse", "forsoerger", "hjemmeboende", "bidrag", "nedsat-sats", "selvstaendig"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        var tidligere = new List<(Sanktionsafgørelse Sanktion, DateOnly Måned)>();
        foreach (var (sanktion, brud) in sag.StåendeSanktioner())
        {
            if (sanktion.Art != Sanktionsart.Nedsættelse)
                continue;
            var måned = Periode.Måned(brud.Dato).Fra;
            var første = tidligere.FirstOrDefault(t => t.Måned == måned).Sanktion;
            tidligere.Add((sanktion, måned));
            var (beløb, omBeløb) = Beløb(sag, brud.Dato);
            var (udfald, begrundelse) = Vurder(brud, første, måned);
            yield return regel.Svar(sanktion, brud.Dato, udfald, $"{begrundelse} {omBeløb}", værdi: beløb, fakta: [brud, første]).For(sag.Ordning(brud.Dato));
        }
    }

    static (Udfald, string) Vurder(Hændelse brud, Sanktionsafgørelse? første, DateOnly måned) => brud switch
    {
        not Pligtbrud => (Udfald.Brudt, $"Bruddet {brud.Dato.Skrevet()} er en udeblivelse, som ikke giver en nedsættelse med et fast beløb."),
        Pligtbrud p when !Omfatter(p.Art) => (Udfald.Brudt, $"Bruddet {brud.Dato.Skrevet()} er ikke et af dem, der giver en nedsættelse med et fast beløb."),
        _ when første is not null => (Udfald.Brudt, $"Ydelsen er allerede sat ned for et brud i {måned.SkrevetMåned()} ved afgørelsen {første.Dato.Skrevet()}; der kan kun gives én nedsættelse i en måned."),
        _ => (Udfald.Opfyldt, $"Bruddet {brud.Dato.Skrevet()} giver en nedsættelse, den første i {måned.SkrevetMåned()}."),
    };

    /// <summary>Beløbet på borgerens niveau på bruddets dag; null, når niveauet eller satsen ikke kendes.</summary>
    static (Værdi?, string) Beløb(Sagsbillede sag, DateOnly dag)
    {
        if (sag.Liste<NedsatSats>().LøbendePå(dag) is not null)
            return (null, "Borgeren var på nedsat sats, hvor nedsættelsen har egne beløb, som afhænger af den ydelse, satsen er nedsat fra.");
        if (Ydelsesperiode.Af(sag).Find(p => p.Dage.Indeholder(dag)) is not { } ydelse)
            return (null, "Der var intet forløb i gang den dag, så beløbet kan ikke findes.");
        var noter = new Månedsnoter();
        noter.Begynd(Periode.Måned(dag).Fra);
        if (new Dagsniveau(sag, dag, s_satser).På(dag, ydelse, Ydelseshjemmel.For(ydelse.Forløb.Ordning, noter.Måned), noter) is not { } niveau
            || noter.Slå(s_satser.Nedsættelse(niveau.Kategori)) is not { } sats)
            return (null, $"Beløbet kan ikke findes: {noter.Mangler}");
        return (sats.Beløb, $"Beløbet er {sats.Beløb.Skrevet()} kr. på borgerens niveau den dag.");
    }
}
