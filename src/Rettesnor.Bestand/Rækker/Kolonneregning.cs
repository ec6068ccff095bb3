using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rettesnor.Bestand.Kerne;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Rækker;

/// <summary>Regner kolonner. Hver tråd skal have sin egen.</summary>
public abstract class Kolonneregning
{
    /// <param name="ekstraLøn">Lagt til hver rækkes løn, i øre; til marginalprocenten.</param>
    public abstract void Regn(Kolonner k, Resultater ud, int ekstraLøn = 0);
}

/// <summary>Regner kolonnerne en vektor ad gangen; satserne samles for hver række efter måned, ordning og kategori.</summary>
/// <remarks>Har rækkerne i en vektor forskellige procenter, regnes vektoren én gang for hvert par, og hver række tager sit.</remarks>
/// <typeparam name="TFormel">Månedens regnestykke.</typeparam>
public sealed class Kolonneregning<TFormel> : Kolonneregning where TFormel : IBestandsformel
{
    const Månedsled Alle = Månedsled.Del | Månedsled.Indtægt | Månedsled.Sanktionsdage;

    static readonly Ydelseshjemmel s_hjemmel = Ydelseshjemmel.For(Ordning.Ressourceforløb, Skæringsdag.EfterprøvetTil);

    readonly double[] _sats = new double[Kolonner.Plads], _grænse = new double[Kolonner.Plads], _prTime = new double[Kolonner.Plads],
        _timerHøjst = new double[Kolonner.Plads], _bidragHøjst = new double[Kolonner.Plads], _bidragspligtig = new double[Kolonner.Plads], _medUnder = new double[Kolonner.Plads];
    readonly int[] _par = new int[Kolonner.Plads];
    readonly List<(Andel Under, Andel Over)> _procenter = [];
    readonly (double Sats, double Grænse, double PrTime, double TimerHøjst, double BidragHøjst, bool Bidragspligtig, bool MedUnder, int Par)[] _satser;

    public Kolonneregning(Satstabel tabel) => _satser = [.. Enumerable.Range(0, tabel.Antal).Select(i => Tal(tabel[i]))];

    (double, double, double, double, double, bool, bool, int) Tal(Satssæt? s)
    {
        if (s is null)
            return default;
        var par = _procenter.IndexOf((s.Under, s.Over));
        if (par < 0)
        {
            par = _procenter.Count;
            _procenter.Add((s.Under, s.Over));
        }
        return (Øre(s.Sats), Øre(s.Grænse), Øre(s.PrTime), (double)(s.TimerHøjst?.Værdi ?? 0), Øre(s.BidragHøjst), s.ErBidragspligtig, s.Ordlyd == Lønordlyd.UnderOgOver, par);
    }

    static double Øre(Satsværdi? sats) => sats is null ? 0 : sats.Beløb.IØre;

    public override void Regn(Kolonner k, Resultater ud, int ekstraLøn = 0)
    {
        Saml(k);
        for (var i = 0; i < k.Antal; i += Bane.Antal)
        {
            var (først, blandet) = (_par[i], false);
            for (var j = i + 1; j < Math.Min(i + Bane.Antal, k.Antal); j++)
                blandet |= _par[j] != først;
            if (!blandet)
                Regn(k, ud, i, først, Vector512<double>.AllBitsSet, ekstraLøn);
            else
                for (var par = 0; par < _procenter.Count; par++)
                    Regn(k, ud, i, par, Vector512.Create([.. Enumerable.Range(i, Bane.Antal).Select(j => _par[j] == par ? BitConverter.Int64BitsToDouble(-1) : 0)]), ekstraLøn);
        }
    }

    void Saml(Kolonner k)
    {
        for (var i = 0; i < k.Antal; i++)
        {
            ref readonly var s = ref _satser[k.Sats[i]];
            (_sats[i], _grænse[i], _prTime[i], _timerHøjst[i], _bidragHøjst[i], _par[i]) = (s.Sats, s.Grænse, s.PrTime, s.TimerHøjst, s.BidragHøjst, s.Par);
            (_bidragspligtig[i], _medUnder[i]) = (s.Bidragspligtig ? 1 : 0, s.MedUnder ? 1 : 0);
        }
        for (var i = k.Antal; i < Math.Min(Kolonner.Plads, k.Antal + Bane.Antal); i++)
            _par[i] = k.Antal > 0 ? _par[k.Antal - 1] : 0;
    }

    void Regn(Kolonner k, Resultater ud, int i, int par, Vector512<double> med, int ekstraLøn)
    {
        Bane Fra(int[] kolonne) => Bane.Hent(ref kolonne[i]);
        Bane Gemt(double[] kolonne) => new(Vector512.LoadUnsafe(ref kolonne[i]));
        var tal = new Rækketal<Bane>
        {
            Sats = Gemt(_sats),
            ErBidragspligtig = Gemt(_bidragspligtig),
            Bidrag = Fra(k.Bidrag),
            BidragHøjst = Gemt(_bidragHøjst),
            MedUnder = Gemt(_medUnder),
            Løn = Fra(k.Løn) + Bane.Alle(ekstraLøn),
            Grænse = Gemt(_grænse),
            LønITilbud = Fra(k.LønITilbud),
            Timer = new(Fra(k.Timer).Øre / Række.PrTime),
            TimerHøjst = Gemt(_timerHøjst),
            PrTime = Gemt(_prTime),
            AndenIndtægt = Fra(k.AndenIndtægt),
            Sanktionsdage = Fra(k.Sanktionsdage),
            Andel = Fra(k.Andel),
            HelAndel = Bane.Alle(Række.HelAndel),
            Måneder = Bane.Alle(Dagsats.Måneder),
            Hverdage = Bane.Alle(Dagsats.Hverdage),
        };
        var sats = GældendeLov.Sats(tal);
        var (under, over) = _procenter[par];
        var beløb = TFormel.Regn(tal, sats, Alle, Lønordlyd.Blandet, under, over, s_hjemmel);
        Gem(ud.Sats, i, sats, med);
        Gem(ud.Fradrag, i, beløb.Fradrag, med);
        Gem(ud.Sanktion, i, beløb.Sanktion, med);
        Gem(ud.Beløb, i, beløb.Beløb, med);
    }

    static void Gem(long[] kolonne, int i, Bane øre, Vector512<double> med)
    {
        ref var plads = ref MemoryMarshal.GetArrayDataReference(kolonne);
        Vector512.ConditionalSelect(med.AsInt64(), Vector512.ConvertToInt64(øre.Øre), Vector512.LoadUnsafe(ref plads, (nuint)i)).StoreUnsafe(ref plads, (nuint)i);
    }
}
