using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Regner en måned i en ordning: finder satser og oplysninger i sagen og lader formlen regne.</summary>
/// <remarks>Mangler en sats eller en oplysning, er måneden uafklaret, og begrundelsen nævner den; regningen standser ikke.</remarks>
sealed class Månedsregning(Sagsbillede sag, DateOnly pr, Ydelsessatser satser)
{
    static readonly Spor s_måneder = Spor.AfOplysning("Måneder på et år", Kroner.Antal(Dagsats.Måneder), default, Enhed.Antal);
    static readonly Spor s_hverdage = Spor.AfOplysning("Hverdage i 52 uger à fem dage", Kroner.Antal(Dagsats.Hverdage), default, Enhed.Dage);
    static readonly Spor s_deling = Spor.AfOplysning("Tolvtedele af en uge på tre måneder", Kroner.Antal(Tredjedel.Deling), default, Enhed.Antal);

    readonly Månedsnoter _noter = new();
    readonly Dagsniveau _dagsniveau = new(sag, pr, satser);
    Månedsniveau? _niveau;

    /// <param name="dage">Månedens dage i ordningen, i orden.</param>
    /// <param name="andel">Den del af månedens indtægter, der sættes mod ydelsen i ordningen.</param>
    public Ydelsesmåned Regn(DateOnly måned, IReadOnlyList<Forløbsdage> dage, Indtægtsandel andel, ReadOnlySpan<Indtægt> indtægter, ReadOnlySpan<Sanktionstræk> træk)
    {
        _noter.Begynd(måned);
        if (måned > Skæringsdag.EfterprøvetTil)
            _noter.Antag(Antagelse.FortsatLov);
        var forløb = dage[^1].Ydelse.Forløb;
        if (FørLoven(forløb.Ordning, måned))
            return Uafklaret(måned, forløb);
        var hjemmel = Ydelseshjemmel.For(forløb.Ordning, måned);
        var niveau = _niveau ??= new(_dagsniveau, _noter);
        if (!niveau.Find(dage, hjemmel))
            return Uafklaret(måned, forløb);
        if (niveau.Kategori == Ydelseskategori.Førtidspension && niveau.Sats.Værdi.ErNul)
            return Pension(måned, forløb, niveau);
        var indtægt = new Månedsindtægt(andel, hjemmel, _noter);
        var samlet = indtægt.Saml(indtægter, forløb.Ordning);
        var tal = samlet ? Tal(niveau, indtægt, hjemmel, forløb.Ordning, træk) : null;
        if (tal is null || _noter.Mangler is not null)
            return Uafklaret(måned, forløb) with { Kategori = niveau.Kategori, Sats = niveau.Sats.Værdi, Andel = niveau.Andel };
        return Række(måned, forløb, niveau, hjemmel, Månedsformel.Beregn(tal.Value), tal.Value.Har(Månedsled.Sanktionsdage | Månedsled.Nedsættelse))
            with
        { Lønindtægt = tal.Value.MåltLøn?.Værdi };
    }

