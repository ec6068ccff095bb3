using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Indsatsgarantien: en indsats skal være begyndt inden fristen, ellers skal sagen for rehabiliteringsteamet igen.</summary>
/// <remarks>LAB § 113, stk. 2; rehabiliteringsbekendtgørelsen § 17; SKR 10112/2021, afsnit 6.3.</remarks>
public static class Indsatsgaranti
{
    const int Måneder = 6;

    /// <summary>Seks måneder fra starten, før dage trækkes ud: samme dato, eller månedens sidste dag.</summary>
    public static DateOnly Grundfrist(DateOnly start) => start.AddMonths(Måneder);

    /// <summary>Seks måneder fra starten; dage, der er undtaget, tæller ikke med. Fristdagen er selv rettidig.</summary>
    /// <param name="start">Den dag, forløbet begynder: reglens nøgledato.</param>
    /// <param name="undtaget">Dage med fritagelse, standby eller barsel.</param>
    public static DateOnly Frist(DateOnly start, Tidslinje<bool> undtaget) => Udskydelse.Af(start, Grundfrist(start), undtaget);

    internal static readonly Regel Garanti = new("P-402", "Indsatsgarantiens frist", Slags.Frist, Sikkerhed.Vejledning,
        [Lab("§ 113, stk. 2"), Kilde("REHAB-BEK", "§ 17, stk. 1-6").Før(Skæringsdag.Udfasning)], BesvarGaranti)
    {
        Nøgledato = "forløbets start",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "Senest seks måneder efter forløbets start skal en indsats i planen være begyndt. Dage, hvor borgeren er fritaget, på standby eller på barsel, tæller ikke med.",
        Læser = ["indsats", "indsatsdel", "fritagelse", "standby", "barsel", "ordinaere-timer", "forelaeggelse"],
        Rummer = ["P-403", "P-405", "P-406"],
    };

    static IEnumerable<Svar> BesvarGaranti(Regel regel, Sagsbillede sag) => Garantistilling.Nye(sag).Select(g => Besvar(regel, g));

    /// <summary>Fristen i ét forløb, efter de samme regler for nye og ældre forløb.</summary>
    internal static Svar Besvar(Regel regel, Garantistilling g)
    {
        if (g.SærligGrund is { } grund)
            return Svar(Udfald.IkkeRelevant, $"Der er registreret særlige grunde mod at forelægge sagen: {grund.Begrundelse.Trim().TrimEnd('.')}.", [grund]);
        if (g.FørOvergangen is { } tidligere)
            return Svar(Udfald.IkkeRelevant, $"En indsats i planen begyndte allerede {tidligere.Fra.Skrevet()}, før garantien trådte i kraft.", [tidligere, Indsatsplan.Nævnt(g.Sag, tidligere)]);
        if (g.Rettidig is { } indsats)
            return Svar(Udfald.Opfyldt, $"{Regnestykke(g)} En indsats i planen begyndte {indsats.Fra.Skrevet()}.", [indsats, Indsatsplan.Nævnt(g.Sag, indsats)],
                sikkerhed: indsats.Fra == g.Forløb.Start ? Sikkerhed.Afledt : null);
        if (g.AndenBeskæftigelse is { } anden)
            return Undtaget(anden);
        if (!g.Sag.Dag.Forbi(g.Frist))
            return Svar(Udfald.Afventer, Regnestykke(g), [], BegyndIndsats);
        if (g.UdenOplystPlan is { } ukendt)
            return Svar(Udfald.Uafklaret, $"{Regnestykke(g)} En indsats begyndte {ukendt.Fra.Skrevet()}, men det er ikke registreret, om den står i planen.", [ukendt], g.Forelagt is null ? OplysPlan : null);
        var (udfald, begrundelse) = Historik.Brud(g.Sag, g.Fra, $"{Regnestykke(g)} Ingen indsats i planen var begyndt; en senere begyndelse retter det ikke.");
        return Svar(udfald, begrundelse, [g.Forelagt], Åben());

        Svar Undtaget(Periodehændelse anden)
        {
            var kunForlænget = anden.Fra > g.Undtagne.FristUden;
            var begrundelse = $"Borgeren har haft {AndenBeskæftigelse.Navn(anden)} fra {anden.Fra.Skrevet()}, senest på fristen {g.Frist.Skrevet()}; sagen skal derfor ikke forelægges på ny.";
            return Svar(Udfald.IkkeRelevant, kunForlænget ? begrundelse + " Det er uafklaret, om undtagelsen også gælder de dage, fristen er forlænget med." : begrundelse, [anden],
                sikkerhed: kunForlænget ? Sikkerhed.Uafklaret : null);
        }

        Svar Svar(Udfald udfald, string tekst, IEnumerable<Hændelse?> fakta, Handling? åben = null, Sikkerhed? sikkerhed = null) =>
            regel.Svar(g.Forløb, g.Fra, udfald, tekst, udfald == Udfald.IkkeRelevant ? null : g.Frist, fakta: [.. fakta, .. g.Undtagne.Grunde], åben: åben,
                sikkerhed: sikkerhed ?? (udfald is Udfald.Uafklaret or Udfald.IkkeRelevant ? null : Regning(g)), antagelser: g.Undtagne.Antagelser);

        Handling? Åben() => g.Forelagt is null ? Genforelæggelse.Forelæg : null;
    }

    /// <summary>Skrivelsen viser kun det enkle regnestykke; månedens sidste dag og dage, fristen er skubbet ind over, er udledt.</summary>
    static Sikkerhed? Regning(Garantistilling g) => g.Undtagne.ErSkubbetIndOver || g.Undtagne.FristUden.Day != g.Fra.Day ? Sikkerhed.Afledt : null;

    static readonly Handling OplysPlan = new("rettelse", "Registrér, om indsatsen står i planen.");
    static readonly Handling BegyndIndsats = new("indsats", "Begynd en indsats, der står i planen.");

    static string Regnestykke(Garantistilling g)
    {
        var (frist, uden) = (g.Frist, g.Undtagne.FristUden);
        var tekst = frist == uden
            ? $"Seks måneder fra {g.Fra.Skrevet()} er {frist.Skrevet()}."
            : $"Seks måneder fra {g.Fra.Skrevet()} med {Skrivemåde.Dage(g.Undtagne.Antal)}, der ikke tæller med, er {frist.Skrevet()}; uden dem var fristen {uden.Skrevet()}.";
        return g.Undtagne.LøberEndnu ? tekst + " En periode løber endnu uden slutdato, så fristen flytter sig dag for dag." : tekst;
    }
}
