using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Felterne i et høringsbrev: hvad der overvejes, hvad det kan koste, og hvornår der senest skal svares.</summary>
static class Høringsfelter
{
    public static IEnumerable<Brevfelt> Af(Brevstof stof, Partshøring høring)
    {
        yield return new("svarfrist", høring.Svarfrist.Skrevet(), "sagen");
        if (stof.Billede.Vedr<Hændelse>(høring) is not { } brud || brud is not (Udeblivelse or Pligtbrud))
            yield break;
        yield return new("brud", brud is Udeblivelse u ? Sanktionsfelter.Udeblev(u) : Sanktionsfelter.Brød((Pligtbrud)brud), "sagen");
        yield return new("overvejer_sanktion", "ja", "sagen");
        if (Sanktionsudsigt.Af(stof.Sag, stof.Ramme.Dato).FirstOrDefault(x => x.Brud.Nr == brud.Nr) is { } udsigt)
            yield return new("udsigt", new Sanktionsvirkning(udsigt.Måneder).Ialt?.Skrevet(), "ydelsen");
    }
}
