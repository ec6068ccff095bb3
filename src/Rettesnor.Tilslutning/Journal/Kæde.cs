using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Kæden: hver rækkes segl dækker rækken og den forriges segl, regnet over det krypterede indhold.</summary>
static class Kæde
{
    /// <summary>Det, den første række hænger i.</summary>
    public static readonly byte[] Begyndelse = new byte[32];

    public static byte[] Segl(INøglehus nøgler, string kommune, string sag, long nr, long tid, string art, ReadOnlySpan<byte> forrige, ReadOnlySpan<byte> indhold)
    {
        var ud = new ArrayBufferWriter<byte>(indhold.Length + 256);
        Tekst(ud, kommune);
        Tekst(ud, sag);
        Tal(ud, nr);
        Tal(ud, tid);
        Tekst(ud, art);
        Bytes(ud, forrige);
        Bytes(ud, indhold);
        return nøgler.Segl(ud.WrittenSpan);
    }

    /// <summary>Seglet over en hel liste af værdier; null, tekst, tal og bytes skilles.</summary>
    public static byte[] Segl(INøglehus nøgler, IEnumerable<object?> værdier)
    {
        var ud = new ArrayBufferWriter<byte>(1024);
        foreach (var værdi in værdier)
            switch (værdi)
            {
                case null: Tal(ud, -1); break;
                case long tal: Tal(ud, -2); Tal(ud, tal); break;
                case string tekst: Tekst(ud, tekst); break;
                case byte[] bytes: Tal(ud, -3); Bytes(ud, bytes); break;
                default: throw new InvalidOperationException($"Typen {værdi.GetType().Name} forsegles ikke.");
            }
        return nøgler.Segl(ud.WrittenSpan);
    }

    /// <summary>Det, en krypteret række er bundet til, så den ikke kan flyttes.</summary>
    public static byte[] Bundet(string kommune, string sag, long nr) => Encoding.UTF8.GetBytes($"{kommune}\n{sag}\n{nr}");

    public static byte[] Bundet(string kommune, string sag) => Encoding.UTF8.GetBytes($"{kommune}\n{sag}");

    static void Tekst(ArrayBufferWriter<byte> ud, string tekst) => Bytes(ud, Encoding.UTF8.GetBytes(tekst));

    static void Bytes(ArrayBufferWriter<byte> ud, ReadOnlySpan<byte> bytes)
    {
        Tal(ud, bytes.Length);
        ud.Write(bytes);
    }

    static void Tal(ArrayBufferWriter<byte> ud, long tal)
    {
        BinaryPrimitives.WriteInt64BigEndian(ud.GetSpan(8), tal);
        ud.Advance(8);
    }
}
