namespace Rettesnor.Bestand.Rækker;

/// <summary>Rækker i kolonner, klar til at regne: kun rækker uden fejl. Beløb er hele øre.</summary>
public sealed class Kolonner
{
    public const int Plads = 32 * 1024;

    public int Antal { get; set; }

    public Idkolonne Id { get; } = new();

    /// <summary>Rækkens nummer i stykket fra 0; rækker med fejl springes over.</summary>
    public int[] Nr { get; } = new int[Plads];

    /// <summary>Rækkens plads i <see cref="Satstabel"/>.</summary>
    public int[] Sats { get; } = new int[Plads];

    public int[] Bidrag { get; } = new int[Plads];
    public int[] Løn { get; } = new int[Plads];

    /// <summary>Hundrededele timer.</summary>
    public int[] Timer { get; } = new int[Plads];

    public int[] LønITilbud { get; } = new int[Plads];
    public int[] AndenIndtægt { get; } = new int[Plads];
    public int[] Sanktionsdage { get; } = new int[Plads];

    /// <summary>Milliontedele af måneden.</summary>
    public int[] Andel { get; } = new int[Plads];

    /// <summary>Flytter en rækkes oplyste tal til en anden plads.</summary>
    internal void Flyt(int fra, int til)
    {
        (Bidrag[til], Løn[til], Timer[til], LønITilbud[til]) = (Bidrag[fra], Løn[fra], Timer[fra], LønITilbud[fra]);
        (AndenIndtægt[til], Sanktionsdage[til], Andel[til]) = (AndenIndtægt[fra], Sanktionsdage[fra], Andel[fra]);
    }

    /// <summary>Rækken som den står, til forklaring og eftersyn.</summary>
    public Række Række(int i, Satstabel tabel)
    {
        var s = tabel[Sats[i]]!;
        return new(s.Måned, s.Ordning, s.Kategori, Bidrag[i], Løn[i], Timer[i], LønITilbud[i], AndenIndtægt[i], Sanktionsdage[i], Andel[i]);
    }
}

/// <summary>Månedens tal for hver række, i hele øre.</summary>
public sealed class Resultater
{
    public long[] Sats { get; } = new long[Kolonner.Plads];
    public long[] Fradrag { get; } = new long[Kolonner.Plads];
    public long[] Sanktion { get; } = new long[Kolonner.Plads];
    public long[] Beløb { get; } = new long[Kolonner.Plads];
}
