namespace Rettesnor.Tests;

/// <summary>Projektets rod på disken, fundet fra den byggede prøve.</summary>
static class Rod
{
    public static string Mappe { get; } = Find(AppContext.BaseDirectory);

    public static string Sti(params string[] dele) => Path.Combine([Mappe, .. dele]);

    /// <summary>Filens sti fra roden, med skråstreg på enhver maskine.</summary>
    public static string Relativ(string sti) => Path.GetRelativePath(Mappe, sti).Replace('\\', '/');

    /// <summary>Filerne i en mappe og alt under den, uden det byggede.</summary>
    public static IEnumerable<string> Filer(string mappe, string mønster) =>
        !Directory.Exists(Sti(mappe)) ? [] : Directory.EnumerateFiles(Sti(mappe), mønster, SearchOption.AllDirectories)
            .Where(f => !Relativ(f).Split('/').Any(del => del is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    static string Find(string mappe)
    {
        for (var d = new DirectoryInfo(mappe); d is not null; d = d.Parent)
            if (File.Exists(Path.Combine(d.FullName, "Rettesnor.slnx")))
                return d.FullName;
        throw new InvalidOperationException($"Rettesnor.slnx findes ikke over {mappe}.");
    }
}
