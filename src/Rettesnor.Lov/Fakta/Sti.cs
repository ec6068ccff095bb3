namespace Rettesnor.Lov.Fakta;

/// <summary>Et sted i filen. Teksten skrives først, når der er en fejl at fortælle om.</summary>
sealed class Sti
{
    /// <summary>Filens yderste.</summary>
    public static readonly Sti Rod = Af("$");

    /// <param name="rod">Stedet, de andre ligger under.</param>
    public static Sti Af(string rod) => new(null, rod, -1);

    readonly Sti? _over;
    readonly string? _felt;
    readonly int _plads;

    Sti(Sti? over, string? felt, int plads) => (_over, _felt, _plads) = (over, felt, plads);

    public Sti Felt(string navn) => new(this, navn, -1);

    /// <param name="plads">Pladsen i listen, fra 0.</param>
    public Sti Led(int plads) => new(this, null, plads);

    /// <summary>Som en JSON-sti: »$.haendelser[3].dato«.</summary>
    public override string ToString() => _felt is null ? $"{_over}[{_plads}]" : _over is null ? _felt : $"{_over}.{_felt}";
}