    Månedstal<Spor>? Tal(Månedsniveau niveau, Månedsindtægt indtægt, Ydelseshjemmel hjemmel, Ordning ordning, ReadOnlySpan<Sanktionstræk> træk)
    {
        var sanktion = new Månedssanktion(niveau.Kategori, _noter);
        sanktion.Saml(træk);
        var jobafklaring = ordning == Ordning.Jobafklaring;
        var ordlyd = Lønfradrag.Ordlyd(jobafklaring, _noter.Måned);
        var led = indtægt.Led | sanktion.Led | (niveau.Del is null ? Månedsled.Ingen : Månedsled.Del);
        var løn = (led & Månedsled.Løn) != 0;
        var iTilbud = (led & Månedsled.LønITilbud) != 0;
        var tal = new Månedstal<Spor>
        {
            Led = led,
            Sats = niveau.Sats,
            Del = niveau.Del!,
            DageIMåneden = niveau.DageIMåneden,
            Ordlyd = ordlyd,
            Løn = (løn ? indtægt.Løn!.Som("Månedens løn") : null)!,
            MåltLøn = (Lønfradrag.MålesUdenPension(jobafklaring, _noter.Måned) ? indtægt.UdenPension : indtægt.Løn)!,
            Lønindtægtsgrænse = Sats(løn, satser.Lønindtægtsgrænse, hjemmel.Løn)!,
            Over = Procent(løn, satser.LønOver),
            Under = Procent(løn && ordlyd == Lønordlyd.UnderOgOver, satser.LønUnder),
            LønITilbud = indtægt.ITilbud!,
            TimerITilbud = indtægt.Timer!,
            TimerHøjst = Sats(iTilbud, satser.TimerITilbudHøjst, hjemmel.LønITilbud, Enhed.Timer)!,
            PrTime = Sats(iTilbud, satser.PrTimeITilbud, hjemmel.LønITilbud)!,
            AndenIndtægt = indtægt.KroneForKrone!,
            Sanktionsdage = sanktion.Dage!,
            Dagsats = (sanktion.Dage is null ? null : Dagsats.Fuld(niveau.Sats, s_måneder, s_hverdage).Som("Dagsats af den fulde sats", hjemmel.Dagsats))!,
            Nedsættelse = Sats(sanktion.HarNedsættelse, satser.Nedsættelse(niveau.Kategori), hjemmel.Nedsættelse)?.Med(sanktion.Nedsættelsesfakta)!,
            Tolvtedele = sanktion.Tolvtedele!,
            TolvtedeleDeling = s_deling,
            Hjemmel = hjemmel,
        };
        return _noter.Mangler is null ? tal : null;
    }

    Spor? Sats(bool bruges, Sats sats, Hjemmel hjemmel, Enhed enhed = Enhed.Kr) =>
        bruges && _noter.Slå(sats) is { } værdi ? Spor.AfSats(værdi, hjemmel, enhed) : null;

    Andel Procent(bool bruges, Sats sats) => bruges && _noter.Slå(sats) is { } værdi ? værdi.SomAndel : default;

    Ydelsesmåned Række(DateOnly måned, Forløb forløb, Månedsniveau niveau, Ydelseshjemmel hjemmel, in Månedsbeløb<Spor> beløb, bool trækkes)
    {
        var rest = beløb.Grundbeløb.Værdi - beløb.Fradrag.Værdi;
        if (trækkes && rest != niveau.Sats.Værdi)
            _noter.Antag(Antagelse.DagsatsNedsat);
        var sideløbende = new Sideløbende(sag, satser, _noter, s_måneder);
        sideløbende.Find(forløb.Ordning, niveau, hjemmel, rest, beløb.Beløb);
        return new(måned, forløb, Udfald.Opfyldt, null)
        {
            Kategori = niveau.Kategori,
            Sats = niveau.Sats.Værdi,
            Andel = niveau.Andel,
            Fradrag = beløb.Fradrag.Værdi,
            Sanktion = beløb.Sanktion.Værdi,
            Beløb = beløb.Beløb.Værdi,
            Atp = sideløbende.Atp?.Værdi,
            ObligatoriskPension = sideløbende.Pension?.Værdi,
            Refusion = sideløbende.Refusion?.Værdi,
            Forklaring = sideløbende.Ved(beløb.Beløb),
            Antagelser = _noter.Antagelser,
        };
    }

    Ydelsesmåned Pension(DateOnly måned, Forløb forløb, Månedsniveau niveau) => new(måned, forløb, Udfald.Opfyldt, null)
    {
        Kategori = niveau.Kategori,
        Sats = Kroner.Nul,
        Andel = niveau.Andel,
        Fradrag = Kroner.Nul,
        Sanktion = Kroner.Nul,
        Beløb = Kroner.Nul,
        Forklaring = niveau.Sats,
        Antagelser = _noter.Antagelser,
    };

    bool FørLoven(Ordning ordning, DateOnly måned)
    {
        var første = ordning == Ordning.Jobafklaring ? Skæringsdag.JobafklaringIndført : Skæringsdag.RessourceforløbIndført;
        if (måned >= første)
            return false;
        _noter.Mangel($"Ordningen begyndte først {første.Skrevet()}.");
        return true;
    }

    Ydelsesmåned Uafklaret(DateOnly måned, Forløb forløb) => new(måned, forløb, Udfald.Uafklaret, _noter.Mangler) { Antagelser = _noter.Antagelser };
}
