using System.Text.RegularExpressions;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Skriver et brev: skabelonens linjer med felterne sat ind. Det, der mangler, bliver stående i klammer og nævnt.</summary>
sealed partial class Brevskriver(Brevramme ramme, IReadOnlyDictionary<string, Brevfelt> felter)
{
    readonly List<Brevdel> _dele = [];
    readonly List<string> _punkter = [], _skabeloner = [];
    readonly Dictionary<string, Brevfelt> _brugte = [];
    readonly Dictionary<string, Brevmangel> _mangler = [];
    readonly Dictionary<string, string> _spørgsmål = [];
    string? _overskrift;
    bool _rubrikUdeladt;

    /// <param name="modtager">Borgerens navn.</param>
    public Brev Skriv(Skabelon skabelon, string modtager, string sagsnummer)
    {
        foreach (var felt in skabelon.Skriver)
            _spørgsmål[felt.Navn] = felt.Spørgsmål;
        Linjer(skabelon);
        Afslut();
        foreach (var felt in skabelon.Skriver.Where(f => !f.Frivilligt))
            Krævet(felt.Navn);
        return new(skabelon, _skabeloner.TilListe(), ramme, modtager, sagsnummer, _overskrift ?? skabelon.Navn, _dele.TilListe(), _brugte.Values.TilListe(), _mangler.Values.TilListe());
    }

    void Linjer(Skabelon skabelon)
    {
        _skabeloner.Add($"{skabelon} {skabelon.Aftryk}");
        _rubrikUdeladt = false;
        foreach (var linje in skabelon.Linjer)
        {
            if (linje.Art == Linjeart.Mellemrubrik)
                _rubrikUdeladt = false;
            if (linje.Art == Linjeart.Fælles)
                Linjer(Skabeloner.Find("_" + linje.Tekst, ramme.Dato) ?? throw new InvalidOperationException($"Det fælles afsnit {linje.Tekst} findes ikke den {ramme.Dato:yyyy-MM-dd}."));
            else if (!_rubrikUdeladt && linje.Betingelser.All(b => Har(b.Felt) == b.Er))
                Linje(linje);
            else if (linje.Art == Linjeart.Mellemrubrik)
                _rubrikUdeladt = true;
        }
    }

    void Linje(Skabelonlinje linje)
    {
        if (linje.Art != Linjeart.Punkt)
            Afslut();
        switch (linje.Art)
        {
            case Linjeart.Overskrift:
                _overskrift ??= Sat(linje.Tekst);
                break;
            case Linjeart.Mellemrubrik:
                _dele.Add(new Brevdel.Mellemrubrik(Sat(linje.Tekst)));
                break;
            case Linjeart.Punkt:
                _punkter.Add(Sat(linje.Tekst));
                break;
            case Linjeart.Indsat:
                if (felter.GetValueOrDefault(linje.Tekst) is { Del: { } del } felt)
                {
                    _brugte[felt.Navn] = felt;
                    _dele.Add(del);
                }
                break;
            default:
                foreach (var afsnit in Sat(linje.Tekst).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    _dele.Add(new Brevdel.Afsnit(afsnit));
                break;
        }
    }

    /// <summary>Punkter i træk bliver til én liste.</summary>
    void Afslut()
    {
        if (_punkter.Count > 0)
            _dele.Add(new Brevdel.Punkter(_punkter.TilListe()));
        _punkter.Clear();
    }

    bool Har(string navn) => felter.TryGetValue(navn, out var f) && !f.ErTomt;

    bool Krævet(string navn)
    {
        if (Har(navn))
        {
            _brugte[navn] = felter[navn];
            return true;
        }
        _mangler[navn] = new(navn, _spørgsmål.GetValueOrDefault(navn) ?? Feltnavne.Etiket(navn), _spørgsmål.ContainsKey(navn));
        return false;
    }

    /// <summary>Teksten med felterne sat ind; {Felt} med stort begynder med stort.</summary>
    string Sat(string tekst) => Feltplads().Replace(tekst, m =>
    {
        var navn = char.ToLowerInvariant(m.Groups[1].ValueSpan[0]) + m.Groups[1].Value[1..];
        if (!Krævet(navn))
            return $"[mangler: {_mangler[navn].Hvad}]";
        var værdi = felter[navn].Tekst?.Trim() ?? "";
        return char.IsUpper(m.Groups[1].ValueSpan[0]) && værdi.Length > 0 ? char.ToUpperInvariant(værdi[0]) + værdi[1..] : værdi;
    });

    [GeneratedRegex(@"\{([A-Za-z]?[a-z_]+)\}")]
    private static partial Regex Feltplads();
}
