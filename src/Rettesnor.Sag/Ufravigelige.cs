using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling;

/// <summary>De krav til en afgørelse, ingen kan fravige: høring, begrundelse, klagevejledning, meddelelse, og lukningen af ordningen.</summary>
/// <remarks>Hvad der er sket et andet sted (importeret), registreres som det var, og vises som brudt. Særlige grunde tager ingen sag ud af disse regler.</remarks>
static class Ufravigelige
{
    static readonly Regel s_høring = Regel("P-712"), s_begrundelse = Regel("P-710"), s_klagevejledning = Regel("P-711"), s_lukket = Regel("P-1101");

    public static bool Er(string regel) => regel is "P-710" or "P-711" or "P-712" or "P-1101";

    /// <summary>Alle brud i sagen, som den står efter den sidste hændelse.</summary>
    /// <param name="idag">Dagen i dag; en afgørelse fra i morgen er ikke truffet.</param>
    public static IEnumerable<Afvisning> Brud(Sagsbillede sag, DateOnly idag)
    {
        var bebyrdende = sag.Stående<Afgørelse>().Where(a => !a.Importeret && Bebyrdende.Er(a, sag)).ToArray();
        foreach (var afvisning in bebyrdende.SelectMany(a => Fremgangsmåde(sag, a, idag)).Concat(bebyrdende.Length == 0 ? [] : Svarene(sag, bebyrdende)))
            yield return afvisning;
        foreach (var svar in s_lukket.Besvar(sag))
            if (!svar.Vedr.Importeret && svar.Udfald is Udfald.Brudt or Udfald.IkkeRelevant)
                yield return Nej("ordningen-er-lukket", svar, "Vurder i stedet de øvrige muligheder for hjælp.");
        foreach (var grund in sag.Liste<SærligGrund>().Where(g => !g.Importeret && Er(g.Regel)))
            yield return new("saerlig-grund-udelukket", grund.Nr, $"Særlige grunde tager ingen afgørelse ud af {grund.Regel}: {Regel(grund.Regel).Navn.ToLowerInvariant()}.",
                "Opfyld kravet; kan høring lovligt udelades, registreres grunden som en udeladt høring.", [Citat.Fvl("§ 19").På(grund.Dato)], KanFraviges: false);
        foreach (var h in sag.Hændelser.Where(h => h.Importeret && !sag.Sag.Hændelser[h.Nr - 1].Importeret))
            yield return new("kilde-kan-ikke-rettes", h.Nr, "Hændelsen er registreret her og kan ikke rettes til at være sket et andet sted.",
                "Annullér hændelsen, hvis den er forkert.", [Citat.Fvl("§ 19").På(h.Dato)], KanFraviges: false);
    }

    /// <summary>De krav, lovbogen svarer på. En afgørelse, lovbogen regner for fuldt medhold, får intet svar og er så ikke prøvet.</summary>
    static IEnumerable<Afvisning> Svarene(Sagsbillede sag, Afgørelse[] bebyrdende)
    {
        var høring = s_høring.Besvar(sag).ToLookup(s => s.Vedr.Nr);
        var begrundelse = s_begrundelse.Besvar(sag).ToLookup(s => s.Vedr.Nr);
        var klagevejledning = s_klagevejledning.Besvar(sag).ToLookup(s => s.Vedr.Nr);
        foreach (var a in bebyrdende.Where(a => !a.FuldtMedhold))
        {
            foreach (var svar in høring[a.Nr])
                if (svar.Udfald != Udfald.Opfyldt && !(svar.Udfald == Udfald.IkkeRelevant && svar.Fakta.Any(nr => sag.Nummer<HøringUndladt>(nr) is { Grund: not Undladelsesgrund.Andet })))
                    yield return Nej("partshoering-mangler", svar, "Send partshøring, og vent på svar, eller til svarfristen er gået. Kan høringen lovligt udelades, så registrér grunden.");
            foreach (var svar in begrundelse[a.Nr])
                if (svar.Udfald != Udfald.Opfyldt)
                    yield return Nej("begrundelse-mangler", svar, "Skriv de regler, afgørelsen bygger på, og de hensyn, der har vejet.");
            foreach (var svar in klagevejledning[a.Nr])
                if (svar.Udfald != Udfald.Opfyldt)
                    yield return Nej("klagevejledning-mangler", svar, "Vejled om, hvor, hvordan og inden hvornår der kan klages.");
        }
    }

    /// <summary>Det, afgørelsen selv skal vise: at den er truffet, at borgeren har fået den, og at den ikke giver sig ud for medhold.</summary>
    static IEnumerable<Afvisning> Fremgangsmåde(Sagsbillede sag, Afgørelse a, DateOnly idag)
    {
        Afvisning Mangler(string kode, string grund, string gør, string paragraf) => new(kode, a.Nr, grund, gør, [Citat.Fvl(paragraf).På(a.Dato)], KanFraviges: false);

        if (a.FuldtMedhold)
            yield return Mangler("fuldt-medhold-passer-ikke", "En afgørelse til skade for borgeren kan ikke være fuldt medhold.",
                a.Om == Afgørelsesemne.Ophør ? "Registrér borgerens frasigelse, eller fjern mærket." : "Fjern mærket, og giv begrundelse og klagevejledning.", "§ 22");
        if (a.Dato > idag)
            yield return Mangler("afgoerelse-i-fremtiden", $"Afgørelsen er dateret {a.Dato.Skrevet()}, som ikke er kommet endnu.", "Registrér afgørelsen den dag, den træffes.", "§ 19");
        if (a.Meddelt is not { } meddelt)
            yield return Mangler("meddelelse-mangler", "Borgeren har ikke fået afgørelsen.", "Angiv, hvilken dag og hvordan afgørelsen er meddelt.", "§ 25");
        else if (meddelt.Dato < a.Dato || meddelt.Dato > Periode.Senest(a.Dato, idag))
            yield return Mangler("meddelelse-mangler", $"Afgørelsen kan ikke være meddelt {meddelt.Dato.Skrevet()}: den er truffet {a.Dato.Skrevet()}{(meddelt.Dato > idag ? ", og dagen er ikke kommet" : "")}.",
                "Angiv den dag, borgeren fik afgørelsen.", "§ 25");
    }

    static Afvisning Nej(string kode, Svar svar, string gør) => new(kode, svar.Vedr.Nr, svar.Begrundelse, gør, svar.Hjemmel, KanFraviges: false);

    static Regel Regel(string id) => Lovbog.Find(id) ?? throw new InvalidOperationException($"Lovbogen mangler {id}.");
}
