using Rettesnor.Tests.Eksempler;

namespace Rettesnor.Tests;

/// <summary>Delens eksempler som én prøve; mutationerne køres så mange gange, at hver enkelt prøves pris tæller.</summary>
public class EksemplerneTests
{
#if YDELSE
    static readonly string[] s_mapper = ["Y-", "P-9", "kontrakt"];
#else
    static readonly string[] s_mapper = ["P-2", "P-4", "P-5", "P-7", "P-11", "kontrakt"];
#endif

    [Fact]
    public void Eksemplerne_holder() => Fund.Ingen(Eksempelfil.Alle()
        .Where(e => s_mapper.Any(m => e.Sti.StartsWith($"eksempler/{m}", StringComparison.Ordinal))).SelectMany(e => e.Fejl()));
}
