using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Csv;

/// <summary>Læser linjer af en bestand ind i kolonner; en linje med fejl læses ikke ind, men meldes.</summary>
/// <param name="fejl">Kaldes med rækkens nummer i stykket fra 0, kolonnen og grunden.</param>
public sealed class Rækkelæser(Csvhoved hoved, Satstabel tabel, DateOnly? kunMåned, Action<long, Kolonne, string> fejl)
{
    const int HøjesteBeløb = 1_000_000_000, HøjesteTimer = 744 * Række.PrTime, HøjesteDage = 31;

    readonly int[] _tal = new int[Enum.GetValues<Kolonne>().Length];
    byte[] _rå = [];

    /// <summary>Hvor rækkens id står i stykket, og hvor langt det er.</summary>
    public (int Fra, int Længde)[] Id { get; } = new (int, int)[Kolonner.Plads];

    /// <summary>Læser, til kolonnerne er fulde eller stykket slut.</summary>
    /// <param name="højst">Så mange linjer læses der højst.</param>
    /// <returns>Antallet af læste byte og linjer.</returns>
    public (int Byte, int Linjer) Læs(ReadOnlySpan<byte> stykke, int fra, Kolonner ud, int højst = int.MaxValue)
    {
        var (plads, linjer, antal) = (fra, 0, 0);
        while (plads < stykke.Length && antal < Kolonner.Plads && linjer < højst)
        {
            if (Linje(stykke, ref plads, linjer, ud, antal))
                antal++;
            linjer++;
        }
        ud.Antal = antal;
        return (plads - fra, linjer);
    }

    bool Linje(ReadOnlySpan<byte> stykke, ref int plads, int linje, Kolonner ud, int i)
    {
        if (stykke[plads] == '\n' || (stykke[plads] == '\r' && plads + 1 < stykke.Length && stykke[plads + 1] == '\n'))
        {
            plads += stykke[plads] == '\n' ? 1 : 2;
            return false;
        }
        (_tal[(int)Kolonne.Bidrag], _tal[(int)Kolonne.TimerTilbud], _tal[(int)Kolonne.LoenTilbud], _tal[(int)Kolonne.Andel]) = (-1, 0, 0, Række.HelAndel);
        var (ok, felt, slut) = (true, 0, false);
        while (!slut)
        {
            var begynd = plads;
            var rest = stykke[plads..];
            var citeret = rest.Length > 0 && rest[0] == '"';
            var længde = citeret ? Citeret(rest) : rest.IndexOfAny((byte)',', (byte)'\n');
            if (længde < 0)
                længde = rest.Length;
            slut = længde == rest.Length || rest[længde] == '\n';
            plads = begynd + længde + (længde == rest.Length ? 0 : 1);
            if (slut && længde > 0 && rest[længde - 1] == '\r')
                længde--;
            if (felt < hoved.Felter.Length && ok)
                ok = hoved.Felter[felt] == Kolonne.Id ? Gem(i, begynd, længde, linje) : Felt(hoved.Felter[felt], citeret ? Rå(rest[..længde]) : rest[..længde], linje);
            felt++;
        }
        if (ok && felt != hoved.Felter.Length)
            return Fejl(linje, Kolonne.Ukendt, $"Rækken har {felt} felter; første linje har {hoved.Felter.Length}.");
        return ok && Sæt(ud, i, linje);
    }

    bool Gem(int i, int fra, int længde, int linje)
    {
        Id[i] = (fra, længde);
        return længde > 0 || Fejl(linje, Kolonne.Id, "Feltet er tomt.");
    }

    bool Felt(Kolonne kolonne, ReadOnlySpan<byte> tekst, int linje) => kolonne switch
    {
        Kolonne.Ukendt => true,
        Kolonne.Ordning => Kode(kolonne, tekst.SequenceEqual("ressourceforloeb"u8) ? 0 : tekst.SequenceEqual("jobafklaring"u8) ? 1 : -1, "ressourceforloeb eller jobafklaring", linje),
        Kolonne.Kategori => Kode(kolonne, Kategori(tekst), "forsoerger, ikke-forsoerger, hjemmeboende-under-25 eller bidragspligtig-under-25", linje),
        Kolonne.Maaned => Tal(kolonne, tekst, 0, 999_999, "en måned, skrevet 202403", linje),
        Kolonne.TimerTilbud => tekst.IsEmpty || Tal(kolonne, tekst, 2, HøjesteTimer, "timer fra 0 til 744 med højst to decimaler", linje),
        Kolonne.Sanktionsdage => Tal(kolonne, tekst, 0, HøjesteDage, "hele dage fra 0 til 31", linje),
        Kolonne.Andel => tekst.IsEmpty || Tal(kolonne, tekst, 6, Række.HelAndel, "en andel fra 0 til 1 med højst seks decimaler", linje),
        Kolonne.Bidrag or Kolonne.LoenTilbud when tekst.IsEmpty => true,
        _ => Tal(kolonne, tekst, 2, HøjesteBeløb, "et beløb i kroner fra 0 til 10.000.000 med punktum og højst to decimaler", linje),
    };

