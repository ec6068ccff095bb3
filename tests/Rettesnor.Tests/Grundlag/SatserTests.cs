using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class SatserTests
{
    const string Navn = "loenindtaegtsgraense";
    static readonly Gen<DateOnly> s_dag = Gen.Int[0, 15 * 365].Select(new DateOnly(2012, 6, 1).AddDays);

    [Fact]
    public void Et_tillæg_vinder_hvor_det_gælder_og_ellers_står_det_gamle() => Gen.Select(s_dag, Gen.Int[0, 900], s_dag, Gen.Bool).Sample((fra, længde, dag, åben) =>
    {
        DateOnly? til = åben ? null : fra.AddDays(længde);
        var gamle = Satser.Gældende[Navn];
        var nye = Satser.Gældende.Med(Navn, [new(fra, til, 1m, Satsstatus.Reform, "prøve", null)])[Navn];
        var iTillægget = fra <= dag && (til is null || dag <= til);
        Assert.Equal(iTillægget ? 1m : gamle.Kendt(dag)?.Værdi, nye.Kendt(dag)?.Værdi);
        Assert.Single(Satser.Gældende[Navn].Rækker, r => r.Gælder(new(2021, 1, 1)));
    });

    [Fact]
    public void Rækkerne_overlapper_aldrig()
    {
        foreach (var sats in Satser.Gældende.Alle)
        {
            var rækker = sats.Rækker.ToArray();
            for (var i = 1; i < rækker.Length; i++)
                Assert.True(rækker[i - 1].Til is { } til && til < rækker[i].Fra, $"{sats.Navn}: {rækker[i].Fra:yyyy-MM-dd}");
        }
    }

    [Fact]
    public void Hver_værdi_har_en_kilde()
    {
        foreach (var sats in Satser.Gældende.Alle)
            foreach (var række in sats.Rækker)
                Assert.True(række.Værdi is null == (række.Status == Satsstatus.Mangler) && (række.Værdi is null || række.Kilde is { Length: > 0 }), $"{sats.Navn}: {række.Fra:yyyy-MM-dd}");
    }

    [Fact]
    public void En_ukendt_måned_er_en_fejl_der_nævner_filen()
    {
        var fejl = Assert.Throws<ManglendeSatsException>(() => Satser.Gældende[Navn].På(new(2031, 1, 1)));
        Assert.Contains($"lov/satser/{Navn}.json", fejl.Message);
        Assert.Throws<KeyNotFoundException>(() => Satser.Gældende["findes-ikke"]);
    }
}
