using Apache.Arrow;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Kolonnefiler;

/// <summary>Læser en Arrow-kolonne ind som hele tal i de enheder, kravet har, og melder de felter, der ikke opfylder det.</summary>
sealed class Kolonnelæser
{
    readonly Kolonnekrav _krav;
    readonly IArrowArray _kolonne;
    readonly int[] _koder = [];
    readonly int _enheder = 1;

    /// <exception cref="FormatException">Kolonnens type kan ikke bruges.</exception>
    public Kolonnelæser(Kolonnekrav krav, IArrowArray kolonne)
    {
        (_krav, _kolonne) = (krav, kolonne);
        for (var i = 0; i < krav.Decimaler; i++)
            _enheder *= 10;
        if (kolonne is DictionaryArray { Dictionary: var ord } && ErTekst && Arrowtekst.Er(ord))
            _koder = [.. Enumerable.Range(0, ord.Length).Select(i => Kolonnekrav.Kode(krav.Kolonne, Arrowtekst.Ved(ord, i)))];
        else if (!(ErTekst ? Arrowtekst.Er(kolonne)
            : kolonne is Int8Array or Int16Array or Int32Array or Int64Array or UInt8Array or UInt16Array or UInt32Array or UInt64Array or Decimal128Array
                || (kolonne is DoubleArray && !ErBeløb && krav.Decimaler > 0)))
            throw new FormatException($"Kolonnen »{krav.Navn}« har typen {kolonne.Data.DataType.Name}; den skal være {Typer}.");
    }

    public Kolonne Kolonne => _krav.Kolonne;

    bool ErTekst => Kolonne is Kolonne.Ordning or Kolonne.Kategori;

    bool ErBeløb => Kolonne is Kolonne.Bidrag or Kolonne.Loen or Kolonne.LoenTilbud or Kolonne.AndenIndtaegt;

    string Typer => ErTekst ? "tekst, gerne i en ordbog" : ErBeløb ? "int64 i øre eller decimal(18,2) i kroner" : _krav.Decimaler > 0 ? "decimal, double eller et helt tal" : "et helt tal";

    /// <summary>Læser de rækker, der begynder ved <paramref name="fra"/>, til begyndelsen af <paramref name="ud"/>.</summary>
    public void Læs(int[] ud, int fra, int antal, Action<int, Kolonne, string> fejl)
    {
        var til = ud.AsSpan(0, antal);
        var gange = ErBeløb ? 1 : _enheder;
        switch (_kolonne)
        {
            case Int64Array a: Læs(new Heltal<long>(a.Values, gange), til, fra, fejl); break;
            case Int32Array a: Læs(new Heltal<int>(a.Values, gange), til, fra, fejl); break;
            case Int16Array a: Læs(new Heltal<short>(a.Values, gange), til, fra, fejl); break;
            case Int8Array a: Læs(new Heltal<sbyte>(a.Values, gange), til, fra, fejl); break;
            case UInt64Array a: Læs(new Heltal<ulong>(a.Values, gange), til, fra, fejl); break;
            case UInt32Array a: Læs(new Heltal<uint>(a.Values, gange), til, fra, fejl); break;
            case UInt16Array a: Læs(new Heltal<ushort>(a.Values, gange), til, fra, fejl); break;
            case UInt8Array a: Læs(new Heltal<byte>(a.Values, gange), til, fra, fejl); break;
            case Decimal128Array a: Læs(new Decimaltal(a, _krav.Decimaler), til, fra, fejl); break;
            case DoubleArray a: Læs(new Kommatal(a.Values, _enheder), til, fra, fejl); break;
            case DictionaryArray a: Slå(a.Indices, til, fra, fejl); break;
            default: Læs(new Tekstkoder(Kolonne, _kolonne), til, fra, fejl); break;
        }
    }

    void Slå(IArrowArray pladser, Span<int> ud, int fra, Action<int, Kolonne, string> fejl)
    {
        switch (pladser)
        {
            case Int8Array a: Læs(new Ordbog<sbyte>(a.Values, _koder), ud, fra, fejl); break;
            case Int16Array a: Læs(new Ordbog<short>(a.Values, _koder), ud, fra, fejl); break;
            case Int32Array a: Læs(new Ordbog<int>(a.Values, _koder), ud, fra, fejl); break;
            case Int64Array a: Læs(new Ordbog<long>(a.Values, _koder), ud, fra, fejl); break;
            case UInt8Array a: Læs(new Ordbog<byte>(a.Values, _koder), ud, fra, fejl); break;
            case UInt16Array a: Læs(new Ordbog<ushort>(a.Values, _koder), ud, fra, fejl); break;
            case UInt32Array a: Læs(new Ordbog<uint>(a.Values, _koder), ud, fra, fejl); break;
            default: throw new FormatException($"Ordbogen i kolonnen »{_krav.Navn}« har pladser af typen {pladser.Data.DataType.Name}, som ikke kan bruges.");
        }
    }

    /// <summary>Læser alle tal; kun når et er galt eller tomt, ses de efter ét for ét.</summary>
    void Læs<T>(T kilde, Span<int> ud, int fra, Action<int, Kolonne, string> fejl) where T : struct, ITalkilde, allows ref struct
    {
        var (galt, højst) = (false, (ulong)_krav.Højst);
        unchecked
        {
            for (var i = 0; i < ud.Length; i++)
            {
                var tal = kilde.Ved(fra + i);
                galt |= (ulong)tal > højst;
                ud[i] = (int)tal;
            }
        }
        if (!galt && _kolonne.NullCount == 0)
            return;
        for (var i = 0; i < ud.Length; i++)
        {
            if (_kolonne.IsNull(fra + i))
            {
                ud[i] = _krav.Udeladt;
                if (_krav.Skal)
                    fejl(i, Kolonne, _krav.Tomt);
            }
            else if (kilde.Ved(fra + i) is var tal && (tal < 0 || tal > _krav.Højst))
                fejl(i, Kolonne, _krav.Fejl);
        }
    }
}
