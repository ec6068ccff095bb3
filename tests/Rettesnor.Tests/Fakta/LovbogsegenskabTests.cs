using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Tests.Eksempler;

namespace Rettesnor.Tests.Fakta;

/// <summary>Det, der gælder for enhver regel og enhver sag.</summary>
public class LovbogsegenskabTests
{
    /// <summary>Hvor mange sager hver egenskab prøves på; RETTESNOR_PROEVER ganger op til en lang prøve.</summary>
    static readonly int s_gange = int.TryParse(Environment.GetEnvironmentVariable("RETTESNOR_PROEVER"), out var n) ? n : 1;

    [Fact]
    public void Hvert_svar_har_hjemmel_grund_fakta_og_en_handling_der_findes() => Prøv(200, (tilfældig, sag) =>
    {
        foreach (var svar in Vurdering.Af(sag, tilfældig.Dag()).Svar)
        {
            Assert.NotEmpty(svar.Hjemmel);
            Assert.False(string.IsNullOrWhiteSpace(svar.Begrundelse), svar.Regel.Id);
            Assert.Contains(svar.Vedr.Nr, svar.Fakta);
            Assert.All(svar.Fakta, nr => Assert.InRange(nr, 1, sag.Hændelser.Count));
            Assert.True(svar.Regel.Gælder(svar.Nøgledato), svar.Regel.Id);
            if (svar.Udfald == Udfald.Uafklaret)
                Assert.True(svar.Frist is not null || svar.Begrundelse.Length > 10, svar.Regel.Id);
            if (svar.Udfald == Udfald.IkkeRelevant)
                Assert.True(svar is { Frist: null, Åben: false }, $"{svar.Regel.Id}: ikke-relevant med frist eller åben");
            if (svar.Åben)
                Assert.True(svar.Handling is { } h && Hændelsestyper.Find(h.Kode.Split(':')[0]) is not null, $"{svar.Regel.Id}: åben uden en handling, der findes ({svar.Handling?.Kode})");
        }
    });

    [Fact]
    public void De_tilfældige_sager_rammer_hver_regel()
    {
        const int flest = 20_000;
        var ramt = new HashSet<Regel>();
        for (var tal = 1; tal <= flest && ramt.Count < Lovbog.Regler.Count; tal++)
        {
            var tilfældig = new Tilfældig(tal);
            ramt.UnionWith(Lovbog.Besvar(Sagsbillede.Fold(tilfældig.Sag(), tilfældig.Dag())).Select(s => s.Regel));
        }
        Fund.Ingen(Lovbog.Regler.Except(ramt));
    }

    [Fact]
    public void Næste_ændring_er_den_første_dag_noget_ændrer_sig() => Prøv(12, (tilfældig, sag) =>
    {
        const int dage = 400;
        var pr = tilfældig.Dag();
        var vurdering = Vurdering.Af(sag, pr);
        var ventet = Enumerable.Range(1, dage).Select(pr.AddDays).Cast<DateOnly?>().FirstOrDefault(d => Lovbog.Besvar(Sagsbillede.Fold(sag, d!.Value)) != vurdering.Svar);
        var fundet = vurdering.NæsteÆndring is { } næste && næste <= pr.AddDays(dage) ? næste : (DateOnly?)null;
        if (ventet != fundet)
            Assert.Fail($"pr {pr:yyyy-MM-dd}: næste ændring er {fundet:yyyy-MM-dd}, men noget ændrer sig først {ventet:yyyy-MM-dd}: {Ændret(vurdering, sag, ventet ?? fundet!.Value)}");
    });

    [Fact]
    public void Intet_svar_hviler_på_det_der_først_blev_kendt_senere() => Prøv(60, (tilfældig, sag) =>
    {
        var (pr, kendt) = (tilfældig.Dag(), tilfældig.Dag());
        var før = Skrevet(Vurdering.Af(sag, pr, kendt));
        var tekst = tilfældig.Json;
        for (var i = 0; i < 4; i++)
        {
            var mere = tilfældig.Med(Tilfældig.Typer[(i * 17 + sag.Hændelser.Count) % Tilfældig.Typer.Count], tilfældig.Dag(), DanskTid.MidnatEfter(kendt).AddHours(i * 30));
            Assert.True(før == Skrevet(Vurdering.Af(mere, pr, kendt)), $"pr {pr:yyyy-MM-dd}, kendt {kendt:yyyy-MM-dd}, uden: {tekst}");
        }
    });

