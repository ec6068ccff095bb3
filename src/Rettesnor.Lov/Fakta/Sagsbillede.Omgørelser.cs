namespace Rettesnor.Lov.Fakta;

/// <summary>Afgørelser, der er omgjort, ændret eller hjemvist efter klage, og derfor ikke står.</summary>
public sealed partial class Sagsbillede
{
    /// <summary>Det, der kan omgøre en afgørelse, så den ikke længere står.</summary>
    static readonly UInt128 s_omgørelse = Læsespor<Klage>.Bit | Læsespor<Genvurdering>.Bit | Læsespor<Ankestyrelsen>.Bit;

    readonly HashSet<int> _bortfaldne;

    /// <summary>Står der en genvurdering med delvist medhold, kan enhver ny afgørelse få den gamle til at falde bort.</summary>
    readonly UInt128 _delvise;

    /// <summary>De afgørelser af typen, der står: ikke omgjort, ændret eller hjemvist.</summary>
    public IEnumerable<T> Stående<T>() where T : Afgørelse
    {
        Læst |= s_omgørelse | _delvise;
        return Liste<T>().Where(Står);
    }

    public bool Står(Afgørelse afgørelse)
    {
        Læst |= s_omgørelse | _delvise;
        return !_bortfaldne.Contains(afgørelse.Nr);
    }

    UInt128 Delvise()
    {
        foreach (var genvurdering in Alle<Genvurdering>())
            if (genvurdering.Udfald == Genvurderingsudfald.Delvist)
                return Læsespor<Afgørelse>.Bit;
        return 0;
    }

    HashSet<int> OmgjorteAfgørelser()
    {
        var ud = new HashSet<int>();
        foreach (var genvurdering in Alle<Genvurdering>())
            if (Vedr<Klage>(genvurdering) is { } klage && Vedr<Afgørelse>(klage) is { } afgørelse
                && (genvurdering.Udfald == Genvurderingsudfald.Medhold
                    || (genvurdering.Udfald == Genvurderingsudfald.Delvist && Liste<Afgørelse>().Any(a => a.Vedrører(genvurdering)))))
                ud.Add(afgørelse.Nr);
        foreach (var anke in Alle<Ankestyrelsen>())
            if (anke.Udfald is Ankeudfald.Ændret or Ankeudfald.Hjemvist && Vedr<Klage>(anke) is { } klage && Vedr<Afgørelse>(klage) is { } afgørelse)
                ud.Add(afgørelse.Nr);
        return ud;
    }
}
