using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Rettesnor.Tests.Web;

/// <summary>En modtager af OpenTelemetry over HTTP: gemmer de rå beskeder og læser teksterne i dem.</summary>
/// <remarks>Beskederne er protobuf; en tekst står med sin længde og sine bytes, så navne og værdier kan findes uden formatets skema.</remarks>
public sealed class Otlpmodtager : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly ConcurrentQueue<(string Sti, byte[] Krop)> _beskeder = new();

    Otlpmodtager(WebApplication app) => _app = app;

    public string Adresse => _app.Urls.First();

    public static async Task<Otlpmodtager> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0));
        var modtager = new Otlpmodtager(builder.Build());
        modtager._app.Run(async http =>
        {
            using var krop = new MemoryStream();
            await http.Request.Body.CopyToAsync(krop);
            modtager._beskeder.Enqueue((http.Request.Path, krop.ToArray()));
            http.Response.ContentType = "application/x-protobuf";
        });
        await modtager._app.StartAsync();
        return modtager;
    }

    /// <summary>Alt, der er sendt til stien, som læselig tekst: bytes, der ikke er tekst, bliver til blanke.</summary>
    public string Sendt(string sti) => string.Join('\n', _beskeder.Where(b => b.Sti == sti)
        .Select(b => new string([.. Encoding.UTF8.GetString(b.Krop).Select(c => char.IsControl(c) || c == '\uFFFD' ? ' ' : c)])));

    public async Task<string> Vent(string sti, string tekst)
    {
        for (var i = 0; i < 300 && !Sendt(sti).Contains(tekst, StringComparison.Ordinal); i++)
            await Task.Delay(50);
        return Sendt(sti);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
