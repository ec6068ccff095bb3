using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Sager;

/// <summary>Mange sagers svar talt op: hver regels udfald, og tal opgjort, som jobindsats.dk opgør dem. Flere tråde kan lægge til på én gang.</summary>
public sealed class Sagstal
{
    static readonly int s_udfald = Enum.GetValues<Udfald>().Length;
    static readonly string[] s_regler = [.. Lovbog.Regler.Select(r => r.Id).Distinct().Order(StringComparer.Ordinal)];
    static readonly Dictionary<string, int> s_pladser = s_regler.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);

    readonly long[] _svar = new long[s_regler.Length * s_udfald], _åbne = new long[s_regler.Length];

    public Indsatstal Indsats { get; } = new();

    public void Læg(Vurdering vurdering, Sagsbillede billede)
    {
        foreach (var svar in vurdering.Svar)
        {
            var plads = s_pladser[svar.Regel.Id];
            Interlocked.Increment(ref _svar[plads * s_udfald + (int)svar.Udfald]);
            if (svar.Åben)
                Interlocked.Increment(ref _åbne[plads]);
        }
        Indsats.Læg(billede, vurdering.Pr);
    }

    /// <summary>Regler, der har svaret i mindst én sag, med antallet af hvert udfald og antallet, der er åbne.</summary>
    public IEnumerable<(string Regel, long[] Udfald, long Åbne)> Regler =>
        s_regler.Select((r, i) => (r, _svar.AsSpan(i * s_udfald, s_udfald).ToArray(), _åbne[i])).Where(r => r.Item2.Any(n => n > 0));
}
