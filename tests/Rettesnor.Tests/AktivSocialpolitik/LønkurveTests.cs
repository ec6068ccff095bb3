using CsCheck;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests.AktivSocialpolitik;

public class LønkurveTests
{
    static readonly DateOnly s_måned = new(2024, 3, 1);

    static Lønkurve Kurve(string bevilling, decimal løn) => Lønkurve.Af(Eksempel.Sag(Født, bevilling, Hændelse("forsoerger", "2010-01-01")), s_måned, s_måned, Kr(løn));

    [Fact]
    public void Knækkene_står_i_tabellen_ved_navn()
    {
        var kurve = Kurve(Ressourceforløb(), 12000);
        Assert.Equal([(Kr(0), "Ingen ekstra løn"), (Kr(16323), "Lønindtægtsgrænsen"), (Kr(46108.45m), "Ingen ydelse tilbage")],
            kurve.Punkter.Where(p => p.Knæk is not null).Select(p => (p.Løn, p.Knæk!)));
    }

    [Fact]
    public void Lønnen_der_spørges_om_har_sit_punkt()
    {
        var kurve = Kurve(Jobafklaring(), 10001);
        Assert.Equal(kurve.Svar.Beholder, Assert.Single(kurve.Punkter, p => p.Løn == Kr(10001)).Beholder);
    }

    [Fact]
    public void I_begge_ordninger_stiger_det_borgeren_har_og_ydelsen_falder() => Gen.Select(Gen.Bool, Gen.Int[0, 90_000]).Sample((jobafklaring, løn) =>
    {
        var punkter = Kurve(jobafklaring ? Jobafklaring() : Ressourceforløb(), løn).Punkter;
        return punkter.Zip(punkter.Skip(1)).All(par => par.First.Løn < par.Second.Løn && par.First.Beholder <= par.Second.Beholder && par.First.Ydelse >= par.Second.Ydelse);
    }, iter: 20);

    [Fact]
    public void Uden_forløb_er_der_ingen_punkter()
    {
        var kurve = Kurve(Ressourceforløb("2025-01-01"), 1000);
        Assert.Equal((Udfald.Uafklaret, 0), (kurve.Svar.Udfald, kurve.Punkter.Count));
    }
}
