using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling;

/// <summary>De krav til en afgørelse, ingen kan fravige: høring, begrundelse, klagevejledning, meddelelse, og lukningen af ordningen.</summary>
/// <remarks>Hvad der er sket et andet sted (importeret), registreres som det var, og vises som brudt.</remarks>
static class Ufravigelige
{
    static readonly Regel s_høring = Regel("P-712"), s_begrundelse = Regel("P-710"), s_klagevejledning = Regel("P-711"), s_lukket = Regel("P-1101");

    /// <summary>Alle brud i sagen, som den står på dagen.</summary>
    public static IEnumerable<Afvisning> Brud(Sagsbillede sag)
    {
        var bebyrdende = sag.Stående<Afgørelse>().Where(a => !a.Importeret && ErBebyrdende(a)).ToDictionary(a => a.Nr);
        foreach (var svar in s_høring.Besvar(sag))
            if (bebyrdende.ContainsKey(svar.Vedr.Nr) && svar.Udfald is Udfald.Brudt or Udfald.Uafklaret && KræverHøring((Afgørelse)svar.Vedr))
                yield return Nej("partshoering-mangler", svar, "Send partshøring, og vent på svar, eller til svarfristen er gået. Kan høringen lovligt udelades, så registrér grunden.");
        foreach (var svar in s_begrundelse.Besvar(sag))
            if (bebyrdende.ContainsKey(svar.Vedr.Nr) && svar.Udfald != Udfald.Opfyldt)
                yield return Nej("begrundelse-mangler", svar, "Skriv de regler, afgørelsen bygger på, og de hensyn, der har vejet.");
        foreach (var svar in s_klagevejledning.Besvar(sag))
            if (bebyrdende.ContainsKey(svar.Vedr.Nr) && svar.Udfald != Udfald.Opfyldt)
                yield return Nej("klagevejledning-mangler", svar, "Vejled om, hvor, hvordan og inden hvornår der kan klages.");
        foreach (var afgørelse in bebyrdende.Values.Where(a => a.Meddelt is null))
            yield return new("meddelelse-mangler", afgørelse.Nr, "Borgeren har ikke fået afgørelsen.", "Angiv, hvilken dag og hvordan afgørelsen er meddelt.",
                [Citat.Fvl("§ 25").På(afgørelse.Dato)], KanFraviges: false);
        foreach (var svar in s_lukket.Besvar(sag))
            if (!svar.Vedr.Importeret && svar.Udfald == Udfald.Brudt)
                yield return Nej("ordningen-er-lukket", svar, "Vurder i stedet de øvrige muligheder for hjælp.");
    }

    /// <summary>Er afgørelsen til skade for borgeren?</summary>
    public static bool ErBebyrdende(Afgørelse a) => !a.FuldtMedhold
        && a.Om is Afgørelsesemne.Sanktion or Afgørelsesemne.Ophør or Afgørelsesemne.Tilbagebetaling or Afgørelsesemne.Afslag or Afgørelsesemne.AfvistBehandling;

    /// <summary>Et afslag på det grundlag, borgeren selv kender, kan træffes uden høring; de øvrige kan ikke.</summary>
    static bool KræverHøring(Afgørelse a) => a.Om is Afgørelsesemne.Sanktion or Afgørelsesemne.Ophør or Afgørelsesemne.Tilbagebetaling;

    static Afvisning Nej(string kode, Svar svar, string gør) => new(kode, svar.Vedr.Nr, svar.Begrundelse, gør, svar.Hjemmel, KanFraviges: false);

    static Regel Regel(string id) => Lovbog.Find(id) ?? throw new InvalidOperationException($"Lovbogen mangler {id}.");
}
