namespace Rettesnor.Bestand.Rækker;

/// <summary>De kolonner, en bestand har.</summary>
public enum Kolonne { Ukendt, Id, Maaned, Ordning, Kategori, Bidrag, Loen, TimerTilbud, LoenTilbud, AndenIndtaegt, Sanktionsdage, Andel }

/// <summary>Det, en kolonne skal opfylde; det samme, hvilken fil den end læses af.</summary>
/// <param name="Skal">Skal kolonnen være der, og hvert felt udfyldt?</param>
/// <param name="Decimaler">Tallet holdes som et helt antal enheder med så mange decimaler.</param>
/// <param name="Højst">I de enheder.</param>
/// <param name="Udeladt">Tallet, når feltet er tomt.</param>
/// <param name="Tilladt">Til beskeden om en fejl.</param>
public readonly record struct Kolonnekrav(Kolonne Kolonne, string Navn, bool Skal, int Decimaler, int Højst, int Udeladt, string Tilladt)
{
    const int HøjesteBeløb = 1_000_000_000;
    const string Beløb = "et beløb i kroner fra 0 til 10.000.000 med højst to decimaler";

    static readonly Kolonnekrav[] s_alle =
    [
        new(Kolonne.Ukendt, "", false, 0, 0, 0, ""),
        new(Kolonne.Id, "id", true, 0, 0, 0, "et helt tal eller en tekst"),
        new(Kolonne.Maaned, "maaned", true, 0, 999_999, 0, "en måned, skrevet 202403"),
        new(Kolonne.Ordning, "ordning", true, 0, 1, 0, "ressourceforloeb eller jobafklaring"),
        new(Kolonne.Kategori, "kategori", true, 0, 3, 0, "forsoerger, ikke-forsoerger, hjemmeboende-under-25 eller bidragspligtig-under-25"),
        new(Kolonne.Bidrag, "bidrag", false, 2, HøjesteBeløb, Mangler, Beløb),
        new(Kolonne.Loen, "loen", true, 2, HøjesteBeløb, 0, Beløb),
        new(Kolonne.TimerTilbud, "timer_tilbud", false, 2, 744 * Række.PrTime, 0, "timer fra 0 til 744 med højst to decimaler"),
        new(Kolonne.LoenTilbud, "loen_tilbud", false, 2, HøjesteBeløb, 0, Beløb),
        new(Kolonne.AndenIndtaegt, "anden_indtaegt", true, 2, HøjesteBeløb, 0, Beløb),
        new(Kolonne.Sanktionsdage, "sanktionsdage", true, 0, 31, 0, "hele dage fra 0 til 31"),
        new(Kolonne.Andel, "andel", false, 6, Række.HelAndel, Række.HelAndel, "en andel fra 0 til 1 med højst seks decimaler"),
    ];

    /// <summary>Et beløb, der ikke er oplyst.</summary>
    public const int Mangler = -1;

    public static ReadOnlySpan<Kolonnekrav> Alle => s_alle.AsSpan(1);

    public static Kolonnekrav For(Kolonne kolonne) => s_alle[(int)kolonne];

    /// <summary>Kolonnen med navnet; <see cref="Kolonne.Ukendt"/>, når den ikke bruges.</summary>
    public static Kolonne Find(string navn) => Array.Find(s_alle, k => k.Navn == navn).Kolonne;

    /// <summary>Kolonnerne efter filens navne på dem; ukendte kolonner læses ikke.</summary>
    /// <exception cref="FormatException">En kolonne mangler eller står to gange.</exception>
    public static Kolonne[] Læs(IReadOnlyList<string> navne)
    {
        foreach (var krav in Alle)
        {
            var antal = navne.Count(n => n == krav.Navn);
            if (antal > 1)
                throw new FormatException($"Kolonnen »{krav.Navn}« står {antal} gange i filen.");
            if (antal == 0 && krav.Skal)
                throw new FormatException($"Kolonnen »{krav.Navn}« mangler i filen. Der skal være: {string.Join(", ", s_alle.Where(k => k.Skal).Select(k => k.Navn))}.");
        }
        return [.. navne.Select(Find)];
    }

    /// <summary>Tekstens plads i ordningens eller kategoriens liste, eller <see cref="Mangler"/>.</summary>
    public static int Kode(Kolonne kolonne, ReadOnlySpan<byte> tekst) => tekst.Length switch
    {
        10 when kolonne == Kolonne.Kategori && tekst.SequenceEqual("forsoerger"u8) => 0,
        15 when kolonne == Kolonne.Kategori && tekst.SequenceEqual("ikke-forsoerger"u8) => 1,
        21 when kolonne == Kolonne.Kategori && tekst.SequenceEqual("hjemmeboende-under-25"u8) => 2,
        23 when kolonne == Kolonne.Kategori && tekst.SequenceEqual("bidragspligtig-under-25"u8) => 3,
        16 when kolonne == Kolonne.Ordning && tekst.SequenceEqual("ressourceforloeb"u8) => 0,
        12 when kolonne == Kolonne.Ordning && tekst.SequenceEqual("jobafklaring"u8) => 1,
        _ => Mangler,
    };

    public string Fejl => $"Feltet skal være {Tilladt}.";

    public string Tomt => Kolonne == Kolonne.Id ? "Feltet er tomt." : $"Feltet er tomt; det skal være {Tilladt}.";
}
