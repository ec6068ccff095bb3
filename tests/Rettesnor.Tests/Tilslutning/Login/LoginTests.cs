using OtpNet;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tests.Tilslutning.Journal;
using Rettesnor.Tilslutning.Login;

namespace Rettesnor.Tests.Tilslutning.Login;

/// <summary>Det indbyggede login, ens på begge databaser.</summary>
public class LoginTests
{
    const string Kode = "fire ord om vinteren";

    static async Task<(Prøvejournal Journal, Logind Login, Konto Konto)> Ny(bool postgres)
    {
        var j = await Prøvejournal.Ny(postgres);
        var login = new Logind(j.Database, j.Nøgler, j.Ur);
        var konto = await login.Brugere.Opret("0999", new("Bo", "Bo Prøvedal", [Rettighed.Læs("sagsbehandler@kommune")!]) { Adgangskode = Kode }, "prøve");
        return (j, login, konto!);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Efter_fem_forkerte_forsøg_er_også_den_rigtige_kode_spærret_et_kvarter(bool postgres)
    {
        var (j, login, _) = await Ny(postgres);
        await using (j)
        {
            Assert.IsType<Loginsvar.Ind>(await login.Indlogning.Prøv("0999", "BO ", Kode));
            for (var i = 0; i < Indlogning.FrieForsøg; i++)
                Assert.IsType<Loginsvar.Nej>(await login.Indlogning.Prøv("0999", "bo", "forkert kode her"));
            Assert.IsType<Loginsvar.Låst>(await login.Indlogning.Prøv("0999", "bo", Kode));
            j.Ur.Nu += Indlogning.Lås;
            Assert.IsType<Loginsvar.Ind>(await login.Indlogning.Prøv("0999", "bo", Kode));
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Tyve_gæt_på_én_gang_giver_kun_fem_forsøg(bool postgres)
    {
        var (j, login, _) = await Ny(postgres);
        await using (j)
        {
            var svar = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => login.Indlogning.Prøv("0999", "bo", $"gæt nummer {i} på koden")));
            Assert.Equal(Indlogning.FrieForsøg, svar.Count(s => s is Loginsvar.Nej));
            Assert.Equal(15, svar.Count(s => s is Loginsvar.Låst));
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task En_engangskode_kræves_og_virker_kun_én_gang_og_gæt_kan_ikke_nulstilles_med_adgangskoden(bool postgres)
    {
        var (j, login, konto) = await Ny(postgres);
        await using (j)
        {
            var nøgle = Engangskode.NyNøgle();
            var app = new Totp(Base32Encoding.ToBytes(nøgle));
            string Nu() => app.ComputeTotp(j.Ur.Nu.UtcDateTime);
            Assert.False(await login.Engangskode.SlåTil(konto, nøgle, "000000"));
            Assert.True(await login.Engangskode.SlåTil(konto, nøgle, Nu()));
            Assert.DoesNotContain(nøgle, (await j.Rækker("SELECT engangsnoegle FROM bruger"))[0][0]!.ToString()!, StringComparison.Ordinal);

            Assert.IsType<Loginsvar.ManglerEngangskode>(await login.Indlogning.Prøv("0999", "bo", Kode));
            konto = (await login.Brugere.Find("0999", konto.Id))!;
            Assert.IsType<Loginsvar.Ind>(await login.Indlogning.PrøvEngangskode(konto, Nu()));
            Assert.IsType<Loginsvar.Nej>(await login.Indlogning.PrøvEngangskode(konto, Nu()));
            for (var i = 0; i < Indlogning.FrieForsøg - 1; i++)
            {
                Assert.IsType<Loginsvar.ManglerEngangskode>(await login.Indlogning.Prøv("0999", "bo", Kode));
                Assert.IsType<Loginsvar.Nej>(await login.Indlogning.PrøvEngangskode(konto, "123456"));
            }
            Assert.IsType<Loginsvar.Låst>(await login.Indlogning.PrøvEngangskode(konto, Nu()));
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task En_session_dør_af_stilstand_alder_ny_login_spærring_og_ny_adgangskode(bool postgres)
    {
        var (j, login, konto) = await Ny(postgres);
        await using (j)
        {
            var første = await login.Sessioner.Begynd(konto, null);
            Assert.NotNull(await login.Sessioner.Find("0999", første));
            Assert.Null(await login.Sessioner.Find("0998", første));
            var anden = await login.Sessioner.Begynd(konto, første);
            Assert.NotEqual(første, anden);
            Assert.Null(await login.Sessioner.Find("0999", første));

            for (var tid = TimeSpan.Zero; tid < Sessioner.IAlt - TimeSpan.FromMinutes(20); tid += TimeSpan.FromMinutes(20))
            {
                j.Ur.Nu += TimeSpan.FromMinutes(20);
                Assert.NotNull(await login.Sessioner.Find("0999", anden));
            }
            j.Ur.Nu += TimeSpan.FromMinutes(20);
            Assert.Null(await login.Sessioner.Find("0999", anden));

            var tredje = await login.Sessioner.Begynd(konto, null);
            j.Ur.Nu += Sessioner.Stille;
            Assert.Null(await login.Sessioner.Find("0999", tredje));

            var fjerde = await login.Sessioner.Begynd(konto, null);
            await login.Brugere.SætAdgangskode("0999", konto.Id, "fire andre ord nu", konto.Id);
            Assert.Null(await login.Sessioner.Find("0999", fjerde));
            var femte = await login.Sessioner.Begynd(konto, null);
            await login.Brugere.Spær("0999", konto.Id, true, "prøve");
            Assert.Null(await login.Sessioner.Find("0999", femte));
            Assert.IsType<Loginsvar.Nej>(await login.Indlogning.Prøv("0999", "bo", "fire andre ord nu"));
            Assert.Null(await login.Sessioner.Find("0999", await login.Sessioner.Begynd(konto, null)));
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Et_link_til_ny_adgangskode_virker_én_gang_og_i_en_time(bool postgres)
    {
        var (j, login, konto) = await Ny(postgres);
        await using (j)
        {
            var gammelt = await login.Nulstilling.Ny(konto, "administrator");
            var link = await login.Nulstilling.Ny(konto, "administrator");
            Assert.False(await login.Nulstilling.Brug("0999", gammelt, "helt nye fire ord"));
            await Assert.ThrowsAsync<ArgumentException>(() => login.Nulstilling.Brug("0999", link, "kort"));
            Assert.True(await login.Nulstilling.Brug("0999", link, "helt nye fire ord"));
            Assert.False(await login.Nulstilling.Brug("0999", link, "endnu fire nye ord"));
            Assert.IsType<Loginsvar.Ind>(await login.Indlogning.Prøv("0999", "bo", "helt nye fire ord"));
            var sent = await login.Nulstilling.Ny(konto, "administrator");
            j.Ur.Nu += Nulstilling.Varer;
            Assert.False(await login.Nulstilling.Brug("0999", sent, "alt for sent nu"));
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Brugernavn_og_ansattes_navn_er_entydigt_og_alt_står_i_loggen(bool postgres)
    {
        var (j, login, konto) = await Ny(postgres);
        await using (j)
        {
            Assert.Null(await login.Brugere.Opret("0999", new("bo", "En anden", [Rettighed.Læs("mentor")!]), "prøve"));
            Assert.Null(await login.Brugere.Opret("0999", new("bo2", "Bo Prøvedal", [Rettighed.Læs("mentor")!]), "prøve"));
            Assert.NotNull(await login.Brugere.Opret("0999", new("bo3", "Bo Prøvedal", [Rettighed.Læs("borger")!]), "prøve"));
            Assert.NotNull(await login.Brugere.Opret("0998", new("bo", "Bo Prøvedal", [Rettighed.Læs("mentor")!]), "prøve"));
            await login.Brugere.SætRettigheder("0999", konto.Id, [Rettighed.Læs("leder")!], false, "administrator");
            Assert.Equal("leder@kommune", Assert.Single((await login.Brugere.Find("0999", konto.Id))!.Rettigheder).ToString());
            var log = await j.Rækker("SELECT bruger, hvad FROM adgangslog ORDER BY kommune, nr");
            Assert.Contains(log, r => r[0]!.Equals("administrator") && r[1]!.ToString()!.EndsWith("leder@kommune", StringComparison.Ordinal));
            Assert.DoesNotContain(log, r => r[1]!.ToString()!.Contains("Prøvedal", StringComparison.Ordinal));
            Assert.Empty(await j.Verifikation.Prøv());
            Assert.DoesNotContain(Kode, string.Join(' ', (await j.Rækker("SELECT kode FROM bruger")).Select(r => r[0])), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("kort", false)]
    [InlineData("aaaaaaaaaaaaaaaa", false)]
    [InlineData("bo er mit navn her", true)]
    [InlineData("rettesnor er min kode", false)]
    [InlineData("fire ord om vinteren", true)]
    public void En_adgangskode_skal_være_lang_og_svær(string kode, bool god) => Assert.Equal(god, Adgangskode.Mangel(kode, "bo") is null);
}
