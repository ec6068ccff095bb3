namespace Rettesnor.Tilslutning.Journal;

/// <summary>Skrivninger, der venter samtidig, gemmes i én transaktion, så disken kun venter én gang. Hver skrivning lykkes eller falder for sig.</summary>
/// <remarks>
/// En sag er kun med én gang i hver omgang, og sagerne skrives i fast orden, så to noder aldrig venter på hinanden i ring.
/// Falder én i en omgang, er intet af den gemt, og så skrives de hver for sig.
/// </remarks>
sealed class Skrivekø
{
    readonly Database _database;
    readonly Omgange<Ventende> _omgange;

    public Skrivekø(Database database) =>
        (_database, _omgange) = (database, new(database.SamtidigeSkrivninger, v => (v.Plan.Efter.Sag.Kommune, v.Plan.Efter.Sag.Id), Gem));

    sealed record Ventende(Skriveplan Plan, TaskCompletionSource<bool> Svar);

    /// <returns>Sand, når planen er på disken; falsk, når sagen ikke stod, hvor planen ventede den.</returns>
    public Task<bool> Skriv(Skriveplan plan)
    {
        var ventende = new Ventende(plan, new(TaskCreationOptions.RunContinuationsAsynchronously));
        _omgange.Føj(ventende);
        return ventende.Svar.Task;
    }

    async Task Gem(IReadOnlyList<Ventende> omgang)
    {
        var begyndtAtGemme = false;
        try
        {
            await using var s = await _database.Skriv(default);
            var ramt = await Sagsskriver.Skriv(_database, s, [.. omgang.Select(v => v.Plan).OrderBy(p => p.Efter.Sag.Kommune, StringComparer.Ordinal).ThenBy(p => p.Efter.Sag.Id, StringComparer.Ordinal)]);
            if (ramt)
            {
                begyndtAtGemme = true;
                await s.Gem();
            }
            if (ramt || omgang.Count == 1)
            {
                foreach (var v in omgang)
                    v.Svar.SetResult(ramt);
                return;
            }
        }
        catch (Exception e) when (begyndtAtGemme || omgang.Count == 1)
        {
            // Begyndte databasen at gemme, vides det ikke, om den nåede det; så prøves der ikke igen.
            foreach (var v in omgang)
                v.Svar.TrySetException(e);
            return;
        }
        catch (Exception)
        {
            // Intet er gemt. Hvis skyld det var, viser sig, når de skrives hver for sig.
        }
        foreach (var v in omgang)
            await Gem([v]);
    }
}
