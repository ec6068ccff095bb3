using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Før en sanktion skal borgeren være vejledt skriftligt om pligterne, og kommunen have søgt personlig kontakt.</summary>
/// <remarks>LAS § 69 a, stk. 1-2, og § 69 l, stk. 1-2.</remarks>
public static class VejledningOgKontakt
{
    const int GentagesMåneder = 6;

    /// <summary>Den tidligste dag, vejledningen må være givet; null, når den gælder i hele sagen.</summary>
    /// <remarks>2020-2023 skulle vejledningen gentages hvert halve år (L 1558/2019); før og efter er der intet krav om gentagelse.</remarks>
    public static DateOnly? TidligstVejledt(DateOnly brud, DateOnly afgjort) =>
        afgjort >= Skæringsdag.NyBeskæftigelseslov && afgjort < Skæringsdag.VejledningForenklet ? brud.AddMonths(-GentagesMåneder) : null;

    internal static readonly Regel Krav = new("P-902", "Vejledning og kontakt før en sanktion", Slags.Krav, Sikkerhed.Lov,
        [Las("§ 69 a, stk. 1-2"), Las("§ 69 l, stk. 1-2").Fra(Skæringsdag.JobafklaringIndført)], Besvar)
    {
        Nøgledato = "afgørelsens dato",
        Siger = "Kommunen må først give en sanktion, når borgeren er vejledt skriftligt om sine rettigheder og pligter, og alle rimelige muligheder for personlig kontakt er brugt. Fra 2020 til 2023 skulle vejledningen være højst et halvt år gammel ved bruddet.",
        Læser = ["udeblivelse", "pligtbrud", "vejledning", "kontaktforsoeg"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var (sanktion, brud) in sag.Sanktioner())
        {
            var prøvet = Vurder(sag, sanktion, brud);
            yield return regel.Svar(sanktion, sanktion.Dato, prøvet.Udfald, prøvet.Begrundelse, værdi: Forsøg(sag, sanktion, brud).Length, fakta: [brud, .. prøvet.Fakta]).For(sag.Ordning(brud.Dato));
        }
    }

    internal static Betingelsessvar Vurder(Sagsbillede sag, Sanktionsafgørelse sanktion, Hændelse brud)
    {
        var (vejledt, omVejledning, vejledning) = Vejledt(sag, sanktion, brud);
        var forsøg = Forsøg(sag, sanktion, brud);
        var (kontakt, omKontakt) = Kontakt(sag, sanktion, brud, forsøg);
        return new(Betingelsessvar.Samlet(vejledt, kontakt), $"{omVejledning} {omKontakt}", [vejledning, .. forsøg]);
    }

    static (Udfald, string, Vejledning?) Vejledt(Sagsbillede sag, Sanktionsafgørelse sanktion, Hændelse brud)
    {
        var tidligst = TidligstVejledt(brud.Dato, sanktion.Dato);
        var givne = sag.Liste<Vejledning>().Where(v => v.Om == Vejledningsemne.RettighederOgPligter && v.Dato <= brud.Dato && (tidligst is not { } t || v.Dato >= t)).ToArray();
        if (givne.LastOrDefault(v => v.Skriftlig == true) is { } skriftlig)
            return (Udfald.Opfyldt, $"Borgeren var vejledt skriftligt {skriftlig.Dato.Skrevet()}, før bruddet {brud.Dato.Skrevet()}.", skriftlig);
        if (givne.LastOrDefault(v => v.Skriftlig is null) is { } ukendt)
            return (Udfald.Uafklaret, $"Det er ikke registreret, om vejledningen {ukendt.Dato.Skrevet()} var skriftlig.", ukendt);
        var hvornår = tidligst is { } dag ? $"fra {dag.Skrevet()} til bruddet {brud.Dato.Skrevet()}" : $"før bruddet {brud.Dato.Skrevet()}";
        return sag.KanMangleFør(sanktion.Dato)
            ? (Udfald.Uafklaret, $"Ingen skriftlig vejledning om pligterne er registreret {hvornår}, men ældre vejledning kan mangle i sagen.", null)
            : (Udfald.Brudt, $"Ingen skriftlig vejledning om pligterne er registreret {hvornår}.", givne.LastOrDefault());
    }

    static (Udfald, string) Kontakt(Sagsbillede sag, Sanktionsafgørelse sanktion, Hændelse brud, Kontaktforsøg[] forsøg)
    {
        var tid = $"fra bruddet til afgørelsen {sanktion.Dato.Skrevet()}";
        if (forsøg.FirstOrDefault(f => f.Opnået) is { } opnået)
            return (Udfald.Opfyldt, $"Der var personlig kontakt {opnået.Dato.Skrevet()}.");
        if (forsøg.Length > 0)
            return (Udfald.Uafklaret, $"Der er registreret {forsøg.Length} forsøg på kontakt {tid}, men ingen lykkedes; om mulighederne var udtømt, er et skøn.");
        return sag.KanMangleFør(sanktion.Dato)
            ? (Udfald.Uafklaret, $"Intet forsøg på kontakt er registreret {tid}, men ældre forsøg kan mangle i sagen.")
            : (Udfald.Brudt, $"Intet forsøg på personlig kontakt er registreret {tid}.");
    }

    static Kontaktforsøg[] Forsøg(Sagsbillede sag, Sanktionsafgørelse sanktion, Hændelse brud) =>
        [.. sag.Liste<Kontaktforsøg>().Where(k => k.Dato >= brud.Dato && k.Dato <= sanktion.Dato && (k.Hoved.Vedr is null || k.Vedrører(brud)))];
}
