using Apache.Arrow;
using Apache.Arrow.Types;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Kolonnefiler;

/// <summary>Læser rækkernes id, hele tal eller tekst, fra en Arrow-kolonne.</summary>
readonly ref struct Idlæser
{
    readonly IArrowArray _kolonne;
    readonly Idkolonne _ud;
    readonly ReadOnlySpan<long> _lange;
    readonly ReadOnlySpan<int> _korte;
    readonly bool _harTomme;

    /// <exception cref="FormatException">Kolonnens type kan ikke bruges.</exception>
    public Idlæser(IArrowArray kolonne, Idkolonne ud)
    {
        (_kolonne, _ud, _harTomme) = (kolonne, ud, kolonne.NullCount > 0);
        if (ErTal(kolonne.Data.DataType))
            ud.BegyndTal();
        else if (Arrowtekst.Er(kolonne) || kolonne is DictionaryArray { Dictionary: var ord } && Arrowtekst.Er(ord))
            ud.BegyndTekst();
        else
            throw new FormatException($"Kolonnen »id« har typen {kolonne.Data.DataType.Name}; den skal være int64, int32 eller tekst.");
        _lange = kolonne is Int64Array lange ? lange.Values : default;
        _korte = kolonne is Int32Array korte ? korte.Values : default;
    }

    public static bool ErTal(IArrowType type) => type.TypeId is ArrowTypeId.Int64 or ArrowTypeId.Int32;

    /// <summary>Læser rækkens id til pladsen <paramref name="til"/>; falsk, når feltet er tomt.</summary>
    public bool Læs(int række, int til)
    {
        if (_harTomme && _kolonne.IsNull(række))
            return false;
        if (_ud.ErTal)
        {
            _ud.Tal[til] = _lange.IsEmpty ? _korte[række] : _lange[række];
            return true;
        }
        var tekst = _kolonne is DictionaryArray ordbog ? Arrowtekst.Ved(ordbog.Dictionary, ordbog.Indices switch
        {
            Int8Array a => a.Values[række],
            Int16Array a => a.Values[række],
            Int32Array a => a.Values[række],
            UInt32Array a => (int)a.Values[række],
            _ => throw new FormatException("Ordbogen i kolonnen »id« kan ikke bruges; dens pladser skal være højst 32 bit."),
        }) : Arrowtekst.Ved(_kolonne, række);
        _ud.Læg(til, tekst);
        return !tekst.IsEmpty;
    }
}
