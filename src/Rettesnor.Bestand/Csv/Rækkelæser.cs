using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Csv;

/// <summary>Læser linjer af en bestand ind i kolonner; en linje med fejl læses ikke ind, men meldes.</summary>
public sealed class Rækkelæser(Kolonne[] felter, Satstabel tabel, DateOnly? kunMåned)
{
    readonly Rækkeprøve _prøve = new(tabel, kunMåned);
    readonly int[] _tal = new int[Kolonnekrav.Alle.Length + 1];
    readonly Kolonnekrav[] _krav = [.. felter.Select(Kolonnekrav.For)];
    byte[] _rå = [];
    Rækkefejl _fejl = (_, _, _) => { };

    /// <summary>Læser, til kolonnerne er fulde eller stykket slut.</summary>
    /// <param name="linje">Den første linjes nummer, som en fejl meldes med.</param>
    /// <param name="højst">Så mange linjer læses der højst.</param>
    /// <returns>Antallet af læste byte og linjer.</returns>
    public (int Byte, int Linjer) Læs(byte[] stykke, int fra, int til, Kolonner ud, long linje, Rækkefejl fejl, int højst = int.MaxValue)
    {
        _fejl = fejl;
        ud.Id.BegyndCsv(stykke);
        var tekst = stykke.AsSpan(0, til);
        var (plads, linjer, antal) = (fra, 0, 0);
        while (plads < til && antal < Kolonner.Plads && linjer < højst)
        {
            if (Linje(tekst, ref plads, linje + linjer, ud, antal))
                antal++;
            linjer++;
        }
        ud.Antal = antal;
        return (plads - fra, linjer);
    }

    bool Linje(ReadOnlySpan<byte> stykke, ref int plads, long linje, Kolonner ud, int i)
    {
        if (stykke[plads] == '\n' || (stykke[plads] == '\r' && plads + 1 < stykke.Length && stykke[plads + 1] == '\n'))
        {
            plads += stykke[plads] == '\n' ? 1 : 2;
            return false;
        }
        foreach (ref readonly var krav in Kolonnekrav.Alle)
            _tal[(int)krav.Kolonne] = krav.Udeladt;
        var (ok, felt, slut) = (true, 0, false);
        while (!slut)
        {
            var begynd = plads;
            var længde = Csvfelt.Længde(stykke[plads..]);
            plads = begynd + længde;
            slut = plads == stykke.Length || stykke[plads] == '\n';
            plads += plads == stykke.Length ? 0 : 1;
            if (slut && længde > 0 && stykke[begynd + længde - 1] == '\r')
                længde--;
            if (felt < _krav.Length && ok)
                ok = felter[felt] == Kolonne.Id ? Id(ud, i, begynd, længde, linje) : Felt(_krav[felt], stykke.Slice(begynd, længde), linje);
            felt++;
        }
        if (ok && felt != _krav.Length)
            return Fejl(linje, Kolonne.Ukendt, $"Rækken har {felt} felter; første linje har {_krav.Length}.");
        return ok && Sæt(ud, i, linje);
    }

    bool Id(Kolonner ud, int i, int fra, int længde, long linje)
    {
        ud.Id.Pladser[i] = (fra, længde);
        return længde > 0 || Fejl(linje, Kolonne.Id, Kolonnekrav.For(Kolonne.Id).Tomt);
    }

    bool Felt(in Kolonnekrav krav, ReadOnlySpan<byte> tekst, long linje)
    {
        if (krav.Kolonne == Kolonne.Ukendt)
            return true;
        if (tekst.Length > 0 && tekst[0] == '"')
            tekst = Csvfelt.Indhold(tekst, ref _rå);
        if (tekst.IsEmpty)
            return !krav.Skal || Fejl(linje, krav.Kolonne, krav.Tomt);
        var tal = krav.Kolonne is Kolonne.Ordning or Kolonne.Kategori ? Kolonnekrav.Kode(krav.Kolonne, tekst) : Csvtal.Læs(tekst, krav.Decimaler, krav.Højst);
        _tal[(int)krav.Kolonne] = tal;
        return tal >= 0 || Fejl(linje, krav.Kolonne, krav.Fejl);
    }

    bool Sæt(Kolonner ud, int i, long linje)
    {
        int T(Kolonne kolonne) => _tal[(int)kolonne];
        (ud.Bidrag[i], ud.Løn[i], ud.Timer[i], ud.LønITilbud[i]) = (T(Kolonne.Bidrag), T(Kolonne.Loen), T(Kolonne.TimerTilbud), T(Kolonne.LoenTilbud));
        (ud.AndenIndtægt[i], ud.Sanktionsdage[i], ud.Andel[i]) = (T(Kolonne.AndenIndtaegt), T(Kolonne.Sanktionsdage), T(Kolonne.Andel));
        return _prøve.Sæt(ud, i, linje, T(Kolonne.Maaned), T(Kolonne.Ordning), T(Kolonne.Kategori), _fejl);
    }

    bool Fejl(long linje, Kolonne kolonne, string grund)
    {
        _fejl(linje, kolonne, grund);
        return false;
    }
}
