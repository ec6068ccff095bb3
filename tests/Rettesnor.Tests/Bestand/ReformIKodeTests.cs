using Rettesnor.Bestand.Rækker;
using Rettesnor.Bestand.Sammenligning;
using Rettesnor.Eksempler;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Bestand;

/// <summary>Eksemplet i docs/bestand.md: en regel byttet i koden giver det samme i bestanden, i beløbet og i forklaringen.</summary>
public class ReformIKodeTests
{
    static readonly Satstabel s_tabel = new(Satser.Gældende);

    [Fact]
    public void Halvdelen_af_anden_indtægt_tæller_og_siges_i_forklaringen()
    {
        var række = new Række(new(2024, 3, 1), Ordning.Ressourceforløb, Ydelseskategori.Forsørger, 0, 0, 0, 0, 100_001, 0, Række.HelAndel);
        var (_, beløb) = Rækkeregning.Forklar<HalvAndenIndtægt>(række, s_tabel.For(række)!);
        // 500,005 kr. rundes til 500,01 kr.: halve væk fra nul.
        Assert.Equal(50_001, beløb.Fradrag.Værdi.IØre);
        Assert.Equal("Halvdelen af anden indtægt", beløb.Fradrag.Led.Single().Navn);
    }

    [Fact]
    public void Bestanden_regner_det_samme_som_forklaringen()
    {
        var (tilfældig, k, ud) = (new Random(5), new Kolonner { Antal = 999 }, new Resultater());
        for (var i = 0; i < k.Antal; i++)
            (k.Sats[i], k.Løn[i], k.AndenIndtægt[i], k.Sanktionsdage[i], k.Andel[i]) =
                (s_tabel.Plads(202401 + i % 12, i % 2, i % 3), tilfældig.Next(3_000_000), tilfældig.Next(2_000_000), tilfældig.Next(4), i % 7 == 0 ? tilfældig.Next(Række.HelAndel) : Række.HelAndel);
        new Kolonneregning<HalvAndenIndtægt>(s_tabel).Regn(k, ud);
        for (var i = 0; i < k.Antal; i++)
        {
            var (_, beløb) = Rækkeregning.Forklar<HalvAndenIndtægt>(k.Række(i, s_tabel), s_tabel[k.Sats[i]]!);
            Assert.Equal((beløb.Fradrag.Værdi.IØre, beløb.Sanktion.Værdi.IØre, beløb.Beløb.Værdi.IØre), (ud.Fradrag[i], ud.Sanktion[i], ud.Beløb[i]));
        }
    }

    [Fact]
    public void Den_sammenlignes_med_loven_som_den_er()
    {
        var (k, grupper) = (new Kolonner { Antal = 1 }, Forskel.NyeGrupper());
        (k.Sats[0], k.AndenIndtægt[0], k.Andel[0]) = (s_tabel.Plads(202403, 0, 0), 100_000, Række.HelAndel);
        var forskel = new Forskel(s_tabel, new Kolonneregning<GældendeLov>(s_tabel), new Kolonneregning<HalvAndenIndtægt>(s_tabel), grupper);
        forskel.Begynd();
        forskel.Brug(k);
        forskel.Aflever();
        Assert.Equal(50_000, new Sammenligningssvar("halv", grupper).IAlt.Ændring);
    }
}
