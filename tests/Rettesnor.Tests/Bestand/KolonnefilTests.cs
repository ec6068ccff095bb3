using System.Globalization;
using System.Text;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using ParquetSharp.Arrow;
using Rettesnor.Bestand.Csv;
using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Kolonnefiler;
using Rettesnor.Bestand.Opdigtet;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Bestand;

/// <summary>Parquet og Arrow giver de samme tal og de samme fejl som CSV.</summary>
public sealed class KolonnefilTests : IDisposable
{
    static readonly Satstabel s_tabel = new(Satser.Gældende);

    readonly string _mappe = Directory.CreateTempSubdirectory("rettesnor-kolonnefil").FullName;

    public void Dispose() => Directory.Delete(_mappe, recursive: true);

    public static TheoryData<bool, bool, bool> Former => new() { { false, false, false }, { true, false, true }, { false, true, true }, { true, true, false } };

    [Theory]
    [MemberData(nameof(Former))]
    public void Parquet_giver_de_samme_tal_som_csv(bool decimaler, bool tekstId, bool ordbog)
    {
        var csv = Syntetisk(70_000);
        var fil = Skriv(Hold(csv, decimaler, tekstId, ordbog));
        Assert.Equal(Regnet(new Csvkilde(Strøm(csv), s_tabel, null)), Regnet(Parquet.Åbn(fil, s_tabel, null)));
    }

    [Fact]
    public void Arrow_og_parquet_ud_er_det_samme_som_csv_ud()
    {
        var csv = Syntetisk(70_000);
        var ventet = Regnet(new Csvkilde(Strøm(csv), s_tabel, null)).Ud;
        var (skema, arrow, fil) = (Kolonneberegning.Skema(false), new MemoryStream(), Path.Combine(_mappe, "ud.parquet"));
        using (var skriver = new ArrowStreamWriter(arrow, skema, leaveOpen: true))
        {
            Kør(new Csvkilde(Strøm(csv), s_tabel, null), () => new Kolonneberegning(skema, skriver.WriteRecordBatch, s_tabel));
            skriver.WriteEnd();
        }
        using (var skriver = Parquet.Ny(fil, skema))
        {
            Kør(new Csvkilde(Strøm(csv), s_tabel, null), () => new Kolonneberegning(skema, skriver.WriteBufferedRecordBatch, s_tabel));
            skriver.Close();
        }
        arrow.Position = 0;
        using var læst = new ArrowStreamReader(arrow);
        using var parquet = new FileReader(fil);
        Assert.Equal(ventet, Tekst(læst));
        Assert.Equal(ventet, Tekst(parquet.GetRecordBatchReader()));
    }

    [Fact]
    public void Den_opdigtede_bestand_er_den_samme_i_begge_formater()
    {
        var fil = Path.Combine(_mappe, "opdigtet.parquet");
        Syntesefil.SkrivParquet(fil, new(7), 40_000);
        Assert.Equal(Regnet(new Csvkilde(Strøm(Syntetisk(40_000)), s_tabel, null)), Regnet(Parquet.Åbn(fil, s_tabel, null)));
    }

