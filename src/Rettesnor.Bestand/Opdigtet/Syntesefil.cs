using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Types;
using Rettesnor.Bestand.Kolonnefiler;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.AktivSocialpolitik;

namespace Rettesnor.Bestand.Opdigtet;

/// <summary>Skriver en opdigtet bestand som CSV eller Parquet.</summary>
public static class Syntesefil
{
    static readonly string[] s_ordninger = ["ressourceforloeb", "jobafklaring"];
    static readonly string[] s_kategorier = ["forsoerger", "ikke-forsoerger", "hjemmeboende-under-25", "bidragspligtig-under-25"];

    public static void SkrivCsv(TextWriter ud, Syntese syntese, long antal)
    {
        ud.Write("id,maaned,ordning,kategori,bidrag,loen,timer_tilbud,loen_tilbud,anden_indtaegt,sanktionsdage,andel\n");
        Span<char> linje = stackalloc char[256];
        for (var i = 0L; i < antal; i++)
        {
            var r = syntese[i];
            var bidrag = r.Kategori == Ydelseskategori.BidragspligtigUnder25 ? Kr(r.Bidrag) : "";
            ud.Write(string.Create(CultureInfo.InvariantCulture, linje,
                $"{i + 1},{r.Måned:yyyyMM},{s_ordninger[(int)r.Ordning]},{s_kategorier[(int)r.Kategori]},{bidrag},{Kr(r.Løn)},{r.Timer / Række.PrTime},{Kr(r.LønITilbud)},{Kr(r.AndenIndtægt)},{r.Sanktionsdage},{r.Andel / (decimal)Række.HelAndel:0.##}\n"));
        }
    }

    public static void SkrivParquet(string fil, Syntese syntese, long antal)
    {
        var tekst = new DictionaryType(Int32Type.Default, StringType.Default, false);
        var skema = new Schema(
        [
            new("id", Int64Type.Default, false), new("maaned", Int32Type.Default, false), new("ordning", tekst, false), new("kategori", tekst, false), new("bidrag", Int64Type.Default, false),
            new("loen", Int64Type.Default, false), new("timer_tilbud", Int32Type.Default, false), new("loen_tilbud", Int64Type.Default, false), new("anden_indtaegt", Int64Type.Default, false),
            new("sanktionsdage", Int32Type.Default, false), new("andel", DoubleType.Default, false),
        ], null);
        var (ordninger, kategorier) = (new StringArray.Builder().AppendRange(s_ordninger).Build(), new StringArray.Builder().AppendRange(s_kategorier).Build());
        var k = skema.FieldsList.Select(_ => new Talkolonne()).ToArray();
        using var skriver = Parquet.Ny(fil, skema);
        for (var fra = 0L; fra < antal; fra += Kolonner.Plads)
        {
            var n = (int)Math.Min(Kolonner.Plads, antal - fra);
            Fyld(syntese, fra, n, k);
            skriver.WriteBufferedRecordBatch(new(skema,
            [
                k[0].Lange(), k[1].Korte(), new DictionaryArray(tekst, k[2].Korte(), ordninger), new DictionaryArray(tekst, k[3].Korte(), kategorier), k[4].Lange(),
                k[5].Lange(), k[6].Korte(), k[7].Lange(), k[8].Lange(), k[9].Korte(), k[10].Kommatal(),
            ], n));
        }
        skriver.Close();
    }

    static void Fyld(Syntese syntese, long fra, int n, Talkolonne[] k)
    {
        foreach (var kolonne in k)
            kolonne.Ryd();
        Span<long> id = k[0].Nye<long>(n), bidrag = k[4].Nye<long>(n), løn = k[5].Nye<long>(n), lønITilbud = k[7].Nye<long>(n), anden = k[8].Nye<long>(n);
        Span<int> måned = k[1].Nye<int>(n), ordning = k[2].Nye<int>(n), kategori = k[3].Nye<int>(n), timer = k[6].Nye<int>(n), dage = k[9].Nye<int>(n);
        var andel = k[10].Nye<double>(n);
        for (var i = 0; i < n; i++)
        {
            var r = syntese[fra + i];
            (id[i], måned[i], ordning[i], kategori[i]) = (fra + i + 1, r.Måned.Year * 100 + r.Måned.Month, (int)r.Ordning, (int)r.Kategori);
            (bidrag[i], løn[i], timer[i], lønITilbud[i]) = (r.Bidrag, r.Løn, r.Timer / Række.PrTime, r.LønITilbud);
            (anden[i], dage[i], andel[i]) = (r.AndenIndtægt, r.Sanktionsdage, (double)r.Andel / Række.HelAndel);
        }
    }

    /// <summary>Øre som kroner med to decimaler; nul er »0«.</summary>
    static string Kr(int øre) => øre == 0 ? "0" : (øre / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
