using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Indsatsgarantien i løbende forløb efter 1. februar 2026: om sagen stadig skal forelægges, er uafklaret.</summary>
/// <remarks>BEK 47/2026 har ingen regler om garantien og ingen overgangsregel; teksten i L 1750/2025 § 21 er ikke kendt.</remarks>
static class Garantiudfasning
{
    public const string Tvivl = "Reglerne om teamets behandling af garantien er ophævet fra 1. februar 2026, og det er ikke afklaret, om løbende forløb stadig skal forelægges. "
        + "Sagen kan frivilligt forelægges, og der skal træffes en begrundet beslutning om indsatsen.";

    public static readonly Handling TagStilling = new("forelaeggelse:indsatsgaranti", "Tag stilling til, hvilken indsats der skal begynde, og overvej at forelægge sagen for rehabiliteringsteamet.");

    internal static readonly Regel Regel = new("P-410", "Indsatsgarantien efter udfasningen", Slags.Krav, Sikkerhed.Uafklaret,
        [Lab("§ 113, stk. 2"), Kilde("REHAB-BEK", "§ 1, stk. 3"), Kilde("REFORM", "§ 21")], Besvar)
    {
        Nøgledato = "1. februar 2026",
        GælderFra = Skæringsdag.Udfasning,
        GælderTil = Skæringsdag.Udfasning,
        Siger = "I forløb bevilget senest 31. januar 2026 er det uafklaret, om sagen stadig skal forelægges teamet, når garantien ikke er opfyldt. Fristen regnes fortsat, og teamet kan bruges frivilligt.",
        Læser = ["indsats", "indsatsdel", "fritagelse", "standby", "barsel", "ordinaere-timer", "forelaeggelse"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        if (!sag.Dag.Nået(Skæringsdag.Udfasning))
            yield break;
        var frister = sag.Besvaret(Indsatsgaranti.Garanti).Svar.Concat(sag.Besvaret(Garantiovergang.Regel).Svar).ToDictionary(s => s.Vedr.Nr);
        foreach (var garanti in Garantistilling.Alle(sag))
            if (frister.TryGetValue(garanti.Forløb.Bevilling.Nr, out var frist) && ErUafgjort(garanti, frist))
                yield return regel.Svar(garanti.Forløb, Skæringsdag.Udfasning, Udfald.Uafklaret, $"Garantiens frist er {garanti.Frist.Skrevet()}. {Tvivl}", garanti.Frist,
                    fakta: frist.Fakta.Select(nr => sag.Nummer<Hændelse>(nr)), åben: TagStilling, antagelser: [.. frist.Antagelser, Antagelse.Overgang2026]);
    }

    /// <summary>De bevillinger, reglen svarer på.</summary>
    public static HashSet<int> Besvarede(Sagsbillede sag) => [.. sag.Besvaret(Regel).Svar.Select(s => s.Vedr.Nr)];

    static bool ErUafgjort(Garantistilling g, Svar frist) =>
        g.Forløb.Bevilling.Dato < Skæringsdag.Udfasning && g.Forløb.FaktiskSlut >= Skæringsdag.Udfasning
        && frist.Udfald is Udfald.Afventer or Udfald.Brudt or Udfald.Uafklaret && g.Forelagt is null;
}
