using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Bestand.Opdigtet;

/// <summary>En opdigtet bestand til prøver og øvelser. Fordelingerne er valgt, så de ligner; de er ikke anslået af nogen statistik.</summary>
/// <remarks>
/// Måneder: jævnt i 2015-2026. Ordning: to tredjedele ressourceforløb. Kategori: 40 pct. forsørger, 50 ikke-forsørger, 8 hjemmeboende under 25, 2 bidragspligtig.
/// Løn: fire af fem har ingen; resten har mest lidt (to jævne tal ganget sammen, højst 30.000 kr.). Løn i tilbud: hver tyvende, 0-10.000 kr. for 1-80 timer.
/// Anden indtægt: hver tiende, 0-10.000 kr. Sanktion: tre i hundrede, 1-3 dage. Andel: fem i hundrede har en del af måneden, i hele hundrededele.
/// Det samme frø giver den samme bestand.
/// </remarks>
public sealed class Syntese(ulong frø)
{
    const int Måneder = 144, FørsteÅr = 2015;

    /// <summary>Rækken med nummeret fra 0. Timer er hele; bidrag er kun oplyst for bidragspligtige.</summary>
    public Række this[long nr]
    {
        get
        {
            var tal = new Tilfældig(unchecked(frø + (ulong)nr * 64));
            var måned = new DateOnly(FørsteÅr, 1, 1).AddMonths(tal.Under(Måneder));
            var (ordning, k, tilbud) = (tal.Under(3) == 0 ? Ordning.Jobafklaring : Ordning.Ressourceforløb, tal.Under(100), tal.Under(20) == 0);
            var kategori = (Ydelseskategori)(k < 40 ? 0 : k < 90 ? 1 : k < 98 ? 2 : 3);
            var (bidrag, løn, lønITilbud, timer) = (tal.Under(200_001), Løn(ref tal), tal.Under(1_000_001), tal.Under(80) + 1);
            var (anden, dage) = (tal.Under(10) == 0 ? tal.Under(1_000_001) : 0, tal.Under(100) < 3 ? tal.Under(3) + 1 : 0);
            var andel = tal.Under(100) < 5 ? (tal.Under(99) + 1) * (Række.HelAndel / 100) : Række.HelAndel;
            return new(måned, ordning, kategori, kategori == Ydelseskategori.BidragspligtigUnder25 ? bidrag : 0, løn,
                tilbud ? timer * Række.PrTime : 0, tilbud ? lønITilbud : 0, anden, dage, andel);
        }
    }

    static int Løn(ref Tilfældig tal)
    {
        var (har, a, b) = (tal.Under(5) == 0, tal.Under(3_000_001), tal.Under(1001));
        return har ? (int)((long)a * b / 1000) : 0;
    }

    /// <summary>Splitmix64: det samme frø giver altid de samme tal.</summary>
    struct Tilfældig(ulong tilstand)
    {
        ulong Næste()
        {
            unchecked
            {
                var x = tilstand += 0x9E3779B97F4A7C15;
                x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
                x = (x ^ x >> 27) * 0x94D049BB133111EB;
                return x ^ x >> 31;
            }
        }

        public int Under(int højst) => (int)(Næste() % (ulong)højst);
    }
}
