using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Klager;

namespace Rettesnor.Tests.Sagsbehandling.Klager;

/// <summary>Klagens vej: uret, det næste trin, og hvad en omgørelse ændrer.</summary>
public class KlagegangTests
{
    const string Grund = """
        {'id':'b','type':'afgoerelse','om':'bevilling','dato':'2025-01-10','start':'2025-02-01','slut':'2027-01-31'},
        {'id':'ude','type':'udeblivelse','fra':'2026-08-03','til':'2026-08-05','fra_hvad':'tilbud','rimelig_grund':false,'fremmer_raadighed':true},
        {'id':'s','type':'afgoerelse','om':'sanktion','sanktion':'fradrag-tilbud','vedr':'ude','dato':'2026-08-28','begrundelse':{'regler':'R','hovedhensyn':'H'},'klagevejledning':true,'meddelt':{'dato':'2026-08-28','maade':'digital-post'}}
        """;

    const string Klage = "{'id':'k','type':'klage','dato':'2026-09-10','vedr':'s','maade':'mundtlig'}", Fastholdt = "{'id':'g','type':'genvurdering','dato':'2026-09-20','vedr':'k','udfald':'fastholdt','videresendt':'2026-09-21'}";

    static Sag Sag(params string[] hændelser) => Eksempel.Sag("1985-05-14", [Grund, .. hændelser]);

    static Klagegang Gang(params string[] hændelser) => Assert.Single(Klagegang.Af(Sagsbillede.Fold(Sag(hændelser), new(2026, 11, 24))));

    [Theory]
    [InlineData(Klagetrin.SkalGenvurderes, Klage)]
    [InlineData(Klagetrin.SkalVideresendes, "{'id':'k','type':'klage','dato':'2026-09-29','vedr':'s'}")]
    [InlineData(Klagetrin.SkalVideresendes, Klage, "{'type':'genvurdering','dato':'2026-09-20','vedr':'k','udfald':'fastholdt'}")]
    [InlineData(Klagetrin.HosAnkestyrelsen, Klage, Fastholdt)]
    [InlineData(Klagetrin.Fastholdt, Klage, Fastholdt, "{'type':'ankestyrelsen','dato':'2026-11-01','vedr':'k','udfald':'stadfaestet'}")]
    [InlineData(Klagetrin.Fastholdt, Klage, Fastholdt, "{'type':'ankestyrelsen','dato':'2026-11-01','vedr':'k','udfald':'afvist'}")]
    [InlineData(Klagetrin.Omgjort, Klage, Fastholdt, "{'type':'ankestyrelsen','dato':'2026-11-01','vedr':'k','udfald':'hjemvist'}")]
    [InlineData(Klagetrin.Omgjort, Klage, Fastholdt, "{'type':'ankestyrelsen','dato':'2026-11-01','vedr':'k','udfald':'aendret'}")]
    [InlineData(Klagetrin.Omgjort, Klage, "{'type':'genvurdering','dato':'2026-09-20','vedr':'k','udfald':'medhold'}")]
    [InlineData(Klagetrin.Omgjort, Klage, "{'type':'genvurdering','dato':'2026-09-20','vedr':'k','udfald':'delvist'}")]
    public void Trinet_følger_af_det_der_er_registreret(Klagetrin trin, params string[] hændelser) => Assert.Equal(trin, Gang(hændelser).Trin);

    [Theory(DisplayName = "Klagefristen udløber 25. september 2026; dagen efter er klagen sen (RSL § 67)")]
    [InlineData("2026-09-25", false)]
    [InlineData("2026-09-26", true)]
    public void En_sen_klage_har_et_andet_ur(string dag, bool sen) => Assert.Equal(sen, Gang($"{{'type':'klage','dato':'{dag}','vedr':'s'}}").ErForSen);

    [Fact]
    public void Uret_er_fire_uger_fra_klagen() => Assert.Equal(new DateOnly(2026, 10, 8), Gang(Klage).Ur!.Frist);

    [Fact]
    public void Medhold_giver_pengene_tilbage_og_nævner_brevet_der_ikke_passer_mere()
    {
        string[] hændelser = [Klage, "{'id':'g','type':'genvurdering','dato':'2026-09-20','vedr':'k','udfald':'medhold'}"];
        var forskel = Gang(hændelser).Virkning(Sag(hændelser), new(2026, 11, 24))!;
        Assert.Equal(new DateOnly(2026, 8, 1), Assert.Single(forskel.Måneder).Måned);
        Assert.True(forskel.Ialt > Lov.Grundlag.Kroner.Nul);
        Assert.Contains(forskel.Afgørelser, a => a.Afgørelse.Henvisning == "s");
        Assert.Null(Gang(Klage).Virkning(Sag(Klage), new(2026, 11, 24)));
    }

    [Fact]
    public void Hver_grund_nævner_regler_der_findes() => Fund.Ingen(
        from g in Omgørelsesgrund.Alle
        from id in g.Regler
        where Lov.Lovbog.Find(id) is null && Arkitektur.Katalogpost.Alle.All(p => p.Id != id)
        select $"{g.Kode}: {id}");

    [Fact]
    public void Grundenes_koder_er_forskellige() => Assert.Equal(Omgørelsesgrund.Alle.Count, Omgørelsesgrund.Alle.Select(g => g.Kode).Distinct().Count());
}
