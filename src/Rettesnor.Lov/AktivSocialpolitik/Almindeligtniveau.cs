using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Det almindelige niveau på en dag: en af de fire satser efter forsørgelse, alder, bolig og bidrag.</summary>
/// <remarks>LAS § 68, stk. 2-3, og § 69 j, stk. 2-3.</remarks>
sealed class Almindeligtniveau(Sagsbillede sag, Ydelsessatser satser)
{
    public IReadOnlyList<Forsørger> Forsørger { get; } = sag.Liste<Forsørger>();
    public IReadOnlyList<Hjemmeboende> Hjemmeboende { get; } = sag.Liste<Hjemmeboende>();
    public IReadOnlyList<Bidrag> Bidrag { get; } = sag.Liste<Bidrag>();

    /// <summary>Niveauet på dagen; null, når noget mangler.</summary>
    public Niveaudel? På(DateOnly dag, Ydelseshjemmel hjemmel, Månedsnoter noter)
    {
        if (ForsørgerPå(dag, noter, out var barnIUdlandet) is not { } forsørger)
            return null;
        // Et barn i udlandet giver satsen for ikke-forsørgere, også til en hjemmeboende: pligten består (§ 68, stk. 3).
        var kategori = Niveau.Kategori(forsørger, Niveau.ErUng(sag.Borger.Født, dag) && !barnIUdlandet,
            Hjemmeboende.LøbendePå(dag) is not null, Bidrag.LøbendePå(dag) is not null);
        if (noter.Slå(satser.For(kategori)) is not { } sats)
            return null;
        var citat = barnIUdlandet && !forsørger ? hjemmel.BarnIUdlandet : hjemmel.Satser[(int)kategori];
        var spor = Spor.AfSats(sats, citat);
        if (kategori == Ydelseskategori.BidragspligtigUnder25)
        {
            if (MedBidrag(spor, dag, noter) is not { } medBidrag)
                return null;
            spor = medBidrag.Som("Satsen med tillæg for bidrag", citat);
        }
        return new(kategori, spor, forsørger, null);
    }

    /// <summary>Tæller et barn på dagen? Null, når det ikke er oplyst, om barnet i udlandet er undtaget.</summary>
    bool? ForsørgerPå(DateOnly dag, Månedsnoter noter, out bool barnIUdlandet)
    {
        barnIUdlandet = false;
        Forsørger? uoplyst = null;
        for (var i = 0; i < Forsørger.Count; i++)
        {
            var barn = Forsørger[i];
            if (!barn.Løber(dag))
                continue;
            var tæller = Niveau.TællerBarnet(barn.BarnIUdlandet, barn.UndtagelseEu);
            if (tæller == true)
                return true;
            barnIUdlandet = true;
            uoplyst ??= tæller is null ? barn : null;
        }
        if (uoplyst is null)
            return false;
        noter.Mangel(uoplyst, "undtagelse_eu", "barnet er ikke i riget, og om EU-retten eller en overenskomst giver ret alligevel, er ikke oplyst.");
        return null;
    }

    Spor? MedBidrag(Spor hjemmeboende, DateOnly dag, Månedsnoter noter)
    {
        var egneBeløb = noter.Måned >= Skæringsdag.Kontanthjælpsreform2025;
        Spor? tillæg = null;
        var prBarn = egneBeløb ? noter.Slå(satser.BidragstillægPrBarn) : null;
        if ((egneBeløb && prBarn is null) || noter.Slå(satser.BidragspligtigHøjst) is not { } højst)
            return null;
        for (var i = 0; i < Bidrag.Count; i++)
        {
            var bidrag = Bidrag[i];
            if (!bidrag.Løber(dag))
                continue;
            var led = prBarn is not null
                ? Spor.Gange(Spor.AfOplysning("Børn, der betales bidrag til", Kroner.Antal(bidrag.Børn), [bidrag.Nr], Enhed.Antal), Spor.AfSats(prBarn)).Som("Tillæg for bidrag")
                : Spor.AfOplysning("Det bidrag, der er fastsat", bidrag.Beløb, [bidrag.Nr]);
            tillæg = Spor.Sum(tillæg, led);
        }
        return Niveau.Bidragspligtig(hjemmeboende, tillæg!, Spor.AfSats(højst));
    }
}
