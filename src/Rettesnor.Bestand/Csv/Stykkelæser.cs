namespace Rettesnor.Bestand.Csv;

/// <summary>Deler en strøm i stykker af hele linjer; et linjeskift i anførselstegn deler ikke.</summary>
public sealed class Stykkelæser(Stream strøm)
{
    public const int Størrelse = 1024 * 1024;

    byte[] _rest = [];
    bool _slut;

    /// <summary>Læst indtil nu.</summary>
    public long Byte { get; private set; }

    /// <summary>Filens første linje, uden at resten er læst.</summary>
    public byte[] Hoved()
    {
        var buffer = Array.Empty<byte>();
        var antal = Næste(ref buffer);
        var slut = buffer.AsSpan(0, antal).IndexOf((byte)'\n') + 1;
        if (slut == 0)
            slut = antal;
        _rest = [.. buffer.AsSpan(slut, antal - slut), .. _rest];
        return buffer[..slut];
    }

    /// <summary>Fylder bufferen med det næste stykke, og gør den større, hvis en linje er længere. Nul, når strømmen er slut.</summary>
    public int Næste(ref byte[] buffer)
    {
        if (buffer.Length < Math.Max(Størrelse, _rest.Length))
            buffer = new byte[Math.Max(Størrelse, _rest.Length * 2)];
        _rest.CopyTo(buffer, 0);
        var antal = _rest.Length;
        while (true)
        {
            while (!_slut && antal < buffer.Length)
            {
                var læst = strøm.Read(buffer, antal, buffer.Length - antal);
                (_slut, antal, Byte) = (læst == 0, antal + læst, Byte + læst);
            }
            var linjer = _slut ? antal : Deling(buffer.AsSpan(0, antal));
            if (linjer > 0 || antal == 0)
            {
                _rest = buffer.AsSpan(linjer, antal - linjer).ToArray();
                return linjer;
            }
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    /// <summary>Længden til og med det sidste linjeskift uden for anførselstegn.</summary>
    static int Deling(ReadOnlySpan<byte> tekst)
    {
        var sidste = tekst.LastIndexOf((byte)'\n') + 1;
        if (!tekst.Contains((byte)'"'))
            return sidste;
        var (inde, fundet) = (false, 0);
        for (var i = 0; i < sidste; i++)
        {
            if (tekst[i] == '"')
                inde = !inde;
            else if (tekst[i] == '\n' && !inde)
                fundet = i + 1;
        }
        return fundet;
    }
}
