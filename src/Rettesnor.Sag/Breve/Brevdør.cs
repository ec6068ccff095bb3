using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Om et brev må sendes: det er helt, og en afgørelse står i sagen med grunde og klagevejledning.</summary>
public static class Brevdør
{
    /// <summary>Det, der taler imod; tom, når brevet kan sendes. Ingen af grundene kan fraviges.</summary>
    /// <param name="sag">Sagen med den hændelse, brevet handler om.</param>
    public static IReadOnlyList<Afvisning> Prøv(Brev brev, Sag sag, Hændelse? om)
    {
        var ud = new List<Afvisning>();
        var nr = om?.Nr ?? 0;
        Afvisning Nej(string kode, string grund, string gør, string paragraf) => new(kode, nr, grund, gør, [Citat.Fvl(paragraf).På(brev.Ramme.Dato)], KanFraviges: false);

        foreach (var mangel in brev.Mangler)
            ud.Add(Nej("brev-mangler", $"Brevet mangler: {mangel.Hvad}", mangel.Skrives ? "Skriv det i brevet." : "Registrér det i sagen.", "§ 7"));
        if (brev.Skabelon.ErAfgørelse != om is Afgørelse)
            ud.Add(Nej("brev-forkert-skabelon", $"Skabelonen »{brev.Skabelon.Navn}« passer ikke til hændelsen.", "Vælg den skabelon, der hører til.", "§ 7"));
        if (om is not Afgørelse)
            return ud;
        var billede = Sagsbillede.Fold(sag, DateOnly.MaxValue);
        if (billede.Nummer<Afgørelse>(nr) is not { } afgørelse || !billede.Står(afgørelse))
            return [.. ud, Nej("afgoerelse-staar-ikke", "Afgørelsen er annulleret eller omgjort.", "Send ikke brevet; skriv i stedet om den afgørelse, der gælder.", "§ 25")];
        if (!brev.Felter.Any(f => f is { Navn: "hovedhensyn", ErTomt: false }) || !brev.Felter.Any(f => f.Navn == Brev.Regelfelt))
            ud.Add(Nej("begrundelse-mangler", "Brevet siger ikke, hvorfor der er afgjort sådan.", "Skriv de hensyn, der har vejet, og reglerne.", "§ 24"));
        if (!brev.Felter.Any(f => f is { Navn: "klagefrist", ErTomt: false }))
            ud.Add(Nej("klagevejledning-mangler", "Brevet vejleder ikke om klage.", "Brug en skabelon med klagevejledning.", "§ 25"));
        return ud;
    }
}
