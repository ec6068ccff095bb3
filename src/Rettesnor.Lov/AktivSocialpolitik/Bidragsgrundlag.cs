using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>ATP og obligatorisk pension af ydelsen; ingen af dem er en del af beløbet.</summary>
/// <remarks>LAS §§ 79-80 og §§ 80 b-80 c.</remarks>
public static class Bidragsgrundlag
{
    /// <summary>ATP betales kun, når ydelsen efter fradrag for indtægt mindst er mindstebeløbet.</summary>
    public static bool HarAtp(Kroner efterFradrag, Kroner mindst) => efterFradrag >= mindst;

    /// <summary>Statens bidrag af ydelsen efter fradrag, sanktion og borgerens egen ATP, i hele kroner.</summary>
    public static T ObligatoriskPension<T>(T ydelse, T atp, Andel procent) where T : IBeløb<T> =>
        (procent * T.Max((ydelse - atp).Som("Ydelsen uden ATP"), T.Nul).Som("Grundlag for bidraget")).Som("Bidraget, ikke afrundet").TilHeleKroner();
}
