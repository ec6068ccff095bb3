using Rettesnor.Sagsbehandling.Breve;

namespace Rettesnor.Tests.Sagsbehandling.Breve;

/// <summary>Skabelonerne: hver er hel, let at læse, begynder med hvad det betyder og slutter med reglerne.</summary>
public class SkabelonTests
{
    const int HøjesteLix = 35;

    public static TheoryData<string> Koder => [.. Skabeloner.Alle.Select(s => s.Kode)];

    [Fact]
    public void Hvert_brev_er_prøvet_og_intet_andet() => Assert.Equal(Skabeloner.Alle.Select(s => s.Kode), Brevsag.Alle.Select(b => b.Skabelon).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Koder))]
    public void Brevet_er_helt_når_alt_er_skrevet(string kode)
    {
        var brev = Skriv(kode);
        Fund.Ingen(brev.Mangler);
        Assert.DoesNotContain("[mangler", brev.Tekst(), StringComparison.Ordinal);
        Assert.DoesNotContain('{', brev.Tekst());
    }

    [Theory, MemberData(nameof(Koder))]
    public void Brødteksten_er_let_at_læse(string kode)
    {
        var brev = Skriv(kode);
        Assert.True(brev.Lix is > 5 and <= HøjesteLix, $"{kode} har lix {brev.Lix}; højst {HøjesteLix}.\n{brev.Tekst()}");
    }

    [Theory, MemberData(nameof(Koder))]
    public void Det_første_er_hvad_brevet_betyder_og_det_sidste_er_reglerne(string kode)
    {
        var brev = Skriv(kode);
        Assert.Equal(new Brevdel.Mellemrubrik("Hvad betyder det for dig?"), brev.Dele[0]);
        Assert.IsType<Brevdel.Punkter>(brev.Dele[^1]);
        Assert.Equal(new Brevdel.Mellemrubrik("De regler, vi har brugt"), brev.Dele[^2]);
        Assert.Contains("§", ((Brevdel.Punkter)brev.Dele[^1]).Tekster[0] + "§", StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Koder))]
    public void Hvert_manglende_skrivefelt_nævnes_ved_sit_spørgsmål(string kode)
    {
        var sag = Brevsag.Sag(Brevsag.Alle.Single(b => b.Skabelon == kode).Hændelse);
        var brev = new Brevstof(sag, sag.Hændelser[^1], Brevsag.Ramme, new Dictionary<string, string>()).Skriv(kode)!;
        Assert.Equal(brev.Skabelon.Skriver.Where(f => !f.Frivilligt).Select(f => f.Spørgsmål).Order(), brev.Mangler.Where(m => m.Skrives).Select(m => m.Hvad).Order());
    }

    [Fact]
    public void En_afgørelse_har_grunde_og_klagevejledning_i_sin_skabelon() => Fund.Ingen(
        from s in Skabeloner.Alle.Where(s => s.ErAfgørelse)
        from afsnit in (string[])["grunde", "klagevejledning", "kontakt", "regler"]
        where !s.Linjer.Any(l => l.Art == Linjeart.Fælles && l.Tekst == afsnit && l.Betingelser.Count == 0)
        select $"{s} mangler {afsnit}");

    [Fact]
    public void Ingen_dato_intet_beløb_og_ingen_paragraf_er_skrevet_i_en_skabelon() => Fund.Ingen(
        from s in Skabeloner.Udgaver
        from l in s.Linjer
        where l.Tekst.Contains('§') || l.Tekst.Any(char.IsAsciiDigit) && !l.Tekst.Contains("14 dage", StringComparison.Ordinal)
        select $"{s}: {l.Tekst}");

    [Fact]
    public void Intet_brev_siger_jobcenter() => Fund.Ingen(Skabeloner.Udgaver.SelectMany(s => s.Linjer).Where(l => l.Tekst.Contains("jobcent", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void En_linje_i_hovedet_der_ikke_kendes_er_en_fejl() => Assert.Throws<FormatException>(() => Skabelonlæser.Læs("x", 1, "navn: X\nforkert: Y\nfra: 2013-01-01\n\n# X\n"));

    static Brev Skriv(string kode) => Brevsag.Brev(kode, Brevsag.Alle.Single(b => b.Skabelon == kode).Hændelse);
}
