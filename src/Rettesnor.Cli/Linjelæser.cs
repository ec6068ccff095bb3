using Rettesnor.Lov.Fakta;

namespace Rettesnor.Cli;

/// <summary>Deler en strøm i linjer uden at holde mere end én linje ad gangen.</summary>
/// <remarks>En linje over grænsen for en sag gemmes kun til én byte over den, så den afvises som for stor.</remarks>
sealed class Linjelæser(Stream strøm)
{
    const int HøjesteLængde = Sagslæser.HøjesteLængde + 1;

    readonly byte[] _buffer = new byte[256 * 1024];
    int _fra, _til;

    /// <summary>Den næste linje uden linjeskift, eller null, når strømmen er slut.</summary>
    public byte[]? Næste()
    {
        MemoryStream? tidligere = null;
        while (true)
        {
            if (_fra == _til)
            {
                (_fra, _til) = (0, strøm.Read(_buffer));
                if (_til == 0)
                    return tidligere?.ToArray();
            }
            var her = _buffer.AsSpan(_fra.._til);
            var slut = her.IndexOf((byte)'\n');
            var del = slut < 0 ? her : her[..slut];
            _fra += slut < 0 ? her.Length : slut + 1;
            if (slut >= 0 && tidligere is null)
                return del.ToArray();
            tidligere ??= new();
            tidligere.Write(del[..Math.Min(del.Length, HøjesteLængde - (int)tidligere.Length)]);
            if (slut >= 0)
                return tidligere.ToArray();
        }
    }

    /// <summary>Resten af linjerne.</summary>
    public IEnumerable<byte[]> Alle()
    {
        while (Næste() is { } linje)
            yield return linje;
    }

    /// <summary>Det, der er læst ind, men ikke givet ud.</summary>
    public ReadOnlyMemory<byte> Rest => _buffer.AsMemory(_fra.._til);
}
