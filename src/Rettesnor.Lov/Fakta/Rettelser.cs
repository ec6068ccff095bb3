namespace Rettesnor.Lov.Fakta;

/// <summary>Lægger rettelser og annulleringer på hændelserne: den senest registrerede vinder, dernæst pladsen i filen.</summary>
/// <remarks>
/// Også rettelser og annulleringer kan rettes og annulleres. Derfor afgøres en hændelse først, når alt, der peger på den, er afgjort;
/// kæden har en ende, for det, et indgreb peger på, kan ikke rettes, og ringe er afvist.
/// </remarks>
static class Rettelser
{
    /// <summary>Hændelserne, som de står efter rettelserne; null på pladsen for en annulleret eller ukendt. Rettelser og annulleringer er selv med.</summary>
    /// <remarks>Rettede hændelser prøves igen; en fejl meldes ved den rettelse, der gav den.</remarks>
    public static Hændelse?[] Anvend(IReadOnlyList<Hændelse> kendte, int plads, DateOnly? født, Fejlliste fejl)
    {
        var ud = new Hændelse?[plads];
        var indgreb = new List<Hændelse>();
        foreach (var h in kendte)
        {
            ud[h.Nr - 1] = h;
            if (h is Rettelse or Annullering)
                indgreb.Add(h);
        }
        if (indgreb.Count == 0)
            return ud;

        var mod = indgreb.OrderBy(h => h.Registreret).ThenBy(h => h.Nr).Select(h => h.Nr).ToLookup(nr => ud[nr - 1]!.Hoved.Vedr!.Value);
        var mangler = new int[plads + 1];
        foreach (var mål in mod)
            mangler[mål.Key] = mål.Count();
        var klar = new Stack<int>(indgreb.Select(h => h.Nr).Where(nr => mangler[nr] == 0));
        while (klar.TryPop(out var nr))
        {
            var mål = indgrebetsMål(nr);
            Afgør(nr, mod[nr].Select(n => ud[n - 1]).OfType<Hændelse>());
            if (mål is { } m && --mangler[m] == 0)
                klar.Push(m);
        }
        if (fejl.Antal == 0)
            Henvisningsring.Find(plads, nr => ud[nr - 1]?.Hoved.Vedr, fejl);
        return ud;

        int? indgrebetsMål(int nr) => ud[nr - 1] is Rettelse or Annullering ? ud[nr - 1]!.Hoved.Vedr : null;

        void Afgør(int nr, IEnumerable<Hændelse> indgreb)
        {
            if (ud[nr - 1] is { } h)
                ud[nr - 1] = indgreb.Any(i => i is Annullering) ? null : indgreb.OfType<Rettelse>().Aggregate(h, (h, r) => Rettet(h, r, født, fejl));
        }
    }

    static Hændelse Rettet(Hændelse h, Rettelse rettelse, DateOnly? født, Fejlliste fejl)
    {
        var type = h.Hoved.Type;
        var v = h.Hoved.Felter.Med(rettelse.Ændringer.Select(æ => (æ.Nummer, æ.Værdi)));
        var erDer = new bool[type.Felter.Count];
        for (var i = 0; i < erDer.Length; i++)
            erDer[i] = v[i] is not null && !Equals(v[i], type.Felter[i].Standard);
        return Hændelsesprøve.Prøv(type, v, født, Hændelseslæser.Sti(rettelse.Nr).Felt(Rettelse.Med), fejl, erDer)
            ? type.Byg(Fællesfelter.Hoved(type, h.Nr, v, h.Registreret)) : h;
    }
}
