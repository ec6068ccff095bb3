using Rettesnor.Lov.Grundlag;
using static Rettesnor.Sagsbehandling.Adgang.Ærinde;

namespace Rettesnor.Sagsbehandling.Adgang;

/// <summary>Hvem der må hvad. Det eneste sted, det står: sider, endepunkter, lister, søgning, udtræk og breve spørger her.</summary>
/// <remarks>Alt er forbudt, som ikke står her: først skal rollen give ærindet, så skal begrænsningen omfatte sagen, og så skal en beskyttet borger kunne ses.</remarks>
public static class Adgangsregler
{
    static readonly Dictionary<Rolle, Ærinde[]> s_giver = new()
    {
        [Rolle.Sagsbehandler] = [SeSag, SeLister, Registrér, OpretSag, HentSagsfil, Tildel, Ærinde.Nødadgang, SeHelbred, SePlan, SeMinePersoner, ForeslåSletning],
        [Rolle.Ydelsesmedarbejder] = [SeSag, SeLister, Registrér, HentSagsfil, Ærinde.Nødadgang, ForeslåSletning],
        [Rolle.Teammedlem] = [SeSag, SeLister, SeMinePersoner],
        [Rolle.Sundhedskoordinator] = [SeHelbred, SePlan, SeMinePersoner],
        [Rolle.Mentor] = [SePlan, SeMinePersoner],
        [Rolle.Jobformidler] = [SePlan, SeMinePersoner],
        [Rolle.Leder] = [SeTal, GodkendSletning],
        [Rolle.Borger] = [SeMinSag, SkrivMinSag],
        [Rolle.Tilsyn] = [FørTilsyn],
        [Rolle.Administrator] = [StyrBrugere],
    };

    /// <summary>Giver rollen ærindet, uanset hvilken sag?</summary>
    public static bool Giver(Rolle rolle, Ærinde ærinde) => ærinde == EgenBruger || s_giver[rolle].Contains(ærinde);

    /// <summary>Ærinder, der altid handler om én bestemt sag.</summary>
    public static bool KræverSag(Ærinde ærinde) => ærinde is SeSag or Registrér or HentSagsfil or Tildel or Ærinde.Nødadgang or SeHelbred or SePlan or SeMinSag or SkrivMinSag or ForeslåSletning;

    /// <summary>Må brugeren det?</summary>
    /// <param name="sag">Sagen, det handler om; null, når det ikke handler om en bestemt.</param>
    /// <param name="dag">Dagen i dag.</param>
    /// <returns>Null, når brugeren må; ellers hvorfor ikke.</returns>
    public static Afvisning? Prøv(Bruger bruger, Ærinde ærinde, Sagsforhold? sag, DateOnly dag)
    {
        if (!bruger.ErLoggetInd)
            return Nej(IkkeLoggetInd, "Du er ikke logget ind.", "Log ind, og prøv igen.", dag);
        var rettigheder = bruger.Rettigheder.Where(r => Giver(r.Rolle, ærinde)).ToArray();
        if (rettigheder.Length == 0 && ærinde != EgenBruger)
            return Nej(Rollen, "Din rolle giver ikke adgang til det her.", "Har du brug for det i dit arbejde, så spørg kommunens administrator.", dag);
        if (sag is null)
            return KræverSag(ærinde) ? Nej(UdenSag, "Der er ikke sagt, hvilken sag det handler om.", "Gå til sagen, og prøv derfra.", dag) : null;
        if (sag.Kommune != bruger.Kommune)
            return Nej(AndenKommune, "Sagen hører til en anden kommune.", "Kontakt den kommune, sagen hører til.", dag);
        if (!rettigheder.Any(r => Omfatter(r, bruger, sag)))
            return rettigheder.Any(r => r.Omfang == Omfang.Enhed)
                ? Nej(AndenEnhed, "Sagen hører til en anden enhed end din.", "Skal du arbejde med sagen, så bed dens sagsbehandler om at knytte dig til den.", dag)
                : Nej(IkkeTildelt, "Du er ikke knyttet til sagen.", "Skal du arbejde med sagen, så bed dens sagsbehandler om at knytte dig til den.", dag);
        if (sag.Beskyttet && ærinde != Ærinde.Nødadgang && !KanSeBeskyttet(bruger, sag))
            return Nej(Beskyttet, "Borgeren er beskyttet, og du har ikke adgang til beskyttede borgere.", "Haster det, så bed om nødadgang med en grund. Ellers spørg din leder.", dag);
        return null;
    }

    public const string IkkeLoggetInd = "ikke-logget-ind", Rollen = "rolle", UdenSag = "uden-sag", AndenKommune = "anden-kommune", AndenEnhed = "anden-enhed", IkkeTildelt = "ikke-tildelt", Beskyttet = "beskyttet";

    /// <summary>Må den, der er nægtet adgang, vide, at sagen findes? Kun en ansat, der kan bede om mere.</summary>
    public static bool MåVideAtSagenFindes(Afvisning afvisning) => afvisning.Kode is Rollen or AndenEnhed or Beskyttet;

    static bool Omfatter(Rettighed r, Bruger bruger, Sagsforhold sag) => r.Omfang switch
    {
        Omfang.Kommune => true,
        Omfang.Enhed => r.Enhed == sag.Enhed || ErAnsvarlig(bruger, sag) || sag.Tildelt.Contains(r.Rolle),
        _ => sag.Tildelt.Contains(r.Rolle),
    };

    static bool KanSeBeskyttet(Bruger bruger, Sagsforhold sag) => bruger.MåSeBeskyttede || sag.Nødadgang || sag.Tildelt.Count > 0 || ErAnsvarlig(bruger, sag);

    static bool ErAnsvarlig(Bruger bruger, Sagsforhold sag) => sag.Ansvarlig.Length > 0 && sag.Ansvarlig == bruger.Navn && !bruger.Har(Rolle.Borger);

    static Afvisning Nej(string kode, string grund, string gør, DateOnly dag) => new(kode, 0, grund, gør, [Citat.Fvl("§ 32").På(dag)], KanFraviges: false);
}
