using System.Globalization;

namespace Rettesnor.Bestand;

/// <summary>En opdigtet bestand til prøver og øvelser: jævnt og tilfældigt, ikke anslået af nogen statistik.</summary>
/// <remarks>
/// Måneder: jævnt i 2015-2026. Ordning: to tredjedele ressourceforløb. Kategori: 40 pct. forsørger, 50 ikke-forsørger, 8 hjemmeboende under 25, 2 bidragspligtig.
/// Løn: halvdelen har ingen, resten jævnt 0-30.000 kr. Løn i tilbud: hver tyvende, 0-10.000 kr. for 1-80 timer. Anden indtægt: hver tiende, 0-10.000 kr.
/// Sanktion: tre i hundrede, 1-3 dage. Andel: fem i hundrede har en del af måneden, i hele hundrededele. Det samme frø giver den samme fil.
/// </remarks>
public static class Syntese
{
    static readonly string[] s_kategorier = ["forsoerger", "ikke-forsoerger", "hjemmeboende-under-25", "bidragspligtig-under-25"];

    public static void Skriv(TextWriter ud, long antal, ulong frø)
    {
        ud.Write("id,maaned,ordning,kategori,bidrag,loen,timer_tilbud,loen_tilbud,anden_indtaegt,sanktionsdage,andel\n");
        Span<char> linje = stackalloc char[256];
        for (var i = 0L; i < antal; i++)
        {
            var tal = new Tilfældig(unchecked(frø + (ulong)i * 64));
            var måned = tal.Under(144);
            var (ordning, k, tilbud) = (tal.Under(3) == 0 ? "jobafklaring" : "ressourceforloeb", tal.Under(100), tal.Under(20) == 0);
            var kategori = k < 40 ? 0 : k < 90 ? 1 : k < 98 ? 2 : 3;
            var (bidrag, løn, løntilbud, timer) = (tal.Kroner(2_000), tal.Under(2) == 0 ? "0" : tal.Kroner(30_000), tal.Kroner(10_000), tal.Under(80) + 1);
            var (anden, dage) = (tal.Under(10) == 0 ? tal.Kroner(10_000) : "0", tal.Under(100) < 3 ? tal.Under(3) + 1 : 0);
            var andel = tal.Under(100) < 5 ? (tal.Under(99) + 1) / 100m : 1m;
            ud.Write(string.Create(CultureInfo.InvariantCulture, linje,
                $"{i + 1},{2015 + måned / 12}{måned % 12 + 1:00},{ordning},{s_kategorier[kategori]},{(kategori == 3 ? bidrag : "")},{løn},{(tilbud ? timer : 0)},{(tilbud ? løntilbud : "0")},{anden},{dage},{andel}\n"));
        }
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

        /// <summary>Et beløb fra nul til <paramref name="højst"/> kroner med to decimaler.</summary>
        public string Kroner(int højst) => (Under(højst * 100 + 1) / 100m).ToString("0.00", CultureInfo.InvariantCulture);
    }
}