    [Fact]
    public void Fejl_i_parquet_er_de_samme_som_i_csv()
    {
        const string Csv = """
            id,maaned,ordning,kategori,bidrag,loen,timer_tilbud,loen_tilbud,anden_indtaegt,sanktionsdage,andel
            1,202403,jobafklaring,forsoerger,,0,,,0,0,
            2,202413,jobafklaring,forsoerger,,0,,,0,0,
            3,203001,jobafklaring,forsoerger,,0,,,0,0,
            4,201406,jobafklaring,forsoerger,,0,,,0,0,
            5,202403,job,forsoerger,,0,,,0,0,
            6,202403,jobafklaring,barn,,0,,,0,0,
            7,202403,jobafklaring,bidragspligtig-under-25,,0,,,0,0,
            8,202403,jobafklaring,forsoerger,,10000000.01,,,0,0,
            9,202403,jobafklaring,forsoerger,,10000000.00,80,100.25,0,0,0.5
            10,202403,jobafklaring,forsoerger,,0,745,,0,0,
            11,202403,jobafklaring,forsoerger,,0,,,0,32,
            12,202403,jobafklaring,forsoerger,,0,,,0,0,1.000001
            13,202403,jobafklaring,forsoerger,,,,,0,0,

            """;
        foreach (var (decimaler, tekstId) in new[] { (false, false), (true, true) })
        {
            var (ud, fejl) = Regnet(Parquet.Åbn(Skriv(Hold(Csv, decimaler, tekstId, ordbog: true)), s_tabel, null));
            Assert.Equal(Regnet(new Csvkilde(Strøm(Csv), s_tabel, null)), (ud, fejl));
            Assert.Equal(11, fejl.Split('\n').Length);
        }
    }

    [Fact]
    public void En_kolonne_af_en_forkert_type_nævnes()
    {
        var skema = new Schema([.. new[] { "id", "maaned", "ordning", "kategori", "loen", "anden_indtaegt", "sanktionsdage" }.Select(n => new Field(n, DoubleType.Default, false))], null);
        var tal = new DoubleArray.Builder().Append(1).Build();
        var fil = Skriv([new(skema, skema.FieldsList.Select(_ => tal), 1)]);
        Assert.Contains("maaned", Assert.Throws<FormatException>(() => Regnet(Parquet.Åbn(fil, s_tabel, null))).Message);
    }

    [Fact]
    public void En_fil_der_ikke_er_parquet_afvises()
    {
        var fil = Path.Combine(_mappe, "x.parquet");
        File.WriteAllText(fil, "ikke parquet");
        Assert.Throws<FormatException>(() => Parquet.Åbn(fil, s_tabel, null));
    }

    [Fact]
    public void En_række_findes_efter_sit_nummer_også_efter_en_med_fejl()
    {
        var fil = Skriv(Hold("id,maaned,ordning,kategori,bidrag,loen,timer_tilbud,loen_tilbud,anden_indtaegt,sanktionsdage,andel\n1,202413,jobafklaring,forsoerger,,1,,,0,0,\n2,202403,jobafklaring,forsoerger,,2,,,0,0,\n", false, false, true));
        Assert.Contains("maaned", Rækkesøgning.Find(Parquet.Åbn(fil, s_tabel, null), s_tabel, 1).Grund);
        Assert.Equal(200, Rækkesøgning.Find(Parquet.Åbn(fil, s_tabel, null), s_tabel, 2).Række!.Value.Løn);
        Assert.Equal(default, Rækkesøgning.Find(Parquet.Åbn(fil, s_tabel, null), s_tabel, 3));
    }

    static string Syntetisk(int antal)
    {
        var ud = new StringWriter();
        Syntesefil.SkrivCsv(ud, new(7), antal);
        return ud.ToString();
    }

    static MemoryStream Strøm(string tekst) => new(Encoding.UTF8.GetBytes(tekst));

    static Fremdrift Kør(IKilde kilde, Func<IModtager> ny, Action<long, string, string>? fejl = null)
    {
        using (kilde)
            return new Samlebånd(3, fejl ?? ((r, k, g) => Assert.Fail($"{r} {k} {g}")), _ => { }).Kør(kilde, ny, TestContext.Current.CancellationToken);
    }

    static (string Ud, string Fejl) Regnet(IKilde kilde)
    {
        var (ud, fejl) = (new MemoryStream(), new List<string>());
        ud.Write(Csvberegning.Hoved);
        Kør(kilde, () => new Csvberegning(ud, s_tabel), (r, k, g) => fejl.Add($"{r} {k} {g}"));
        return (Encoding.UTF8.GetString(ud.ToArray()), string.Join('\n', fejl));
    }

