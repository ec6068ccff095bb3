using System.Text.Json;

namespace Rettesnor.Lov.Fakta;

/// <summary>Læser hændelserne i tre skridt: først dem selv, så det, de peger på, og til sidst rettelserne, der læses efter den rettede type.</summary>
sealed class Hændelseslæser(Feltlæser læser, Fejlliste fejl, DateOnly? født)
{
    readonly Dictionary<string, int> _vedId = [];
    readonly Dictionary<int, JsonElement> _ændringer = [];

    /// <param name="før">Hændelser, der er læst før; de nye følger efter dem.</param>
    public IReadOnlyList<Hændelse>? Læs(JsonElement liste, IReadOnlyList<Hændelse>? før = null)
    {
        if (liste.ValueKind != JsonValueKind.Array)
        {
            læser.Forkert(liste, s_hændelser, "en liste [ … ] med én hændelse i hvert led");
            return null;
        }
        var nr = før?.Count ?? 0;
        var rå = new Råhændelse?[nr + liste.GetArrayLength()];
        foreach (var h in før ?? [])
        {
            rå[h.Nr - 1] = Råhændelse.Af(h);
            if (h.Id is { } id)
                _vedId[id] = h.Nr;
        }
        foreach (var e in liste.EnumerateArray())
            rå[nr++] = LæsEn(e, Sti(nr), nr);

        var henvisninger = new Henvisningslæser(_vedId, rå, fejl);
        foreach (var r in rå)
            if (r is { Kendt: null })
                r.Fejlfri &= henvisninger.Læs(r);
        var ændringer = new Ændringslæser(læser, henvisninger, rå, fejl);
        foreach (var (hvor, med) in _ændringer)
            rå[hvor - 1]!.Fejlfri &= ændringer.Læs(rå[hvor - 1]!, med);

        var iRing = Henvisningsring.Find(rå.Length, n => rå[n - 1]?.Vedr, fejl);
        var hændelser = rå.Where(r => r is { Fejlfri: true }).Select(r => r!.Bygget()).ToArray();
        if (!iRing)
            Rettelser.Anvend(hændelser, rå.Length, født, fejl);
        return fejl.Antal == 0 ? hændelser : null;
    }

    static readonly Sti s_hændelser = Fakta.Sti.Rod.Felt("haendelser");

    public static Sti Sti(int nr) => s_hændelser.Led(nr - 1);

    Råhændelse? LæsEn(JsonElement e, Sti sti, int nr)
    {
        if (e.ValueKind != JsonValueKind.Object)
        {
            læser.Forkert(e, sti, "et objekt { \"type\": …, … }");
            return null;
        }
        if (FindType(e, sti) is not { } type)
            return null;
        var før = fejl.Antal;
        var (værdier, erDer) = (new object?[type.Felter.Count], new bool[type.Felter.Count]);
        foreach (var (navn, værdi) in læser.Egenskaber(e, sti, type.Felter))
        {
            if (navn == Fællesfelter.Type)
                continue;
            var i = Feltlæser.Nummer(type.Felter, navn);
            if (i < 0)
            {
                læser.Ukendt(sti, navn, type.Felter.Select(f => f.Navn).Prepend(Fællesfelter.Type));
                continue;
            }
            erDer[i] = true;
            if (type.Felter[i].Art == Feltart.Ændringer)
                _ændringer[nr] = værdi;
            else
                værdier[i] = læser.Læs(type.Felter[i], værdi, sti.Felt(navn));
        }
        for (var i = 0; i < værdier.Length; i++)
            if (!erDer[i])
                værdier[i] = type.Felter[i].Standard;
        if (værdier[0] is string { Length: > 0 } id)
            Navngiv(id, nr, sti);
        Hændelsesprøve.Prøv(type, new(type.Felter, værdier), født, sti, fejl, erDer);
        return new(type, nr, værdier, erDer) { Fejlfri = fejl.Antal == før };
    }

    void Navngiv(string id, int nr, Sti sti)
    {
        if (Henvisningslæser.Plads(id) is { } plads && plads != nr)
            fejl.Tilføj(sti.Felt("id"), $"navnet »{Feltlæser.Vist(id)}« betyder hændelse nummer {plads}", "Giv hændelsen et andet navn");
        else if (!_vedId.TryAdd(id, nr))
            fejl.Tilføj(sti.Felt("id"), $"navnet »{Feltlæser.Vist(id)}« er brugt før", "Giv hver hændelse sit eget id");
    }

    Hændelsestype? FindType(JsonElement e, Sti sti)
    {
        if (Typen(e) is not { } typenavn)
        {
            fejl.Tilføj(sti.Felt("type"), "feltet mangler", Typenavne);
            return null;
        }
        if (læser.Tekst(typenavn, sti.Felt("type")) is not { } tekst)
            return null;
        if (Hændelsestyper.Find(tekst) is { } type)
            return type;
        fejl.Tilføj(sti.Felt("type"), $"typen »{Feltlæser.Vist(tekst)}« kendes ikke", Typenavne);
        return null;
    }

    static JsonElement? Typen(JsonElement e)
    {
        foreach (var egenskab in e.EnumerateObject())
            if (Feltlæser.Navn(egenskab) == Fællesfelter.Type)
                return egenskab.Value;
        return null;
    }

    static string Typenavne { get; } = "Tilladt: " + string.Join(", ", Hændelsestyper.Alle.Select(t => t.Navn));
}
