using System.Runtime.CompilerServices;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Det, man vidste om sagen: rettelser lagt på og annulleringer taget ud, ens for enhver dag, der spørges på.</summary>
/// <remarks>Foldes én gang; <see cref="På"/> ser den fra en dag uden at folde igen.</remarks>
public sealed class Sagskundskab
{
    readonly Hændelse?[] _vedNr;
    readonly Hændelse[] _hændelser;
    readonly Array?[] _efterType = new Array?[Læsespor.Pladser];
    readonly UInt128[] _rammer;

    Sagskundskab(Sag sag, Hændelse?[] vedNr, Hændelse[] hændelser)
    {
        (Sag, _vedNr, _hændelser) = (sag, vedNr, hændelser);
        _rammer = [.. hændelser.Select(Læsespor.Rammer)];
    }

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

    /// <summary>Sagen, som den ser ud på dagen.</summary>
    public Sagsbillede På(DateOnly pr) => new(this, pr);

    /// <summary>Alle hændelser i orden efter dag, dernæst plads i filen; også de kommende.</summary>
    internal Hændelse[] Hændelser => _hændelser;

    internal Hændelse? VedNr(int nr) => nr >= 1 && nr <= _vedNr.Length ? _vedNr[nr - 1] : null;

    /// <summary>Hændelserne af typen i samme orden.</summary>
    internal T[] Alle<T>() where T : Hændelse => Unsafe.As<T[]>(_efterType[Læsespor<T>.Nummer] ??= Find<T>());

    T[] Find<T>() where T : Hændelse
    {
        var (bit, antal) = (Læsespor<T>.Bit, 0);
        foreach (var rammer in _rammer)
            if ((rammer & bit) != 0)
                antal++;
        var ud = antal == 0 ? [] : new T[antal];
        for (int i = 0, nr = 0; nr < antal; i++)
            if ((_rammer[i] & bit) != 0)
                ud[nr++] = Unsafe.As<T>(_hændelser[i]);
        return ud;
    }

    internal static int Orden(Hændelse a, Hændelse b) => a.Dato != b.Dato ? a.Dato.CompareTo(b.Dato) : a.Nr.CompareTo(b.Nr);

    static Hændelse[] Kendte(Sag sag, DateTimeOffset før) => [.. sag.Hændelser.Where(h => h.Registreret < før)];
}
