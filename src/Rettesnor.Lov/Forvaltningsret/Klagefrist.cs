using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>Klagefristen: fire uger fra den dag, afgørelsen er modtaget.</summary>
/// <remarks>RSL § 67, stk. 1; VEJ 9533/2018. Mangler klagevejledningen, begynder fristen normalt ikke (Ombudsmandens overblik nr. 26).</remarks>
public static class Klagefrist
{
    /// <summary>Sidste rettidige dag for en klage; dagen er selv rettidig, til midnat.</summary>
    public static Flyttetfrist Frist(DateOnly modtaget) => Fristberegning.TilHverdag(Fristberegning.FireUgerEfter(modtaget));

    /// <summary>Fristen, når den kan regnes: null uden meddelelse, og når klagevejledningen mangler, for så er den ikke begyndt.</summary>
    internal static Flyttetfrist? For(Sagsbillede sag, Afgørelse afgørelse) =>
        afgørelse.Meddelt is { } meddelt && sag.Dag.Nået(meddelt.Dato) && (afgørelse.FuldtMedhold || afgørelse.Klagevejledning != false)
            ? Frist(Modtagelse.Dag(meddelt).Dag) : null;

    /// <summary>Er klagen kommet efter fristen? Så skal den sendes straks videre (P-708).</summary>
    internal static bool ErForSen(Sagsbillede sag, Klage klage) =>
        sag.Vedr<Afgørelse>(klage) is { } afgørelse && For(sag, afgørelse) is { } frist && klage.Dato > frist.Dag;

    internal static readonly Regel FireUger = new("P-703", "Klagefristen", Slags.Frist, Sikkerhed.Lov,
        [Rsl("§ 67, stk. 1"), Lab("§ 204").Fra(Skæringsdag.NyBeskæftigelseslov), Las("§ 98, stk. 1")], Besvar)
    {
        Nøgledato = "afgørelsens dato",
        Siger = "En klage skal være kommet til kommunen senest fire uger efter den dag, borgeren modtog afgørelsen. Falder dagen i en weekend eller på en helligdag, er det næste hverdag. Mangler klagevejledningen, er fristen normalt ikke begyndt.",
        Læser = ["afgoerelse", "klage", "genvurdering", "ankestyrelsen"],
        Rummer = ["P-701", "P-702", "P-705"],
    };

    static readonly Handling Klag = new("klage", "Klag til kommunen inden fristen, hvis du er uenig.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var (afgørelse, meddelt) in Modtagelse.Meddelte(sag))
        {
            var modtaget = Modtagelse.Dag(meddelt);
            var klage = sag.Liste<Klage>().FirstOrDefault(k => k.Vedrører(afgørelse));
            Hændelse?[] fakta = [klage];
            if (For(sag, afgørelse) is not { } frist)
            {
                yield return regel.Svar(afgørelse, afgørelse.Dato, Udfald.Uafklaret, "Afgørelsen havde ingen klagevejledning, så klagefristen er normalt ikke begyndt.", fakta: fakta);
                continue;
            }
            var sikkerhed = Sikrest(modtaget.Sikkerhed, frist);
            var regnestykke = $"{modtaget.Regnestykke} {Regnestykke(frist)}";
            if (modtaget.ErUafklaret || (!afgørelse.FuldtMedhold && afgørelse.Klagevejledning is null))
                yield return regel.Svar(afgørelse, afgørelse.Dato, Udfald.Uafklaret,
                    $"{regnestykke}{(!afgørelse.FuldtMedhold && afgørelse.Klagevejledning is null ? " Det er ikke registreret, om afgørelsen havde klagevejledning; uden den er fristen normalt ikke begyndt." : "")}", frist.Dag, fakta: fakta);
            else if (klage is not null)
                yield return klage.Dato <= frist.Dag
                    ? regel.Svar(afgørelse, afgørelse.Dato, Udfald.Opfyldt, $"{regnestykke} Klagen kom {klage.Dato.Skrevet()}.", frist.Dag, fakta: fakta, sikkerhed: sikkerhed)
                    : regel.Svar(afgørelse, afgørelse.Dato, Udfald.Brudt, $"{regnestykke} Den første klage kom {klage.Dato.Skrevet()} og skal sendes videre til Ankestyrelsen, som kan se bort fra fristen.",
                        frist.Dag, fakta: fakta, sikkerhed: sikkerhed, åben: SenKlage.ErSendtVidere(sag, klage) ? null : SenKlage.SendVidere);
            else
                yield return sag.Dag.Forbi(frist.Dag)
                    ? regel.Svar(afgørelse, afgørelse.Dato, Udfald.Opfyldt, $"{regnestykke} Der er ikke klaget; fristen er udløbet, og afgørelsen står.", frist.Dag, fakta: fakta, sikkerhed: sikkerhed)
                    : regel.Svar(afgørelse, afgørelse.Dato, Udfald.Afventer, regnestykke, frist.Dag, fakta: fakta, sikkerhed: sikkerhed, åben: Klag);
        }
    }

    static Sikkerhed Sikrest(Sikkerhed modtagelse, Flyttetfrist frist) =>
        frist.ErUsikker ? Sikkerhed.Uafklaret : frist.ErFlyttet && modtagelse < Sikkerhed.Sekundær ? Sikkerhed.Sekundær : modtagelse;

    static string Regnestykke(Flyttetfrist frist) =>
        !frist.ErFlyttet ? $"Fire uger efter er {frist.Dag.Skrevet()}."
        : $"Fire uger efter er {frist.Udløb.Skrevet()}, som ikke er en hverdag; fristen er næste hverdag, {frist.Dag.Skrevet()}."
            + (frist.ErUsikker ? " At dagen flytter fristen, er til borgerens fordel og ikke afklaret." : "");
}
