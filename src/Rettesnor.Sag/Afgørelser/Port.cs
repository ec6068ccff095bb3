using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Breve;

namespace Rettesnor.Sagsbehandling.Afgørelser;

/// <summary>Porten, en afgørelse går igennem: oplysningerne er der, hvert kriterium er begrundet, borgeren er hørt og besvaret, og brevet er helt.</summary>
/// <remarks>Lovens krav er dørens (<see cref="Dør"/>) og de samme; porten lægger det til, som kun kan ses, mens der skrives.</remarks>
public static class Port
{
    public const string Grund = "grund-mangler", Oplysning = "oplysning-mangler", Bemærkninger = "bemaerkninger-mangler", Høring = "hoering-uafklaret", AndenPerson = "fire-oejne-mangler",
        BeløbMangler = "beloeb-mangler", BrevMangler = "brev-mangler", DagensOrdlyd = "ordlyd", FaktaMangler = "fakta-mangler";

    /// <summary>En grund på færre tegn siger ikke, hvorfor.</summary>
    const int KortesteGrund = 20;

    /// <summary>Alle krav til afgørelsen, de opfyldte med.</summary>
    /// <param name="brev">Brevet, borgeren får.</param>
    public static IReadOnlyList<Portkrav> Prøv(Afgørelsesudkast udkast, Brev brev)
    {
        var dørens = Dør.Prøv(udkast.Før, udkast.Efter, udkast.Idag).ToList();
        var ud = new List<Portkrav>();
        foreach (var kriterium in udkast.Type.Kriterier)
            ud.AddRange(Kriteriet(udkast, kriterium, dørens));
        if (Sket(udkast) is { } sket)
            ud.Add(sket);
        ud.Add(Hørt(udkast, dørens));
        if (Svaret(udkast) is { } svaret)
            ud.Add(svaret);
        ud.Add(Ordlyden(udkast));
        if (udkast.Type.KræverBeløb)
            ud.Add(Beløbet(udkast));
        if (udkast.Type.FireØjne)
            ud.Add(Godkendt(udkast));
        ud.AddRange(dørens.Select(a => new Portkrav(a.Kode, "Loven", Portstatus.Mangler, a.Grund, a.Gør, Vejviser.Til(a.Kode, udkast), a.Hjemmel, a.KanFraviges)));
        ud.AddRange(brev.Mangler.Select(m => new Portkrav(BrevMangler, "Brevet", Portstatus.Mangler, $"Brevet mangler: {m.Hvad}", m.Skrives ? "Skriv det." : "Registrér det i sagen.", m.Skrives ? "#brev." + m.Navn : null, [], false)));
        return ud;
    }

    /// <summary>Kan afgørelsen træffes og brevet sendes, eventuelt fraveget af to personer?</summary>
    public static bool ErÅben(IReadOnlyList<Portkrav> krav, Fravigelse? fravigelse) =>
        krav.All(k => !k.Mangler || (k.KanFraviges && fravigelse is not null && fravigelse.Mangel() is null && fravigelse.Regler.Contains(k.Kode)));

