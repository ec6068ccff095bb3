using Rettesnor.Lov.Fakta;

namespace Rettesnor.Sagsbehandling.Akter;

/// <summary>En akt om en opgave: reglen, hændelsen og fristen udpeger den.</summary>
/// <remarks>Fristen er med, fordi det næste krav efter samme regel er en ny opgave: den er hverken taget eller udsat, fordi den forrige var det.</remarks>
public abstract record Opgaveakt(Akthoved Hoved) : Sagsakt(Hoved)
{
    internal static readonly Felt[] Felter =
        [Felt.Tekst("opgave", "Reglens id").Påkrævet(), Felt.Tekst("vedr", "Hændelsen, opgaven handler om").Påkrævet(), Felt.Dag("frist", "Opgavens frist")];

    public string Opgave => Hoved.Felter.Tekst("opgave")!;
    public string Vedr => Hoved.Felter.Tekst("vedr")!;
    public DateOnly? Frist => Hoved.Felter.Dag("frist");
}

/// <summary>En sagsbehandler har taget opgaven.</summary>
public sealed record OpgaveTaget(Akthoved Hoved) : Opgaveakt(Hoved)
{
    public static readonly Sagsakttype Tabel = new("opgave-taget", "Opgaven er taget", [.. Felter], h => new OpgaveTaget(h));
}

/// <summary>Opgaven er givet videre til en anden, med en grund.</summary>
/// <param name="Til">Den, der nu har opgaven.</param>
public sealed record OpgaveOverdraget(Akthoved Hoved, string Til, string? Enhed, string Grund) : Opgaveakt(Hoved)
{
    public static readonly Sagsakttype Tabel = new("opgave-overdraget", "Opgaven er givet videre",
        [.. Felter, Felt.Tekst("til", "Hvem der får den").Påkrævet(), Felt.Tekst("enhed", "Enhed"), Felt.Tekst("grund", "Hvorfor").Påkrævet()],
        h => new OpgaveOverdraget(h, h.Felter.Tekst("til") ?? "", h.Felter.Tekst("enhed"), h.Felter.Tekst("grund") ?? ""));
}

public enum Ventegrund { Borgeren, Lægen, Arbejdsgiveren, AndenMyndighed, Andet }

/// <summary>Opgaven venter på noget, og vågner af sig selv.</summary>
/// <param name="Vågner">Dagen, den igen står i Overblik.</param>
public sealed record OpgaveUdsat(Akthoved Hoved, Ventegrund PåHvem, string Grund, DateOnly Vågner) : Opgaveakt(Hoved)
{
    public static readonly Ordliste<Ventegrund> Grunde = new("borgeren", "laegen", "arbejdsgiveren", "anden-myndighed", "andet");

    public static readonly Sagsakttype Tabel = new("opgave-udsat", "Opgaven venter",
        [.. Felter, Felt.Valg("venter_paa", Grunde, "Hvem eller hvad der ventes på").Påkrævet(), Felt.Tekst("grund", "Hvorfor den venter").Påkrævet(), Felt.Dag("vaagner", "Se på den igen den").Påkrævet()],
        h => new OpgaveUdsat(h, h.Felter.Valg("venter_paa", Grunde)!.Value, h.Felter.Tekst("grund") ?? "", h.Felter.Dag("vaagner")!.Value));
}

/// <summary>Opgaven venter ikke længere.</summary>
public sealed record OpgaveGenoptaget(Akthoved Hoved) : Opgaveakt(Hoved)
{
    public static readonly Sagsakttype Tabel = new("opgave-genoptaget", "Opgaven venter ikke længere", [.. Felter], h => new OpgaveGenoptaget(h));
}
