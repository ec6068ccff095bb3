namespace Rettesnor.Lov.Grundlag;

/// <summary>Den regning, der gav en knude sit tal af leddene under den.</summary>
public enum Regning { Sats, Oplysning, Plus, Minus, Andel, Størst, Mindst, Gange, HeleKronerAf, ØreAf, DelAf, Øre, HeleKroner, Første }

/// <summary>Det, en knude tæller.</summary>
public enum Enhed { Kr, Antal, Dage, Timer, Uger }

/// <summary>En knude i forklaringen: navn, tal, hjemmel og de led, tallet følger af.</summary>
/// <remarks>Rod og grene er de samme formler som beløbet selv, læst med <see cref="Spor"/>; forklaring og beløb kan derfor ikke skilles ad.</remarks>
public sealed class Spor : IBeløb<Spor>
{
    static readonly Spor s_nul = new(Kroner.Nul, Regning.Oplysning) { Navn = "Nul" };

    Spor(Kroner værdi, Regning regning, params Spor[] led) => (Værdi, Regning, Led) = (værdi, regning, led);

    public Kroner Værdi { get; }
    public Regning Regning { get; }
    public IReadOnlyList<Spor> Led { get; }
    public string? Navn { get; private init; }
    public Hjemmel? Hjemmel { get; private init; }
    public Enhed Enhed { get; private init; }
    public Andel? Andel { get; private init; }

    /// <summary>Satsen bag en knude uden led, eller bag procenten i en andel.</summary>
    public Satsværdi? Sats { get; private init; }

    /// <summary>Hændelserne bag en knude uden led.</summary>
    public Liste<int> Fakta { get; private init; }

    public static Spor Nul => s_nul;

    public static Spor AfSats(Satsværdi sats, Hjemmel? hjemmel = null, Enhed enhed = Enhed.Kr) =>
        new(enhed == Enhed.Kr ? sats.Beløb : Kroner.Antal(sats.Værdi), Regning.Sats) { Navn = sats.Titel, Sats = sats, Hjemmel = hjemmel, Enhed = enhed };

    public static Spor AfOplysning(string navn, Kroner værdi, Liste<int> fakta, Enhed enhed = Enhed.Kr, Hjemmel? hjemmel = null) =>
        new(værdi, Regning.Oplysning) { Navn = navn, Fakta = fakta, Enhed = enhed, Hjemmel = hjemmel };

    public static Spor operator +(Spor a, Spor b) => new(a.Værdi + b.Værdi, Regning.Plus, a, b) { Enhed = a.Enhed };

    /// <summary>Summen med et led mere; det første led er summen selv.</summary>
    public static Spor Sum(Spor? hidtil, Spor led) => hidtil is null ? led : (hidtil + led).Som("Lagt sammen");

    public static Spor operator -(Spor a, Spor b) => new(a.Værdi - b.Værdi, Regning.Minus, a, b) { Enhed = a.Enhed };
    public static Spor operator *(Andel andel, Spor beløb) => new(andel * beløb.Værdi, Regning.Andel, beløb) { Andel = andel, Sats = andel.Kilde, Enhed = beløb.Enhed };
    public static Spor Max(Spor a, Spor b) => new(Kroner.Max(a.Værdi, b.Værdi), Regning.Størst, a, b) { Enhed = a.Enhed };
    public static Spor Min(Spor a, Spor b) => new(Kroner.Min(a.Værdi, b.Værdi), Regning.Mindst, a, b) { Enhed = a.Enhed };
    public static Spor Gange(Spor antal, Spor beløb) => new(Kroner.Gange(antal.Værdi, beløb.Værdi), Regning.Gange, antal, beløb) { Enhed = beløb.Enhed };
    public static Spor HeleKronerAf(Spor beløb, Spor del, Spor helt) => new(Kroner.HeleKronerAf(beløb.Værdi, del.Værdi, helt.Værdi), Regning.HeleKronerAf, beløb, del, helt);
    public static Spor ØreAf(Spor beløb, Spor del, Spor helt) => new(Kroner.ØreAf(beløb.Værdi, del.Værdi, helt.Værdi), Regning.ØreAf, beløb, del, helt);

    /// <summary>Så stor en del af beløbet, som <paramref name="del"/> udgør af <paramref name="helt"/>; ikke afrundet til øre.</summary>
    public static Spor DelAf(Spor beløb, Spor del, Spor helt) => new(Kroner.DelAf(beløb.Værdi, del.Værdi, helt.Værdi), Regning.DelAf, beløb, del, helt) { Enhed = beløb.Enhed };

    /// <summary>Det første led med andre tal, der oplyses ved siden af.</summary>
    public static Spor MedOplysninger(Spor beløb, params ReadOnlySpan<Spor> andre) => new(beløb.Værdi, Regning.Første, [beløb, .. andre]) { Enhed = beløb.Enhed };

    public static Spor Vælg(Spor vælger, Spor a, Spor b) => vælger.Værdi.ErNul ? b : a;

    public Spor TilØre() => new(Værdi.TilØre(), Regning.Øre, this) { Enhed = Enhed };
    public Spor TilHeleKroner() => new(Værdi.TilHeleKroner(), Regning.HeleKroner, this) { Enhed = Enhed };

    public Spor Som(string navn, Hjemmel? hjemmel = null) =>
        new(Værdi, Regning, (Spor[])Led) { Navn = navn, Hjemmel = hjemmel ?? Hjemmel, Enhed = Enhed, Andel = Andel, Sats = Sats, Fakta = Fakta };

    /// <summary>Knuden med de hændelser, den hviler på.</summary>
    public Spor Med(Liste<int> fakta) =>
        new(Værdi, Regning, (Spor[])Led) { Navn = Navn, Hjemmel = Hjemmel, Enhed = Enhed, Andel = Andel, Sats = Sats, Fakta = fakta };

    /// <summary>Regner knuden om af sine led; en knude uden led er sit eget tal.</summary>
    public Kroner Omregnet() => Regning switch
    {
        Regning.Sats or Regning.Oplysning => Værdi,
        Regning.Plus => Led[0].Værdi + Led[1].Værdi,
        Regning.Minus => Led[0].Værdi - Led[1].Værdi,
        Regning.Andel => Andel!.Value * Led[0].Værdi,
        Regning.Størst => Kroner.Max(Led[0].Værdi, Led[1].Værdi),
        Regning.Mindst => Kroner.Min(Led[0].Værdi, Led[1].Værdi),
        Regning.Gange => Kroner.Gange(Led[0].Værdi, Led[1].Værdi),
        Regning.HeleKronerAf => Kroner.HeleKronerAf(Led[0].Værdi, Led[1].Værdi, Led[2].Værdi),
        Regning.ØreAf => Kroner.ØreAf(Led[0].Værdi, Led[1].Værdi, Led[2].Værdi),
        Regning.DelAf => Kroner.DelAf(Led[0].Værdi, Led[1].Værdi, Led[2].Værdi),
        Regning.Første => Led[0].Værdi,
        Regning.Øre => Led[0].Værdi.TilØre(),
        Regning.HeleKroner => Led[0].Værdi.TilHeleKroner(),
    };
}
