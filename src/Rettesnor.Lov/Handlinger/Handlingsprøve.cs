using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Handlinger;

/// <summary>En handling, der kan prøves: hændelsen, den ville sætte i sagen.</summary>
sealed record Prøvehandling(Handling Handling, Hændelse Hændelse);

/// <summary>Prøver en handling ved at lægge hændelsen i sagen og spørge de samme regler: brydes et krav eller et forbud, må den ikke.</summary>
/// <remarks>Kun de regler, der har spurgt efter hændelser af den slags, spørges igen. Der er ingen anden udgave af reglerne end dem selv.</remarks>
sealed class Handlingsprøve(Sagsbillede sag, Gennemgang gennemgang)
{
    public Mulighed Prøv(Prøvehandling handling)
    {
        var billede = sag.Med(handling.Hændelse);
        var (typer, berørte, brud) = (Læsespor.Rammer(handling.Hændelse), new List<int>(), new List<Svar>());
        for (var i = 0; i < Lovbog.Regler.Count; i++)
            if (Lovbog.Regler[i] is { Slags: Slags.Krav or Slags.Forbud } regel && gennemgang.Læser(i, typer))
                Sammenlign(billede.Besvaret(regel).Svar.Span, gennemgang.For(i).Span, gennemgang.FørstePlads(i), berørte, brud);
        return brud.Count == 0
            ? new(handling.Handling, Mulighedsstatus.Kan, berørte.TilListe())
            : new(handling.Handling with { Tekst = Begrundet(handling.Handling.Tekst, brud) }, Mulighedsstatus.MåIkke, berørte.TilListe());
    }

    /// <param name="plads">Det første af de gamle svars plads i vurderingen.</param>
    static void Sammenlign(ReadOnlySpan<Svar> nye, ReadOnlySpan<Svar> gamle, int plads, List<int> berørte, List<Svar> brud)
    {
        foreach (var ny in nye)
        {
            var nr = Emnet(gamle, ny);
            if (nr >= 0 && gamle[nr].Equals(ny))
                continue;
            if (nr >= 0)
                berørte.Add(plads + nr);
            if (ny.Udfald == Udfald.Brudt && (nr < 0 || gamle[nr].Udfald != Udfald.Brudt))
                brud.Add(ny);
        }
    }

    static int Emnet(ReadOnlySpan<Svar> gamle, Svar ny)
    {
        for (var i = 0; i < gamle.Length; i++)
            if (gamle[i].Vedr.Nr == ny.Vedr.Nr && gamle[i].Nøgledato == ny.Nøgledato)
                return i;
        return -1;
    }

    /// <summary>Handlingen og hvorfor den ikke må: svarene findes kun i prøven, så grunden må stå her.</summary>
    static string Begrundet(string tekst, List<Svar> brud) =>
        $"{tekst} Det må ikke, som sagen står. {string.Join(" ", brud.Select(s => $"{s.Regel.Id} {s.Regel.Navn}: {s.Begrundelse}"))}";
}
