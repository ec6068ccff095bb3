using System.ComponentModel;
using System.Diagnostics;

namespace Rettesnor.Tilslutning.Breve;

/// <summary>Det, der kom ud af at lave en PDF: filen, eller hvorfor ikke.</summary>
public sealed record Pdf(byte[]? Fil, string? Hvorfor);

/// <summary>Gør et brev i HTML til en PDF med mærker, sprog, titel og bogmærker, med en browser fra distributionen.</summary>
/// <remarks>
/// Programmet startes direkte uden skal, med en tidsgrænse, uden net og i sin egen mappe, som slettes bagefter; siden selv spærrer for script.
/// Hvorfor Chromium: docs/beslutninger, »PDF laves af Chromium«.
/// </remarks>
public sealed class Pdfmaskine(string? program, TimeSpan tidsgrænse, TimeProvider ur) : IDisposable
{
    /// <summary>De navne, browseren har i distributionerne.</summary>
    static readonly string[] s_navne = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    static readonly string[] s_valg =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--generate-pdf-document-outline", "--no-pdf-header-footer",
    ];

    /// <summary>Én ad gangen: en browser bruger et par hundrede MB.</summary>
    readonly SemaphoreSlim _kø = new(1);

    /// <summary>Er der et program at lave PDF med?</summary>
    public bool Findes => program is not null;

    /// <summary>Finder browseren: den, opsætningen peger på, ellers den første i PATH.</summary>
    /// <param name="valgt">Opsætningens »pdfprogram«; »nej« slår PDF fra.</param>
    public static string? Find(string? valgt, string? path) => valgt switch
    {
        "nej" => null,
        { Length: > 0 } => valgt,
        _ => (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).SelectMany(m => s_navne.Select(n => Path.Combine(m, n))).FirstOrDefault(File.Exists),
    };

    /// <param name="html">En hel side, der selv siger, at intet script og intet fremmed indhold må bruges.</param>
    /// <exception cref="ArgumentException">Siden siger det ikke.</exception>
    public async Task<Pdf> Lav(byte[] html, CancellationToken ct = default)
    {
        if (html.AsSpan().IndexOf("default-src 'none'"u8) < 0)
            throw new ArgumentException("Siden har ingen Content-Security-Policy, der holder script og fremmed indhold ude.", nameof(html));
        if (program is null)
            return new(null, "Der er ingen browser at lave PDF med. Installér Chromium, eller peg på den i opsætningen »pdfprogram«. Brevet kan vises og gemmes som HTML.");
        await _kø.WaitAsync(ct);
        var mappe = Directory.CreateTempSubdirectory("rettesnor-brev-");
        try
        {
            return await Lav(html, mappe.FullName, ct);
        }
        finally
        {
            _kø.Release();
            await Ryd(mappe);
        }
    }

    public void Dispose() => _kø.Dispose();

    async Task<Pdf> Lav(byte[] html, string mappe, CancellationToken ct)
    {
        var (ind, ud) = (Path.Combine(mappe, "brev.html"), Path.Combine(mappe, "brev.pdf"));
        await File.WriteAllBytesAsync(ind, html, ct);
        using var grænse = new CancellationTokenSource(tidsgrænse, ur);
        using var begge = CancellationTokenSource.CreateLinkedTokenSource(ct, grænse.Token);
        using var proces = new Process { StartInfo = Start(mappe, ind, ud) };
        try
        {
            proces.Start();
            // Browserens egne ord kan nævne stien til brevet; de læses, så røret ikke løber fuldt, og kastes bort.
            var støj = Task.WhenAll(proces.StandardError.ReadToEndAsync(begge.Token), proces.StandardOutput.ReadToEndAsync(begge.Token));
            await proces.WaitForExitAsync(begge.Token);
            await støj;
        }
        catch (Win32Exception)
        {
            return new(null, "Programmet til PDF kunne ikke startes. Se opsætningen »pdfprogram«. Brevet kan vises og gemmes som HTML.");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(null, $"PDF'en var ikke færdig på {tidsgrænse.TotalSeconds:0} sekunder. Prøv igen; brevet kan vises og gemmes som HTML.");
        }
        finally
        {
            Stands(proces);
        }
        return File.Exists(ud) && await File.ReadAllBytesAsync(ud, ct) is { Length: > 0 } fil && fil.AsSpan().StartsWith("%PDF-"u8) ? new(fil, null)
            : new(null, "Programmet til PDF svarede uden en PDF. Brevet kan vises og gemmes som HTML.");
    }

    ProcessStartInfo Start(string mappe, string ind, string ud)
    {
        var start = new ProcessStartInfo(program!) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false, WorkingDirectory = mappe };
        foreach (var valg in s_valg.Append("--user-data-dir=" + Path.Combine(mappe, "profil")).Append("--print-to-pdf=" + ud))
            start.ArgumentList.Add(valg);
        // Browserens sandkasse kan ikke bruges af root; så er det kun siden selv, uden script og net, der skal kunne stoles på.
        if (Environment.UserName == "root")
            start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add(new Uri(ind).AbsoluteUri);
        start.Environment.Clear();
        start.Environment["HOME"] = mappe;
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "";
        return start;
    }

    static void Stands(Process proces)
    {
        try
        {
            proces.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // Aldrig startet, eller allerede slut.
        }
    }

    /// <summary>Brevet må ikke blive liggende; en fil, browseren endnu holder, venter et øjeblik.</summary>
    static async Task Ryd(DirectoryInfo mappe)
    {
        for (var forsøg = 0; ; forsøg++)
            try
            {
                mappe.Delete(recursive: true);
                return;
            }
            catch (IOException) when (forsøg < 20)
            {
                await Task.Delay(50);
            }
    }
}
