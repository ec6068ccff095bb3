using Rettesnor.Bestand.Kerne;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Bestand;

/// <summary>Hver række i en vektor er lig det eksakte beløb, i heltal, i kommatal og på overgangen mellem dem.</summary>
public class BaneTests
{
    static readonly int[] s_grænsefald =
    [
        0, 1, 2, 9, 10, 19, 20, 50, 99, 100, 1_632_299, 1_632_300, 1_632_301, 1_632_309, 1_632_310, 1_638_200, 2_134_567,
        SmalBane.Grænse - 1, SmalBane.Grænse, SmalBane.Grænse + 1, 99_999_999, 100_000_000, 536_870_911, 999_999_990, 999_999_999, 1_000_000_000,
    ];

    public static TheoryData<int, int> Andele => new() { { 3000, 5500 }, { 0, 0 }, { 10_000, 10_000 }, { 100, 9900 }, { 3000, 5000 }, { 3333, 5555 }, { 1, 9999 }, { 25, 12_500 } };

    [Theory]
    [MemberData(nameof(Andele))]
    public void Hver_række_er_lig_det_eksakte_beløb(int under, int over)
    {
        var tilfældig = new Random(20261122);
        foreach (var (satser, grænse) in new[] { (new[] { 1_638_200, 1_232_600, 383_400 }, 1_632_300), ([1_638_205, 1_000_000_000, 1], 1_700_005) })
            foreach (var loft in new[] { 3_000_001, SmalBane.Grænse + 3, 1_000_000_001 })
                Prøv(satser, grænse, new(under), new(over), Kolonner(3 * Enkeltmåned.Blok + 7, () => tilfældig.Next(loft), tilfældig));
    }

    [Theory]
    [MemberData(nameof(Andele))]
    public void Grænsetilfælde_er_lig_det_eksakte_beløb(int under, int over)
    {
        var tilfældig = new Random(7);
        Prøv([1_638_200, 1_232_600, 383_400], 1_632_300, new(under), new(over), Kolonner(20_000, () => s_grænsefald[tilfældig.Next(s_grænsefald.Length)], tilfældig));
    }

    [Fact]
    public void Enhver_løn_under_40_000_kr_er_lig_det_eksakte_beløb()
    {
        var løn = Enumerable.Range(0, 4_000_000).ToArray();
        var koder = new byte[løn.Length];
        var medUnder = new byte[løn.Length];
        Array.Fill(medUnder, (byte)1);
        Prøv([3_638_200], 1_632_300, Andel.Procent(30), Andel.Procent(55), (koder, medUnder, løn, new int[løn.Length], new int[løn.Length]));
    }

    [Fact]
    public void Ethvert_antal_rækker_regnes()
    {
        var tilfældig = new Random(3);
        for (var antal = 0; antal < 70; antal++)
            Prøv([1_638_200, 1_232_600, 383_400], 1_632_300, Andel.Procent(30), Andel.Procent(55), Kolonner(antal, () => tilfældig.Next(antal % 2 == 0 ? 3_000_001 : 100_000_000), tilfældig));
    }

    [Theory]
    [InlineData(1, 3_000_001)]
    [InlineData(15, 3_000_001)]
    [InlineData(16, 3_000_001)]
    [InlineData(33, 3_000_001)]
    [InlineData(Enkeltmåned.Blok + 31, 3_000_001)]
    [InlineData(2 * Enkeltmåned.Blok + 5, 3_000_001)]
    [InlineData(2 * Enkeltmåned.Blok + 5, 100_000_000)]
    public void Reformens_forskel_er_summen_af_rækkernes(int antal, int loft)
    {
        var tilfældig = new Random(11);
        var (k, m, l, a, s) = Kolonner(antal, () => tilfældig.Next(loft), tilfældig);
        var (før, efter) = (new Enkeltmåned([16_777_215, 1_232_600, 0], 1_632_300, new(3000), new(5500)), new Enkeltmåned([0, 1_232_600, 16_777_215], 1_700_000, new(3000), new(5000)));
        var rækker = new Enkeltrækker { Kategori = k, MedUnder = m, Løn = l, AndenIndtægt = a, Sanktion = s };
        int[] x = new int[l.Length], y = new int[l.Length];
        før.Regn(rækker, x);
        efter.Regn(rækker, y);
        Assert.Equal((x.Zip(y).Sum(p => (long)p.Second - p.First), x.Zip(y).Count(p => p.Second > p.First)), new Enkeltreform(før, efter).Regn(rækker));
    }

    static (byte[] Kategori, byte[] MedUnder, int[] Løn, int[] Anden, int[] Sanktion) Kolonner(int antal, Func<int> beløb, Random tilfældig)
    {
        int[] Beløb() => [.. Enumerable.Range(0, antal).Select(_ => beløb())];
        byte[] Koder(int højst) => [.. Enumerable.Range(0, antal).Select(_ => (byte)tilfældig.Next(højst))];
        return (Koder(3), Koder(2), Beløb(), [.. Beløb().Select(b => tilfældig.Next(2) * b)], [.. Beløb().Select(b => tilfældig.Next(2) * (b / 100 * 100))]);
    }

    static void Prøv(int[] satser, int grænse, Andel under, Andel over, (byte[] Kategori, byte[] MedUnder, int[] Løn, int[] Anden, int[] Sanktion) k)
    {
        var ud = new int[k.Løn.Length];
        new Enkeltmåned(satser, grænse, under, over).Regn(new() { Kategori = k.Kategori, MedUnder = k.MedUnder, Løn = k.Løn, AndenIndtægt = k.Anden, Sanktion = k.Sanktion }, ud);
        for (var i = 0; i < ud.Length; i++)
        {
            var løn = Kroner.Øre(k.Løn[i]);
            var fradrag = k.MedUnder[i] != 0 ? Lønfradrag.UnderOgOver(løn, løn, Kroner.Øre(grænse), under, over) : Lønfradrag.KunOver(løn, Kroner.Øre(grænse), over);
            var ventet = Månedsformel.Enkel(Kroner.Øre(satser[k.Kategori[i]]), fradrag, Kroner.Øre(k.Anden[i]), Kroner.Øre(k.Sanktion[i])).IØre;
            Assert.True(ventet == ud[i], $"Række {i}: løn {k.Løn[i]}, anden {k.Anden[i]}, sanktion {k.Sanktion[i]}, {(k.MedUnder[i] != 0 ? "under og over" : "over")}: {ud[i]}, ventet {ventet}.");
        }
    }
}
