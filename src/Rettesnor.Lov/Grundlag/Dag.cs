namespace Rettesnor.Lov.Grundlag;

/// <summary>Den dag, spørgsmålet stilles på. Reglerne spørger den, om en anden dag er nået, og den husker, hvornår svaret vil vende.</summary>
/// <remarks>
/// Så ved vurderingen af sig selv, på hvilken dag tiden alene kan ændre den, og ingen regel kan glemme at sige det: mellem dagen og den
/// tidligste huskede dag falder hver sammenligning ens ud. Kun den tidligste huskes; på den spørges der igen.
/// </remarks>
public sealed class Dag(DateOnly pr)
{
    DateOnly _vender = DateOnly.MaxValue;

    /// <summary>Den tidligste kommende dag, hvor en sammenligning siden sidste gang falder anderledes ud; glemmes, når den er læst.</summary>
    /// <returns><see cref="DateOnly.MaxValue"/>, når ingen gør.</returns>
    internal DateOnly TagVendedag()
    {
        var vender = _vender;
        _vender = DateOnly.MaxValue;
        return vender;
    }

    /// <summary>Husker en kommende dag, hvor en sammenligning falder anderledes ud.</summary>
    internal void Husk(DateOnly dato)
    {
        if (dato < _vender)
            _vender = dato;
    }

    /// <summary>Er dagen kommet? Sandt på dagen selv.</summary>
    public bool Nået(DateOnly dato)
    {
        if (dato <= pr)
            return true;
        Husk(dato);
        return false;
    }

    /// <summary>Er dagen forbi? Falsk på dagen selv: en frist er selv rettidig.</summary>
    public bool Forbi(DateOnly dato) => dato < pr || (dato == DateOnly.MaxValue ? false : Nået(dato.AddDays(1)));

    /// <summary>Dagen selv, når noget uden slutdato tæller til og med den: svaret flytter sig dag for dag.</summary>
    public DateOnly Løbende()
    {
        Husk(pr.AddDays(1));
        return pr;
    }

    /// <summary>Den tidligste af dagen og den givne.</summary>
    public DateOnly Højst(DateOnly dato) => dato <= pr ? dato : Løbende();

    /// <summary>Kalendermåneden, dagen ligger i.</summary>
    public Periode Måned()
    {
        var måned = Periode.Måned(pr);
        Husk(måned.TilOgMed.AddDays(1));
        return måned;
    }
}
