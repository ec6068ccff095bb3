using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Det, man vidste om sagen: rettelser lagt på og annulleringer taget ud, ens for enhver dag, der spørges på.</summary>
/// <remarks>Foldes én gang; <see cref="På"/> ser den fra en dag uden at folde igen.</remarks>
public sealed class Sagskundskab
{
    readonly Hændelse?[] _vedNr;
    readonly Hændelse[] _hændelser;
    readonly Dictionary<Type, Array> _efterType = [];
    readonly Sagskundskab? _uden;
    readonly Hændelse? _ny;

    Sagskundskab(Sag sag, Hændelse?[] vedNr, Hændelse[] hændelser, Sagskundskab? uden = null, Hændelse? ny = null)
        => (Sag, _vedNr, _hændelser, _uden, _ny) = (sag, vedNr, hændelser, uden, ny);

    public Sag Sag { get; }

    /// <param name="kendt">Kun det, der var registreret før midnat efter denne dag, dansk tid; null er alt.</param>
    /// <exception cref="UgyldigSagException">En rettelse, der var kendt den dag, gør en hændelse ugyldig.</exception>
    public static Sagskundskab Af(Sag sag, DateOnly? kendt = null)
    {
        IReadOnlyList<Hændelse> kendte = kendt is { } k ? Kendte(sag, DanskTid.MidnatEfter(k)) : sag.Hændelser;
        var fejl = new Fejlliste();
        var rettede = Rettelser.Anvend(kendte, sag.Hændelser.Count, sag.Borger.Født, fejl);
        if (fejl.Antal > 0)
            throw new UgyldigSagException(fejl.Alle());
        for (var i = 0; i < rettede.Length; i++)
            if (rettede[i] is Rettelse or Annullering)
                rettede[i] = null;
        var ordnet = rettede.OfType<Hændelse>().ToArray();
        Array.Sort(ordnet, Orden);
        return new(sag, rettede, ordnet);
    }

    /// <summary>Det samme med én hændelse mere, der endnu ikke står i sagen.</summary>
    /// <param name="hændelse">Har nummeret efter sagens sidste.</param>
    internal Sagskundskab Med(Hændelse hændelse) => new(Sag, [.. _vedNr, hændelse], Indsat(_hændelser, hændelse), this, hændelse);

    /// <summary>Sagen, som den ser ud på dagen.</summary>
    public Sagsbillede På(DateOnly pr) => new(this, new Dag(pr), pr);

    /// <summary>Alle hændelser i orden efter dag, dernæst plads i filen; også de kommende.</summary>
    internal Hændelse[] Hændelser => _hændelser;

    internal Hændelse? VedNr(int nr) => nr >= 1 && nr <= _vedNr.Length ? _vedNr[nr - 1] : null;

    /// <summary>Hændelserne af typen i samme orden.</summary>
    internal T[] Alle<T>() where T : Hændelse
    {
        if (!_efterType.TryGetValue(typeof(T), out var fundne))
            _efterType[typeof(T)] = fundne = Find<T>();
        return (T[])fundne;
    }

    T[] Find<T>() where T : Hændelse =>
        _uden is null ? [.. _hændelser.OfType<T>()]
        : _ny is T ny ? Indsat(_uden.Alle<T>(), ny)
        : _uden.Alle<T>();

    static T[] Indsat<T>(T[] ordnet, T ny) where T : Hændelse
    {
        var plads = ~Array.BinarySearch(ordnet, ny, Comparer<T>.Create(Orden));
        return [.. ordnet.AsSpan(0, plads), ny, .. ordnet.AsSpan(plads)];
    }

    static int Orden(Hændelse a, Hændelse b) => a.Dato != b.Dato ? a.Dato.CompareTo(b.Dato) : a.Nr.CompareTo(b.Nr);

    static Hændelse[] Kendte(Sag sag, DateTimeOffset før) => [.. sag.Hændelser.Where(h => h.Registreret < før)];
}
