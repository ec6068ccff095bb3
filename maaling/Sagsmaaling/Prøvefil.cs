namespace Rettesnor.Maaling;

/// <summary>Den sag, <c>rettesnor maal sag</c> måles med.</summary>
static class Prøvefil
{
    public static byte[] Læs()
    {
        using var strøm = typeof(Prøvefil).Assembly.GetManifestResourceStream("60-haendelser.json")!;
        using var ud = new MemoryStream();
        strøm.CopyTo(ud);
        return ud.ToArray();
    }
}
