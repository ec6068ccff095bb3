using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>De dage, der ikke tæller med i indsatsgarantien: fritagelse for rådighed, standby og barsel.</summary>
/// <remarks>Rehabiliteringsbekendtgørelsen § 17, stk. 3; LAS § 13; SKR 10112/2021, afsnit 6.3. Fritagelse for ét enkelt tilbud tæller ikke.</remarks>
sealed record UndtagneDage(DateOnly Fra, DateOnly Frist, int Antal, Liste<Periodehændelse> Grunde, bool ErPlanlagt, bool LøberEndnu, bool ErSkubbetIndOver)
{
    /// <summary>Fristen uden undtagne dage.</summary>
    public DateOnly FristUden => Indsatsgaranti.Grundfrist(Fra);

    /// <summary>Dagene fra tællingens begyndelse til og med den løbende frist, som de selv flytter.</summary>
    /// <param name="fra">Forløbets start, eller 1. januar 2022 for ældre forløb.</param>
    public static UndtagneDage Af(Sagsbillede sag, DateOnly fra)
    {
        var mulige = Mulige(sag).ToArray();
        var førsteFrist = Indsatsgaranti.Grundfrist(fra);
        var frist = førsteFrist;
        while (true)
        {
            var talte = mulige.Where(p => p.Fra <= frist).Select(p => (Grund: p, Dage: Dage(sag, p, fra))).Where(p => p.Dage is not null).ToArray();
            var dage = Dagmængde.Af(talte.Select(p => p.Dage!.Value));
            var næste = Indsatsgaranti.Frist(fra, dage);
            if (næste != frist)
            {
                frist = næste;
                continue;
            }
            var grunde = talte.Select(p => p.Grund).TilListe();
            return new(fra, frist, Udskydelse.Dage(fra, frist, dage), grunde, grunde.Any(sag.ErPlanlagt), grunde.Any(g => g.Til is null),
                Udskydelse.Dage(fra, førsteFrist, dage) != Udskydelse.Dage(fra, frist, dage));
        }
    }

    static IEnumerable<Periodehændelse> Mulige(Sagsbillede sag) =>
        sag.Liste<Fritagelse>().Where(f => f.KunVedr is null).Concat<Periodehændelse>(sag.Liste<Standby>()).Concat(sag.Liste<Barsel>());

    static Periode? Dage(Sagsbillede sag, Periodehændelse grund, DateOnly fra) =>
        grund.Til is null && !sag.Dag.Nået(fra) ? null : sag.Dage(grund, new Periode(fra, DateOnly.MaxValue));

    public Antagelse[] Antagelser => ErPlanlagt ? [Antagelse.PlanlagtTil] : [];

    internal static readonly Regel Regel = new("P-404", "Dage, der ikke tæller med i indsatsgarantien", Slags.Beregning, Sikkerhed.Lov,
        [Lab("§ 113, stk. 2"), Kilde("REHAB-BEK", "§ 17, stk. 3").Før(Skæringsdag.Udfasning), Las("§ 13, stk. 7 og 8")], Besvar)
    {
        Nøgledato = "forløbets start; 1. januar 2022 for ældre forløb",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "Dage, hvor borgeren er fritaget for at stå til rådighed, er på barsel, eller hvor kontaktforløbet kører uden kontakt, tæller ikke med i de seks måneder. "
            + "Det gælder også dage, som fristen først når, fordi den er skubbet. En fritagelse for et enkelt tilbud skubber ikke fristen.",
        Læser = ["fritagelse", "standby", "barsel"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var garanti in Garantistilling.Alle(sag))
            if (garanti.Undtagne is { Antal: > 0 } dage)
                yield return regel.Svar(garanti.Forløb, garanti.Fra, Udfald.Opfyldt, dage.Begrundelse(), værdi: dage.Antal, fakta: dage.Grunde, antagelser: dage.Antagelser);
    }

    string Begrundelse()
    {
        var tekst = $"{Skrivemåde.Dage(Antal)} fra {Fra.Skrevet()} til og med fristen {Frist.Skrevet()} tæller ikke med; uden dem var fristen {FristUden.Skrevet()}.";
        return LøberEndnu ? tekst + " Mindst én periode løber endnu uden slutdato, så antallet og fristen flytter sig dag for dag." : tekst;
    }
}
