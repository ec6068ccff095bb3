using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Forvaltningsret;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Felterne i et brev om en afgørelse: hvad den betyder, hvorfor, og hvordan der klages.</summary>
static class Afgørelsesfelter
{
    const string Sagen = "sagen", Afgørelsen = "afgørelsen";

    public static IEnumerable<Brevfelt> Af(Brevstof stof, Afgørelse a) => Grunde(a).Concat(Høring(stof)).Concat(Klagen(stof, a)).Concat(a switch
    {
        Bevilling b => Bevillingen(stof, b),
        Sanktionsafgørelse { Art: Sanktionsart.Ophør } s => Ophør(s.Virkning ?? s.Dato),
        Sanktionsafgørelse s => Sanktionsfelter.Af(stof, s),
        Ophørsafgørelse o => Ophør(o.Virkning),
        NæsteSkridt n => Udgangsfelter.Af(stof, n),
        Varighedsafgørelse v => Varighed(stof, v),
        { Om: Afgørelsesemne.Afslag or Afgørelsesemne.AfvistBehandling } => Afslag(a),
        { Om: Afgørelsesemne.Tilbud } => Tilbud(stof, a),
        { Om: Afgørelsesemne.Tilbagebetaling } => Krav(a),
        _ => [],
    });

    static IEnumerable<Brevfelt> Grunde(Afgørelse a)
    {
        yield return new("fakta", a.Begrundelse?.Fakta, Afgørelsen);
        yield return new("hovedhensyn", a.Begrundelse?.Hovedhensyn, Afgørelsen);
        yield return new("borgerens_bemaerkninger", a.Begrundelse?.BorgerensBemærkninger, Afgørelsen);
    }

    static IEnumerable<Brevfelt> Høring(Brevstof stof)
    {
        var fakta = stof.Svar("P-712").SelectMany(s => s.Fakta).ToArray();
        if (fakta.Select(stof.Billede.Nummer<Partshøring>).OfType<Partshøring>().FirstOrDefault() is { } h)
        {
            yield return new("hoering_dato", h.Dato.Skrevet(), "P-712");
            yield return new("hoering_frist", h.Svarfrist.Skrevet(), "P-712");
            yield return new("hoering_svar", h.SvarModtaget?.Skrevet(), "P-712");
        }
        else if (fakta.Select(stof.Billede.Nummer<HøringUndladt>).OfType<HøringUndladt>().FirstOrDefault() is { } u)
        {
            yield return new("hoering_undladt", u.Begrundelse, "P-712");
            yield return new("genoptag", u.Grund == Undladelsesgrund.Fvl20 ? "ja" : null, "P-712");
        }
    }

    /// <summary>Fristen regnes af den dag, brevet sendes på, og den måde, det sendes på.</summary>
    static IEnumerable<Brevfelt> Klagen(Brevstof stof, Afgørelse a)
    {
        var modtaget = Modtagelse.Dag(a.Meddelt ?? new(stof.Ramme.Dato, stof.Ramme.Måde));
        yield return new("klagefrist", Klagefrist.Frist(modtaget.Dag).Dag.Skrevet(), "P-703");
        yield return new("modtaget", modtaget.Dag.Skrevet(), "P-704");
        yield return new("klagefrist_usikker", modtaget.ErUafklaret ? "ja" : null, "P-704");
    }

    internal static string Ordning(Ordning ordning) => ordning == Lov.Fakta.Ordning.Jobafklaring ? "jobafklaringsforløb" : "ressourceforløb";

    static IEnumerable<Brevfelt> Bevillingen(Brevstof stof, Bevilling b)
    {
        yield return new("ordning", Ordning(b.Ordning), Afgørelsen);
        yield return new("start", b.Start.Skrevet(), Afgørelsen);
        yield return new("slut", b.Slut.Skrevet(), Afgørelsen);
        var første = b.Start.Day == 1 ? b.Start : Periode.Måned(b.Start.AddMonths(1)).Fra;
        if (Vurdering.Af(stof.Sag, b.Dato, null, Periode.Måned(første)).Ydelse.FirstOrDefault(m => m.Forløb.Bevilling.Nr == b.Nr) is not { } måned)
            yield break;
        yield return new("ydelse", måned.Beløb?.Skrevet(), "ydelsen");
        yield return new("ydelse_maaned", måned.Måned.SkrevetMåned(), "ydelsen");
        yield return new("ydelse_uafklaret", måned.Beløb is null ? måned.Begrundelse : null, "ydelsen");
    }

    static IEnumerable<Brevfelt> Ophør(DateOnly virkning)
    {
        yield return new("virkning", virkning.Skrevet(), Afgørelsen);
        yield return new("sidste_dag", virkning.AddDays(-1).Skrevet(), Afgørelsen);
    }

    static IEnumerable<Brevfelt> Varighed(Brevstof stof, Varighedsafgørelse v)
    {
        yield return new("ny_slut", v.Slut.Skrevet(), Afgørelsen);
        var før = stof.Billede.Stående<Varighedsafgørelse>().LastOrDefault(x => x.Nr != v.Nr && x.Dato <= v.Dato)?.Slut ?? stof.Billede.Vedr<Bevilling>(v)?.Slut;
        yield return new("gammel_slut", før?.Skrevet(), Sagen);
    }

    static IEnumerable<Brevfelt> Afslag(Afgørelse a)
    {
        yield return new("ordning", Ordning(a.Hoved.Felter.Valg("ordning", Afgørelse.Ordninger) ?? Lov.Fakta.Ordning.Ressourceforløb), Afgørelsen);
        yield return new("afvist", a.Om == Afgørelsesemne.AfvistBehandling ? "ja" : null, Afgørelsen);
    }

    static IEnumerable<Brevfelt> Tilbud(Brevstof stof, Afgørelse a)
    {
        if (stof.Billede.Vedr<Indsats>(a) is not { } indsats)
            yield break;
        yield return new("indsats", Planfelter.Ord(indsats.Art), Sagen);
        yield return new("indsats_fra", indsats.Fra.Skrevet(), Sagen);
        yield return new("indsats_til", indsats.Til?.Skrevet(), Sagen);
        yield return new("timer_uge", indsats.TimerUge is { } timer ? Skrivemåde.Tal(timer, timer == Math.Floor(timer) ? 0 : 1) : null, Sagen);
        yield return new("sundhedskoordinator", Lovbog.Find("P-605")!.Besvar(stof.Billede).Any(s => s.Vedr.Nr == indsats.Nr) ? "ja" : null, "P-605");
    }

    static IEnumerable<Brevfelt> Krav(Afgørelse a)
    {
        yield return new("krav", a.Beløb?.Skrevet(), Afgørelsen);
        yield return new("krav_maaneder", a.Hoved.Felter["maaneder"] is Liste<DateOnly> { Count: > 0 } m ? Skrivemåde.Opremset([.. m.Select(x => x.SkrevetMåned())]) : null, Afgørelsen);
    }
}
