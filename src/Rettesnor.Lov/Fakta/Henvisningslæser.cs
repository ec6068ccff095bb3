using System.Globalization;

namespace Rettesnor.Lov.Fakta;

/// <summary>Sætter numre i stedet for navne, hvor en hændelse peger på en anden.</summary>
sealed class Henvisningslæser(Dictionary<string, int> vedId, Råhændelse?[] rå, Fejlliste fejl)
{
    /// <summary>Pladsen i »#n«, eller null, når navnet ikke er et nummer.</summary>
    public static int? Plads(string navn) =>
        navn.StartsWith('#') && int.TryParse(navn.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var nr) ? nr : null;

    public bool Læs(Råhændelse r)
    {
        var før = fejl.Antal;
        for (var i = 0; i < r.Værdier.Length; i++)
            if (r.Værdier[i] is { } værdi && r.Type.Felter[i] is { Art: Feltart.Henvisning or Feltart.Henvisninger } felt)
                r.Værdier[i] = Opslået(r, felt, værdi, Hændelseslæser.Sti(r.Nr).Felt(felt.Navn));
        return fejl.Antal == før;
    }

    /// <summary>Værdien med numre i stedet for navne; andre værdier er uændrede.</summary>
    public object? Opslået(Råhændelse r, Felt felt, object? værdi, Sti sti) => værdi switch
    {
        string navn when felt.Art == Feltart.Henvisning => Find(r, felt, navn, sti),
        Grundlag.Liste<string> navne when felt.Art == Feltart.Henvisninger => Grundlag.Liste.TilListe(navne.Select((n, j) => Find(r, felt, n, sti.Led(j)) ?? 0)),
        _ => værdi,
    };

    int? Find(Råhændelse fra, Felt felt, string navn, Sti sti)
    {
        var nr = vedId.TryGetValue(navn, out var plads) ? plads : Plads(navn) ?? 0;
        if (nr < 1 || nr > rå.Length)
            fejl.Tilføj(sti, $"»{Feltlæser.Vist(navn)}« findes ikke i sagen", "Tilladt: et id i filen, eller #n for hændelse nummer n");
        else if (nr == fra.Nr)
            fejl.Tilføj(sti, "hændelsen peger på sig selv", "Tilladt: en anden hændelse");
        else if (rå[nr - 1] is { } mål && Tilladte(fra, felt) is { Count: > 0 } tilladte && !tilladte.Contains(mål.Type.Navn))
            fejl.Tilføj(sti, $"»{Feltlæser.Vist(navn)}« er af typen {mål.Type.Navn}", "Tilladt: en hændelse af typen " + string.Join(" eller ", tilladte));
        else
            return nr;
        return null;
    }

    static IReadOnlyList<string> Tilladte(Råhændelse fra, Felt felt) =>
        felt.Navn == Fællesfelter.Vedr && fra.Type.Udsnit(fra.Felter) is { Pegepind.Length: > 0 } udsnit ? udsnit.Pegepind : felt.Til;
}
