using System.Buffers;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;

var pr = DateOnly.Parse(args[Array.IndexOf(args, "--pr") + 1], System.Globalization.CultureInfo.InvariantCulture);
using var ind = new MemoryStream();
Console.OpenStandardInput().CopyTo(ind);
try
{
    var ud = new ArrayBufferWriter<byte>();
    Vurderingsskriver.Skriv(ud, Vurdering.Af(Sagslæser.Læs(ind.ToArray()), pr), true);
    Console.OpenStandardOutput().Write(ud.WrittenSpan);
    return 0;
}
catch (UgyldigSagException e)
{
    foreach (var f in e.Fejl) Console.Error.WriteLine(f);
    return 2;
}
