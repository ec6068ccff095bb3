using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Felterne i et brev om en sanktion: hvad der skete, hvor meget der trækkes, og hvornår.</summary>
static class Sanktionsfelter
{
    public static IEnumerable<Brevfelt> Af(Brevstof stof, Sanktionsafgørelse s)
    {
        if (stof.Billede.Vedr<Hændelse>(s) is not { } brud)
            yield break;
        var træk = Sanktionsvirkning.Af(Uden(stof.Sag, s), stof.Sag, brud.Dato, s.Dato);
        yield return new("sanktion_hvad", Hvad(stof.Billede, s, brud), "sagen");
        yield return new("beloeb", træk.Ialt?.Skrevet(), "ydelsen");
        yield return new("beloeb_uafklaret", træk.Ialt is not null ? null : "Vi kan ikke sige beløbet endnu. Du får besked, før vi trækker noget.", "ydelsen");
        yield return new("maaneder", null, "ydelsen", træk.Ialt is null ? null : new Brevdel.Tabel("Hvad vi trækker i hver måned", ["Måned", "Vi trækker"],
            træk.Måneder.Select(m => Liste.Af<string>([m.Måned.SkrevetMåned(), m.Beløb!.Value.Skrevet() + " kr."])).TilListe()));
    }

    /// <summary>Sagen uden afgørelsen: den er annulleret i tanken, så andre hændelser beholder deres plads.</summary>
    static Sag Uden(Sag sag, Sanktionsafgørelse s) =>
        s.Nr == sag.Hændelser.Count ? sag with { Hændelser = [.. sag.Hændelser.SkipLast(1)] }
        : Sagslæser.Føj(sag, System.Text.Encoding.UTF8.GetBytes($$"""[{"type":"annullering","dato":"{{s.Dato:yyyy-MM-dd}}","vedr":"#{{s.Nr}}","begrundelse":"Regnet uden"}]"""));

    static string Hvad(Sagsbillede sag, Sanktionsafgørelse s, Hændelse brud) => brud switch
    {
        Udeblivelse u => $"{Udeblev(u)} Derfor trækker vi i din ydelse{(Dage(sag, s) is { } dage ? $" for {Skrivemåde.Dage(dage)}" : "")}.",
        Pligtbrud p when s.Art == Sanktionsart.EnTredjedel => $"{Brød(p)} Derfor får du en tredjedel mindre i en periode.",
        Pligtbrud p => $"{Brød(p)} Derfor får du mindre i ydelse.",
        _ => "",
    };

    /// <summary>Dagene, afgørelsen selv siger, ellers dem, loven tæller (Y-41).</summary>
    static int? Dage(Sagsbillede sag, Sanktionsafgørelse s) => s.Dage
        ?? (Lov.Lovbog.Find("Y-41")!.Besvar(sag).FirstOrDefault(x => x.Vedr.Nr == s.Nr) is { Værdi: Værdi.Antal antal } ? (int)antal.Tal : null);

    public static string Udeblev(Udeblivelse u)
    {
        var hvornår = u.Til is { } til && til != u.Fra ? $"fra {u.Fra.Skrevet()} til {til.Skrevet()}" : $"den {u.Fra.Skrevet()}";
        return u.FraHvad switch
        {
            Udeblivelsessted.Tilbud => $"Du var ikke i dit tilbud {hvornår}.",
            Udeblivelsessted.Samtale => $"Du kom ikke til samtalen {hvornår}.",
            _ => $"Du bookede ikke en samtale i tide. Fristen var {u.Fra.Skrevet()}.",
        };
    }

    public static string Brød(Pligtbrud p) => p.Art switch
    {
        Pligtbrudsart.OphørtJob => $"Du stoppede i dit job den {p.Dato.Skrevet()}.",
        Pligtbrudsart.AfslåetJob => $"Du sagde nej til et job den {p.Dato.Skrevet()}.",
        Pligtbrudsart.SygdomIkkeMeldt => $"Du sagde ikke til, at du var syg, den {p.Dato.Skrevet()}.",
        Pligtbrudsart.IkkeSøgt => $"Du søgte ikke det arbejde, vi bad dig søge, den {p.Dato.Skrevet()}.",
        Pligtbrudsart.SortArbejde => $"Du arbejdede uden at sige det til os den {p.Dato.Skrevet()}.",
        _ => $"Du var i udlandet uden at sige det til os den {p.Dato.Skrevet()}.",
    };
}
