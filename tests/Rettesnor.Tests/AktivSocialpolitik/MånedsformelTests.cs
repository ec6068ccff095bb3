using CsCheck;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.AktivSocialpolitik;

public class MånedsformelTests
{
    static readonly Ydelsessatser s_satser = new(Satser.Gældende);

    sealed record Række(DateOnly Måned, Ordning Ordning, Ydelseskategori Kategori, long Løn, long Tilbudsløn, int Kvartertimer, long Anden, int Sanktionsdage, bool Nedsættelse, int Tolvtedele, int Dage);

    static readonly Gen<Række> s_rækker =
        from måned in Gen.Int[0, (2027 - 2015) * 12 - 1].Select(i => new DateOnly(2015, 1, 1).AddMonths(i))
        from ordning in Gen.Enum<Ordning>()
        from kategori in Gen.Int[0, 2].Select(k => (Ydelseskategori)k)
        from beløb in Gen.Select(Øre(3_500_000), Øre(900_000), Gen.Int[0, 800], Øre(1_500_000))
        from sanktion in Gen.Select(Gen.Int[0, 23], Gen.Bool, Gen.Int[0, 52])
        from dage in Gen.Frequency((3, Gen.Const(99)), (1, Gen.Int[1, 31]))
        select new Række(måned, ordning, kategori, beløb.Item1, beløb.Item2, beløb.Item3, beløb.Item4, sanktion.Item1, sanktion.Item2, sanktion.Item3, Math.Min(dage, DateTime.DaysInMonth(måned.Year, måned.Month)));

    static Gen<long> Øre(long højst) => Gen.Frequency((1, Gen.Const(0L)), (1, Gen.Long[0, højst]), (1, Gen.Long[0, højst / 100].Select(k => k * 100)));

    /// <summary>Rækkens tal, læst som den ene eller den anden type.</summary>
    static Månedstal<T> Tal<T>(Række r, Func<decimal, T> kr, Func<decimal, T> antal) where T : IBeløb<T>
    {
        T Sats(Sats sats) => kr(sats.På(r.Måned).Værdi);
        var iMåneden = DateTime.DaysInMonth(r.Måned.Year, r.Måned.Month);
        var sats = Sats(s_satser.For(r.Kategori));
        return new()
        {
            Led = Led(r, iMåneden),
            Sats = sats,
            Del = antal(r.Dage),
            DageIMåneden = antal(iMåneden),
            Ordlyd = Lønfradrag.Ordlyd(r.Ordning == Ordning.Jobafklaring, r.Måned),
            Løn = kr(r.Løn / 100m),
            MåltLøn = kr(r.Løn / 100m),
            Lønindtægtsgrænse = Sats(s_satser.Lønindtægtsgrænse),
            Under = s_satser.LønUnder.På(r.Måned).SomAndel,
            Over = s_satser.LønOver.På(r.Måned).SomAndel,
            LønITilbud = kr(r.Tilbudsløn / 100m),
            TimerITilbud = antal(r.Kvartertimer / 4m),
            TimerHøjst = antal(s_satser.TimerITilbudHøjst.På(r.Måned).Værdi),
            PrTime = Sats(s_satser.PrTimeITilbud),
            AndenIndtægt = kr(r.Anden / 100m),
            Sanktionsdage = antal(r.Sanktionsdage),
            Dagsats = Dagsats.Fuld(sats, antal(Dagsats.Måneder), antal(Dagsats.Hverdage)),
            Nedsættelse = Sats(s_satser.Nedsættelse(r.Kategori)),
            Tolvtedele = antal(r.Tolvtedele),
            TolvtedeleDeling = antal(Tredjedel.Deling),
            Hjemmel = Ydelseshjemmel.For(r.Ordning, r.Måned),
        };
    }

    static Månedsled Led(Række r, int iMåneden) =>
        (r.Dage < iMåneden ? Månedsled.Del : 0) | (r.Løn > 0 ? Månedsled.Løn : 0) | (r.Tilbudsløn > 0 ? Månedsled.LønITilbud : 0) | (r.Anden > 0 ? Månedsled.AndenIndtægt : 0)
        | (r.Sanktionsdage > 0 ? Månedsled.Sanktionsdage : 0) | (r.Nedsættelse ? Månedsled.Nedsættelse : 0) | (r.Tolvtedele > 0 ? Månedsled.Tredjedel : 0);

    static Månedsbeløb<Kroner> Beregn(Række r) => Månedsformel.Beregn(Tal(r, Kroner.Af, Kroner.Antal));

    static Månedsbeløb<Spor> Forklar(Række r) => Månedsformel.Beregn(Tal(r, k => Spor.AfOplysning("tal", Kroner.Af(k), default), a => Spor.AfOplysning("antal", Kroner.Antal(a), default, Enhed.Antal)));

    [Fact(DisplayName = "Kontraktens W2: forsørger i jobafklaring, løn 21.345,67 kr., anden indtægt 500 kr., sanktion 1.512 kr. giver 6.710,63 kr.")]
    public void Kontraktens_W2()
    {
        var tal = Tal(new(new DateOnly(2024, 3, 1), Ordning.Jobafklaring, Ydelseskategori.Forsørger, 2_134_567, 0, 0, 50_000, 0, false, 0, 31), Kroner.Af, Kroner.Antal);
        var beløb = Månedsformel.Beregn(new Månedstal<Kroner>
        {
            Led = tal.Led | Månedsled.GivenSanktion,
            Sats = tal.Sats,
            Ordlyd = tal.Ordlyd,
            Løn = tal.Løn,
            MåltLøn = tal.MåltLøn,
            Lønindtægtsgrænse = tal.Lønindtægtsgrænse,
            Under = tal.Under,
            Over = tal.Over,
            AndenIndtægt = tal.AndenIndtægt,
            GivenSanktion = Kroner.Af(1512),
            Hjemmel = tal.Hjemmel,
        });
        Assert.Equal(Kroner.Af(6710.63m), beløb.Beløb);
    }

