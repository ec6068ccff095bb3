namespace Rettesnor.Sagsbehandling.Adgang;

/// <summary>Et opslag, tilsynet kan trække.</summary>
/// <param name="HarRelation">Er brugeren ansvarlig for sagen eller knyttet til den? Så er opslaget sjældnere til at undre sig over.</param>
/// <param name="ErNødadgang">Er det en nødadgang? Den trækkes altid.</param>
public sealed record Stikprøveemne(long Nr, bool HarRelation, bool ErNødadgang);

/// <summary>Trækker de opslag, tilsynet ser på: nødadgange altid, opslag uden relation ti gange så tit som andre, og ingen kan vide hvilke.</summary>
public static class Stikprøve
{
    const int Uden = 10, Med = 1;

    /// <param name="tal">Et tilfældigt tal fra 0 til og uden det givne; skal være uforudsigeligt.</param>
    public static IReadOnlyList<long> Træk(IEnumerable<Stikprøveemne> emner, int antal, Func<int, int> tal)
    {
        var (rest, ud) = (emner.ToList(), new List<long>());
        ud.AddRange(rest.Where(e => e.ErNødadgang).Take(antal).Select(e => e.Nr));
        rest.RemoveAll(e => e.ErNødadgang);
        while (ud.Count < antal && rest.Count > 0)
        {
            var mål = tal(rest.Sum(Vægt));
            var nr = 0;
            while ((mål -= Vægt(rest[nr])) >= 0)
                nr++;
            ud.Add(rest[nr].Nr);
            rest.RemoveAt(nr);
        }
        return ud;
    }

    static int Vægt(Stikprøveemne e) => e.HarRelation ? Med : Uden;
}
