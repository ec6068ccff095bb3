namespace Rettesnor.Web.Demo;

/// <summary>En sag, som den kunne se ud: hvad den viser, borgerens alder og hændelserne.</summary>
/// <param name="Alder">Borgerens alder i dag.</param>
internal sealed record Situation(string Viser, int Alder, IEnumerable<string> Hændelser)
{
    /// <summary>Har borgeren en erhvervskompetencegivende uddannelse? Null er ikke registreret.</summary>
    public bool? Uddannelse { get; init; } = true;

    /// <summary>Før denne dag kan hændelser mangle.</summary>
    public DateOnly? HistorikFra { get; init; }
}

/// <summary>Det, de fleste sager har tilfælles, gjort efter bogen.</summary>
internal static class EfterBogen
{
    public const string Form = "'begrundelse':{'regler':'De regler, der gjaldt','hovedhensyn':'Hvad der har vejet','fakta':'Oplysningerne i sagen','borgerens_bemaerkninger':'Svar på det, borgeren har sagt'},'klagevejledning':true";

    /// <summary>En afgørelse med begrundelse, klagevejledning og meddelelse samme dag.</summary>
    public static string Afgørelse(string om, DateOnly dag, string resten = "") =>
        Kalender.På("afgoerelse", dag, $"'om':'{om}',{Form},'meddelt':{{'dato':'{Kalender.Skrevet(dag)}','maade':'digital-post'}}{(resten.Length > 0 ? "," + resten : "")}");

    /// <summary>Vejen ind i et forløb: ansøgning, vurdering, forberedende del, team, indstilling, bevilling, plan og sagsbehandler.</summary>
    /// <param name="begynder">Forløbets første dag; null er ti dage efter bevillingen.</param>
    /// <param name="navn">Det, hændelserne hedder i sagen: bevillingen selv, og »navn-team«.</param>
    public static IEnumerable<string> Bevilget(DateOnly dag, int måneder, string sagsbehandler, string navn = "b", string ordning = "ressourceforloeb", DateOnly? begynder = null)
    {
        var start = begynder ?? dag.AddDays(10);
        var slut = start.AddMonths(måneder).AddDays(-1);
        yield return Kalender.På("ansoegning", dag.AddDays(-110), "'om':'ressourceforloeb'");
        yield return Kalender.På("maalgruppevurdering", dag.AddDays(-60), "'komplekse_problemer':true,'ikke_loest_ordinaert':true,'kraever_helhedsindsats':true,'laengerevarende_forsoergelse':true,'udviklingsperspektiv':true,'dokumenteret_uden_udvikling':false,'ret_til_foertidspension_aabenbar':false,'realistiske_indsatser':['Virksomhedspraktik','Mestringskursus'],'ordinaere_indsatser':[{'navn':'Vejledning og opkvalificering','brugt':true}],'tegn_for':['Kan klare få timer'],'begrundelse':'Samlet vurdering'");
        yield return Kalender.På("forberedende-del", dag.AddDays(-50), $"'lae265':'{Kalender.Skrevet(dag.AddDays(-70))}'");
        yield return Kalender.På("anmodning", dag.AddDays(-75), $"'til':'laege','modtaget':'{Kalender.Skrevet(dag.AddDays(-68))}'");
        yield return Kalender.På("vejledning", dag.AddDays(-45), "'om':'bisidder','skriftlig':true");
        yield return Kalender.På("vejledning", dag.AddDays(-45), "'om':'rettigheder-og-pligter','skriftlig':true");
        yield return Kalender.På("forelaeggelse", dag.AddDays(-30), $"'id':'{navn}-team','anledning':'bevilling','deltagere':['beskaeftigelse','social','sundhed','undervisning','region'],'borger_deltog':true");
        yield return Kalender.På("indstilling", dag.AddDays(-30), $"'anbefaler':'{(ordning == "jobafklaring" ? "jobafklaring" : "ressourceforloeb")}','vedr':'{navn}-team'");
        yield return Kalender.På("samtale", dag.AddDays(-27), "'form':'fremmoede','art':'opfoelgning'");
        yield return Afgørelse("bevilling", dag, $"'id':'{navn}','ordning':'{ordning}','start':'{Kalender.Skrevet(start)}','slut':'{Kalender.Skrevet(slut)}'");
        yield return Kalender.På("koordinerende-sagsbehandler", dag, $"'navn':'{sagsbehandler}','enhed':'{Enhed(sagsbehandler)}'");
        yield return Kalender.På("vejledning", dag, $"'om':'jobformidler','skriftlig':true,'vedr':'{navn}'");
        yield return Kalender.På("indsatsdel", start, $"'fra':'{Kalender.Skrevet(start)}','til':'{Kalender.Skrevet(slut)}','maal':'Et job på nedsat tid','delmaal':[{{'omraade':'beskaeftigelse','maal':'Fast mødetid'}}]");
    }

    /// <summary>Samtaler med fem ugers mellemrum; den første ved fremmøde.</summary>
    public static IEnumerable<string> Samtaler(DateOnly fra, DateOnly til)
    {
        for (var (dag, nr) = (fra.AddDays(14), 0); dag <= til; (dag, nr) = (dag.AddDays(35), nr + 1))
        {
            yield return Kalender.På("indkaldelse", dag.AddDays(-10), $"'til_dato':'{Kalender.Skrevet(dag)}','form':'fremmoede','skriftlig':true");
            yield return Kalender.På("samtale", dag, $"'form':'{(nr % 3 == 2 ? "telefon" : "fremmoede")}'");
        }
    }

    /// <summary>En praktik i planen, med vejledning om sundhedskoordinatoren.</summary>
    public static IEnumerable<string> Praktik(DateOnly fra, int uger, string navn = "praktik") =>
    [
        Kalender.Over("indsats", fra, fra.AddDays((7 * uger) - 1), $"'id':'{navn}','art':'virksomhedspraktik','i_indsatsdel':true,'tilbud':true,'fokus':'loentimer','timer_uge':8"),
        Kalender.På("vejledning", fra, $"'om':'sundhedskoordinator','skriftlig':true,'vedr':'{navn}'"),
    ];

    /// <summary>De to enheder, prøvekommunens sagsbehandlere sidder i.</summary>
    public static string Enhed(string sagsbehandler) => sagsbehandler[0] < 'M' ? "Ressourceforløb Øst" : "Ressourceforløb Vest";
}
