using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Rettesnor.Tests.Cli;

/// <summary>En kørsel af kommandolinjen som en proces: koden, uddata og fejluddata.</summary>
/// <remarks>./test sætter RETTESNOR_CLI til den udgivne maskinkode; ellers køres den udgave, der er bygget med prøverne.</remarks>
sealed record Kørsel(int Kode, string Ud, string Fejl)
{
    static readonly TimeSpan s_tålmodighed = TimeSpan.FromMinutes(2);

    public JsonElement Json => JsonDocument.Parse(Ud).RootElement;

    public string[] Linjer => Ud.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Kørsel Af(params string[] ord) => Med("", ord);

    public static Kørsel Med(string inddata, params string[] ord)
    {
        using var proces = Start(ord);
        proces.StandardInput.Write(inddata);
        return TilEnde(proces);
    }

    /// <summary>Kørslen, når Ctrl-C kommer, mens der stadig kan komme mere på standardinddata.</summary>
    /// <param name="klar">Er programmet så langt, at det skal afbrydes?</param>
    public static Kørsel Afbrudt(string inddata, Func<bool> klar, params string[] ord)
    {
        using var proces = Start(ord);
        proces.StandardInput.Write(inddata);
        proces.StandardInput.Flush();
        Assert.True(SpinWait.SpinUntil(klar, s_tålmodighed));
        using (var signal = Process.Start("kill", ["-INT", $"{proces.Id}"]))
            signal.WaitForExit();
        return TilEnde(proces);
    }

    static Process Start(string[] ord)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Rod.Mappe,
        };
        if (Environment.GetEnvironmentVariable("RETTESNOR_CLI") is { Length: > 0 } udgivet)
            start.FileName = udgivet;
        else
            (start.FileName, _) = ("dotnet", Tilføj(start, Path.Combine(AppContext.BaseDirectory, "rettesnor-cli.dll")));
        foreach (var et in ord)
            start.ArgumentList.Add(et);
        return Process.Start(start)!;
    }

    static Kørsel TilEnde(Process proces)
    {
        var (ud, fejl) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        proces.StandardInput.Close();
        if (!proces.WaitForExit(s_tålmodighed))
        {
            proces.Kill();
            Assert.Fail("Programmet sluttede ikke.");
        }
        return new(proces.ExitCode, ud.GetAwaiter().GetResult(), fejl.GetAwaiter().GetResult());
    }

    /// <summary>Det udførte: kode 0 og intet på fejluddata.</summary>
    public Kørsel Udført()
    {
        Assert.True(Kode == 0 && Fejl == "", $"Kode {Kode}: {Fejl}");
        return this;
    }

    /// <summary>Det, der ikke kan bruges: kode 2, intet på uddata, og en besked uden spor af programmet selv.</summary>
    public Kørsel Afvist(params string[] besked)
    {
        Assert.True(Kode == 2 && Ud == "", $"Kode {Kode}: {Ud}{Fejl}");
        UdenSpor(Fejl);
        Assert.All(besked, b => Assert.Contains(b, Fejl));
        return this;
    }

    public static void UdenSpor(string tekst)
    {
        Assert.DoesNotContain("   at ", tekst);
        Assert.DoesNotContain("Exception", tekst);
    }

    static bool Tilføj(ProcessStartInfo start, string ord)
    {
        start.ArgumentList.Add(ord);
        return true;
    }
}

/// <summary>En fil på disken, så længe prøven varer.</summary>
sealed class Prøvefil : IDisposable
{
    readonly string _mappe = Directory.CreateTempSubdirectory("rettesnor-cli-").FullName;

    public Prøvefil(string navn, string indhold)
    {
        Sti = Path.Combine(_mappe, navn);
        File.WriteAllText(Sti, indhold);
    }

    public string Sti { get; }

    public void Dispose() => Directory.Delete(_mappe, recursive: true);
}
