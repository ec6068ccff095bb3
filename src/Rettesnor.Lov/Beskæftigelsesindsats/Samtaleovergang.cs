using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Samtaler for dem, der var i de første seks måneder 1. januar 2020.</summary>
/// <remarks>L 548/2019 § 209, stk. 3-4. De sidste 13 uger tælles også før forløbets start.</remarks>
public static class Samtaleovergang
{
    const int UgerMedFire = 13, UgerMedTo = 21, UgerTilbage = 25, DagePrUge = 7;

    /// <summary>Antal samtaler, der mindst kræves, efter de hele uger på ydelsen 1. januar 2020.</summary>
    public static int Krævet(int heleUger) => heleUger < UgerMedFire ? 4 : heleUger < UgerMedTo ? 2 : 1;

    internal static readonly Regel Regel = new("P-512", "Samtaler i overgangen til 2020", Slags.Frist, Sikkerhed.Lov,
        [Kilde("LAB-IKRAFT", "§ 209, stk. 3 og 4"), Lab("§ 31, stk. 1")], Besvar)
    {
        Nøgledato = "1. januar 2020",
        GælderFra = Skæringsdag.NyBeskæftigelseslov,
        GælderTil = Skæringsdag.NyBeskæftigelseslov,
        Siger = "Var forløbet i sine første seks måneder 1. januar 2020, kræves fire, to eller én samtale, efter hvor mange hele uger der var gået. Under 13 uger tæller de sidste 13 ugers samtaler med; ellers er fire samtaler i de sidste 25 uger også nok.",
        Læser = ["samtale", "standby", "fritaget-kontaktforloeb", "barsel", "indsats"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        var dag = Skæringsdag.NyBeskæftigelseslov;
        if (!sag.Dag.Nået(dag))
            yield break;
        foreach (var forløb in sag.Ressourceforløb.Where(f => !f.ErPensionist && f.Start < dag && f.ErIGang(dag) && Kontaktvindue.ErNyt(sag, f)))
            if (Kontaktvindue.Fra(forløb.Start) is var vindue && vindue.TilOgMed >= dag)
                yield return Besvar(regel, sag, forløb, vindue);
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, Forløb forløb, Periode vindue)
    {
        var dag = Skæringsdag.NyBeskæftigelseslov;
        var uger = (dag.DayNumber - forløb.Start.DayNumber) / DagePrUge;
        var krævet = Krævet(uger);
        var fra = krævet == FireSamtaler.Krævet ? dag.AddDays(-UgerMedFire * DagePrUge) : dag;
        var samtaler = Kontaktsamtaler.OgsåFørStarten(sag, forløb, new(fra, vindue.TilOgMed));
        var tidligere = Kontaktsamtaler.OgsåFørStarten(sag, forløb, new(dag.AddDays(-UgerTilbage * DagePrUge), dag.AddDays(-1)));
        if (krævet < FireSamtaler.Krævet && samtaler.Count < krævet && tidligere.Count >= FireSamtaler.Krævet)
            (samtaler, krævet, fra) = (tidligere, FireSamtaler.Krævet, dag.AddDays(-UgerTilbage * DagePrUge));
        var tekst = $"{dag.Skrevet()} var der gået {uger} hele uger siden forløbets start {forløb.Start.Skrevet()}. Fra {fra.Skrevet()} er der holdt {Kontaktsamtaler.Antal(samtaler.Count)}; kravet er mindst {krævet}.";
        return Samtalekrav.Svar(regel, sag, forløb, dag, vindue, samtaler, krævet, tekst, $"{samtaler.Count} af {krævet}");
    }
}
