namespace Rettesnor.Lov.Fakta;

/// <summary>Fra en hændelse til den, den peger på; en afgørelse efter klage følges tilbage til den, den trådte i stedet for.</summary>
public sealed partial class Sagsbillede
{
    /// <summary>Den hændelse, der peges på, når den er et faktum på dagen og af typen.</summary>
    /// <remarks>En afgørelse, der er truffet efter klage, peger på omgørelsen; den vedrører så det, den omgjorte afgørelse vedrørte.</remarks>
    public T? Vedr<T>(Hændelse h) where T : Hændelse
    {
        for (var her = h; her?.Hoved.Vedr is { } nr;)
        {
            if (Nummer<T>(nr) is { } fundet)
                return fundet;
            if (Nummer<Hændelse>(nr) is not (Genvurdering or Ankestyrelsen) || Klagen(nr) is not { } klage)
                return null;
            her = Nummer<Hændelse>(klage.Hoved.Vedr!.Value);
            if (her is T omgjort)
                return omgjort;
        }
        return null;
    }

    Klage? Klagen(int omgørelse) => Nummer<Hændelse>(omgørelse)?.Hoved.Vedr is { } nr ? Nummer<Klage>(nr) : null;

    public T? Nummer<T>(int nr) where T : Hændelse
    {
        if ((_tænkt is { Ny: var ny } && ny.Nr == nr ? ny : _kundskab.VedNr(nr)) is not { } h)
            return null;
        if (h.Dato <= _pr)
            return h as T;
        Læst |= Læsespor.Bit(h.GetType());
        return null;
    }

    /// <summary>De afgørelser, afgørelsen er trådt i stedet for efter en klage, den nærmeste først.</summary>
    public IEnumerable<Afgørelse> Forgængere(Afgørelse afgørelse)
    {
        for (var ny = afgørelse; Vedr<Hændelse>(ny) is Genvurdering or Ankestyrelsen && Vedr<Klage>(Vedr<Hændelse>(ny)!) is { } klage && Vedr<Afgørelse>(klage) is { } gammel; ny = gammel)
            yield return gammel;
    }

    /// <summary>Nummeret på den bevilling, afgørelsen selv eller den, den er trådt i stedet for, peger på; også en annulleret.</summary>
    internal int? Bevillingen(Afgørelse afgørelse) => Forgængere(afgørelse).Prepend(afgørelse).Select(a => a.Hoved.Vedr)
        .FirstOrDefault(nr => nr is { } n && n <= Sag.Hændelser.Count && Sag.Hændelser[n - 1] is Bevilling);
}
