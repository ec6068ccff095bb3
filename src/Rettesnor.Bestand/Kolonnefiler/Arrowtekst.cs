using Apache.Arrow;

namespace Rettesnor.Bestand.Kolonnefiler;

/// <summary>Tekst i de former, Arrow har for den.</summary>
static class Arrowtekst
{
    public static bool Er(IArrowArray kolonne) => kolonne is StringArray or LargeStringArray or StringViewArray;

    public static ReadOnlySpan<byte> Ved(IArrowArray tekster, int i) => tekster switch
    {
        StringArray a => a.GetBytes(i),
        LargeStringArray a => a.GetBytes(i),
        StringViewArray a => a.GetBytes(i),
        _ => default,
    };
}
