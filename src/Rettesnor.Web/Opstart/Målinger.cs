using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Rettesnor.Web.Opstart;

/// <summary>Tal og spor om driften, uden personer: skrivninger, konflikter, vurderingstid og forfaldne sager.</summary>
/// <remarks>Navnene er ASCII, for de går på ledningen.</remarks>
public sealed class Målinger : IDisposable
{
    public const string Navn = "Rettesnor";

    public static ActivitySource Spor { get; } = new(Navn);

    private readonly Meter _måler = new(Navn);
    private readonly Counter<long> _skrivninger, _konflikter, _afvisninger;
    private readonly Histogram<double> _vurdering;
    private long _forfaldne;

    public Målinger()
    {
        _skrivninger = _måler.CreateCounter<long>("rettesnor.journal.skrivninger", "{haendelse}", "Hændelser skrevet i journalen");
        _konflikter = _måler.CreateCounter<long>("rettesnor.journal.konflikter", "{forsoeg}", "Forsøg på at skrive på gammel viden");
        _afvisninger = _måler.CreateCounter<long>("rettesnor.journal.afvisninger", "{forsoeg}", "Forsøg, døren afviste");
        _vurdering = _måler.CreateHistogram<double>("rettesnor.vurdering.tid", "ms", "Tiden, en vurdering tog");
        _måler.CreateObservableGauge("rettesnor.sager.forfaldne", () => Interlocked.Read(ref _forfaldne), "{sag}", "Sager, der blev vurderet igen i sidste runde");
    }

    public void Skrevet() => _skrivninger.Add(1);

    public void Konflikt() => _konflikter.Add(1);

    public void Afvist() => _afvisninger.Add(1);

    public void SættesForfaldne(int antal) => Interlocked.Exchange(ref _forfaldne, antal);

    /// <summary>Kører arbejdet i et spor og husker tiden.</summary>
    public T Vurderer<T>(Func<T> vurder)
    {
        using var spor = Spor.StartActivity("vurdering");
        var begyndt = Stopwatch.GetTimestamp();
        var ud = vurder();
        _vurdering.Record(Stopwatch.GetElapsedTime(begyndt).TotalMilliseconds);
        return ud;
    }

    public void Dispose() => _måler.Dispose();
}
