using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Hvad der flyttede slutdagen, hvad der standsede forløbet, og hvad der blev det næste skridt.</summary>
public sealed partial class Forløb
{
    /// <summary>De dage fra starten, hvor barsel flytter slutdagen: først fra 1. januar 2020.</summary>
    public Tidslinje<bool> Barselsdage() => Barselsdage(Periode.Senest(Start, Skæringsdag.NyBeskæftigelseslov));

    /// <summary>Dage med barsel fra den givne dag.</summary>
    internal Tidslinje<bool> Barselsdage(DateOnly fra)
    {
        var perioder = new List<Periode>();
        foreach (var barsel in _sag.Alle<Barsel>())
            if (Periode.Mellem(Periode.Senest(barsel.Fra, fra), barsel.Til!.Value) is { } dage)
                perioder.Add(dage);
        return Dagmængde.Af(perioder);
    }

    void FindAfslutning()
    {
        foreach (var ophør in _sag.Stående<Ophørsafgørelse>())
            if (Hører(ophør, ophør.Virkning))
                Stands(ophør, ophør.Virkning.AddDays(-1));
        foreach (var sanktion in _sag.Stående<Sanktionsafgørelse>())
            if (sanktion.Art == Sanktionsart.Ophør && Rummer(sanktion.Virkning ?? sanktion.Dato))
                Stands(sanktion, (sanktion.Virkning ?? sanktion.Dato).AddDays(-1));
        foreach (var frasigelse in _sag.Alle<Frasigelse>())
            if (Rummer(frasigelse.Dato))
                Stands(frasigelse, frasigelse.Dato.AddDays(-1));
        foreach (var død in _sag.Alle<Død>())
            if (Næste is null || død.Dato < Næste.Start)
                Stands(død, død.Dato);
        _næsteSkridt = _sag.Stående<NæsteSkridt>().FirstOrDefault(n => Hører(n, n.Dato));
    }

    /// <summary>Hører afgørelsen til forløbet: ved sin henvisning til bevillingen, ellers ved sin dag?</summary>
    /// <remarks>Er bevillingen omgjort, følger afgørelser om den med over til den, der trådte i stedet.</remarks>
    bool Hører(Afgørelse afgørelse, DateOnly dag) =>
        _sag.Bevillingen(afgørelse) is { } nr ? _sag.Forgængere(Bevilling).Prepend(Bevilling).Any(b => b.Nr == nr) : Rummer(dag);

    /// <summary>Ligger dagen i forløbet eller efter det, før det næste begynder?</summary>
    bool Rummer(DateOnly dag) => Start <= dag && (Næste is null || dag < Næste.Start);

    void Stands(Hændelse hændelse, DateOnly sidsteDag)
    {
        if (StandsetEfter is { } tidligere && tidligere <= sidsteDag)
            return;
        (_standset, _standsetEfter) = (hændelse, sidsteDag);
    }
}
