using Rettesnor.Lov;
using Rettesnor.Lov.Format;
using Rettesnor.Sagsbehandling.Akter;

namespace Rettesnor.Sagsbehandling.Opgaver;

/// <summary>Noget, der er åbent i sagen: en række i opgavelisten.</summary>
/// <param name="Kode">Opgavetypens kode.</param>
/// <param name="Vedr">Hændelsen, den handler om, ved sit navn i sagen.</param>
/// <param name="Regel">Reglen, hvis frist er den tidligste; den siger hvorfor.</param>
/// <param name="Ansvarlig">Den, der har opgaven: taget, overdraget eller ellers sagens.</param>
/// <param name="Taget">Har nogen taget eller fået lige denne opgave?</param>
/// <param name="VenterPå">Hvem eller hvad der ventes på; tom, når den ikke venter.</param>
/// <param name="Vågner">Dagen, den igen skal ses på; null, når den ikke venter.</param>
public sealed record Opgave(string Kode, string Vedr, string Regel, string Navn, string Udfald, DateOnly? Frist, string? Handlingskode, string? Handling, string Hjemmel,
    string Enhed, string Ansvarlig, bool Taget, string VenterPå, DateOnly? Vågner)
{
    /// <summary>Alle åbne opgaver i sagen, én for hver slags og hændelse. Det, borgeren selv kan gøre, er ikke kommunens opgave.</summary>
    public static IReadOnlyList<Opgave> Åbne(Listevurdering v, IReadOnlyList<Sagsakt> akter, string enhed, string ansvarlig) =>
    [
        .. v.Svar.Where(s => s.Åben).Select(s => (Svar: s, Type: Opgavetype.For(s))).Where(x => x.Type is { Rolle: not Rolle.Borger })
            .GroupBy(x => (x.Type!.Kode, x.Svar.Vedr.Nr)).Select(g => Af(g.Key.Kode, g.MinBy(x => x.Svar.Frist ?? DateOnly.MaxValue).Svar, akter, enhed, ansvarlig)),
    ];

    /// <summary>Er akten om denne opgave? Samme slags, hændelse og frist.</summary>
    public bool Angår(Opgaveakt akt) => akt.Opgave == Kode && akt.Vedr == Vedr && akt.Frist == Frist;

    static Opgave Af(string kode, Svar s, IReadOnlyList<Sagsakt> akter, string enhed, string ansvarlig)
    {
        var opgave = new Opgave(kode, s.Vedr.Henvisning, s.Regel.Id, s.Regel.Navn, Ord.Udfald[s.Udfald], s.Frist, s.Handling?.Kode, s.Handling?.Tekst, s.Hjemmel[0].ToString(), enhed, ansvarlig, false, "", null);
        return akter.OfType<Opgaveakt>().Where(opgave.Angår).Aggregate(opgave, (o, akt) => o.Efter(akt));
    }

    Opgave Efter(Opgaveakt akt) => akt switch
    {
        OpgaveTaget => this with { Ansvarlig = akt.Af, Taget = true },
        OpgaveOverdraget til => this with { Ansvarlig = til.Til, Enhed = til.Enhed ?? Enhed, Taget = true },
        OpgaveUdsat udsat => this with { VenterPå = OpgaveUdsat.Grunde[udsat.PåHvem], Vågner = udsat.Vågner },
        OpgaveGenoptaget => this with { VenterPå = "", Vågner = null },
        _ => this,
    };
}
