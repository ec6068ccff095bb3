namespace Rettesnor.Tests;

/// <summary>Fund, der ikke må være nogen af; vises et pr. linje.</summary>
static class Fund
{
    public static void Ingen<T>(IEnumerable<T> fund)
    {
        var liste = fund.ToArray();
        Assert.True(liste.Length == 0, string.Join("\n", liste));
    }
}