    [Fact]
    public void Beløb_og_forklaring_er_ens_og_hver_knude_kan_regnes_om() => s_rækker.Sample(r =>
    {
        var (kroner, spor) = (Beregn(r), Forklar(r));
        Assert.Equal((kroner.Grundbeløb, kroner.Fradrag, kroner.Sanktion, kroner.Beløb), (spor.Grundbeløb.Værdi, spor.Fradrag.Værdi, spor.Sanktion.Værdi, spor.Beløb.Værdi));
        Assert.All(spor.Beløb.Knuder(), k => Assert.Equal(k.Værdi, k.Omregnet()));
    });

    [Fact]
    [Prøver(Viser.Egenskab, "Y-16")]
    public void Beløbet_er_aldrig_under_nul_og_aldrig_over_satsen() => s_rækker.Sample(r =>
    {
        var beløb = Beregn(r).Beløb;
        Assert.True(beløb >= Kroner.Nul && beløb <= s_satser.For(r.Kategori).På(r.Måned).Beløb);
        _ = beløb.IØre;
    });

    [Fact]
    public void En_anden_opskrift_i_decimaltal_giver_det_samme() => s_rækker.Sample(r =>
    {
        var (fradrag, sanktion, beløb) = Opskrift(r);
        var regnet = Beregn(r);
        Assert.Equal((fradrag, sanktion, beløb), (regnet.Fradrag.IKroner, regnet.Sanktion.IKroner, regnet.Beløb.IKroner));
    });

    [Fact]
    [Prøver(Viser.Egenskab, "Y-17")]
    public void Mere_løn_giver_aldrig_højere_ydelse_og_aldrig_mindre_i_alt() => Gen.Select(s_rækker, Gen.Long[0, 500_000]).Sample((r, mere) =>
    {
        var uden = r with { Sanktionsdage = 0, Nedsættelse = false, Tolvtedele = 0 };
        var (før, efter) = (Beregn(uden).Beløb, Beregn(uden with { Løn = uden.Løn + mere }).Beløb);
        Assert.True(efter <= før);
        Assert.True(efter + Kroner.Øre(mere) + Kroner.Øre(1) >= før);
    });

    [Fact]
    public void En_blandet_regning_vælger_rækkens_egen_ordlyd() => s_rækker.Sample(r =>
    {
        var tal = Tal(r, Kroner.Af, Kroner.Antal);
        Månedstal<Kroner> Med(Lønordlyd ordlyd, Kroner under) => new()
        {
            Led = Månedsled.Løn,
            Sats = tal.Sats,
            Ordlyd = ordlyd,
            MedUnder = under,
            Løn = tal.Løn,
            MåltLøn = tal.MåltLøn,
            Lønindtægtsgrænse = tal.Lønindtægtsgrænse,
            Under = tal.Under,
            Over = tal.Over,
            Hjemmel = tal.Hjemmel,
        };
        var begge = tal.Ordlyd == Lønordlyd.UnderOgOver;
        Assert.Equal(Månedsformel.Beregn(Med(tal.Ordlyd, default)).Beløb, Månedsformel.Beregn(Med(Lønordlyd.Blandet, begge ? Kroner.Antal(1) : default)).Beløb);
    });

    /// <summary>Lovens regning skrevet som én remse i decimaltal.</summary>
    static (decimal Fradrag, decimal Sanktion, decimal Beløb) Opskrift(Række r)
    {
        decimal Sats(Sats sats) => sats.På(r.Måned).Værdi;
        var (sats, grænse, løn) = (Sats(s_satser.For(r.Kategori)), Sats(s_satser.Lønindtægtsgrænse), r.Løn / 100m);
        var grund = Afrund(sats * r.Dage / DateTime.DaysInMonth(r.Måned.Year, r.Måned.Month), 2);
        var lav = r.Ordning == Ordning.Jobafklaring || r.Måned.Year < 2022 ? 0.30m : 0m;
        var lønfradrag = løn <= grænse ? lav * løn : lav * grænse + 0.55m * (løn - grænse);
        var iTilbud = r.Tilbudsløn / 100m - Math.Min(r.Kvartertimer / 4m, 160) * Sats(s_satser.PrTimeITilbud);
        var fradrag = Afrund(lønfradrag + Math.Max(0, r.Tilbudsløn == 0 ? 0 : iTilbud) + r.Anden / 100m, 2);
        var rest = Math.Max(0, grund - fradrag);
        var dagsats = Afrund(Afrund(sats * 12 / 260, 0) * rest / sats, 0);
        var nedsættelse = r.Nedsættelse ? Afrund(Sats(s_satser.Nedsættelse(r.Kategori)) * rest / sats, 0) : 0;
        var sanktion = r.Sanktionsdage * dagsats + nedsættelse + Afrund(rest * r.Tolvtedele / 156, 2);
        return (fradrag, sanktion, Math.Max(0, grund - fradrag - sanktion));
    }

    static decimal Afrund(decimal tal, int decimaler) => Math.Round(tal, decimaler, MidpointRounding.AwayFromZero);
}
