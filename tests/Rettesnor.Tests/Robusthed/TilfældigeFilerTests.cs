using System.Buffers;
using System.Globalization;
using System.Text;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;

namespace Rettesnor.Tests.Robusthed;

/// <summary>Ingen fil, hvor ødelagt den end er, giver andet end en vurdering eller en liste af fejl.</summary>
/// <remarks>Antallet kan hæves: RETTESNOR_FILER=1000000. Hver tiende vurderes også.</remarks>
public class TilfældigeFilerTests
{
    static readonly int s_antal = int.TryParse(Environment.GetEnvironmentVariable("RETTESNOR_FILER"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 20_000;

    static readonly string[] s_stumper =
    [
        "NaN", "1e999", "-1", "1e-999", "\"9999-12-31\"", "\"0000-00-00\"", "\"2199-12-31\"", "\"1900-01-01\"", "\"2023-02-29\"", "null", "true", "[]", "{}", "\"\\ud800\"", "\"\\u0000\"", "\"#1\"", "\"#99999999999\"",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{\"a\":{\"a\":{\"a\":1}}}", "10000000", "36500", "\"\uFEFF\"", ",", "\"id\":\"b\"", "\"type\":\"rettelse\"", "\"vedr\":\"h1\"", "\"om\":\"sanktion\"", "\"\u2028\"", "99999999999999999999999",
    ];

    [Fact]
    public void En_ødelagt_fil_giver_fejl_og_aldrig_en_undtagelse()
    {
        Parallel.For(0, s_antal, frø =>
        {
            var fil = Ødelagt(frø);
            try
            {
                var fejl = Prøv(fil, frø);
                Assert.All(fejl, f => Assert.DoesNotContain(f.ToString(), static c => char.IsControl(c)));
            }
            catch (Exception e) when (e is not Xunit.Sdk.IAssertionException)
            {
                Assert.Fail($"Frø {frø}: {e.GetType().Name} {e.Message}\n{e.StackTrace}\n{Encoding.UTF8.GetString(fil)}");
            }
        });
    }

    [Fact]
    public void En_gyldig_fil_læses_og_vurderes_altid()
    {
        Parallel.For(0, s_antal / 10, frø =>
        {
            var fil = Vilkårligsag.Json(frø, 12);
            var fejl = Prøv(fil, frø);
            Assert.True(fejl.Count == 0, $"Frø {frø}: {string.Join("\n", fejl)}");
        });
    }

    static IReadOnlyList<Fejl> Prøv(byte[] fil, int frø)
    {
        try
        {
            var sag = Sagslæser.Læs(fil);
            if (frø % 10 != 0)
                return [];
            var kendt = frø % 30 == 0 ? new DateOnly(2022, 1, 1).AddDays(frø % 1000) : (DateOnly?)null;
            var ud = new ArrayBufferWriter<byte>();
            Vurderingsskriver.Skriv(ud, Vurdering.Af(sag, new DateOnly(2020, 1, 1).AddDays(frø % 2500), kendt), false);
            return [];
        }
        catch (UgyldigSagException e)
        {
            Assert.NotEmpty(e.Fejl);
            return e.Fejl;
        }
    }

    static byte[] Ødelagt(int frø)
    {
        var r = new Random(frø);
        var fil = Vilkårligsag.Json(frø, 1 + r.Next(8)).ToList();
        for (var i = r.Next(4); i >= 0; i--)
            Ødelæg(fil, r);
        return [.. fil];
    }

    static void Ødelæg(List<byte> fil, Random r)
    {
        var plads = r.Next(fil.Count);
        switch (r.Next(6))
        {
            case 0: fil[plads] = (byte)r.Next(256); break;
            case 1: fil.RemoveRange(plads, Math.Min(r.Next(20), fil.Count - plads)); break;
            case 2: fil.InsertRange(plads, fil.GetRange(plads, Math.Min(r.Next(200), fil.Count - plads))); break;
            default: ErstatVærdi(fil, plads, Encoding.UTF8.GetBytes(s_stumper[r.Next(s_stumper.Length)]), indsæt: r.Next(4) == 0); break;
        }
        if (fil.Count == 0)
            fil.Add((byte)' ');
    }

    /// <summary>Sætter stumpen i stedet for den næste værdi i filen.</summary>
    static void ErstatVærdi(List<byte> fil, int plads, byte[] stump, bool indsæt)
    {
        var fra = fil.IndexOf((byte)':', plads) + 1;
        var til = fra;
        while (til < fil.Count && fil[til] is not ((byte)',' or (byte)'}' or (byte)']'))
            til++;
        if (!indsæt)
            fil.RemoveRange(fra, til - fra);
        fil.InsertRange(fra, stump);
    }
}
