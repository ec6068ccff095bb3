using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Felterne i brevet med planen: målet, delmålene og det, borgeren skal være med i.</summary>
static class Planfelter
{
    public static IEnumerable<Brevfelt> Af(Brevstof stof, Indsatsdel plan)
    {
        yield return new("plan_fra", plan.Gælder.Fra.Skrevet(), "sagen");
        yield return new("plan_til", plan.Gælder.TilOgMed.Skrevet(), "sagen");
        yield return new("plan_maal", plan.Mål?.TrimEnd('.'), "sagen");
        yield return new("delmaal", null, "sagen", plan.Delmål is { } delmål ? new Brevdel.Punkter(delmål.Select(d => $"{d.Mål.TrimEnd('.')}.{(d.Begrundelse is { } grund ? $" {grund.TrimEnd('.')}." : "")}").TilListe()) : null);
        var indsatser = Indsatser(stof.Billede, plan).Select(i => Liste.Af<string>([Ord(i.Art), i.Fra.Skrevet(), i.Til?.Skrevet() ?? "ikke aftalt", i.TimerUge is { } t ? Skrivemåde.Tal(t, 0) : ""])).TilListe();
        yield return new("indsatser", null, "sagen", indsatser.Count == 0 ? null : new Brevdel.Tabel("Det, du skal være med i", ["Hvad", "Fra", "Til", "Timer om ugen"], indsatser));
    }

    /// <summary>De indsatser, planen nævner, eller som selv siger, at de står i den, og løber i dens tid.</summary>
    static IEnumerable<Indsats> Indsatser(Sagsbillede sag, Indsatsdel plan) =>
        sag.Liste<Indsats>().Where(i => plan.Indsatser.Contains(i.Nr) || (i.IIndsatsdel == true && i.Fra <= plan.Gælder.TilOgMed && (i.Til ?? plan.Gælder.TilOgMed) >= plan.Gælder.Fra));

    public static string Ord(Indsatsart art) => art switch
    {
        Indsatsart.Virksomhedspraktik => "praktik i en virksomhed",
        Indsatsart.Løntilskud or Indsatsart.LøntilskudHandicap => "job med løntilskud",
        Indsatsart.VejledningOgOpkvalificering => "vejledning og kursus",
        Indsatsart.Serviceloven => "social hjælp og støtte",
        Indsatsart.Sundhedsloven => "et sundhedstilbud",
        Indsatsart.Stu => "særligt tilrettelagt uddannelse (STU)",
        Indsatsart.Fritid => "en aktivitet i fritiden",
        _ => "en anden indsats",
    };
}