    [Fact]
    public void En_regel_ser_kun_det_den_siger_den_læser()
    {
        for (var tal = 1; tal <= 24 * s_gange; tal++)
        {
            var tilfældig = new Tilfældig(tal);
            var (sag, mulige) = tilfældig.MedMulige(3);
            var pr = tilfældig.Dag();
            var før = Besvaret(sag, pr, _ => true);
            foreach (var ny in mulige)
            {
                var efter = Besvaret(sag with { Hændelser = [.. sag.Hændelser, ny] }, pr, r => !r.KanLæse(ny.Type));
                for (var i = 0; i < før.Length; i++)
                    if (efter[i] is { } svar && !svar.SequenceEqual(før[i]!))
                        Assert.Fail($"{Lovbog.Regler[i].Id} ændrer sig af {ny}, som den ikke siger den læser; pr {pr:yyyy-MM-dd}, sag {tal}: {tilfældig.Json}");
            }
        }
    }

    static string Skrevet(Vurdering vurdering) => Eksempelfil.Skrevet(vurdering).GetRawText();

    static IReadOnlyList<Svar>?[] Besvaret(Sag sag, DateOnly pr, Func<Regel, bool> hvilke)
    {
        var billede = Sagsbillede.Fold(sag, pr);
        return [.. Lovbog.Regler.Select(r => hvilke(r) ? (IReadOnlyList<Svar>)r.Besvar(billede) : null)];
    }

    public static TheoryData<string> Regler => [.. Lovbog.Regler.Select(r => r.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Regler))]
    public void Op_til_tre_af_reglens_egne_hændelser_giver_aldrig_en_fejl(string id)
    {
        foreach (var regel in Lovbog.Regler.Where(r => r.Id == id))
            for (var gang = 0; gang < s_gange; gang++)
                PrøvUdvalg(regel, gang);
    }

    /// <summary>Alle udvalg på højst tre af reglens egne hændelser på et groft net af dage, oven på en bevilling.</summary>
    static void PrøvUdvalg(Regel regel, int gang)
    {
        const int flest = 18;
        var start = Periode.Senest(regel.GælderFra, Skæringsdag.RessourceforløbIndført).AddDays(gang * 13);
        var typer = regel.Læser.Concat(["afgoerelse"]).Select(Hændelsestyper.Find).OfType<Hændelsestype>().Where(Tilfældig.Typer.Contains).ToArray();
        var net = typer.SelectMany(t => ((int[])[-30, 0, 100, 183, 400]).Select(d => (t, start.AddDays(d)))).Chunk(Math.Max(1, typer.Length * 5 / flest)).Select(c => c[^1]).Take(flest);
        var alle = new Tilfældig(gang + 7).Udvalg(start, new(1972, 2, 29), net);
        var (grund, mulige) = (alle.Hændelser[0], alle.Hændelser.Skip(1).Where(h => h.Hoved.Vedr is null or 1 && h is not Indsatsdel).ToArray());
        var dage = (DateOnly[])[start.AddDays(-10), start.AddDays(184), start.AddYears(3)];
        foreach (var udvalg in Udvalg(mulige.Length))
        {
            var sag = alle with { Hændelser = [grund, .. udvalg.Select((nr, plads) => MedNr(mulige[nr], plads + 2))] };
            foreach (var pr in dage)
                Assert.All(regel.Besvar(Sagsbillede.Fold(sag, pr)), s =>
                {
                    Assert.NotEmpty(s.Hjemmel);
                    Assert.False(string.IsNullOrWhiteSpace(s.Begrundelse), s.Regel.Id);
                    Assert.Contains(s.Vedr.Nr, s.Fakta);
                });
        }
    }

    static Hændelse MedNr(Hændelse h, int nr) => h.Hoved.Type.Byg(h.Hoved with { Nr = nr });

    static IEnumerable<int[]> Udvalg(int antal)
    {
        yield return [];
        for (var a = 0; a < antal; a++)
        {
            yield return [a];
            for (var b = a; b < antal; b++)
            {
                yield return [a, b];
                for (var c = b; c < antal; c++)
                    yield return [a, b, c];
            }
        }
    }

    static void Prøv(int antal, Action<Tilfældig, Sag> prøve)
    {
        for (var tal = 1; tal <= antal * s_gange; tal++)
        {
            var tilfældig = new Tilfældig(tal);
            var sag = tilfældig.Sag();
            var tekst = tilfældig.Json;
            try
            {
                prøve(tilfældig, sag);
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"Sag {tal}: {tekst}", e);
            }
            catch (Xunit.Sdk.XunitException e)
            {
                Assert.Fail($"{e.Message}\nSag {tal}: {tekst}");
            }
        }
    }

    static string Ændret(Vurdering vurdering, Sag sag, DateOnly dag)
    {
        var efter = Lovbog.Besvar(Sagsbillede.Fold(sag, dag));
        return string.Join("; ", efter.Except(vurdering.Svar).Concat(vurdering.Svar.Except(efter)).Select(s => $"{s.Regel.Id} {s.Udfald} {s.Begrundelse}").Take(4));
    }
}
