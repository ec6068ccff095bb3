using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Den tid, der er brugt i ressourceforløb: hvert forløb fra sin start til sin faktiske sidste dag, uden barsel.</summary>
/// <remarks>LAB § 114, stk. 3. At barsel ikke tæller i de fem år, er antagelsen BARSEL-FEM-AAR. Dage efter slutdagen tæller ikke med.</remarks>
readonly record struct Forløbstid(int År, int Dage, bool MedBarsel, bool FraSkuddag)
{
    /// <summary>Ét forløb målt til og med dagen.</summary>
    public static Forløbstid Målt(Forløb forløb, DateOnly senest)
    {
        var sidste = Periode.Tidligst(forløb.FaktiskSlut, senest);
        var barsel = Udskydelse.Dage(forløb.Start, sidste, forløb.Barselsdage(forløb.Start));
        var (år, dage) = HeleÅr.Mål(forløb.Start, sidste.AddDays(-barsel));
        return new(år, dage, barsel > 0, HeleÅr.ErSkuddag(forløb.Start));
    }

    public static Forløbstid operator +(Forløbstid a, Forløbstid b) =>
        new(a.År + b.År, a.Dage + b.Dage, a.MedBarsel || b.MedBarsel, a.FraSkuddag || b.FraSkuddag);

    public static Forløbstid Sum(IEnumerable<Forløbstid> led) => led.Aggregate(default(Forløbstid), (a, b) => a + b);

    public override string ToString() => HeleÅr.Skrevet(År, Dage);
}
