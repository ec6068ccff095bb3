using System.Text.Json;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Læser hændelserne i to skridt: først dem selv, så det, de peger på, og de rettelser, der læses efter den rettede type.</summary>
sealed class Hændelseslæser(Feltlæser læser, Fejlliste fejl, DateOnly? født)
{
    sealed record Rå(Hændelsestype Type, object?[] Værdier, bool Fejlfri);

    readonly Dictionary<string, int> _vedId = [];
    readonly Dictionary<int, JsonElement> _ændringer = [];
    Rå?[] _rå = [];

    public IReadOnlyList<Hændelse>? Læs(JsonElement liste)
    {
        if (liste.ValueKind != JsonValueKind.Array)
        {
            fejl.Tilføj("$.haendelser", "her skal stå en liste", "Tilladt: [ … ] med én hændelse i hvert led");
            return null;
        }
        _rå = new Rå?[liste.GetArrayLength()];
        var nr = 0;
        foreach (var e in liste.EnumerateArray())
        {
            _rå[nr] = LæsEn(e, Sti(nr + 1), nr + 1);
            nr++;
        }
        for (nr = 1; nr <= _rå.Length; nr++)
            if (_rå[nr - 1] is { } rå)
                _rå[nr - 1] = rå with { Fejlfri = FindHenvisninger(rå.Type, rå.Værdier, nr, Sti(nr)) && rå.Fejlfri };
        foreach (var (hvor, med) in _ændringer)
            if (_rå[hvor - 1] is { } rå)
                _rå[hvor - 1] = rå with { Fejlfri = LæsÆndringer(rå, med, Sti(hvor) + "." + Rettelse.Med) && rå.Fejlfri };
        if (fejl.Antal > 0)
            return null;

        var hændelser = new Hændelse[_rå.Length];
        for (nr = 1; nr <= _rå.Length; nr++)
            hændelser[nr - 1] = _rå[nr - 1]!.Type.Byg(Fællesfelter.Hoved(_rå[nr - 1]!.Type, nr, new(_rå[nr - 1]!.Type.Felter, _rå[nr - 1]!.Værdier)));
        Henvisningsring.Find(hændelser, nr => Sti(nr) + ".vedr", fejl);
        if (fejl.Antal == 0)
            Rettelser.Anvend(hændelser, hændelser.Length, født, fejl);
        return hændelser;
    }

    public static string Sti(int nr) => $"$.haendelser[{nr - 1}]";

    Rå? LæsEn(JsonElement e, string sti, int nr)
    {
        if (FindType(e, sti) is not { } type)
            return null;
        var før = fejl.Antal;
        var værdier = new object?[type.Felter.Count];
        foreach (var (navn, værdi) in læser.Egenskaber(e, sti))
        {
            if (navn == Fællesfelter.Type)
                continue;
            var i = Feltlæser.Nummer(type.Felter, navn);
            if (i < 0)
                læser.Ukendt(sti, navn, type.Felter.Select(f => f.Navn));
            else if (type.Felter[i].Art == Feltart.Ændringer)
                _ændringer[nr] = værdi;
            else
                værdier[i] = læser.Læs(type.Felter[i], værdi, $"{sti}.{navn}");
        }
        if (værdier[0] is string id && !_vedId.TryAdd(id, nr))
            fejl.Tilføj(sti + ".id", $"navnet »{Feltlæser.Vist(id)}« er brugt før", "Giv hver hændelse sit eget id");
        for (var i = 0; i < værdier.Length; i++)
            værdier[i] ??= e.TryGetProperty(type.Felter[i].Navn, out _) ? null : type.Felter[i].Standard;
        Hændelsesprøve.Prøv(type, new(type.Felter, værdier), født, sti, fejl, erDer: navn => e.TryGetProperty(navn, out _));
        return new(type, værdier, fejl.Antal == før);
    }

    Hændelsestype? FindType(JsonElement e, string sti)
    {
        if (e.ValueKind != JsonValueKind.Object)
        {
            fejl.Tilføj(sti, "en hændelse skal være et objekt", "Tilladt: { \"type\": …, … }");
            return null;
        }
        if (!e.TryGetProperty(Fællesfelter.Type, out var navn))
        {
            fejl.Tilføj(sti + ".type", "feltet mangler", "Tilladt: " + Typenavne);
            return null;
        }
        if (læser.Tekst(navn, sti + ".type") is not { } tekst)
            return null;
        if (Hændelsestyper.Find(tekst) is { } type)
            return type;
        fejl.Tilføj(sti + ".type", $"typen »{Feltlæser.Vist(tekst)}« kendes ikke", "Tilladt: " + Typenavne);
        return null;
    }

