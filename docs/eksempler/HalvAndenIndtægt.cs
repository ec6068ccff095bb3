using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Eksempler;

/// <summary>En tænkt reform: kun halvdelen af anden indtægt sættes mod ydelsen. Resten er loven, som den er.</summary>
public readonly struct HalvAndenIndtægt : IBestandsformel
{
    static readonly Andel s_halvdelen = Andel.Procent(50);

    public static Månedsbeløb<T> Regn<T>(in Rækketal<T> r, T sats, Månedsled led, Lønordlyd ordlyd, Andel under, Andel over, Ydelseshjemmel hjemmel) where T : IBeløb<T> =>
        GældendeLov.Regn(r with { AndenIndtægt = (s_halvdelen * r.AndenIndtægt).TilØre().Som("Halvdelen af anden indtægt") }, sats, led, ordlyd, under, over, hjemmel);
}
