namespace Rettesnor.Lov.Fakta;

/// <summary>Prøver en hændelse som helhed: krævede felter, udsnittets felter, tidens orden og borgerens fødsel.</summary>
static class Hændelsesprøve
{
    /// <param name="erDer">Stod feltet i filen? Så er en forkert værdi allerede meldt.</param>
    public static bool Prøv(Hændelsestype type, Feltværdier v, DateOnly? født, Sti sti, Fejlliste fejl, bool[] erDer)
    {
        var før = fejl.Antal;
        var udsnit = type.Udsnit(v);
        for (var i = 0; i < type.Felter.Count; i++)
        {
            var felt = type.Felter[i];
            if (!erDer[i] && v[i] is null && Hændelsestype.Kræver(felt, udsnit))
                fejl.Tilføj(sti.Felt(felt.Navn), "feltet mangler", $"Tilføj {felt.Navn} ({felt.Betydning})");
            else if (erDer[i] && !type.Tillader(felt, udsnit))
                fejl.Tilføj(sti.Felt(felt.Navn), $"feltet bruges ikke, når {type.Variantfelt} er {udsnit!.Ord}", "Fjern feltet");
        }
        if (type.Tid == Tidsform.DagEllerPeriode)
            PrøvDagEllerPeriode(navn => erDer[Feltlæser.Nummer(type.Felter, navn)], sti, fejl);
        Orden(v, Fællesfelter.Fra, Fællesfelter.Til, sti, fejl);
        Orden(v, "start", "slut", sti, fejl);
        EfterFødsel(type.Tid, v, født, sti, fejl);
        return fejl.Antal == før;
    }

    static void PrøvDagEllerPeriode(Func<string, bool> erDer, Sti sti, Fejlliste fejl)
    {
        var (dag, fra) = (erDer(Fællesfelter.Dato), erDer(Fællesfelter.Fra));
        if (!dag && !fra)
            fejl.Tilføj(sti.Felt(Fællesfelter.Dato), "tiden mangler", "Tilføj dato, eller fra og til");
        else if (dag && (fra || erDer(Fællesfelter.Til)))
            fejl.Tilføj(sti.Felt(Fællesfelter.Dato), "der står både en dag og en periode", "Skriv enten dato, eller fra og til");
    }

    static void Orden(Feltværdier v, string først, string sidst, Sti sti, Fejlliste fejl)
    {
        var (a, b) = (Feltlæser.Nummer(v.Felter, først), Feltlæser.Nummer(v.Felter, sidst));
        if (a >= 0 && b >= 0 && v[a] is DateOnly fra && v[b] is DateOnly til && til < fra)
            fejl.Tilføj(sti.Felt(sidst), $"{sidst} ligger før {først}", $"Tilladt: {fra:yyyy-MM-dd} eller senere");
    }

    static void EfterFødsel(Tidsform tid, Feltværdier v, DateOnly? født, Sti sti, Fejlliste fejl)
    {
        var felt = tid switch
        {
            Tidsform.Dag => Fællesfelter.Dato,
            Tidsform.Måned => Fællesfelter.Måned,
            Tidsform.DagEllerPeriode when v.Dag(Fællesfelter.Dato) is not null => Fællesfelter.Dato,
            _ => Fællesfelter.Fra,
        };
        if (født is { } f && v.Dag(felt) is { } dag && dag < (tid == Tidsform.Måned ? new DateOnly(f.Year, f.Month, 1) : f))
            fejl.Tilføj(sti.Felt(felt), "hændelsen ligger før borgerens fødsel", $"Tilladt: fra {f:yyyy-MM-dd}");
    }
}
