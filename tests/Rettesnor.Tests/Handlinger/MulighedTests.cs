using Rettesnor.Lov;

namespace Rettesnor.Tests.Handlinger;

public class MulighedTests
{
    static Mulighed? Mulighed(Vurdering vurdering, string kode) => vurdering.Handlinger.SingleOrDefault(m => m.Handling.Kode == kode);

    [Fact]
    public void Et_åbent_svar_er_noget_der_skal_gøres()
    {
        var vurdering = Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2022-03-01", "2025-02-28")).Vurderet("2022-10-02");
        var skal = Mulighed(vurdering, "forelaeggelse:indsatsgaranti")!;
        Assert.Equal(Mulighedsstatus.Skal, skal.Status);
        Assert.All(skal.Svar, nr => Assert.Equal(skal.Handling, vurdering.Svar[nr].Handling));
    }

    [Fact]
    public void Et_nyt_forløb_efter_lukningen_må_ikke_bevilges_og_grunden_står_der()
    {
        var vurdering = Eksempel.Sag("1990-06-01", Eksempel.Bevilling("2024-03-01", "2026-02-28")).Vurderet("2026-02-15");
        Assert.SkipWhen(Lovbog.Find("P-1101") is null, "P-1101 er ikke med endnu.");
        var må = Mulighed(vurdering, "afgoerelse:bevilling:nyt")!;
        Assert.Equal(Mulighedsstatus.MåIkke, må.Status);
        Assert.Contains("P-1101", må.Handling.Tekst);
    }

    [Fact]
    public void En_sanktion_uden_partshøring_må_ikke()
    {
        Assert.SkipWhen(Lovbog.Find("P-712") is null, "P-712 er ikke med endnu.");
        string[] sag = [Eksempel.Bevilling("2022-03-01", "2025-02-28"), "{'id':'u','type':'udeblivelse','fra':'2022-06-01','til':'2022-06-01','fra_hvad':'samtale','rimelig_grund':false,'fremmer_raadighed':true}",
            "{'type':'kontaktforsoeg','dato':'2022-06-02','maade':'telefon','opnaaet':true,'vedr':'u'}", "{'type':'vejledning','dato':'2022-03-02','om':'rettigheder-og-pligter','skriftlig':true}"];
        Assert.Equal(Mulighedsstatus.MåIkke, Mulighed(Eksempel.Sag("1980-06-01", sag).Vurderet("2022-07-01"), "afgoerelse:sanktion:u")!.Status);
        var hørt = Eksempel.Sag("1980-06-01", [.. sag, "{'type':'partshoering','dato':'2022-06-03','vedr':'u','svarfrist':'2022-06-20'}"]).Vurderet("2022-07-01");
        Assert.Equal(Mulighedsstatus.Kan, Mulighed(hørt, "afgoerelse:sanktion:u")!.Status);
    }

    [Fact]
    public void En_død_borgers_sag_har_ingen_handlinger_at_prøve() =>
        Assert.DoesNotContain(Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2022-03-01", "2025-02-28"), "{'type':'doed','dato':'2022-05-01'}").Vurderet("2022-07-01").Handlinger, m => m.Status != Mulighedsstatus.Skal);

    [Fact]
    public void Prøven_ændrer_ikke_sagens_egne_svar()
    {
        var sag = Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2022-03-01", "2025-02-28"));
        Assert.Equal(Vurdering.Svarene(sag, new(2022, 10, 2)), sag.Vurderet("2022-10-02").Svar);
    }
}
