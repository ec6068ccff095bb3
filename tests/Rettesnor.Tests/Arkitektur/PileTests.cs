using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Rettesnor.Tests.Arkitektur;

/// <summary>Pilene mellem projekterne, og at loven er ren: ingen pakke, intet ur, ingen omverden.</summary>
public class PileTests
{
    /// <summary>De projekter, hvert projekt må kende.</summary>
    static readonly Dictionary<string, string[]> s_pile = new()
    {
        ["Rettesnor.Lov"] = [],
        ["Rettesnor.Bestand"] = ["Rettesnor.Lov"],
        ["Rettesnor.Cli"] = ["Rettesnor.Bestand", "Rettesnor.Lov"],
        ["Rettesnor.Sag"] = ["Rettesnor.Lov"],
        ["Rettesnor.Tilslutning"] = ["Rettesnor.Sag", "Rettesnor.Lov"],
        ["Rettesnor.Web"] = ["Rettesnor.Tilslutning", "Rettesnor.Sag", "Rettesnor.Lov"],
        ["Rettesnor.Drift"] = ["Rettesnor.Tilslutning", "Rettesnor.Sag", "Rettesnor.Lov"],
    };

    static readonly string[] s_omverden = ["System.IO", "System.Net", "System.Diagnostics", "System.Timers", "System.Threading.Tasks", "Microsoft"];

    /// <summary>Det, de indlejrede lovfiler læses gennem, og det oversætteren selv sætter ind.</summary>
    static readonly string[] s_undtaget =
    [
        "System.IO.Stream", "System.Diagnostics.DebuggableAttribute", "System.Diagnostics.DebuggerBrowsableAttribute", "System.Diagnostics.DebuggerBrowsableState",
        "System.Diagnostics.DebuggerHiddenAttribute", "System.Diagnostics.CodeAnalysis", "Microsoft.CodeAnalysis.EmbeddedAttribute",
    ];

    static readonly string[] s_ur = ["System.TimeProvider", "System.Random", "System.Threading.Timer", "System.Diagnostics.Stopwatch"];

    [Fact]
    public void Hvert_projekt_kender_kun_dem_det_må()
    {
        foreach (var fil in Rod.Filer("src", "*.csproj"))
        {
            var navn = Path.GetFileNameWithoutExtension(fil);
            Assert.True(s_pile.TryGetValue(navn, out var må), $"{navn} har ingen pil i {nameof(PileTests)}.");
            var kender = Elementer(fil, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
            Fund.Ingen(kender.Except(må!).Select(andet => $"{navn} må ikke kende {andet}"));
        }
    }

    [Fact]
    public void Loven_har_ingen_pakke()
    {
        Fund.Ingen(Elementer(Rod.Sti("src", "Rettesnor.Lov", "Rettesnor.Lov.csproj"), "PackageReference"));
        Assert.All(typeof(Lov.Regel).Assembly.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name));
    }

    [Fact]
    public void Loven_kender_ikke_omverdenen() => Fund.Ingen(Brugte(out _)
        .Where(t => s_omverden.Any(o => t.StartsWith(o + ".", StringComparison.Ordinal)) && !s_undtaget.Any(u => t.StartsWith(u, StringComparison.Ordinal))));

    [Fact]
    public void Loven_har_intet_ur()
    {
        Fund.Ingen(Brugte(out var medlemmer).Intersect(s_ur));
        Fund.Ingen(medlemmer.Where(m => m is "System.DateTime.get_Now" or "System.DateTime.get_UtcNow" or "System.DateTime.get_Today"
            or "System.DateTimeOffset.get_Now" or "System.DateTimeOffset.get_UtcNow"
            || (m.StartsWith("System.Environment.", StringComparison.Ordinal) && m != "System.Environment.get_CurrentManagedThreadId")));
    }

    static IEnumerable<XElement> Elementer(string fil, string navn) => XDocument.Load(fil).Descendants(navn);

    /// <summary>Alle fremmede typer og medlemmer, den byggede lov nævner.</summary>
    static string[] Brugte(out string[] medlemmer)
    {
        using var fil = new PEReader(File.OpenRead(typeof(Lov.Regel).Assembly.Location));
        var m = fil.GetMetadataReader();
        string Navn(TypeReferenceHandle h) => m.GetTypeReference(h) is var t && m.GetString(t.Namespace) is { Length: > 0 } rum ? $"{rum}.{m.GetString(t.Name)}" : m.GetString(t.Name);
        medlemmer = [.. m.MemberReferences.Select(m.GetMemberReference).Where(r => r.Parent.Kind == HandleKind.TypeReference)
            .Select(r => $"{Navn((TypeReferenceHandle)r.Parent)}.{m.GetString(r.Name)}")];
        return [.. m.TypeReferences.Select(Navn)];
    }
}