    string Skriv(IReadOnlyList<RecordBatch> hold)
    {
        var fil = Path.Combine(_mappe, Guid.NewGuid() + ".parquet");
        using var skriver = new FileWriter(fil, hold[0].Schema);
        foreach (var h in hold)
            skriver.WriteRecordBatch(h, 30_000);
        skriver.Close();
        return fil;
    }

    /// <summary>CSV-rækkerne som et Arrow-hold; tomme felter bliver tomme.</summary>
    static RecordBatch[] Hold(string csv, bool decimaler, bool tekstId, bool ordbog)
    {
        var linjer = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(l => l.Split(',')).ToArray();
        decimal? Tal(string felt) => felt.Length == 0 ? null : decimal.Parse(felt, CultureInfo.InvariantCulture);
        IArrowArray Heltal(int n, decimal gange)
        {
            var ud = new Int64Array.Builder();
            foreach (var l in linjer)
                _ = Tal(l[n]) is { } tal ? ud.Append((long)(tal * gange)) : ud.AppendNull();
            return ud.Build();
        }
        IArrowArray Decimaltal(int n, int skala)
        {
            var ud = new Decimal128Array.Builder(new Decimal128Type(18, skala));
            foreach (var l in linjer)
                _ = Tal(l[n]) is { } tal ? ud.Append(tal) : ud.AppendNull();
            return ud.Build();
        }
        IArrowArray Kommatal(int n)
        {
            var ud = new DoubleArray.Builder();
            foreach (var l in linjer)
                _ = Tal(l[n]) is { } tal ? ud.Append((double)tal) : ud.AppendNull();
            return ud.Build();
        }
        IArrowArray Tekster(int n, bool somOrdbog)
        {
            var ord = linjer.Select(l => l[n]).Distinct().ToList();
            if (!somOrdbog)
                return new StringArray.Builder().AppendRange(linjer.Select(l => l[n])).Build();
            return new DictionaryArray(new DictionaryType(Int32Type.Default, StringType.Default, false),
                new Int32Array.Builder().AppendRange(linjer.Select(l => ord.IndexOf(l[n]))).Build(), new StringArray.Builder().AppendRange(ord).Build());
        }
        IArrowArray Beløb(int n) => decimaler ? Decimaltal(n, 2) : Heltal(n, 100);
        IArrowArray[] kolonner =
        [
            tekstId ? Tekster(0, false) : Heltal(0, 1), Heltal(1, 1), Tekster(2, ordbog), Tekster(3, ordbog), Beløb(4), Beløb(5), decimaler ? Decimaltal(6, 4) : Kommatal(6), Beløb(7), Beløb(8), Heltal(9, 1),
            decimaler ? Decimaltal(10, 6) : Kommatal(10),
        ];
        var navne = csv.Split('\n')[0].Split(',');
        var skema = new Schema([.. kolonner.Select((k, i) => new Field(navne[i], k.Data.DataType, true))], null);
        return [new(skema, kolonner, linjer.Length)];
    }

    /// <summary>Svaret skrevet som CSV.</summary>
    static string Tekst(IArrowArrayStream svar)
    {
        var ud = new StringBuilder(Encoding.UTF8.GetString(Csvberegning.Hoved));
        while (svar.ReadNextRecordBatchAsync(TestContext.Current.CancellationToken).AsTask().Result is { } hold)
        {
            string Kr(int kolonne, int i) => (((Int64Array)hold.Column(kolonne)).GetValue(i)!.Value / 100m).ToString("0.00", CultureInfo.InvariantCulture);
            for (var i = 0; i < hold.Length; i++)
                ud.Append(CultureInfo.InvariantCulture, $"{((StringArray)hold.Column(0)).GetString(i)},{((Int32Array)hold.Column(1)).GetValue(i)},{Kr(2, i)},{Kr(3, i)},{Kr(4, i)},{Kr(5, i)}\n");
        }
        return ud.ToString();
    }
}
