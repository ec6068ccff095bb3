using Rettesnor.Lov;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Sagsbehandling.Opgaver;

namespace Rettesnor.Tests.Sagsbehandling;

public class OpgavetypeTests
{
    [Fact]
    public void Hver_regel_der_kan_sætte_nogen_i_arbejde_har_én_slags_opgave() => Fund.Ingen(
        Lovbog.Regler.Where(r => r.Slags != Slags.Beregning && r.Id[0] == 'P').Select(r => r.Id).Distinct()
            .Where(id => Opgavetype.Alle.Count(t => t.Handling is null && t.Regler.Contains(id)) != 1));

    [Fact]
    public void Hver_regel_i_tabellen_findes() => Fund.Ingen(Opgavetype.Alle.SelectMany(t => t.Regler).Where(id => Lovbog.Find(id) is null));

    [Fact]
    public void Hver_slags_har_en_paragraf_og_en_tekst_til_borgeren() => Assert.All(Opgavetype.Alle, t =>
    {
        Assert.NotEmpty(t.Borgertekst);
        Assert.NotEmpty(new[] { new DateOnly(2015, 8, 1), new(2024, 6, 1), new(2026, 3, 1) }.SelectMany(t.Hjemmel));
        Assert.Same(t, Opgavetype.Find(t.Kode));
    });

    [Fact]
    public void Den_der_er_borgerens_bliver_ikke_kommunens_opgave()
    {
        var sag = Eksempel.Sag("1980-06-01", "{ 'type': 'afgoerelse', 'om': 'afslag', 'dato': '2024-03-01', 'meddelt': { 'dato': '2024-03-01', 'maade': 'digital-post' }, 'klagevejledning': true }");
        var v = Listevurdering.Af(sag, new(2024, 3, 10));
        Assert.Contains(v.Svar, s => s.Regel.Id == "P-703" && s.Åben);
        Assert.DoesNotContain(Opgave.Åbne(v, [], "", ""), o => o.Kode is "klage" or "klagefrist");
    }

    [Fact]
    public void Alle_typer_af_akter_kan_læses_som_de_er_skrevet() => Assert.All(Sagsakttyper.Alle, t =>
    {
        var felter = t.Felter.Where(f => f.Navn != "af").Select(f => (f.Navn, (object?)(f.Art switch
        {
            Lov.Fakta.Feltart.Dag => new DateOnly(2024, 2, 29),
            Lov.Fakta.Feltart.Valg => f.Ord[^1],
            Lov.Fakta.Feltart.JaNej => true,
            _ => f.Navn == "laengde" ? "7" : "Æblegrød \"&\" 🙂",
        }))).ToArray();

        var (akt, fejl) = Sagsaktlæser.Læs(t.Skriv("Åse", felter), 3, DateTimeOffset.UnixEpoch);

        Assert.Empty(fejl);
        Assert.Equal(("Åse", 3, t.Navn), (akt!.Af, akt.Nr, akt.Type));
        Assert.All(felter, f => Assert.NotNull(akt.Hoved.Felter[f.Navn]));
    });
}
