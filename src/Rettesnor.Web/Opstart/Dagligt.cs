using Rettesnor.Tilslutning;

namespace Rettesnor.Web.Opstart;

/// <summary>Det, der sker af sig selv: sager, hvis dag er kommet, vurderes igen, og dagens hoveder underskrives.</summary>
internal sealed partial class Dagligt(Journaladgang adgang, Målinger målinger, TimeProvider ur, ILogger<Dagligt> log) : BackgroundService
{
    private static readonly TimeSpan Hvil = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateOnly? skrevet = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                skrevet = await Runde(skrevet, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fejl) when (fejl is System.Data.Common.DbException or IOException)
            {
                Udsat(log, fejl);
            }
            await Task.Delay(Hvil, ur, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>Dagen, hoveder sidst er underskrevet.</returns>
    private async Task<DateOnly?> Runde(DateOnly? skrevet, CancellationToken ct)
    {
        var antal = await adgang.Vedligehold.GenvurderForfaldne(ct);
        if (antal > 0)
            Genvurderet(log, antal);
        målinger.SættesForfaldne(antal);
        var idag = adgang.Journal.Idag;
        if (idag == skrevet)
            return skrevet;
        await adgang.Hoveder.Skriv(idag, ct);
        return idag;
    }

    [LoggerMessage(LogLevel.Information, "{Antal} sager er vurderet igen, fordi deres dag er kommet eller lovbogen er ny")]
    private static partial void Genvurderet(ILogger log, int antal);

    [LoggerMessage(LogLevel.Warning, "Det daglige arbejde blev afbrudt og prøves igen om et minut")]
    private static partial void Udsat(ILogger log, Exception fejl);
}
