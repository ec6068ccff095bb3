namespace Rettesnor.Lov.Grundlag;

/// <summary>Alle satser ved navn: de indlejrede fra lov/satser, eventuelt med en reform eller en kommunes tillæg ovenpå.</summary>
public sealed class Satser
{
    readonly Dictionary<string, Sats> _satser;

    Satser(Dictionary<string, Sats> satser) => _satser = satser;

    /// <summary>Satserne, som de står i lov/satser.</summary>
    public static Satser Gældende { get; } = Indlejrede();

    public IEnumerable<Sats> Alle => _satser.Values;

    /// <exception cref="KeyNotFoundException">Der er ingen fil med navnet.</exception>
    public Sats this[string navn] => _satser.TryGetValue(navn, out var sats) ? sats : throw new KeyNotFoundException($"Der er ingen sats »{navn}« i lov/satser.");

    public bool Findes(string navn) => _satser.ContainsKey(navn);

    /// <summary>De samme satser, hvor de givne rækker er lagt ovenpå: en senere række vinder fra sin første dag.</summary>
    public Satser Med(string navn, IEnumerable<Satsrække> rækker)
    {
        var sats = this[navn];
        var nye = rækker.ToArray();
        var bevarede = sats.Rækker.SelectMany(gammel => Udenom(gammel, nye));
        var kopi = new Dictionary<string, Sats>(_satser)
        {
            [navn] = new Sats(sats.Navn, sats.Titel, sats.Enhed, sats.Paragraf, sats.Regulering, sats.Afrunding, [.. bevarede, .. nye]),
        };
        return new(kopi);
    }

    static IEnumerable<Satsrække> Udenom(Satsrække gammel, Satsrække[] nye)
    {
        var dele = new List<Satsrække> { gammel };
        foreach (var ny in nye)
            dele = [.. dele.SelectMany(del => Skåret(del, ny.Fra, ny.Til ?? DateOnly.MaxValue))];
        return dele;
    }

    static IEnumerable<Satsrække> Skåret(Satsrække række, DateOnly fra, DateOnly til)
    {
        var slut = række.Til ?? DateOnly.MaxValue;
        if (slut < fra || til < række.Fra)
        {
            yield return række;
            yield break;
        }
        if (række.Fra < fra)
            yield return række with { Til = fra.AddDays(-1) };
        if (til < slut)
            yield return række with { Fra = til.AddDays(1) };
    }

    static Satser Indlejrede()
    {
        var satser = new Dictionary<string, Sats>();
        foreach (var navn in Lovfil.Navne("satser/"))
        {
            using var fil = Lovfil.Åbn(navn);
            var sats = Sats.Læs(fil.RootElement);
            satser.Add(sats.Navn, sats);
        }
        return new(satser);
    }
}