    bool Kode(Kolonne kolonne, int kode, string tilladt, int linje)
    {
        _tal[(int)kolonne] = kode;
        return kode >= 0 || Fejl(linje, kolonne, $"Feltet skal være {tilladt}.");
    }

    bool Tal(Kolonne kolonne, ReadOnlySpan<byte> tekst, int decimaler, int højst, string tilladt, int linje)
    {
        var tal = Csvtal.Læs(tekst, decimaler, højst);
        _tal[(int)kolonne] = tal;
        return tal >= 0 || Fejl(linje, kolonne, tekst.IsEmpty ? $"Feltet er tomt; det skal være {tilladt}." : $"Feltet skal være {tilladt}.");
    }

    bool Sæt(Kolonner ud, int i, int linje)
    {
        int T(Kolonne kolonne) => _tal[(int)kolonne];
        var (år, måned) = Math.DivRem(T(Kolonne.Maaned), 100);
        if (måned is < 1 or > 12)
            return Fejl(linje, Kolonne.Maaned, "Feltet skal være en måned, skrevet 202403.");
        if (kunMåned is { } kun && (år != kun.Year || måned != kun.Month))
            return false;
        var plads = tabel.Plads(år, måned, T(Kolonne.Ordning), T(Kolonne.Kategori));
        if (plads < 0)
            return Fejl(linje, Kolonne.Maaned, "Satserne kendes ikke den måned.");
        if (tabel[plads] is not { } satser)
            return Fejl(linje, Kolonne.Maaned, "Ordningen fandtes ikke den måned.");
        if (!satser.KenderSats || (T(Kolonne.Loen) > 0 && !satser.KenderLøn) || (T(Kolonne.LoenTilbud) > 0 && !satser.KenderTilbud))
            return Fejl(linje, Kolonne.Maaned, "En sats, rækken skal bruge, kendes ikke den måned.");
        if (satser.ErBidragspligtig && T(Kolonne.Bidrag) < 0)
            return Fejl(linje, Kolonne.Bidrag, "Feltet mangler; en bidragspligtig skal have det bidrag, satsen forhøjes med.");
        (ud.Sats[i], ud.Bidrag[i], ud.Løn[i], ud.Timer[i]) = (plads, Math.Max(0, T(Kolonne.Bidrag)), T(Kolonne.Loen), T(Kolonne.TimerTilbud));
        (ud.LønITilbud[i], ud.AndenIndtægt[i], ud.Sanktionsdage[i], ud.Andel[i]) = (T(Kolonne.LoenTilbud), T(Kolonne.AndenIndtaegt), T(Kolonne.Sanktionsdage), T(Kolonne.Andel));
        return true;
    }

    bool Fejl(int linje, Kolonne kolonne, string grund)
    {
        fejl(linje, kolonne, grund);
        return false;
    }

    static int Kategori(ReadOnlySpan<byte> tekst) => tekst.Length switch
    {
        10 when tekst.SequenceEqual("forsoerger"u8) => 0,
        15 when tekst.SequenceEqual("ikke-forsoerger"u8) => 1,
        21 when tekst.SequenceEqual("hjemmeboende-under-25"u8) => 2,
        23 when tekst.SequenceEqual("bidragspligtig-under-25"u8) => 3,
        _ => -1,
    };

    /// <summary>Længden af et felt i anførselstegn, til og med det sidste tegn før komma eller linjeskift; -1, når det går til stykkets slutning.</summary>
    static int Citeret(ReadOnlySpan<byte> tekst)
    {
        var inde = false;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (tekst[i] == '"')
                inde = !inde;
            else if (!inde && tekst[i] is (byte)',' or (byte)'\n' && !inde)
                return i;
        }
        return -1;
    }

    /// <summary>Feltets indhold uden anførselstegn omkring; to i træk er ét.</summary>
    ReadOnlySpan<byte> Rå(ReadOnlySpan<byte> felt)
    {
        if (_rå.Length < felt.Length)
            _rå = new byte[felt.Length];
        var n = 0;
        for (var i = 1; i < felt.Length - 1; i++)
        {
            _rå[n++] = felt[i];
            if (felt[i] == '"' && felt[i + 1] == '"')
                i++;
        }
        return _rå.AsSpan(0, n);
    }
}