    /// <summary>Et kriteriums grund og de oplysninger, lovbogen prøver det på. Dørens nej om de samme regler vises her og ikke igen.</summary>
    static IEnumerable<Portkrav> Kriteriet(Afgørelsesudkast udkast, Kriterium k, List<Afvisning> dørens)
    {
        var svar = udkast.Svar.Where(s => k.Regler.Contains(s.Regel.Id)).ToArray();
        foreach (var s in svar)
        {
            var nej = dørens.Find(a => a.Kode == s.Regel.Id);
            if (nej is not null)
                dørens.Remove(nej);
            if (s.Udfald == Udfald.Brudt)
                yield return new(s.Regel.Id, s.Regel.Navn, Portstatus.Mangler, s.Begrundelse, k.Skema.Length > 0 ? "Registrér det, hvis det mangler i sagen. Ellers kan afgørelsen ikke træffes sådan." : nej?.Gør ?? "Ret afgørelsen.", Vejviser.TilOplysning(k, udkast), s.Hjemmel, nej?.KanFraviges ?? true);
            else if (s.Udfald == Udfald.Uafklaret && k.KræverSvar)
                yield return new(Oplysning, s.Regel.Navn, Portstatus.Mangler, s.Begrundelse, "Registrér oplysningen.", Vejviser.TilOplysning(k, udkast), s.Hjemmel, false);
            else
                yield return new(s.Regel.Id, s.Regel.Navn, Portstatus.Opfyldt, s.Begrundelse, null, null, s.Hjemmel, false);
        }
        var grund = udkast.Grunde.GetValueOrDefault(k.Kode)?.Trim() ?? "";
        yield return grund.Length >= KortesteGrund
            ? new(Grund, k.Spørgsmål, Portstatus.Opfyldt, "Begrundet i afgørelsen.", null, null, [], false)
            : new(Grund, k.Spørgsmål, Portstatus.Mangler, grund.Length == 0 ? "Der er ikke svaret på det." : "Svaret er for kort til at sige hvorfor.", "Skriv grunden, så borgeren kan forstå den.",
                "#grund." + k.Kode, [Citat.Fvl("§ 24").På(udkast.Afgørelse.Dato)], false);
    }

    /// <summary>En afgørelse til skade siger, hvad der er sket. Null for andre.</summary>
    static Portkrav? Sket(Afgørelsesudkast udkast)
    {
        const string navn = "Står det, hvad der er sket?";
        if (!Bebyrdende.Er(udkast.Afgørelse, udkast.Billede))
            return null;
        return string.IsNullOrWhiteSpace(udkast.Afgørelse.Begrundelse?.Fakta)
            ? new(FaktaMangler, navn, Portstatus.Mangler, "Afgørelsen siger ikke, hvad der er sket.", "Skriv kort, hvad der er sket.", "#fakta", [Citat.Fvl("§ 24").På(udkast.Afgørelse.Dato)], false)
            : new(FaktaMangler, navn, Portstatus.Opfyldt, "Det, der er sket, står i afgørelsen.", null, null, [], false);
    }

    static Portkrav Hørt(Afgørelsesudkast udkast, List<Afvisning> dørens)
    {
        const string navn = "Er borgeren hørt?";
        var hjemmel = Liste.Af<Hjemmelversion>([Citat.Fvl("§ 19").På(udkast.Afgørelse.Dato)]);
        if (dørens.Find(a => a.Kode == "partshoering-mangler") is { } nej)
        {
            dørens.Remove(nej);
            return new(nej.Kode, navn, Portstatus.Mangler, nej.Grund, nej.Gør, Vejviser.Til(nej.Kode, udkast), nej.Hjemmel, false);
        }
        if (udkast.Svar.FirstOrDefault(s => s.Regel.Id == "P-712") is not { } svar)
            return new("P-712", navn, Portstatus.Opfyldt, "Borgeren får fuldt medhold; så kræver loven ingen høring.", null, null, hjemmel, false);
        return svar.Udfald switch
        {
            Udfald.Opfyldt or Udfald.IkkeRelevant => new("P-712", navn, Portstatus.Opfyldt, svar.Begrundelse, null, null, svar.Hjemmel, false),
            Udfald.Uafklaret when udkast.IntetNyt => new("P-712", navn, Portstatus.Opfyldt, "Afgørelsen bygger ikke på oplysninger til ugunst, som borgeren ikke kender.", null, null, svar.Hjemmel, false),
            Udfald.Uafklaret => new(Høring, navn, Portstatus.Mangler, svar.Begrundelse, "Send partshøring, registrér hvorfor den udelades, eller svar, at der intet nyt er.", "#intet_nyt", svar.Hjemmel, false),
            _ => new(Høring, navn, Portstatus.Mangler, svar.Begrundelse, "Vent på svar, eller til fristen er gået.", Vejviser.Til("partshoering-mangler", udkast), svar.Hjemmel, false),
        };
    }

