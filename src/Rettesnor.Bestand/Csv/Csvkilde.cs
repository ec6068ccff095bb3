using System.Text;
using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Csv;

/// <summary>En bestand som CSV; filens første linje siger, hvilken kolonne hvert felt er.</summary>
/// <param name="længde">Filens længde i byte; nul, når den ikke kendes.</param>
public sealed class Csvkilde(Stream strøm, Satstabel tabel, DateOnly? kunMåned, long længde = 0) : IKilde
{
    readonly Stykkelæser _læser = new(strøm);
    Kolonne[]? _felter;

    /// <exception cref="FormatException">Første linje kan ikke bruges.</exception>
    public IStykke NytStykke() => new Csvstykke(_læser, new(_felter ??= Felter(_læser.Hoved()), tabel, kunMåned));

    public double? Andel => længde > 0 ? (double)_læser.Byte / længde : null;

    public void Dispose() => strøm.Dispose();

    static Kolonne[] Felter(ReadOnlySpan<byte> linje) =>
        Kolonnekrav.Læs([.. Encoding.UTF8.GetString(linje).TrimStart('\uFEFF').TrimEnd('\r', '\n').Split(',').Select(n => n.Trim().Trim('"'))]);
}

/// <summary>Hele linjer af filen.</summary>
sealed class Csvstykke(Stykkelæser læser, Rækkelæser rækker) : IStykke
{
    byte[] _byte = [];
    int _længde, _fra;

    public long Læst { get; private set; }

    public bool Hent()
    {
        (_længde, _fra, Læst) = (læser.Næste(ref _byte), 0, 0);
        return _længde > 0;
    }

    public bool Læs(Kolonner ud, Rækkefejl fejl)
    {
        if (_fra >= _længde)
            return false;
        var (antal, linjer) = rækker.Læs(_byte, _fra, _længde, ud, Læst, fejl);
        (_fra, Læst) = (_fra + antal, Læst + linjer);
        return true;
    }
}
