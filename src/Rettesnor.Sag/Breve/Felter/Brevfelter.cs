using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Afgørelser;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>De værdier, en skabelon kan bruge, regnet af sagen og loven; ingen dato og intet beløb bliver skrevet i hånden.</summary>
static class Brevfelter
{
    const string Sagen = "sagen";

    /// <summary>De paragraffer, et brev uden afgørelse bygger på.</summary>
    static readonly Dictionary<string, string[]> s_regler = new()
    {
        ["hoering"] = ["P-712"],
        ["indkaldelse"] = ["P-508"],
        ["rettigheder"] = ["P-902", "P-310", "P-601"],
        ["klagekvittering"] = ["P-707"],
        ["genvurdering"] = ["P-707"],
        ["videresendelse"] = ["P-707", "P-708"],
        ["underretning"] = ["P-713"],
        ["plan"] = ["P-308"],
    };

    public static IEnumerable<Brevfelt> Af(Brevstof stof, Skabelon skabelon)
    {
        IEnumerable<Brevfelt> om = stof.Emne<Hændelse>() switch
        {
            Afgørelse a => Afgørelsesfelter.Af(stof, a),
            Partshøring h => Høringsfelter.Af(stof, h),
            Indkaldelse i => Samtalefelter(i),
            Klage k => Klagefelter.Af(stof, k, null),
            Genvurdering g when stof.Billede.Vedr<Klage>(g) is { } klage => Klagefelter.Af(stof, klage, g),
            Underretning u => [new("forventet", u.Forventet.Skrevet(), Sagen)],
            Indsatsdel d => Planfelter.Af(stof, d),
            _ => [],
        };
        return Fælles(stof).Append(Regler(stof, skabelon)).Concat(om);
    }

    static IEnumerable<Brevfelt> Fælles(Brevstof stof)
    {
        var sag = stof.Billede;
        yield return new("kontakt", stof.Ramme.Kontakt, "opsætningen");
        yield return new("sagsnummer", sag.Sag.Id, Sagen);
        yield return new("sagsbehandler", sag.Liste<KoordinerendeSagsbehandler>().LastOrDefault()?.Navn, Sagen);
        yield return new("vaerge", Part(sag, Oplysningsemne.Værge), Sagen);
        yield return new("akter", null, Sagen, stof.Akter.Count == 0 ? null : new Brevdel.Punkter(stof.Akter.TilListe()));
        yield return new("partsrepraesentant", Part(sag, Oplysningsemne.Partsrepræsentant), Sagen);
    }

    /// <summary>Navnet på en part; er den kun sat til ja, kendes navnet ikke.</summary>
    static string? Part(Sagsbillede sag, Oplysningsemne om) => sag.Liste<Oplysning>().LastOrDefault(o => o.Om == om) is { Ja: not false } o ? o.Tekst ?? "den, der er registreret i sagen" : null;

    static Brevfelt Regler(Brevstof stof, Skabelon skabelon)
    {
        var linjer = stof.Emne<Afgørelse>() is { } a ? a.Begrundelse?.Regler?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []
            : [.. Ordlyd.Af(s_regler.GetValueOrDefault(skabelon.Kode) ?? [], stof.Ramme.Dato).Select(Ordlyd.Skrevet)];
        return new(Brev.Regelfelt, null, "loven", linjer.Length == 0 ? null : new Brevdel.Punkter(linjer.TilListe()));
    }

    static IEnumerable<Brevfelt> Samtalefelter(Indkaldelse i)
    {
        yield return new("moede_dag", i.TilDato?.Skrevet(), Sagen);
        yield return new("selvbook", i.SelvbookFrist?.Skrevet(), Sagen);
        yield return new("moede_form", i.Form switch
        {
            Samtaleform.Fremmøde => "du skal møde op hos os.",
            Samtaleform.Telefon => "vi ringer til dig.",
            Samtaleform.Video => "det er en videosamtale.",
            _ => null,
        }, Sagen);
    }
}
