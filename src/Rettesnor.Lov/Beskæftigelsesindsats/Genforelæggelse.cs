using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Er ingen indsats begyndt i tide, skal sagen forelægges rehabiliteringsteamet på ny.</summary>
/// <remarks>LAB § 113, stk. 2; rehabiliteringsbekendtgørelsen § 17, stk. 1; SKR 10112/2021, afsnit 6.3. Der er ingen fast dag; det skal ske snarest muligt (P-407).</remarks>
static class Genforelæggelse
{
    public const string Id = "P-401";

    public static readonly Handling Forelæg = new("forelaeggelse:indsatsgaranti", "Forelæg sagen for rehabiliteringsteamet på ny.");

    internal static readonly Regel Regel = new(Id, "Ny forelæggelse, når indsatsgarantien er brudt", Slags.Krav, Sikkerhed.Lov,
        [Lab("§ 113, stk. 2"), Lob("§ 9"), Kilde("REHAB-BEK", "§ 17, stk. 1").Før(Skæringsdag.Udfasning)], Besvar)
    {
        Nøgledato = "forløbets start",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "Er ingen indsats i planen begyndt senest på fristen, skal sagen for rehabiliteringsteamet igen, medmindre særlige grunde taler imod. Der er ingen fast dag for det, men det skal ske snarest muligt.",
        Læser = ["indsats", "indsatsdel", "fritagelse", "standby", "barsel", "ordinaere-timer", "forelaeggelse"],
        Rummer = ["P-407"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        var frister = sag.Besvaret(Indsatsgaranti.Garanti).Svar.ToDictionary(s => s.Vedr.Nr);
        var efterUdfasning = Garantiudfasning.Besvarede(sag);
        foreach (var garanti in Garantistilling.Nye(sag))
            if (frister.TryGetValue(garanti.Forløb.Bevilling.Nr, out var frist))
                yield return Besvar(regel, sag, garanti, frist, efterUdfasning.Contains(garanti.Forløb.Bevilling.Nr));
    }

    /// <param name="frist">Svaret på P-402 for samme forløb.</param>
    static Svar Besvar(Regel regel, Sagsbillede sag, Garantistilling g, Svar frist, bool efterUdfasning)
    {
        if (frist.Udfald == Udfald.Opfyldt)
            return Svar(Udfald.Opfyldt, "En indsats begyndte i tide, så der er intet at forelægge.");
        if (frist.Udfald is Udfald.Brudt or Udfald.Uafklaret && g.Forelagt is { } forelagt)
            return Svar(Udfald.Opfyldt, $"Fristen var {g.Frist.Skrevet()}, og sagen blev forelagt på ny {forelagt.Dato.Skrevet()}.", forelagt);
        if (frist.Udfald != Udfald.Brudt)
            return Svar(frist.Udfald, frist.Udfald == Udfald.Afventer ? $"Sagen skal kun forelægges på ny, hvis ingen indsats i planen er begyndt senest {g.Frist.Skrevet()}." : frist.Begrundelse);
        var brud = $"Fristen {g.Frist.Skrevet()} er overskredet, og sagen er ikke forelagt rehabiliteringsteamet på ny.";
        return efterUdfasning
            ? Svar(Udfald.Uafklaret, $"{brud} {Garantiudfasning.Tvivl}", antagelse: Antagelse.Overgang2026)
            : Svar(Udfald.Brudt, brud);

        Svar Svar(Udfald udfald, string begrundelse, Hændelse? fakta = null, Antagelse? antagelse = null) =>
            regel.Svar(g.Forløb, g.Fra, udfald, begrundelse, fakta: [.. frist.Fakta.Select(nr => sag.Nummer<Hændelse>(nr)), fakta], åben: Åben(udfald),
                sikkerhed: udfald == Udfald.Uafklaret ? Sikkerhed.Uafklaret : frist.Sikkerhed, antagelser: antagelse is null ? [.. frist.Antagelser] : [.. frist.Antagelser, antagelse]);

        Handling? Åben(Udfald udfald) => udfald switch
        {
            Udfald.Afventer => frist.Handling,
            Udfald.Brudt => Forelæg,
            Udfald.Uafklaret => frist.Udfald == Udfald.Brudt ? Garantiudfasning.TagStilling : frist.Handling,
            _ => null,
        };
    }
}
