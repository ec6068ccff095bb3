using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Månedens sats og den del af den, der tilkommer borgeren, samlet dag for dag af hændelserne.</summary>
sealed class Månedsniveau(Dagsniveau dagsniveau, Månedsnoter noter)
{
    static readonly Spor s_enDag = Spor.AfOplysning("En dag", Kroner.Antal(1), default, Enhed.Dage);

    readonly List<(Niveaudel Niveau, int Dage)> _dele = [];

    public Spor Sats { get; private set; } = Spor.Nul;
    public Ydelseskategori Kategori { get; private set; }

    /// <summary>Har borgeren forsørgelsespligt på månedens sidste dag i forløbet?</summary>
    public bool Forsørger { get; private set; }

    /// <summary>Dage i forløbet med en selvstændigs andel; null, når hele måneden giver fuld sats.</summary>
    public Spor? Del { get; private set; }

    public Spor DageIMåneden { get; private set; } = Spor.Nul;
    public decimal Andel { get; private set; }

    /// <summary>Finder månedens niveau; falsk, når noget mangler.</summary>
    public bool Find(IReadOnlyList<Forløbsdage> forløbsdage, Ydelseshjemmel hjemmel)
    {
        _dele.Clear();
        foreach (var (dage, ydelse) in forløbsdage)
            for (var fra = dage.Fra; fra <= dage.TilOgMed;)
            {
                var til = dagsniveau.UændretTil(fra, dage.TilOgMed, ydelse, noter);
                if (dagsniveau.På(fra, ydelse, hjemmel, noter) is not { } niveau)
                    return false;
                Læg(niveau, til.DayNumber - fra.DayNumber + 1);
                fra = til.AddDays(1);
            }
        Kategori = _dele[^1].Niveau.Kategori;
        Forsørger = _dele[^1].Niveau.Forsørger;
        var iAlt = 0;
        foreach (var (_, dage) in _dele)
            iAlt += dage;
        Sats = Samlet(iAlt);
        FindDel(iAlt, hjemmel);
        return true;
    }

    /// <summary>Lægger dagene til; er intet ændret fra delen før, er det den samme del.</summary>
    void Læg(Niveaudel niveau, int dage)
    {
        if (_dele.Count > 0 && _dele[^1] is var (forrige, d) && forrige.Kategori == niveau.Kategori && forrige.Sats.Værdi == niveau.Sats.Værdi && forrige.Evne == niveau.Evne)
            _dele[^1] = (niveau, d + dage);
        else
            _dele.Add((niveau, dage));
    }

    Spor Samlet(int iAlt)
    {
        var ens = true;
        foreach (var (niveau, _) in _dele)
            ens &= niveau.Sats.Værdi == _dele[0].Niveau.Sats.Værdi;
        if (ens)
            return _dele[^1].Niveau.Sats;
        noter.Antag(Antagelse.Delmåned);
        Spor? sum = null;
        foreach (var (niveau, dage) in _dele)
            sum = Spor.Sum(sum, Spor.Gange(AntalDage("Dage med satsen", dage), niveau.Sats).Som("Dage gange sats"));
        return Niveau.Dagsvægtet(sum!, s_enDag, AntalDage("Dage i forløbet", iAlt)).Som("Satsen i gennemsnit af månedens dage");
    }

    void FindDel(int iAlt, Ydelseshjemmel hjemmel)
    {
        var iMåneden = Periode.Måned(noter.Måned).Dage;
        var evner = 0;
        var fuld = iAlt == iMåneden;
        for (var i = 0; i < _dele.Count; i++)
        {
            fuld &= _dele[i].Niveau.Evne is null;
            if (i == 0 || _dele[i].Niveau.Evne != _dele[i - 1].Niveau.Evne)
                evner++;
        }
        (Del, Andel) = (null, 1);
        if (fuld)
            return;
        if (iAlt != iMåneden || evner > 1)
            noter.Antag(Antagelse.Delmåned);
        DageIMåneden = AntalDage("Dage i måneden", iMåneden);
        Del = evner == 1 ? DageMed(_dele[0].Niveau, iAlt, hjemmel) : null;
        if (Del is null)
            foreach (var (niveau, dage) in _dele)
                Del = Spor.Sum(Del, DageMed(niveau, dage, hjemmel));
        Andel = Del!.Værdi.SomAntal / iMåneden;
    }

    static Spor DageMed(Niveaudel niveau, int dage, Ydelseshjemmel hjemmel) => niveau.Evne is { } evne
        ? (evne.Procent * AntalDage("Dage i forløbet", dage).Med(evne.Fakta)).Som("Dage med en selvstændigs andel", hjemmel.Selvstændig)
        : AntalDage("Dage i forløbet", dage);

    static Spor AntalDage(string navn, int dage) => Spor.AfOplysning(navn, Kroner.Antal(dage), default, Enhed.Dage);
}
