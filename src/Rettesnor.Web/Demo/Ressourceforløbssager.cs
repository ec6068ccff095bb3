using static Rettesnor.Web.Demo.EfterBogen;
using static Rettesnor.Web.Demo.Kalender;

namespace Rettesnor.Web.Demo;

/// <summary>Levende ressourceforløb: fra ansøgning til næste skridt, med det, der går galt undervejs.</summary>
internal static class Ressourceforløbssager
{
    private const string A = "Alma Prøvedal", B = "Bo Prøvedal", N = "Nor Prøvedal", R = "Rie Prøvedal";

    public static IEnumerable<Situation> Alle(Kalender k)
    {
        DateOnly År(int dage) => k.Bevillingsdag(-dage);
        yield return new("Efter bogen, halvvejs", 37, [.. Bevilget(År(540), 36, A), .. Samtaler(År(530), k.Dag(-5)), .. Praktik(År(500), 12), Over("mentor", k.Dag(-100), k.Dag(60), "'timer_uge':2"), Over("forsoerger", År(2000), null)]);
        yield return new("Ingen indsats i gang: indsatsgarantien er brudt", 44, [.. Bevilget(År(420), 24, B), .. Samtaler(År(410), k.Dag(-20))]);
        yield return new("Indsatsgarantien brudt og forelagt igen", 41, [.. Bevilget(År(760), 36, N), .. Samtaler(År(750), k.Dag(-3)), På("forelaeggelse", År(540), "'id':'igen','anledning':'indsatsgaranti','deltagere':['beskaeftigelse','social','sundhed'],'borger_deltog':true"), På("indstilling", År(535), "'anbefaler':'indsatser','vedr':'igen'"), .. Praktik(År(500), 26)]);
        yield return new("For få samtaler", 52, [.. Bevilget(År(450), 24, R), På("samtale", År(400), "'form':'fremmoede'"), .. Praktik(År(410), 13)]);
        yield return new("Slutter om fire måneder: næste skridt skal forberedes", 35, [.. Bevilget(k.Bevillingsdag(-975), 36, A), .. Samtaler(k.Dag(-960), k.Dag(-9)), .. Praktik(k.Dag(-900), 26), Over("ordinaere-timer", k.Dag(-200), null, "'timer':6"), k.Måned("indtaegt", -1, "'art':'loen','beloeb':4300,'pension':500,'timer':26"), k.Måned("indtaegt", -2, "'art':'loen','beloeb':4300,'pension':500,'timer':26")]);
        yield return new("Sluttet uden afgørelse: fortsætter", 48, [.. Bevilget(k.Bevillingsdag(-1150), 36, B), .. Samtaler(k.Dag(-1140), k.Dag(-60)), .. Praktik(k.Dag(-1000), 26)]);
        yield return new("Sluttet med fleksjob", 55, [.. Bevilget(k.Bevillingsdag(-1180), 36, N), .. Samtaler(k.Dag(-1170), k.Dag(-90)), .. Praktik(k.Dag(-1000), 39), På("samlet-beskrivelse", k.Dag(-95)), Afgørelse("naeste-skridt", k.Dag(-90), "'udfald':'fleksjob','vedr':'b'")]);
        yield return new("Sluttet og tilbage til kontanthjælp", 36, [.. Bevilget(k.Bevillingsdag(-1160), 36, R), .. Samtaler(k.Dag(-1150), k.Dag(-70)), På("maalgruppevurdering", k.Dag(-100), "'udviklingsperspektiv':false,'dokumenteret_uden_udvikling':false"), Afgørelse("naeste-skridt", k.Dag(-75), "'udfald':'kontanthjaelp','vedr':'b'")]);
        yield return new("Bevilget i sidste øjeblik", 29, [.. Bevilget(År(300), 24, A), .. Samtaler(År(290), k.Dag(-15)), .. Praktik(År(270), 13)]) { Uddannelse = false };
        yield return new("På barsel: slutdagen flyttes", 31, [.. Bevilget(k.Bevillingsdag(-800), 30, B), .. Samtaler(k.Dag(-790), k.Dag(-330)), .. Praktik(k.Dag(-720), 13), Over("barsel", k.Dag(-300), k.Dag(40))]);
        yield return new("Sygemeldt fra alt: fritaget", 46, [.. Bevilget(År(600), 36, N), .. Samtaler(År(590), k.Dag(-120)), .. Praktik(År(560), 13), Over("fritagelse", k.Dag(-100), null, "'grund':'sygdom'"), Over("standby", k.Dag(-90), k.Dag(30))]);
        yield return new("Fritaget for kontaktforløbet", 58, [.. Bevilget(År(700), 36, R), .. Samtaler(År(690), k.Dag(-200)), Over("fritaget-kontaktforloeb", k.Dag(-180), null, "'grund':'Alvorlig sygdom'"), .. Praktik(År(650), 8)]);
        yield return new("Flyttet hertil for nylig", 39, [.. Bevilget(År(640), 36, A), .. Samtaler(År(630), k.Dag(-30)), .. Praktik(År(600), 13), På("flytning", k.Dag(-40), "'til_kommune':'0999'")]) { HistorikFra = År(720) };
        yield return new("Flytter til en anden kommune", 33, [.. Bevilget(År(560), 24, B), .. Samtaler(År(550), k.Dag(-20)), På("flytning", k.Dag(-12), "'til_kommune':'0998'")]);
        yield return new("Død under forløbet", 57, [.. Bevilget(k.Bevillingsdag(-610), 36, N), .. Samtaler(k.Dag(-600), k.Dag(-80)), På("doed", k.Dag(-50))]);
        yield return new("Har sagt ydelsen fra sig", 27, [.. Bevilget(År(620), 24, R), .. Samtaler(År(610), k.Dag(-150)), På("frasigelse", k.Dag(-100))]) { Uddannelse = false };
        yield return new("Senior, der har valgt forløbet selv", 63, [På("oenske", År(790), "'om':'ressourceforloeb','vaerdi':true"), .. Bevilget(År(700), 36, A), .. Samtaler(År(690), k.Dag(-10)), .. Praktik(År(660), 13), På("vejledning", År(600), "'om':'seniorpension','skriftlig':true")]);
        yield return new("Senior, der sagde nej og er vejledt om seniorpension", 64, [På("ansoegning", k.Dag(-90), "'om':'andet'"), På("oenske", k.Dag(-85), "'om':'ressourceforloeb','vaerdi':false"), På("vejledning", k.Dag(-80), "'om':'seniorpension','skriftlig':true")]);
        yield return new("Førtidspensionist i forløb efter eget ønske", 34, [På("ydelse-foer", År(900), "'art':'foertidspension'"), På("oenske", År(780), "'om':'ressourceforloeb','vaerdi':true"), .. Bevilget(År(680), 24, B), .. Samtaler(År(670), k.Dag(-30)), .. Praktik(År(640), 13)]);
        yield return new("Hjemmeboende ung uden uddannelse", 22, [Over("hjemmeboende", År(900), null), .. Bevilget(År(500), 24, N), .. Samtaler(År(490), k.Dag(-8)), Over("indsats", År(480), k.Dag(100), "'id':'stu','art':'stu','i_indsatsdel':true,'tilbud':true,'timer_uge':20")]) { Uddannelse = false };
        yield return new("Ung, der betaler bidrag", 24, [Over("bidrag", År(800), null, "'beloeb':1700,'boern':1"), .. Bevilget(År(530), 36, R), .. Samtaler(År(520), k.Dag(-25)), .. Praktik(År(500), 13)]) { Uddannelse = false };
        yield return new("Andet forløb i forlængelse af det første", 43, [.. Bevilget(k.Bevillingsdag(-1400), 24, A, "f1"), .. Samtaler(k.Dag(-1390), k.Dag(-20)), På("oenske", k.Dag(-700), "'om':'nyt-forloeb','vaerdi':true"), .. Bevilget(k.Bevillingsdag(-660), 36, A, "f2"), .. Praktik(k.Dag(-600), 26)]);
        yield return new("Kort plan og jobformidler, der også er sagsbehandler", 50, [.. Bevilget(År(480), 36, B), .. Samtaler(År(470), k.Dag(-40)), På("jobformidler", År(430), "'navn':'Bo Prøvedal','ogsaa':['koordinerende-sagsbehandler','mentor']"), Over("mentor", År(400), År(100), "'timer_uge':3"), Over("indsats", År(380), År(150), "'art':'virksomhedspraktik','tilbud':true,'timer_uge':15"), På("indsatsdel", År(200), $"'fra':'{Skrevet(År(200))}','til':'{Skrevet(År(170))}'")]);
        yield return new("Beder om en samtale og om jobformidler", 38, [.. Bevilget(År(520), 36, N), .. Samtaler(År(510), k.Dag(-70)), På("oenske", k.Dag(-20), "'om':'samtale','vaerdi':true"), På("oenske", k.Dag(-20), "'om':'jobformidler','vaerdi':true"), På("oenske", k.Dag(-60), "'om':'samtaleform','vaerdi':'telefon'"), .. Praktik(År(480), 13)]);
        yield return new("Selvbooking af samtaler", 30, [.. Bevilget(År(510), 24, R), .. Samtaler(År(500), k.Dag(-90)), På("vejledning", k.Dag(-60), "'om':'selvbooking','skriftlig':true"), På("indkaldelse", k.Dag(-40), $"'id':'book','skriftlig':true,'form':'fremmoede','selvbook_frist':'{Skrevet(k.Dag(-32))}'"), På("booking", k.Dag(-35), $"'vedr':'book','til_dato':'{Skrevet(k.Dag(-20))}','af_hvem':'borger'"), På("aflysning", k.Dag(-22), "'vedr':'book','af_hvem':'borger'"), .. Praktik(År(470), 13)]) { Uddannelse = false };
        yield return new("Adressebeskyttelse, tolk og papirpost", 45, [På("oplysning", År(900), "'om':'adressebeskyttelse','vaerdi':true"), På("oplysning", År(900), "'om':'tolk','vaerdi':'arabisk'"), På("oplysning", År(900), "'om':'fritaget-digital-post','vaerdi':true"), .. Bevilget(År(540), 36, A), .. Samtaler(År(530), k.Dag(-12)), .. Praktik(År(500), 13)]);
    }
}
