namespace Rettesnor.Bestand.Csv;

/// <summary>Et felt i en CSV-linje, som RFC 4180 skriver det.</summary>
static class Csvfelt
{
    /// <summary>Feltets længde til kommaet eller linjeskiftet efter det, eller til tekstens slutning; anførselstegn er med.</summary>
    public static int Længde(ReadOnlySpan<byte> tekst)
    {
        if (tekst.Length > 0 && tekst[0] == '"')
            return Citeret(tekst);
        // De fleste felter er korte: et opslag ad gangen er hurtigere end en vektor.
        var i = 0;
        while (i < tekst.Length && tekst[i] is not ((byte)',' or (byte)'\n'))
            i++;
        return i;
    }

    static int Citeret(ReadOnlySpan<byte> tekst)
    {
        var inde = false;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (tekst[i] == '"')
                inde = !inde;
            else if (!inde && tekst[i] is (byte)',' or (byte)'\n' && !inde)
                return i;
        }
        return tekst.Length;
    }

    /// <summary>Indholdet af et felt i anførselstegn; to i træk er ét.</summary>
    public static ReadOnlySpan<byte> Indhold(ReadOnlySpan<byte> felt, ref byte[] plads)
    {
        if (plads.Length < felt.Length)
            plads = new byte[felt.Length];
        var n = 0;
        for (var i = 1; i < felt.Length - 1; i++)
        {
            plads[n++] = felt[i];
            if (felt[i] == '"' && felt[i + 1] == '"')
                i++;
        }
        return plads.AsSpan(0, n);
    }

    /// <summary>Skriver en tekst som et felt, i anførselstegn, når den kræver det. Fylder højst det dobbelte og to.</summary>
    public static int Skriv(Span<byte> ud, ReadOnlySpan<byte> tekst)
    {
        if (tekst.IndexOfAny("\",\r\n"u8) < 0)
        {
            tekst.CopyTo(ud);
            return tekst.Length;
        }
        var n = 0;
        ud[n++] = (byte)'"';
        foreach (var b in tekst)
        {
            ud[n++] = b;
            if (b == '"')
                ud[n++] = b;
        }
        ud[n++] = (byte)'"';
        return n;
    }
}
