using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Csv;

/// <summary>Et stykke af filen, som én tråd læser ind i kolonner og bruger; bufferne genbruges til det næste.</summary>
public abstract class Stykke
{
    readonly Rækkelæser _læser;
    readonly Kolonner _kolonner = new();

    protected Stykke(Csvhoved hoved, Satstabel tabel, DateOnly? kunMåned) =>
        _læser = new(hoved, tabel, kunMåned, (linje, kolonne, grund) => Fejl.Add((Linjer + linje, kolonne, grund)));

    internal byte[] Ind = [];

    internal int IndLængde { get; set; }

    /// <summary>Linjer i stykket, også dem med fejl.</summary>
    internal int Linjer { get; private set; }

    internal int Rækker { get; private set; }

    /// <summary>Linjens nummer i stykket fra 0.</summary>
    internal List<(long Linje, Kolonne Kolonne, string Grund)> Fejl { get; } = [];

    internal void Regn()
    {
        (Linjer, Rækker) = (0, 0);
        Fejl.Clear();
        Begynd();
        for (var fra = 0; fra < IndLængde;)
        {
            var (læst, linjer) = _læser.Læs(Ind.AsSpan(0, IndLængde), fra, _kolonner);
            Brug(_kolonner);
            fra += læst;
            Linjer += linjer;
            Rækker += _kolonner.Antal;
        }
    }

    /// <summary>Rækkens id, som det står i filen.</summary>
    protected ReadOnlySpan<byte> Id(int række) => Ind.AsSpan(_læser.Id[række].Fra, _læser.Id[række].Længde);

    /// <summary>Kaldes, før et nyt stykke læses.</summary>
    protected abstract void Begynd();

    /// <summary>Bruger de rækker, der er læst ind.</summary>
    protected abstract void Brug(Kolonner rækker);
}
