using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Felterne i breve om en klage: hvad der klages over, hvornår der kommer svar, og hvor sagen er.</summary>
static class Klagefelter
{
    public static IEnumerable<Brevfelt> Af(Brevstof stof, Klage klage, Genvurdering? genvurdering)
    {
        var sag = stof.Billede;
        yield return new("klage_dag", klage.Dato.Skrevet(), "sagen");
        if (sag.Vedr<Afgørelse>(klage) is { } afgørelse)
        {
            yield return new("paaklaget_dag", afgørelse.Dato.Skrevet(), "sagen");
            yield return new("paaklaget", Emne(afgørelse), "sagen");
            yield return new("klagefrist", Svar("P-703", sag, afgørelse.Nr)?.Frist?.Skrevet(), "P-703");
        }
        var forSen = Svar("P-708", sag, klage.Nr) is not null;
        yield return new("for_sen", forSen ? "ja" : null, "P-708");
        yield return new("genvurdering_frist", forSen ? null : Svar("P-707", sag, klage.Nr)?.Frist?.Skrevet(), "P-707");
        if (genvurdering is null)
            yield break;
        yield return new(Genvurdering.Udfaldsord[genvurdering.Udfald], "ja", "sagen");
        yield return new("videresendt", genvurdering.Videresendt?.Skrevet(), "sagen");
    }

    static Svar? Svar(string regel, Sagsbillede sag, int nr) => Lovbog.Find(regel)!.Besvar(sag).FirstOrDefault(s => s.Vedr.Nr == nr);

    /// <summary>Hvad afgørelsen handler om, i borgerens ord.</summary>
    public static string Emne(Afgørelse a) => a.Om switch
    {
        Afgørelsesemne.Bevilling => Afgørelsesfelter.Ordning(((Bevilling)a).Ordning),
        Afgørelsesemne.Varighed => "forløbets længde",
        Afgørelsesemne.Afslag => "at du ikke kan få " + Afgørelsesfelter.Ordning(a.Hoved.Felter.Valg("ordning", Afgørelse.Ordninger) ?? Ordning.Ressourceforløb),
        Afgørelsesemne.AfvistBehandling => "at vi ikke behandler din sag",
        Afgørelsesemne.Tilbud => "et tilbud",
        Afgørelsesemne.Mentor => "mentor",
        Afgørelsesemne.Befordring => "hjælp til transport",
        Afgørelsesemne.Sanktion => "mindre i ydelse",
        Afgørelsesemne.Ophør => "at din ydelse stopper",
        Afgørelsesemne.NæsteSkridt => "hvad der skal ske efter forløbet",
        Afgørelsesemne.Genoptagelse => "at se på sagen igen",
        Afgørelsesemne.Tilbagebetaling => "at betale penge tilbage",
        _ => "din sag",
    };
}
