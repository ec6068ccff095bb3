namespace Rettesnor.Bestand.Csv;

/// <summary>Tal i tekst: cifre og eventuelt et punktum.</summary>
static class Csvtal
{
    public const int Ugyldigt = -1, ForStort = -2, ForMangeDecimaler = -3;

    /// <summary>Tallet ganget med ti i <paramref name="decimaler"/>, eller en negativ kode for, hvad der er galt.</summary>
    public static int Læs(ReadOnlySpan<byte> tekst, int decimaler, int højst)
    {
        unchecked
        {
            var (tal, efter, cifre) = (0L, -1, 0);
            foreach (var b in tekst)
            {
                var ciffer = (uint)(b - '0');
                if (ciffer <= 9)
                {
                    cifre++;
                    if (efter >= 0 && ++efter > decimaler)
                    {
                        if (ciffer != 0)
                            return ForMangeDecimaler;
                        continue;
                    }
                    tal = tal * 10 + ciffer;
                    if (tal > int.MaxValue)
                        return ForStort;
                }
                else if (b == '.' && efter < 0)
                    efter = 0;
                else
                    return Ugyldigt;
            }
            if (cifre == 0)
                return Ugyldigt;
            for (var i = Math.Clamp(efter, 0, decimaler); i < decimaler; i++)
                tal *= 10;
            return tal > højst ? ForStort : (int)tal;
        }
    }

    /// <summary>Skriver øre som kroner med to decimaler; svarer, hvor mange tegn det blev.</summary>
    public static int Skriv(Span<byte> ud, long øre)
    {
        unchecked
        {
            var i = 0;
            if (øre < 0)
            {
                ud[i++] = (byte)'-';
                øre = -øre;
            }
            var kroner = (ulong)øre / 100;
            var rest = (uint)((ulong)øre - kroner * 100);
            var cifre = 1;
            for (var n = kroner; n >= 10; n /= 10)
                cifre++;
            for (var j = i + cifre - 1; j >= i; j--)
            {
                var n = kroner / 10;
                ud[j] = (byte)('0' + (kroner - n * 10));
                kroner = n;
            }
            i += cifre;
            ud[i] = (byte)'.';
            ud[i + 1] = (byte)('0' + rest / 10);
            ud[i + 2] = (byte)('0' + rest % 10);
            return i + 3;
        }
    }

    /// <summary>Seks cifre.</summary>
    public static int SkrivMåned(Span<byte> ud, int måned)
    {
        for (var i = 5; i >= 0; i--)
            (måned, ud[i]) = (måned / 10, (byte)('0' + måned % 10));
        return 6;
    }
}
