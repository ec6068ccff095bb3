[assembly: AssemblyFixture(typeof(Rettesnor.Tests.Tilslutning.Journal.Oprydning))]

namespace Rettesnor.Tests.Tilslutning.Journal;

/// <summary>Standser prøvernes PostgreSQL, når den sidste prøve er kørt.</summary>
public sealed class Oprydning : IDisposable
{
    public void Dispose() => Postgres.Luk();
}
