using Rettesnor.Lov.Fakta;

namespace Rettesnor.Sagsbehandling;

/// <summary>Afgørelser til skade for borgeren: de skal igennem høring, begrundelse, klagevejledning og meddelelse.</summary>
public static class Bebyrdende
{
    /// <summary>Felter, der kan rettes, uden at afgørelsen bliver en anden.</summary>
    static readonly string[] s_ledsager = ["id", "registreret", "af", "note", "kilde", "begrundelse", "klagevejledning", "meddelt", "fire_oejne"];

    /// <summary>Er afgørelsen til skade for borgeren? Et afslag, en sanktion, et ophør, en tilbagebetaling, et kortere forløb eller en overgang til kontanthjælp.</summary>
    /// <remarks>En sanktion, en tilbagebetaling eller et afslag bliver ikke til fuldt medhold af, at nogen skriver det; et ophør gør, når borgeren selv har frasagt sig ydelsen.</remarks>
    public static bool Er(Afgørelse a, Sagsbillede sag) => a.Om switch
    {
        Afgørelsesemne.Sanktion or Afgørelsesemne.Tilbagebetaling or Afgørelsesemne.Afslag or Afgørelsesemne.AfvistBehandling => true,
        Afgørelsesemne.Ophør => !(a.FuldtMedhold && sag.Liste<Frasigelse>().Any(f => f.Dato <= a.Dato)),
        Afgørelsesemne.NæsteSkridt => !a.FuldtMedhold && ((NæsteSkridt)a).Udgang == Udgang.Kontanthjælp,
        Afgørelsesemne.Varighed => !a.FuldtMedhold && ErKortere((Varighedsafgørelse)a, sag),
        _ => false,
    };

    /// <summary>Er det to udgaver af den samme afgørelse? Begrundelse, klagevejledning, meddelelse og noter tæller ikke.</summary>
    public static bool ErSamme(Afgørelse a, Afgørelse b)
    {
        var felter = a.Hoved.Type.Felter;
        for (var i = 0; i < felter.Count; i++)
            if (!s_ledsager.Contains(felter[i].Navn) && !Equals(a.Hoved.Felter[i], b.Hoved.Felter[i]))
                return false;
        return true;
    }

    static bool ErKortere(Varighedsafgørelse ny, Sagsbillede sag)
    {
        if (sag.Vedr<Bevilling>(ny) is not { } bevilling)
            return true;
        var før = sag.Stående<Varighedsafgørelse>().LastOrDefault(v => v.Nr != ny.Nr && (v.Dato, v.Nr).CompareTo((ny.Dato, ny.Nr)) < 0 && sag.Vedr<Bevilling>(v)?.Nr == bevilling.Nr);
        return ny.Slut < (før?.Slut ?? bevilling.Slut);
    }
}
