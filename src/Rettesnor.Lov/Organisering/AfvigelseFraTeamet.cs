using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Organisering;

/// <summary>Vil kommunen noget andet end teamet, skal sagen for teamet igen, før der træffes afgørelse.</summary>
/// <remarks>Styringslovens § 25 a, stk. 6 (2013-2014); LOB § 11, stk. 2; SKR 10112/2021, afsnit 5.2.</remarks>
public static class AfvigelseFraTeamet
{
    /// <summary>
    /// Er et ressourceforløb bevilget på lovlig måde i forhold til teamet? Det er det, når den seneste indstilling anbefaler det, eller når en indstilling om
    /// noget andet er fulgt af en ny forelæggelse og derefter en ny indstilling; hvad den nye siger, binder ikke.
    /// </summary>
    /// <param name="indstillinger">Indstillingerne før afgørelsen, ældste først; mindst én.</param>
    /// <param name="forelæggelser">Dagene, sagen har været for teamet før afgørelsen.</param>
    public static bool ErIOrden(IReadOnlyList<(DateOnly Dag, Anbefaling Anbefaler)> indstillinger, IReadOnlyList<DateOnly> forelæggelser) =>
        indstillinger[^1].Anbefaler == Anbefaling.Ressourceforløb
        || indstillinger.Where(i => i.Anbefaler != Anbefaling.Ressourceforløb)
            .Any(afvigende => forelæggelser.Any(ny => ny > afvigende.Dag && indstillinger.Any(i => i.Dag >= ny)));

    internal static readonly Regel Genforelæggelse = new("P-303", "Ny forelæggelse, når kommunen afviger fra teamet", Slags.Krav, Sikkerhed.Lov,
        [Kilde("STYR", "§ 25 a, stk. 6").Før(Skæringsdag.Organiseringslov), Lob("§ 11, stk. 2").Fra(Skæringsdag.Organiseringslov)], Besvar)
    {
        Nøgledato = "bevillingens dato",
        GælderTil = Skæringsdag.Udfasning.AddDays(-1),
        Siger = "Kommunen afgør sagen på grundlag af teamets indstilling. Vil den gøre noget andet, skal teamet have sagen igen og afgive en ny indstilling først; derefter bestemmer kommunen.",
        Læser = ["indstilling", "forelaeggelse"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            var runde = Teamrunde.Før(sag, forløb.Bevilling);
            var indstillinger = runde.Indstillinger(sag);
            if (indstillinger.Count > 0)
                yield return Besvar(regel, sag, forløb, runde, indstillinger);
        }
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, Forløb forløb, Teamrunde runde, IReadOnlyList<Indstilling> indstillinger)
    {
        var seneste = indstillinger[^1];
        var forelæggelser = runde.Alle<Forelæggelse>(sag);
        var iOrden = ErIOrden([.. indstillinger.Select(i => (i.Dato, i.Anbefaler))], [.. forelæggelser.Select(f => f.Dato)]);
        var anbefaler = Indstilling.Anbefalinger[seneste.Anbefaler];
        IEnumerable<Hændelse?> fakta = [.. indstillinger, .. forelæggelser, runde.Forrige];
        var indledning = $"Teamets seneste indstilling før bevillingen {forløb.Bevilling.Dato.Skrevet()} er fra {seneste.Dato.Skrevet()} og anbefaler {Rehabilitering.Ord(seneste.Anbefaler)}.";
        if (seneste.Anbefaler == Anbefaling.Ressourceforløb)
            return regel.Svar(forløb, forløb.Bevilling.Dato, Udfald.Opfyldt, $"{indledning} Kommunen har fulgt den.", værdi: anbefaler, fakta: fakta);
        if (iOrden)
            return regel.Svar(forløb, forløb.Bevilling.Dato, Udfald.Opfyldt, $"{indledning} Sagen var for teamet igen, og teamet havde vurderet den på ny, før kommunen bevilgede ressourceforløb.", værdi: anbefaler, fakta: fakta);
        var mangler = $"{indledning} Kommunen har bevilget ressourceforløb, uden at teamet derefter har haft sagen igen og afgivet en ny indstilling.";
        var (udfald, grund) = Historik.Brud(sag, forløb.Bevilling.Dato, mangler);
        return regel.Svar(forløb, forløb.Bevilling.Dato, udfald, grund, værdi: anbefaler, fakta: fakta);
    }
}
