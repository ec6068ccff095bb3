namespace Rettesnor.Lov.Fakta;

/// <summary>Lægger rettelser og annulleringer på hændelserne: den senest registrerede vinder, dernæst pladsen i filen.</summary>
/// <remarks>En annullering kan selv annulleres; så gælder det annullerede igen. Rettelser og annulleringer af rettelser følger samme regel.</remarks>
static class Rettelser
{
    /// <summary>Hændelserne, som de står efter rettelserne; null på pladsen for en annulleret. Rettelser og annulleringer er selv med.</summary>
    /// <remarks>Rettede hændelser prøves igen; en fejl meldes ved den rettelse, der gav den.</remarks>
    public static Hændelse?[] Anvend(IReadOnlyList<Hændelse> kendte, int plads, DateOnly? født, Fejlliste fejl)
    {
        var ud = new Hændelse?[plads];
        foreach (var h in kendte)
            ud[h.Nr - 1] = h;
        var indgreb = kendte.Where(h => h is Rettelse or Annullering).OrderBy(h => h.Registreret).ThenBy(h => h.Nr).ToArray();
        if (indgreb.Length == 0)
            return ud;

        var mod = indgreb.ToLookup(h => h.Hoved.Vedr!.Value);
        var gyldig = new Dictionary<int, bool>();
        foreach (var mål in mod.Select(g => g.Key).Where(n => n <= ud.Length && ud[n - 1] is not null))
            ud[mål - 1] = Gælder(mål, mod, gyldig) ? Rettet(ud[mål - 1]!, mod[mål], mod, gyldig, født, fejl) : null;
        Henvisningsring.Find(ud, nr => Hændelseslæser.Sti(nr) + ".vedr", fejl);
        return ud;
    }

    /// <summary>Er hændelsen uden en annullering, der selv gælder?</summary>
    static bool Gælder(int nr, ILookup<int, Hændelse> mod, Dictionary<int, bool> kendt)
    {
        var vej = new Stack<int>([nr]);
        while (vej.TryPeek(out var n))
        {
            var annulleringer = mod[n].Where(h => h is Annullering).ToArray();
            if (annulleringer.FirstOrDefault(a => !kendt.ContainsKey(a.Nr)) is { } ukendt)
            {
                vej.Push(ukendt.Nr);
                continue;
            }
            kendt[n] = !annulleringer.Any(a => kendt[a.Nr]);
            vej.Pop();
        }
        return kendt[nr];
    }

    static Hændelse Rettet(Hændelse h, IEnumerable<Hændelse> indgreb, ILookup<int, Hændelse> mod, Dictionary<int, bool> kendt, DateOnly? født, Fejlliste fejl)
    {
        foreach (var rettelse in indgreb.OfType<Rettelse>())
        {
            if (!Gælder(rettelse.Nr, mod, kendt))
                continue;
            var v = h.Hoved.Felter.Med(rettelse.Ændringer.Select(æ => (æ.Nummer, æ.Værdi)));
            var sti = Hændelseslæser.Sti(rettelse.Nr) + "." + Rettelse.Med;
            if (Hændelsesprøve.Prøv(h.Hoved.Type, v, født, sti, fejl, navn => v[navn] is not null))
                h = h.Hoved.Type.Byg(Fællesfelter.Hoved(h.Hoved.Type, h.Nr, v, h.Registreret));
        }
        return h;
    }
}
