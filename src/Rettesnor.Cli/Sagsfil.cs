using Rettesnor.Lov.Fakta;

namespace Rettesnor.Cli;

/// <summary>Finder sagen i en fil eller på inddata.</summary>
static class Sagsfil
{
    /// <summary>Navnet, der betyder inddata.</summary>
    public const string Inddata = "-";

    public static Stream Åbn(string navn)
    {
        if (navn == Inddata)
            return Console.OpenStandardInput();
        try
        {
            return new FileStream(navn, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UbrugeligException($"Filen »{navn}« findes ikke.");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or ArgumentException)
        {
            throw new UbrugeligException($"Filen »{navn}« kan ikke læses.");
        }
    }

    /// <exception cref="UgyldigSagException">Det er ikke en sagsfil.</exception>
    public static Sag Læs(string navn)
    {
        using var strøm = Åbn(navn);
        return Sagslæser.Læs(Indhold(strøm, default));
    }

    /// <summary>Det, der er læst, og resten af strømmen; højst så meget, at det kan ses, at filen er for stor.</summary>
    public static ReadOnlyMemory<byte> Indhold(Stream strøm, ReadOnlyMemory<byte> læst)
    {
        var samlet = new MemoryStream();
        samlet.Write(læst.Span);
        var buffer = new byte[64 * 1024];
        while (samlet.Length <= Sagslæser.HøjesteLængde && strøm.Read(buffer) is > 0 and var antal)
            samlet.Write(buffer.AsSpan(0, antal));
        return samlet.GetBuffer().AsMemory(0, (int)samlet.Length);
    }
}
