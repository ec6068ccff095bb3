using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Tests.Bestand;

/// <summary>Samlebåndet: orden, afbrydelse og fejl, uanset hvor mange tråde der arbejder.</summary>
public class SamlebåndTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Stykker_afleveres_i_kildens_orden(int tråde)
    {
        var (afleveret, kilde) = (new List<int>(), new Tællekilde(200));
        var nået = new Samlebånd(tråde, (_, _, _) => { }, _ => { }).Kør(kilde, () => new Modtager(afleveret.Add), TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(1, 200), afleveret);
        Assert.Equal((200, 1.0), (nået.Rækker, nået.Andel));
    }

    [Fact]
    public void En_afbrydelse_standser_gennemløbet()
    {
        using var afbryd = new CancellationTokenSource();
        var afleveret = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => new Samlebånd(3, (_, _, _) => { }, _ => { }).Kør(new Tællekilde(100_000), () => new Modtager(_ =>
        {
            if (++afleveret == 10)
                afbryd.Cancel();
        }), afbryd.Token));
        Assert.InRange(afleveret, 10, 20);
    }

    [Fact]
    public void En_fejl_i_en_tråd_bliver_kalderens() =>
        Assert.Throws<InvalidOperationException>(() => new Samlebånd(3, (_, _, _) => { }, _ => { })
            .Kør(new Tællekilde(1000), () => new Modtager(n => { if (n == 50) throw new InvalidOperationException(); }), TestContext.Current.CancellationToken));

    /// <summary>Stykker af én række, hvis plads i satstabellen er stykkets nummer.</summary>
    sealed class Tællekilde(int antal) : IKilde
    {
        int _hentet;

        public double? Andel => (double)_hentet / antal;

        public IStykke NytStykke() => new Stykke(this);

        public void Dispose()
        {
        }

        sealed class Stykke(Tællekilde kilde) : IStykke
        {
            int _nr;
            bool _læst;

            public long Læst => 1;

            public bool Hent()
            {
                if (kilde._hentet == kilde.Antal)
                    return false;
                (_læst, _nr) = (false, ++kilde._hentet);
                return true;
            }

            public bool Læs(Kolonner ud, Rækkefejl fejl)
            {
                (ud.Antal, ud.Sats[0]) = (_læst ? 0 : 1, _nr);
                Thread.SpinWait(_nr % 5 * 1000);
                return !_læst && (_læst = true);
            }
        }

        int Antal => antal;
    }

    sealed class Modtager(Action<int> aflever) : IModtager
    {
        int _nr;

        public void Begynd() => _nr = 0;

        public void Brug(Kolonner rækker) => _nr = rækker.Sats[0];

        public void Aflever() => aflever(_nr);
    }
}
