using System.Text.Json;

namespace Rettesnor.Lov.Grundlag;

/// <summary>Den dag, borgeren når folkepensionsalderen, efter den tabel der gjaldt på nøgledatoen.</summary>
/// <remarks>Pensionsloven § 1 a; tabellerne står i lov/folkepensionsalder.json. Født 29. februar: alderen nås 28. februar i et almindeligt år (SKUDDAG).</remarks>
public static class Folkepension
{
    static readonly Pensionstabel[] s_tabeller = Læs();

    /// <param name="nøgledato">Den dag, hvis tabel bruges. Før den første tabel bruges den første.</param>
    public static DateOnly Dag(DateOnly født, DateOnly nøgledato) => født.AddMonths(Alder(født, nøgledato));

    /// <summary>Den dag, der er seks år tilbage; på dagen selv er der ikke under seks år.</summary>
    /// <remarks>LAB § 112, stk. 3.</remarks>
    public static DateOnly SeksÅrFør(DateOnly født, DateOnly nøgledato) => Dag(født, nøgledato).AddYears(-6);

    /// <summary>Alderen i hele måneder: 67 år er 804.</summary>
    public static int Alder(DateOnly født, DateOnly nøgledato)
    {
        var tabel = s_tabeller.LastOrDefault(t => t.Fra <= nøgledato) ?? s_tabeller[0];
        return tabel.Rækker.First(r => r.FødtTil is not { } til || født <= til).Måneder;
    }

    /// <summary>»67 år«, »65½ år«.</summary>
    public static string SkrevetAlder(DateOnly født, DateOnly nøgledato)
    {
        var måneder = Alder(født, nøgledato);
        return måneder % 12 == 0 ? $"{måneder / 12} år" : $"{måneder / 12}½ år";
    }

    static Pensionstabel[] Læs()
    {
        using var fil = Lovfil.Åbn("folkepensionsalder.json");
        return [.. fil.RootElement.GetProperty("tabeller").EnumerateArray().Select(Tabel).OrderBy(t => t.Fra)];
    }

    static Pensionstabel Tabel(JsonElement e) => new(e.Dag("fra")!.Value,
        [.. e.GetProperty("raekker").EnumerateArray().Select(r => new Pensionsrække(r.Dag("foedt_til"), r.GetProperty("aar").GetInt32() * 12 + r.GetProperty("maaneder").GetInt32()))]);

    sealed record Pensionstabel(DateOnly Fra, Pensionsrække[] Rækker);

    readonly record struct Pensionsrække(DateOnly? FødtTil, int Måneder);
}
