using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Organisering;

/// <summary>Borgeren skal før mødet i teamet vide, at en bisidder kan tages med, og bør mødes med sin sagsbehandler i ugen efter.</summary>
/// <remarks>FVL § 8; SKR 10112/2021, afsnit 2 og 5.2.</remarks>
public static class OmkringTeammødet
{
    const int Dage = 7;

    /// <summary>Den dag, samtalen efter mødet senest bør være holdt: syv dage efter mødet. En anbefaling, ingen lovfrist.</summary>
    public static DateOnly SamtaleSenest(DateOnly møde) => møde.AddDays(Dage);

    internal static readonly Regel Samtale = new("P-309", "Samtale i ugen efter teamets møde", Slags.Påmindelse, Sikkerhed.Vejledning,
        [Kilde("STYR", "§ 25 a, stk. 6").Før(Skæringsdag.Organiseringslov), Lob("§ 11, stk. 2").Fra(Skæringsdag.Organiseringslov), Kilde("SKR", "afsnit 5.2")], BesvarSamtale)
    {
        Nøgledato = "forelæggelsens dato",
        GælderTil = Skæringsdag.Udfasning.AddDays(-1),
        Siger = "Efter teamets møde afgør kommunen sagen så hurtigt som muligt. Det anbefales, at den koordinerende sagsbehandler mødes med borgeren straks og inden en uge.",
        Læser = ["forelaeggelse", "samtale"],
    };

    internal static readonly Regel Bisidder = new("P-310", "Vejledning om bisidder", Slags.Ret, Sikkerhed.Vejledning, [Fvl("§ 8"), Kilde("SKR", "afsnit 2")], BesvarBisidder)
    {
        Nøgledato = "forelæggelsens dato",
        GælderTil = Skæringsdag.Udfasning.AddDays(-1),
        Siger = "Borgeren har ret til at tage en bisidder med til mødet i teamet og skal have det at vide.",
        Læser = ["forelaeggelse", "vejledning"],
    };

    static readonly Handling HoldSamtale = new("samtale", "Hold en samtale med borgeren om teamets indstilling.");

    static IEnumerable<Svar> BesvarSamtale(Regel regel, Sagsbillede sag)
    {
        foreach (var møde in sag.Liste<Forelæggelse>().Where(f => f.Anledning == Forelæggelsesanledning.Bevilling))
        {
            var frist = SamtaleSenest(møde.Dato);
            // Anbefalingen er kun set i skrivelsen; for møder før den er den overført.
            var sikkerhed = regel.Hjemmel[^1].Gælder(møde.Dato) ? Sikkerhed.Vejledning : Sikkerhed.Afledt;
            var anbefalet = $"Syv dage efter mødet {møde.Dato.Skrevet()} er {frist.Skrevet()}.";
            yield return sag.Liste<Samtale>().FirstOrDefault(s => s.Dato >= møde.Dato) is { } samtale
                ? regel.Svar(møde, møde.Dato, Udfald.Opfyldt, $"{anbefalet} Samtalen blev holdt {samtale.Dato.Skrevet()}{(samtale.Dato > frist ? ", altså senere end anbefalet" : "")}.", frist, fakta: [samtale], sikkerhed: sikkerhed)
                : regel.Svar(møde, møde.Dato, Udfald.Afventer, $"{anbefalet} Der er ikke holdt en samtale efter mødet.", frist, åben: HoldSamtale, sikkerhed: sikkerhed);
        }
    }

    static IEnumerable<Svar> BesvarBisidder(Regel regel, Sagsbillede sag)
    {
        foreach (var møde in sag.Liste<Forelæggelse>())
        {
            if (sag.Liste<Vejledning>().LastOrDefault(v => v.Om == Vejledningsemne.Bisidder && v.Dato <= møde.Dato) is { } vejledning)
                yield return regel.Svar(møde, møde.Dato, Udfald.Opfyldt, $"Borgeren blev {vejledning.Dato.Skrevet()} vejledt om retten til en bisidder, før teamet behandlede sagen {møde.Dato.Skrevet()}.", fakta: [vejledning]);
            else
            {
                var mangler = $"Teamet behandlede sagen {møde.Dato.Skrevet()}, uden at borgeren forinden var vejledt om retten til en bisidder.";
                var (udfald, grund) = Historik.Brud(sag, møde.Dato, mangler);
                yield return regel.Svar(møde, møde.Dato, udfald, grund);
            }
        }
    }
}
