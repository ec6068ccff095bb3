using Rettesnor.Tilslutning;

namespace Rettesnor.Web.Opstart;

/// <summary>Det, der sker af sig selv: sager, hvis dag er kommet, vurderes igen, og dagens hoveder underskrives. Én node gør det ad gangen.</summary>
internal sealed partial class Dagligt(Journaladgang adgang, Målinger målinger, TimeProvider ur, ILogger<Dagligt> log) : BackgroundService
{
    private const string Arbejde = "dagligt";

    private static readonly TimeSpan Hvil = TimeSpan.FromMinutes(1), Lejemål = TimeSpan.FromMinutes(5), Lovbogsprøve = TimeSpan.FromHours(1);

    private DateOnly? _skrevet;
    private DateTimeOffset? _lovbogPrøvet;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await Tag(stoppingToken))
                    await Runde(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fejl) when (fejl is System.Data.Common.DbException or IOException)
            {
                Udsat(log, fejl);
            }
            await Task.Delay(Hvil, ur, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await Slip();
    }

    private async Task Runde(CancellationToken ct)
    {
        Task<bool> Forny() => Tag(ct);
        var antal = await adgang.Vedligehold.GenvurderForfaldne(Forny, ct);
        // Efter en ny lovbog er alle sager forældede. Det skal ses ved start; siden er det kun en ældre node, der kan skrive dem.
        if (_lovbogPrøvet is not { } prøvet || ur.GetUtcNow() - prøvet > Lovbogsprøve)
        {
            antal += await adgang.Vedligehold.GenvurderForældede(Forny, ct);
            _lovbogPrøvet = ur.GetUtcNow();
        }
        if (antal > 0)
            Genvurderet(log, antal);
        målinger.SættesForfaldne(antal);
        if (adgang.Journal.Idag is var idag && idag != _skrevet)
        {
            await adgang.Hoveder.Skriv(idag, ct);
            _skrevet = idag;
        }
    }

    private Task<bool> Tag(CancellationToken ct) => adgang.Arbejdsdeling.Tag(Arbejde, Lejemål, ct);

    /// <summary>En anden node kan tage over straks; svarer databasen ikke mere, tager den over, når lejemålet er løbet ud.</summary>
    private async Task Slip()
    {
        try
        {
            await adgang.Arbejdsdeling.Slip(Arbejde, CancellationToken.None);
        }
        catch (System.Data.Common.DbException fejl)
        {
            Udsat(log, fejl);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Antal} sager er vurderet igen, fordi deres dag er kommet eller lovbogen er ny")]
    private static partial void Genvurderet(ILogger log, int antal);

    [LoggerMessage(LogLevel.Warning, "Det daglige arbejde blev afbrudt og prøves igen om et minut")]
    private static partial void Udsat(ILogger log, Exception fejl);
}
