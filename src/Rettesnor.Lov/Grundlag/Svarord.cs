namespace Rettesnor.Lov.Grundlag;

/// <summary>Hvad slags svar en regel giver.</summary>
public enum Slags { Frist, Krav, Ret, Forbud, Påmindelse, Skøn, Beregning }

/// <summary>Hvad svaret blev.</summary>
public enum Udfald { Opfyldt, Brudt, Afventer, IkkeRelevant, Uafklaret, KræverSkøn }

/// <summary>Hvor sikkert svaret er: det svageste led, der afgjorde det.</summary>
public enum Sikkerhed { Lov, Vejledning, Sekundær, Afledt, Uafklaret }

/// <summary>Værdien af et svar.</summary>
public abstract record Værdi
{
    public sealed record Dato(DateOnly Dag) : Værdi;

    public sealed record Antal(decimal Tal) : Værdi;

    public sealed record Beløb(Kroner Kr) : Værdi;

    public sealed record Tekst(string Ord) : Værdi;

    public sealed record JaNej(bool Ja) : Værdi;

    Værdi()
    {
    }

    public static implicit operator Værdi(DateOnly dag) => new Dato(dag);
    public static implicit operator Værdi(int tal) => new Antal(tal);
    public static implicit operator Værdi(decimal tal) => new Antal(tal);
    public static implicit operator Værdi(Kroner kr) => new Beløb(kr);
    public static implicit operator Værdi(string ord) => new Tekst(ord);

    /// <summary>En periode skrives »fra..til«.</summary>
    public static implicit operator Værdi(Periode periode) => new Tekst(periode.ToString());
}

/// <summary>Det, der kan gøres ved et åbent svar.</summary>
/// <param name="Kode">Hændelsen, der svarer: typen, eventuelt med emnet efter kolon (»afgoerelse:varighed«).</param>
/// <param name="Tekst">Handlingen i bydemåde.</param>
public sealed record Handling(string Kode, string Tekst);

/// <summary>En antagelse, brugt hvor loven er åben. Listen er lukket.</summary>
public sealed record Antagelse(string Kode, string Tekst, Sikkerhed Sikkerhed)
{
    public static readonly Antagelse PlanlagtTil = new("PLANLAGT-TIL", "En periode, der er i gang, tæller til den slutdag, der er oplyst.", Sikkerhed.Afledt);
    public static readonly Antagelse Delmåned = new("DELMAANED", "En del af en måned regnes i kalenderdage.", Sikkerhed.Uafklaret);
    public static readonly Antagelse Afrunding = new("AFRUNDING", "Månedens samlede fradrag afrundes én gang til hele øre.", Sikkerhed.Uafklaret);
    public static readonly Antagelse DagsatsNedsat = new("DAGSATS-NEDSAT", "Er ydelsen nedsat, falder dagsatsen i samme forhold og afrundes til hele kroner.", Sikkerhed.Afledt);
    public static readonly Antagelse Dage5 = new("DAGE-5", "Kun dagene mandag til fredag tæller som sanktionsdage.", Sikkerhed.Uafklaret);
    public static readonly Antagelse IndtægtMåned = new("INDTAEGT-MAANED", "En indtægt sættes mod ydelsen i den måned, den er oplyst for.", Sikkerhed.Afledt);
    public static readonly Antagelse LønFørAmb = new("LOEN-FOER-AMB", "Løn regnes før arbejdsmarkedsbidrag og med både egen og arbejdsgivers pension.", Sikkerhed.Uafklaret);
    public static readonly Antagelse SanktionMåned = new("SANKTION-MAANED", "En sanktion trækkes i sin egen måned, så længe den ikke er udbetalt; ellers i den første ubetalte, senest tre hele måneder efter.", Sikkerhed.Afledt);
    public static readonly Antagelse UgeTilMåned = new("UGE-TIL-MAANED", "En uge regnes om til en måned ved at gange med 52 og dele med 12.", Sikkerhed.Uafklaret);
    public static readonly Antagelse Skuddag = new("SKUDDAG", "Begynder et forløb 29. februar, slutter hele år den 28. februar i et almindeligt år.", Sikkerhed.Afledt);
    public static readonly Antagelse Alder50 = new("ALDER-50", "Det år, borgeren er 50, hører til gruppen 40-50 år.", Sikkerhed.Uafklaret);
    public static readonly Antagelse BarselFemÅr = new("BARSEL-FEM-AAR", "Barsel i et tidligere forløb tæller ikke med i de fem år.", Sikkerhed.Uafklaret);
    public static readonly Antagelse FortsatLov = new("FORTSAT-LOV", "Den sidst kendte ordlyd er brugt efter den dag, loven er efterprøvet til.", Sikkerhed.Uafklaret);
    public static readonly Antagelse Overgang2026 = new("OVERGANG-2026", "Overgangsreglerne i lov 1750/2025 er ikke kendt i alle led; de tidligere regler er brugt videre.", Sikkerhed.Uafklaret);

    public static readonly IReadOnlyList<Antagelse> Alle =
        [PlanlagtTil, Delmåned, Afrunding, DagsatsNedsat, Dage5, IndtægtMåned, LønFørAmb, SanktionMåned, UgeTilMåned, Skuddag, Alder50, BarselFemÅr, FortsatLov, Overgang2026];
}
