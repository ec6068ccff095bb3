using System.Diagnostics;

using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Rettesnor.Browsertests.Produkt))]

namespace Rettesnor.Browsertests;

/// <summary>Det udgivne program, startet med ./run på en ledig port, og en rigtig browser. Fælles for alle prøver.</summary>
public sealed class Produkt : IAsyncLifetime
{
    private const string Svarer = "Rettesnor svarer på ";
    private readonly string _data = Directory.CreateTempSubdirectory("rettesnor-").FullName;
    private Process _program = null!;
    private IPlaywright _playwright = null!;
    private readonly SemaphoreSlim _login = new(1, 1);
    private readonly Dictionary<string, Cookie> _logget = [];

    public Uri Adresse { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Depotets mappe.</summary>
    public static string Rod { get; } = FindRod(AppContext.BaseDirectory);

    public async ValueTask InitializeAsync()
    {
        _program = Process.Start(new ProcessStartInfo
        {
            FileName = Path.Combine(Rod, "run"),
            ArgumentList = { "--port", "0", "--data", _data },
            RedirectStandardOutput = true,
        })!;
        var linje = await _program.StandardOutput.ReadLineAsync();
        if (linje?.StartsWith(Svarer, StringComparison.Ordinal) != true)
            throw new InvalidOperationException($"./run kom ikke i gang; den skrev »{linje}«.");
        Adresse = new Uri(linje[Svarer.Length..]);

        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Det ene sted, browserprøverne logger ind: på loginsiden som en af prøvebrugerne, én gang for hver.</summary>
    /// <returns>Sessionens cookie.</returns>
    public async Task<Cookie> LogInd(string bruger)
    {
        await _login.WaitAsync();
        try
        {
            if (_logget.TryGetValue(bruger, out var cookie))
                return cookie;
            await using var profil = await Browser.NewContextAsync(new() { BaseURL = Adresse.ToString() });
            var side = await profil.NewPageAsync();
            await side.GotoAsync("/login");
            await side.GetByRole(AriaRole.Button, new() { Name = bruger, Exact = true }).ClickAsync();
            await side.WaitForURLAsync(u => !u.Contains("/login", StringComparison.Ordinal));
            var fundet = (await profil.CookiesAsync()).Single(c => c.Name == "rettesnor");
            return _logget[bruger] = new Cookie { Name = fundet.Name, Value = fundet.Value, Url = Adresse.ToString() };
        }
        finally
        {
            _login.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        _program.Kill();
        await _program.WaitForExitAsync();
        _program.Dispose();
        _login.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static string FindRod(string mappe) =>
        File.Exists(Path.Combine(mappe, "Rettesnor.slnx"))
            ? mappe
            : FindRod(Path.GetDirectoryName(mappe) ?? throw new InvalidOperationException("Rettesnor.slnx findes ikke over testmappen."));
}
