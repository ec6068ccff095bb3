using System.Text.Json;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Læser det, en rettelse sætter i stedet, efter tabellen for den hændelse, der rettes.</summary>
sealed class Ændringslæser(Feltlæser læser, Henvisningslæser henvisninger, Råhændelse?[] rå, Fejlliste fejl)
{
    public bool Læs(Råhændelse rettelse, JsonElement med)
    {
        var før = fejl.Antal;
        if (Ændringer(rettelse, med, Hændelseslæser.Sti(rettelse.Nr).Felt(Rettelse.Med)) is not { } ændringer)
            return false;
        rettelse.Værdier[rettelse.Plads(Rettelse.Med)] = ændringer;
        return fejl.Antal == før;
    }

    Liste<Ændring>? Ændringer(Råhændelse rettelse, JsonElement med, Sti sti)
    {
        if (rettelse.Vedr is not { } nr || rå[nr - 1] is not { } rettet)
            return null;
        var ud = new List<Ændring>();
        foreach (var (navn, værdi) in læser.Egenskaber(med, sti))
        {
            var plads = rettet.Plads(navn);
            if (ErFast(rettet, navn))
                fejl.Tilføj(sti.Felt(navn), "feltet kan ikke rettes", "Annullér hændelsen, og registrér en ny");
            else if (plads < 0)
                læser.Ukendt(sti, navn, rettet.Type.Felter.Select(f => f.Navn).Where(n => !ErFast(rettet, n)));
            else
                ud.Add(new(rettet.Type.Felter[plads], plads, Værdi(rettet, plads, værdi, sti.Felt(navn))));
        }
        return ud.TilListe();
    }

    /// <summary>Felter, en rettelse ikke kan ændre; det, en rettelse eller annullering selv peger på, er et af dem.</summary>
    static bool ErFast(Råhændelse rettet, string navn) =>
        navn is Fællesfelter.Id or Fællesfelter.Registreret or Fællesfelter.Type
        || (navn == Fællesfelter.Vedr && (rettet.Type == Rettelse.Tabel || rettet.Type == Annullering.Tabel));

    object? Værdi(Råhændelse rettet, int plads, JsonElement værdi, Sti sti)
    {
        var felt = rettet.Type.Felter[plads];
        if (værdi.ValueKind == JsonValueKind.Null)
            return felt.Standard;
        return felt.Art == Feltart.Ændringer
            ? Ændringer(rettet, værdi, sti)
            : henvisninger.Opslået(rettet, felt, læser.Læs(felt, værdi, sti), sti);
    }
}
