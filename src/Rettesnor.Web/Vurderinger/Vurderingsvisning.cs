using Rettesnor.Lov;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Web.Formularer;
using Rettesnor.Web.Komponenter;

namespace Rettesnor.Web.Vurderinger;

/// <summary>En vurdering, som siderne viser den: svarene samlet efter, hvad de kræver.</summary>
public sealed record Vurderingsvisning(Vurdering Vurdering)
{
    /// <summary>Sagens adresse, når der kan registreres i den; null på siden uden lager.</summary>
    public string? Sagssti { get; init; }

    private static readonly (Udfald Udfald, string Overskrift, bool Åben)[] s_grupper =
    [
        (Udfald.Brudt, "Ikke overholdt", true), (Udfald.Afventer, "Venter", true), (Udfald.Uafklaret, "Kan ikke afgøres", false),
        (Udfald.KræverSkøn, "Kræver et skøn", false), (Udfald.Opfyldt, "Opfyldt", false), (Udfald.IkkeRelevant, "Gælder ikke her", false),
    ];

    /// <summary>Svarene efter udfald, det vigtigste først, og inden for hvert efter frist.</summary>
    public IEnumerable<(string Overskrift, bool Åben, IReadOnlyList<Svar> Svar)> Grupper =>
        s_grupper.Select(g => (g.Overskrift, g.Åben, (IReadOnlyList<Svar>)[.. Vurdering.Svar.Where(s => s.Udfald == g.Udfald).OrderBy(s => s.Frist ?? DateOnly.MaxValue)])).Where(g => g.Item3.Count > 0);

    public IEnumerable<Mulighed> Muligheder(Mulighedsstatus status) => Vurdering.Handlinger.Where(m => m.Status == status);

    /// <summary>Siden, hvor handlingen registreres; null, når den ikke er en hændelse, eller sagen ikke er gemt.</summary>
    public string? Registrer(Mulighed mulighed) => Sagssti is { } sti && Typevalg.Find(mulighed.Handling.Kode).Type is not null
        ? Sager.Sagssti.Registrer(sti, mulighed.Handling.Kode, mulighed.Svar.Count > 0 ? Vurdering.Svar[mulighed.Svar[0]].Vedr.Henvisning : null) : null;

    /// <summary>Hvad en sanktion ville betyde for hvert brud, der ikke er afgjort.</summary>
    public Sanktionsvisning Sanktioner => new(Sanktionsudsigt.Af(Vurdering.Sag, Vurdering.Pr, Vurdering.Kendt), Vurdering.Pr);

    public Hændelse Hændelse(int nr) => Vurdering.Sag.Hændelser[nr - 1];

    public static (Udtryk Udtryk, string Ord) Mærke(Udfald udfald) => udfald switch
    {
        Udfald.Opfyldt => (Udtryk.Succes, "Opfyldt"),
        Udfald.Brudt => (Udtryk.Fejl, "Ikke overholdt"),
        Udfald.Afventer => (Udtryk.Info, "Venter"),
        Udfald.IkkeRelevant => (Udtryk.Ingen, "Gælder ikke"),
        Udfald.Uafklaret => (Udtryk.Advarsel, "Kan ikke afgøres"),
        Udfald.KræverSkøn => (Udtryk.Advarsel, "Kræver skøn"),
    };

    public static string Sikkerhed(Sikkerhed sikkerhed) => sikkerhed switch
    {
        Lov.Grundlag.Sikkerhed.Lov => "står i loven",
        Lov.Grundlag.Sikkerhed.Vejledning => "følger af officiel vejledning",
        Lov.Grundlag.Sikkerhed.Sekundær => "følger af en sekundær kilde",
        Lov.Grundlag.Sikkerhed.Afledt => "er udledt af reglerne",
        Lov.Grundlag.Sikkerhed.Uafklaret => "er ikke afklaret i kilderne",
    };

    public static string Status(Forløbsstatus status) => status switch
    {
        Forløbsstatus.Bevilget => "Bevilget",
        Forløbsstatus.IGang => "I gang",
        Forløbsstatus.FortsætterUdenAfgørelse => "Fortsætter uden afgørelse",
        Forløbsstatus.Afsluttet => "Afsluttet",
        Forløbsstatus.Bortfaldet => "Bortfaldet",
    };

    /// <summary>Værdien af et svar i ord; null, når der ingen er.</summary>
    public static string? Værdi(Værdi? værdi) => værdi switch
    {
        Værdi.Dato(var dag) => dag.Skrevet(),
        Værdi.Antal(var tal) => Skrivemåde.Tal(tal, 2).Replace(",00", "", StringComparison.Ordinal),
        Værdi.Beløb(var kr) => kr.Skrevet() + " kr.",
        Værdi.Tekst(var ord) => ord,
        Værdi.JaNej(var ja) => ja ? "ja" : "nej",
        _ => null,
    };
}