    /// <summary>Har borgeren svaret på høringen, skal afgørelsen svare igen. Null, når der intet er at svare på.</summary>
    static Portkrav? Svaret(Afgørelsesudkast udkast)
    {
        var høringer = udkast.Svar.Where(s => s.Regel.Id == "P-712").SelectMany(s => s.Fakta).Select(nr => udkast.Billede.Nummer<Partshøring>(nr)).OfType<Partshøring>();
        if (høringer.FirstOrDefault(h => h.SvarModtaget is { } dag && dag <= udkast.Afgørelse.Dato) is not { } besvaret)
            return null;
        const string navn = "Er der svaret på det, borgeren har sagt?";
        return string.IsNullOrWhiteSpace(udkast.Afgørelse.Begrundelse?.BorgerensBemærkninger)
            ? new(Bemærkninger, navn, Portstatus.Mangler, $"Borgeren svarede {besvaret.SvarModtaget!.Value.Skrevet()}, og afgørelsen siger intet om det.", "Skriv, hvad borgeren har sagt, og hvad I mener om det.",
                "#bemaerkninger", [Citat.Fvl("§ 24").På(udkast.Afgørelse.Dato)], false)
            : new(Bemærkninger, navn, Portstatus.Opfyldt, "Afgørelsen svarer på borgerens bemærkninger.", null, null, [], false);
    }

    static Portkrav Ordlyden(Afgørelsesudkast udkast)
    {
        const string navn = "Er det dagens regler?";
        var skrevne = udkast.Afgørelse.Begrundelse?.Regler ?? "";
        var mangler = Ordlyd.ForAfgørelse(udkast.Afgørelse, udkast.Svar).Split('\n').Where(r => !skrevne.Contains(r, StringComparison.Ordinal)).ToArray();
        return mangler.Length == 0
            ? new(DagensOrdlyd, navn, Portstatus.Opfyldt, $"Paragrafferne er skrevet, som de gælder {udkast.Afgørelse.Dato.Skrevet()}.", null, null, [], false)
            : new(DagensOrdlyd, navn, Portstatus.Mangler, $"Afgørelsen nævner ikke {string.Join("; ", mangler)}.", "Sæt paragrafferne ind, som de gælder på afgørelsens dag.", "#flere_regler", [Citat.Fvl("§ 24").På(udkast.Afgørelse.Dato)], false);
    }

    static Portkrav Beløbet(Afgørelsesudkast udkast)
    {
        const string navn = "Er beløbet regnet?";
        var beløb = udkast.Træk is { } træk ? træk.Ialt : udkast.Afgørelse.Beløb;
        return beløb is { } kr
            ? new(BeløbMangler, navn, Portstatus.Opfyldt, $"{kr.Skrevet()} kr. i alt, før skat.", null, null, [], false)
            : new(BeløbMangler, navn, Portstatus.Mangler, udkast.Træk is { Måneder.Count: 0 } ? "Sanktionen trækker ikke noget i nogen måned." : "Beløbet kan ikke regnes: en måned er uafklaret, eller en oplysning mangler.",
                "Se måneden på sagen, og registrér det, der mangler.", null, [], false);
    }

    static Portkrav Godkendt(Afgørelsesudkast udkast)
    {
        const string navn = "Har en anden person godkendt?";
        var anden = udkast.Afgørelse.FireØjne?.Trim();
        return anden is { Length: > 0 } && !string.Equals(anden, udkast.Af.Trim(), StringComparison.OrdinalIgnoreCase)
            ? new(AndenPerson, navn, Portstatus.Opfyldt, $"Godkendt af {anden}.", null, null, [], false)
            : new(AndenPerson, navn, Portstatus.Mangler, anden is { Length: > 0 } ? "Den anden person er den samme som den første." : "En afgørelse af den slags skal ses af to personer.", "Lad en kollega læse og godkende den.", "#anden_person", [], false);
    }
}
