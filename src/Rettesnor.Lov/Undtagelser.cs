using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>De to undtagelser, enhver regel har: særlige grunde, og en frist, forløbet aldrig nåede.</summary>
static class Undtagelser
{
    public static Liste<Svar> Anvend(Regel regel, Sagsbillede sag, Svar[] svar)
    {
        for (var i = 0; i < svar.Length; i++)
            svar[i] = ForløbetErForbi(svar[i]);
        foreach (var grund in sag.Alle<SærligGrund>())
            if (grund.Regel == regel.Id)
                TagUd(svar, grund);
        return new(svar);
    }

    /// <summary>Tager det seneste emne, hvis nøgledato er på eller før dagen, ud af reglen.</summary>
    static void TagUd(Svar[] svar, SærligGrund grund)
    {
        var nr = -1;
        for (var i = 0; i < svar.Length; i++)
            if (svar[i].Nøgledato <= grund.Dato && (nr < 0 || svar[i].Nøgledato >= svar[nr].Nøgledato))
                nr = i;
        if (nr >= 0)
            svar[nr] = IkkeRelevant(svar[nr], $"Særlige grunde, registreret {grund.Dato.Skrevet()}, tager sagen ud af reglen: {grund.Begrundelse.Trim().TrimEnd('.')}.", grund);
    }

    static Svar ForløbetErForbi(Svar svar)
    {
        if (svar is not { Forløb: { } forløb, Frist: { } frist, Udfald: Udfald.Afventer or Udfald.Brudt or Udfald.Uafklaret }
            || !forløb.ErForbi || frist <= forløb.SidsteDag)
            return svar;
        var standset = forløb.ErStandsetFørTid ? forløb.Standset : null;
        return IkkeRelevant(svar, $"Forløbet var forbi {forløb.SidsteDag.Skrevet()}, før fristen {frist.Skrevet()} var gået.", standset ?? forløb.NæsteSkridt ?? (Hændelse?)forløb.Næste?.Bevilling);
    }

    static Svar IkkeRelevant(Svar svar, string begrundelse, Hændelse? grund) => svar with
    {
        Udfald = Udfald.IkkeRelevant,
        Åben = false,
        Handling = null,
        Frist = null,
        Begrundelse = begrundelse,
        Fakta = grund is null ? svar.Fakta : svar.Fakta.Append(grund.Nr).Distinct().TilListe(),
    };
}
