using System.Text;

namespace Rettesnor.Bestand.Csv;

/// <summary>De kolonner, en bestand har.</summary>
public enum Kolonne { Ukendt, Id, Maaned, Ordning, Kategori, Bidrag, Loen, TimerTilbud, LoenTilbud, AndenIndtaegt, Sanktionsdage, Andel }

/// <summary>Filens første linje: hvilken kolonne hvert felt er. Ukendte kolonner læses ikke.</summary>
public sealed class Csvhoved
{
    static readonly (string Navn, Kolonne Kolonne, bool Skal)[] s_kolonner =
    [
        ("id", Kolonne.Id, true), ("maaned", Kolonne.Maaned, true), ("ordning", Kolonne.Ordning, true), ("kategori", Kolonne.Kategori, true), ("bidrag", Kolonne.Bidrag, false),
        ("loen", Kolonne.Loen, true), ("timer_tilbud", Kolonne.TimerTilbud, false), ("loen_tilbud", Kolonne.LoenTilbud, false),
        ("anden_indtaegt", Kolonne.AndenIndtaegt, true), ("sanktionsdage", Kolonne.Sanktionsdage, true), ("andel", Kolonne.Andel, false),
    ];

    Csvhoved(Kolonne[] felter) => Felter = felter;

    public Kolonne[] Felter { get; }

    public static string Navn(Kolonne kolonne) => Array.Find(s_kolonner, k => k.Kolonne == kolonne).Navn ?? "";

    /// <exception cref="FormatException">En kolonne mangler eller står to gange.</exception>
    public static Csvhoved Læs(ReadOnlySpan<byte> linje)
    {
        var navne = Encoding.UTF8.GetString(linje).TrimStart('\uFEFF').TrimEnd('\r', '\n').Split(',').Select(n => n.Trim().Trim('"')).ToArray();
        foreach (var (navn, _, skal) in s_kolonner)
        {
            var antal = navne.Count(n => n == navn);
            if (antal > 1)
                throw new FormatException($"Kolonnen »{navn}« står {antal} gange i filens første linje.");
            if (antal == 0 && skal)
                throw new FormatException($"Kolonnen »{navn}« mangler i filens første linje. Der skal være: {string.Join(", ", s_kolonner.Where(k => k.Skal).Select(k => k.Navn))}.");
        }
        return new([.. navne.Select(n => Array.Find(s_kolonner, k => k.Navn == n).Kolonne)]);
    }
}