    static string Typenavne { get; } = string.Join(", ", Hændelsestyper.Alle.Select(t => t.Navn));

    /// <summary>Sætter numre i stedet for navne i alle henvisninger.</summary>
    bool FindHenvisninger(Hændelsestype type, object?[] værdier, int egen, string sti)
    {
        var før = fejl.Antal;
        for (var i = 0; i < værdier.Length; i++)
        {
            var felt = type.Felter[i];
            if (felt.Art == Feltart.Henvisning && værdier[i] is string navn)
                værdier[i] = Find(type, felt, navn, egen, værdier, $"{sti}.{felt.Navn}");
            else if (felt.Art == Feltart.Henvisninger && værdier[i] is Liste<string> navne)
                værdier[i] = navne.Select((n, j) => Find(type, felt, n, egen, værdier, $"{sti}.{felt.Navn}[{j}]") ?? 0).TilListe();
        }
        return fejl.Antal == før;
    }

    int? Find(Hændelsestype type, Felt felt, string navn, int egen, object?[] værdier, string sti)
    {
        if (!_vedId.TryGetValue(navn, out var nr) && !(navn.StartsWith('#') && int.TryParse(navn.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out nr)))
            nr = 0;
        var tilladte = type.Udsnit(new(type.Felter, værdier)) is { Pegepind.Length: > 0 } udsnit && felt.Navn == Fællesfelter.Vedr ? udsnit.Pegepind : felt.Til;
        if (nr < 1 || nr > _rå.Length)
            fejl.Tilføj(sti, $"»{Feltlæser.Vist(navn)}« findes ikke i sagen", "Tilladt: et id i filen, eller #n for hændelse nummer n");
        else if (nr == egen)
            fejl.Tilføj(sti, "hændelsen peger på sig selv", "Tilladt: en anden hændelse");
        else if (_rå[nr - 1] is { } mål && tilladte.Count > 0 && !tilladte.Contains(mål.Type.Navn))
            fejl.Tilføj(sti, $"»{Feltlæser.Vist(navn)}« er af typen {mål.Type.Navn}", "Tilladt: en hændelse af typen " + string.Join(" eller ", tilladte));
        else
            return nr;
        return null;
    }

    bool LæsÆndringer(Rå rettelse, JsonElement med, string sti)
    {
        var før = fejl.Antal;
        var vedr = Feltlæser.Nummer(rettelse.Type.Felter, Fællesfelter.Vedr);
        if (rettelse.Værdier[vedr] is not int mål || _rå[mål - 1] is not { } rettet)
            return false;
        var ændringer = new List<Ændring>();
        foreach (var (navn, værdi) in læser.Egenskaber(med, sti))
        {
            var nr = Feltlæser.Nummer(rettet.Type.Felter, navn);
            if (Fællesfelter.ErFast(navn))
                fejl.Tilføj($"{sti}.{navn}", "feltet kan ikke rettes", "Annullér hændelsen, og registrér en ny");
            else if (nr < 0 || rettet.Type.Felter[nr].Art == Feltart.Ændringer)
                læser.Ukendt(sti, navn, rettet.Type.Felter.Where(f => !Fællesfelter.ErFast(f.Navn) && f.Art != Feltart.Ændringer).Select(f => f.Navn));
            else
                ændringer.Add(new(rettet.Type.Felter[nr], nr, Værdi(rettet, nr, værdi, mål, $"{sti}.{navn}")));
        }
        rettelse.Værdier[Feltlæser.Nummer(rettelse.Type.Felter, Rettelse.Med)] = ændringer.TilListe();
        return fejl.Antal == før;
    }

    object? Værdi(Rå rettet, int nr, JsonElement værdi, int mål, string sti)
    {
        var felt = rettet.Type.Felter[nr];
        if (værdi.ValueKind == JsonValueKind.Null)
            return felt.Standard;
        return læser.Læs(felt, værdi, sti) switch
        {
            string navn when felt.Art == Feltart.Henvisning => Find(rettet.Type, felt, navn, mål, rettet.Værdier, sti),
            Liste<string> navne when felt.Art == Feltart.Henvisninger => navne.Select((n, j) => Find(rettet.Type, felt, n, mål, rettet.Værdier, $"{sti}[{j}]") ?? 0).TilListe(),
            var læst => læst,
        };
    }
}
