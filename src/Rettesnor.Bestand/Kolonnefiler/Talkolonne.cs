using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Kolonnefiler;

/// <summary>Tal lagt efter hinanden i én buffer, som Arrow læser, hvor den er; bufferen genbruges til det næste hold.</summary>
sealed class Talkolonne
{
    byte[] _byte = new byte[Kolonner.Plads * sizeof(long)];
    int _længde;

    ArrowBuffer Buffer => new(_byte.AsMemory(0, _længde));

    public Int64Array Lange() => new(Buffer, ArrowBuffer.Empty, _længde / sizeof(long), 0, 0);

    public Int32Array Korte() => new(Buffer, ArrowBuffer.Empty, _længde / sizeof(int), 0, 0);

    public DoubleArray Kommatal() => new(Buffer, ArrowBuffer.Empty, _længde / sizeof(double), 0, 0);

    public void Ryd() => _længde = 0;

    /// <summary>Plads til de næste tal.</summary>
    public Span<T> Nye<T>(int antal) where T : unmanaged
    {
        var nye = antal * Unsafe.SizeOf<T>();
        if (_byte.Length < _længde + nye)
            System.Array.Resize(ref _byte, Math.Max(_byte.Length * 2, _længde + nye));
        _længde += nye;
        return MemoryMarshal.Cast<byte, T>(_byte.AsSpan(_længde - nye, nye));
    }
}
