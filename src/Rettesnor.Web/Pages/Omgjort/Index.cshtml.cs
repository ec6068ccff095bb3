using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Lov;
using Rettesnor.Sagsbehandling.Klager;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Omgjort;

/// <summary>Det, der er omgjort på tværs af sager, og hvorfor: talt efter grund, regel og brev, så fejlen kan rettes, hvor den opstod.</summary>
public sealed class IndexModel(Sagsadgang sager) : PageModel
{
    private const int MånederTilbage = 24;

    /// <summary>Hvor mange der faldt af samme grund, og de regler og breve, den er bundet til.</summary>
    public sealed record Optælling(string Navn, int Antal, IReadOnlyList<string> Regler, IReadOnlyList<string> Breve);

    public IReadOnlyList<Omgørelsesrække> Rækker { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "fra")]
    public DateOnly? Fra { get; set; }

    public string Kommune => sager.Kommune;

    public IEnumerable<Optælling> Grunde => Rækker.GroupBy(r => r.Grund).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new Optælling(Grund(g.Key), g.Count(), Forskellige(g, r => r.Regel), Forskellige(g, r => r.Skabelon)));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Fra ??= sager.Idag.AddMonths(-MånederTilbage);
        Rækker = await sager.Omgjorte(Fra.Value, ct);
    }

    public static string Grund(string kode) => Omgørelsesgrund.Find(kode)?.Navn ?? "Ingen har skrevet hvorfor";

    public static string Regel(string id) => Lovbog.Find(id) is { } regel ? $"{id} {regel.Navn}" : id;

    private static IReadOnlyList<string> Forskellige(IEnumerable<Omgørelsesrække> rækker, Func<Omgørelsesrække, string> felt) => [.. rækker.Select(felt).Where(x => x.Length > 0).Distinct().Order(StringComparer.Ordinal)];
}
