using Rettesnor.Lov;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling;

/// <summary>Et svar, der bliver et andet: nyt, væk eller med andet udfald, frist eller værdi.</summary>
public sealed record Svarændring(Svar? Før, Svar? Efter)
{
    /// <summary>Svaret, ændringen handler om.</summary>
    public Svar Svar => Efter ?? Før!;
}

/// <summary>En måneds ydelse, der bliver en anden.</summary>
public sealed record Ydelsesændring(Ydelsesmåned? Før, Ydelsesmåned? Efter)
{
    public DateOnly Måned => (Efter ?? Før!).Måned;
}

/// <summary>Hvad der følger, hvis en hændelse registreres: forskellen mellem to vurderinger på samme dag.</summary>
public sealed record Følger(IReadOnlyList<Svarændring> Svar, IReadOnlyList<Ydelsesændring> Ydelse)
{
    public bool ErIngen => Svar.Count == 0 && Ydelse.Count == 0;

    public static Følger Af(Vurdering før, Vurdering efter) => new(
        [.. Par(før.Svar, efter.Svar, Nøgle).Where(p => !SigerDetSamme(p.Før, p.Efter)).Select(p => new Svarændring(p.Før, p.Efter))
            .OrderBy(æ => æ.Efter?.Udfald != Udfald.Brudt).ThenBy(æ => æ.Svar.Frist ?? DateOnly.MaxValue)],
        [.. Par(før.Ydelse, efter.Ydelse, m => (m.Måned, m.Forløb.Ordning)).Where(p => p.Før?.Beløb != p.Efter?.Beløb).Select(p => new Ydelsesændring(p.Før, p.Efter)).OrderBy(æ => æ.Måned)]);

    static (string, int) Nøgle(Svar s) => (s.Regel.Id + s.Regel.Navn, s.Vedr.Nr);

    static bool SigerDetSamme(Svar? a, Svar? b) => a is not null && b is not null && a.Udfald == b.Udfald && a.Frist == b.Frist && Equals(a.Værdi, b.Værdi) && a.Åben == b.Åben;

    /// <summary>De to lister lagt ved siden af hinanden; har en nøgle flere, parres de i orden.</summary>
    static IEnumerable<(T? Før, T? Efter)> Par<T, TNøgle>(IEnumerable<T> før, IEnumerable<T> efter, Func<T, TNøgle> nøgle) where T : class where TNøgle : notnull
    {
        var gamle = før.GroupBy(nøgle).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var gruppe in efter.GroupBy(nøgle))
        {
            var modstykker = gamle.Remove(gruppe.Key, out var fundne) ? fundne : [];
            var nye = gruppe.ToList();
            for (var i = 0; i < Math.Max(modstykker.Count, nye.Count); i++)
                yield return (modstykker.ElementAtOrDefault(i), nye.ElementAtOrDefault(i));
        }
        foreach (var væk in gamle.Values.SelectMany(v => v))
            yield return (væk, null);
    }
}
