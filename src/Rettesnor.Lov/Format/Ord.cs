using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Format;

/// <summary>Ordene på ledningen for vurderingens egne opregninger.</summary>
public static class Ord
{
    public static readonly Ordliste<Slags> Slags = new("frist", "krav", "ret", "forbud", "paamindelse", "skoen", "beregning");
    public static readonly Ordliste<Udfald> Udfald = new("opfyldt", "brudt", "afventer", "ikke-relevant", "uafklaret", "kraever-skoen");
    public static readonly Ordliste<Sikkerhed> Sikkerhed = new("lov", "vejledning", "sekundaer", "afledt", "uafklaret");
    public static readonly Ordliste<Mulighedsstatus> Mulighed = new("skal", "kan", "maa-ikke");
    public static readonly Ordliste<Enhed> Enhed = new("kr.", "antal", "dage", "timer", "uger");

    public static readonly Ordliste<Regning> Regning = new("sats", "oplysning", "plus", "minus", "procent af", "det største af", "det mindste af", "gange",
        "i samme forhold, hele kroner", "i samme forhold, hele øre", "i samme forhold", "afrundet til øre", "afrundet til hele kroner", "det første led; resten oplyses ved siden af");
}
