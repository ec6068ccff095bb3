using System.Diagnostics;
using System.Text.Json;

namespace Rettesnor.Browsertests.Designsystem;

/// <summary>Et kald af en af designsystemets skabeloner, fx <c>alert</c> i <c>alerts/alerts.njk</c>.</summary>
internal sealed record Skabelon(string Fil, string Makro, object Værdier)
{
    private static readonly JsonSerializerOptions SmåBogstaver = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Skabelonen udfyldt af designsystemets eget værktøj (Nunjucks), som det ligger i den pakke, siderne bygges med.</summary>
    public async Task<string> Html(CancellationToken ct)
    {
        using var node = Process.Start(new ProcessStartInfo
        {
            FileName = "node",
            ArgumentList =
            {
                Path.Combine(Produkt.Rod, "tests/Rettesnor.Browsertests/Designsystem/skabelon.cjs"),
                Path.Combine(Produkt.Rod, "src/Rettesnor.Web/obj/npm/node_modules"),
            },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(this, SmåBogstaver).AsMemory(), ct);
        node.StandardInput.Close();
        var html = await node.StandardOutput.ReadToEndAsync(ct);
        await node.WaitForExitAsync(ct);
        Assert.Equal(0, node.ExitCode);
        return html;
    }
}
