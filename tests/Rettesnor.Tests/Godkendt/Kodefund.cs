using System.Reflection;
using System.Text.RegularExpressions;
using Rettesnor.Lov;
using Rettesnor.Tests.Arkitektur;

namespace Rettesnor.Tests.Godkendt;

/// <summary>Finder koden, prøverne og eksemplerne til et id i kataloget.</summary>
static class Kodefund
{
    static readonly string[] s_prøvefiler = [.. Rod.Filer("tests", "*Tests.cs")];

    /// <summary>Klassen, reglen er erklæret i.</summary>
    public static Type Klasse(Regel regel) => s_klasser[regel];

    static readonly Dictionary<Regel, Type> s_klasser = typeof(Regel).Assembly.GetTypes()
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(f => f.FieldType == typeof(Regel)).ToDictionary(f => (Regel)f.GetValue(null)!, f => f.DeclaringType!);

    /// <summary>Filerne med id'ets kode, fra roden.</summary>
    public static IReadOnlyList<string> Kode(Katalogpost post) => post.Hvor switch
    {
        "svar" => [.. Lovbog.Regler.Where(r => r.Id == post.Id).Select(r => Fil(Klasse(r))).Distinct()],
        "maaned" => [.. post.I.Select(KatalogTests.Kodefil).OfType<string>().Select(Rod.Relativ)],
        _ => [],
    };

    /// <summary>De rene funktioner i regelens klasse, som andre kan kalde.</summary>
    public static IReadOnlyList<string> Funktioner(Katalogpost post) =>
        [.. Lovbog.Regler.Where(r => r.Id == post.Id).Select(Klasse).Distinct().SelectMany(k => k.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsSpecialName).Select(m => $"{k.Name}.{m.Name}")).Distinct()];

    /// <summary>Prøvefilerne, der nævner id'et eller hedder efter klassen.</summary>
    public static IReadOnlyList<string> Prøver(Katalogpost post)
    {
        var klasser = Kode(post).Select(k => Path.GetFileNameWithoutExtension(k) + "Tests.cs").ToArray();
        return [.. s_prøvefiler.Where(f => klasser.Contains(Path.GetFileName(f)) || Regex.IsMatch(File.ReadAllText(f), $"\"{post.Id}\"") && !Rod.Relativ(f).Contains("/Arkitektur/")).Select(Rod.Relativ)];
    }

    static string Fil(Type klasse) => Rod.Relativ(Rod.Filer("src/Rettesnor.Lov", klasse.Name + ".cs").Single());
}
