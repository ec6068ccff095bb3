namespace Rettesnor.Tilslutning.Journal;

/// <summary>Samler det arbejde, der venter samtidig, i omgange, så databasen gemmer én gang for hele omgangen.</summary>
/// <remarks>Ingen venter på, at en omgang fyldes: er der en ledig plads, begynder den straks med det, der er.</remarks>
/// <param name="samtidige">Så mange omgange kan være i gang på én gang.</param>
/// <param name="emne">To stykker arbejde om det samme er aldrig i gang på én gang.</param>
/// <param name="udfør">Udfører omgangen og melder hvert stykke færdigt; kaster ikke.</param>
sealed class Omgange<T>(int samtidige, Func<T, object> emne, Func<IReadOnlyList<T>, Task> udfør)
{
    const int Flest = 32;

    readonly Lock _lås = new();
    readonly LinkedList<T> _venter = new();
    readonly HashSet<object> _igang = [];
    int _omgange;

    public void Føj(T arbejde)
    {
        lock (_lås)
        {
            _venter.AddLast(arbejde);
            if (_omgange == samtidige)
                return;
            _omgange++;
        }
        _ = Task.Run(Tøm);
    }

    async Task Tøm()
    {
        while (Næste() is { Count: > 0 } omgang)
        {
            await udfør(omgang);
            lock (_lås)
                _igang.ExceptWith(omgang.Select(emne));
        }
    }

    List<T> Næste()
    {
        lock (_lås)
        {
            var omgang = new List<T>();
            for (var led = _venter.First; led is not null && omgang.Count < Flest;)
            {
                var næste = led.Next;
                if (_igang.Add(emne(led.Value)))
                {
                    omgang.Add(led.Value);
                    _venter.Remove(led);
                }
                led = næste;
            }
            if (omgang.Count == 0)
                _omgange--;
            return omgang;
        }
    }
}
