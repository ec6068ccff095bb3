using Apache.Arrow;
using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Rækker;
using Array = System.Array;

namespace Rettesnor.Bestand.Kolonnefiler;

/// <summary>Et hold rækker, der læses ind kolonne for kolonne; rækker med fejl tages ud til sidst.</summary>
sealed class Kolonnestykke(Func<RecordBatch?> næste, Kolonne[] felter, Rækkeprøve prøve) : IStykke
{
    readonly int[] _måned = new int[Kolonner.Plads], _ordning = new int[Kolonner.Plads], _kategori = new int[Kolonner.Plads];

    /// <summary>Den første kolonne, der er fejl i på rækken, og grunden.</summary>
    readonly (Kolonne Kolonne, string Grund)[] _fejl = new (Kolonne, string)[Kolonner.Plads];

    RecordBatch? _hold;
    Kolonnelæser[] _læsere = [];
    int _fra;
    bool _harFejl;

    public long Læst => _fra;

    public bool Hent()
    {
        _hold?.Dispose();
        (_hold, _fra) = (næste(), 0);
        _læsere = _hold is null ? [] : [.. Enumerable.Range(0, felter.Length).Where(i => felter[i] is not (Kolonne.Ukendt or Kolonne.Id)).Select(i => new Kolonnelæser(Kolonnekrav.For(felter[i]), _hold.Column(i)))];
        return _hold is not null;
    }

    public bool Læs(Kolonner ud, Rækkefejl fejl)
    {
        if (_hold is null || _fra >= _hold.Length)
            return false;
        var antal = Math.Min(Kolonner.Plads, _hold.Length - _fra);
        foreach (var krav in Kolonnekrav.Alle)
            if (Plads(ud, krav.Kolonne) is { } kolonne)
                if (Array.Find(_læsere, l => l.Kolonne == krav.Kolonne) is { } læser)
                    læser.Læs(kolonne, _fra, antal, Meld);
                else
                    Array.Fill(kolonne, krav.Udeladt, 0, antal);
        Saml(ud, antal, fejl);
        _fra += antal;
        return true;
    }

    void Meld(int række, Kolonne kolonne, string grund)
    {
        _harFejl = true;
        if (_fejl[række].Kolonne == Kolonne.Ukendt)
            _fejl[række] = (kolonne, grund);
    }

    /// <summary>Prøver rækkerne og flytter dem uden fejl sammen.</summary>
    void Saml(Kolonner ud, int antal, Rækkefejl fejl)
    {
        var id = new Idlæser(_hold!.Column(Array.IndexOf(felter, Kolonne.Id)), ud.Id);
        var n = 0;
        for (var i = 0; i < antal; i++)
        {
            if (_harFejl && _fejl[i].Kolonne != Kolonne.Ukendt)
                fejl(_fra + i, _fejl[i].Kolonne, _fejl[i].Grund);
            else if (!id.Læs(_fra + i, n))
                fejl(_fra + i, Kolonne.Id, Kolonnekrav.For(Kolonne.Id).Tomt);
            else
            {
                if (n != i)
                    ud.Flyt(i, n);
                if (prøve.Sæt(ud, n, _fra + i, _måned[i], _ordning[i], _kategori[i], fejl))
                    n++;
            }
        }
        ud.Antal = n;
        if (_harFejl)
            Array.Clear(_fejl);
        _harFejl = false;
    }

    int[]? Plads(Kolonner ud, Kolonne kolonne) => kolonne switch
    {
        Kolonne.Maaned => _måned,
        Kolonne.Ordning => _ordning,
        Kolonne.Kategori => _kategori,
        Kolonne.Bidrag => ud.Bidrag,
        Kolonne.Loen => ud.Løn,
        Kolonne.TimerTilbud => ud.Timer,
        Kolonne.LoenTilbud => ud.LønITilbud,
        Kolonne.AndenIndtaegt => ud.AndenIndtægt,
        Kolonne.Sanktionsdage => ud.Sanktionsdage,
        Kolonne.Andel => ud.Andel,
        _ => null,
    };
}
