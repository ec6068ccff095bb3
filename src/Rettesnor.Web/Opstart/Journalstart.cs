using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Breve;
using Rettesnor.Web.Adgang;
using Rettesnor.Web.Breve;
using Rettesnor.Web.Demo;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Opstart;

/// <summary>Åbner journalen efter opsætningen og gør den klar, før programmet svarer.</summary>
internal sealed class Journalstart(Journaladgang adgang, Opsætning opsætning, Prøvelogin prøvelogin)
{
    /// <summary>Bringer skemaet op; en tom prøvekommune får sine sager, medmindre <c>--tom true</c> siger nej.</summary>
    /// <exception cref="Tilslutning.Journal.NyereSkemaException">Databasen er skrevet af et nyere program.</exception>
    public async Task Klargør(CancellationToken ct)
    {
        await adgang.Journal.Klargør(ct);
        if (!prøvelogin.ErTændt)
            return;
        if ((await adgang.Lister.Sager(new(opsætning.Kommune) { Antal = 1 }, ct)).Rækker.Count == 0)
            await LægSagerInd(ct);
        await prøvelogin.Opret(adgang, ct);
    }

    private async Task LægSagerInd(CancellationToken ct)
    {
        var filer = Prøvesager.Alle(adgang.Journal.Idag).Select(s => (s.Navn, (ReadOnlyMemory<byte>)s.Fil)).ToArray();
        var (_, fejl) = await adgang.Vedligehold.Importér(filer, ct);
        if (fejl.Count > 0)
            throw new InvalidOperationException($"Prøvesagen {fejl[0].Hvor} kan ikke læses: {fejl[0].Fejl[0]}");
        await new Prøveliv(adgang, opsætning.Kommune).LægInd(Prøvelogin.Sagsbehandler, ct);
    }
}

internal static class Journaltjenester
{
    /// <summary>Så længe må én PDF tage.</summary>
    private static readonly TimeSpan s_pdfgrænse = TimeSpan.FromSeconds(60);

    public static void TilslutJournal(this WebApplicationBuilder builder)
    {
        var opsætning = Opsætning.Læs(builder.Configuration["data"], Environment.GetEnvironmentVariable);
        builder.Services.AddSingleton(opsætning);
        builder.Services.AddSingleton(tjenester => opsætning.Åbn(tjenester.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<Journalstart>();
        builder.Services.AddScoped<Sagsadgang>();
        builder.Services.AddSingleton(tjenester => new Pdfmaskine(Pdfmaskine.Find(opsætning.Pdfprogram, Environment.GetEnvironmentVariable("PATH")), s_pdfgrænse, tjenester.GetRequiredService<TimeProvider>()));
        builder.Services.AddScoped<Brevakter>();
        builder.Services.AddHostedService<Dagligt>();
    }
}
