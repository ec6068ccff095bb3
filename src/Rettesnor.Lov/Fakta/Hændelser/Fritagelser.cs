namespace Rettesnor.Lov.Fakta;

public enum Fritagelsesgrund { Sygdom, Andet }

/// <summary>Borgeren er fritaget for at stå til rådighed (LAS § 13).</summary>
/// <remarks>En fritagelse, der kun vedrører ét tilbud, peger på det med kun_vedr.</remarks>
public sealed record Fritagelse(Hoved Hoved, Fritagelsesgrund? Grund, int? KunVedr) : Periodehændelse(Hoved)
{
    public static readonly Ordliste<Fritagelsesgrund> Grunde = new("sygdom", "andet");

    internal static readonly Hændelsestype Tabel = new("fritagelse", Tidsform.Periode, "Fritaget for at stå til rådighed (LAS § 13)",
        [Felt.Valg("grund", Grunde, "Grunden").Påkrævet(), Felt.Henvisning("kun_vedr", "Det ene tilbud, fritagelsen gælder")],
        h => new Fritagelse(h, h.Felter.Valg("grund", Grunde), h.Felter["kun_vedr"] as int?));
}

/// <summary>Borgeren er fritaget for kontaktforløbet.</summary>
public sealed record FritagetKontaktforløb(Hoved Hoved, string? Grund) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("fritaget-kontaktforloeb", Tidsform.Periode, "Fritaget for kontaktforløbet", [Felt.Tekst("grund", "Grunden").Påkrævet()], h => new FritagetKontaktforløb(h, h.Felter.Tekst("grund")));
}

/// <summary>Kontaktforløbet kører uden kontakt.</summary>
public sealed record Standby(Hoved Hoved) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("standby", Tidsform.Periode, "Kontaktforløb uden kontakt", [], h => new Standby(h));
}

/// <summary>Orlov efter barselsloven: borgeren er fritaget, og forløbets slutdag flyttes.</summary>
public sealed record Barsel(Hoved Hoved) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("barsel", Tidsform.LukketPeriode, "Orlov efter barselsloven", [], h => new Barsel(h));
}

/// <summary>Ordinær ansættelse som lønmodtager.</summary>
public sealed record OrdinæreTimer(Hoved Hoved, decimal? Timer) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("ordinaere-timer", Tidsform.Periode, "Ordinær ansættelse som lønmodtager", [Felt.Tal("timer", "Antal timer")], h => new OrdinæreTimer(h, h.Felter.Tal("timer")));
}

/// <summary>Ferie.</summary>
public sealed record Ferie(Hoved Hoved, bool? Tilladt) : Periodehændelse(Hoved)
{
    internal static readonly Felt[] Felter = [Felt.JaNej("tilladt", "Har kommunen tilladt det?")];

    internal static readonly Hændelsestype Tabel = new("ferie", Tidsform.LukketPeriode, "Ferie", Felter, h => new Ferie(h, h.Felter.JaNej("tilladt")));
}

/// <summary>Ophold i udlandet.</summary>
public sealed record Udlandsophold(Hoved Hoved, bool? Tilladt) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("udlandsophold", Tidsform.LukketPeriode, "Ophold i udlandet", Ferie.Felter, h => new Udlandsophold(h, h.Felter.JaNej("tilladt")));
}

/// <summary>Særlige grunde tager sagen ud af en regel.</summary>
/// <param name="Regel">Reglens id: »P-401«.</param>
public sealed record SærligGrund(Hoved Hoved, string Regel, string Begrundelse) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("saerlig-grund", Tidsform.Dag, "Særlige grunde tager sagen ud af en regel",
        [Felt.Tekst("regel", "Reglens id").Påkrævet(), Felt.Tekst("begrundelse", "Grunden i ord").Påkrævet()],
        h => new SærligGrund(h, h.Felter.Tekst("regel") ?? "", h.Felter.Tekst("begrundelse") ?? ""));
}
