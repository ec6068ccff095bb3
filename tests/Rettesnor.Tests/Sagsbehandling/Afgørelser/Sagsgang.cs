using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Afgørelser;
using Rettesnor.Sagsbehandling.Breve;

namespace Rettesnor.Tests.Sagsbehandling.Afgørelser;

/// <summary>En sag og de breve, der er sendt i den: det, sagsbehandleren ændrer gennem døren, porten og brevdøren.</summary>
/// <param name="Breve">Brevet og pladsen på den hændelse, det handler om.</param>
sealed record Sagsgang(Sag Sag, IReadOnlyList<(Brev Brev, int Om)> Breve)
{
    public static readonly DateOnly Idag = new(2026, 11, 24);

    public static readonly Brevramme Ramme = new("Prøvekommunen", "Telefon 00 00 00 00", "Alma", Idag, Meddelelsesmåde.DigitalPost);

    public const string Grund = "Borgeren blev væk uden at sige det, og vi har talt om hvorfor.";

    /// <summary>Registrerer hændelser; null, når de ikke er gyldige, eller døren siger nej.</summary>
    public Sagsgang? Registrer(string hændelse) =>
        Føj(hændelse) is { } efter && Dør.Prøv(Sag, efter, Idag).Count == 0 ? this with { Sag = efter } : null;

    /// <summary>Registrerer hændelsen og sender brevet om den, eller gør ingen af delene.</summary>
    public Sagsgang? Skriv(string hændelse, string skabelon, bool altSkrevet = true) =>
        Registrer(hændelse) is { } næste && næste.Brev(skabelon, altSkrevet) is var brev && Brevdør.Prøv(brev, næste.Sag, næste.Sag.Hændelser[^1]).Count == 0
            ? næste with { Breve = [.. Breve, (brev, næste.Sag.Hændelser.Count)] } : null;

    /// <summary>Træffer en afgørelse gennem porten og sender brevet, eller gør ingen af delene.</summary>
    /// <param name="felter">Afgørelsens egne felter.</param>
    /// <param name="uden">Det, sagsbehandleren glemmer: »grunde«, »regler«, »bemaerkninger«, »klagevejledning«, »meddelt«.</param>
    public Sagsgang? Afgør(string felter, params string[] uden)
    {
        if (Udkast(felter, uden) is not { } udkast)
            return null;
        var næste = this with { Sag = udkast.Efter };
        var brev = næste.Brev(udkast.Type.Skabelon, altSkrevet: true);
        return Port.ErÅben(Port.Prøv(udkast, brev), null) && Brevdør.Prøv(brev, udkast.Efter, udkast.Afgørelse).Count == 0
            ? næste with { Breve = [.. Breve, (brev, udkast.Afgørelse.Nr)] } : null;
    }

    public Afgørelsesudkast? Udkast(string felter, params string[] uden)
    {
        var json = JsonNode.Parse("{'type':'afgoerelse','dato':'2026-11-24','klagevejledning':true,'meddelt':{'dato':'2026-11-24','maade':'digital-post'},".Replace('\'', '"') + felter.Replace('\'', '"') + "}")!.AsObject();
        foreach (var felt in uden)
            json.Remove(felt);
        try
        {
            var grunde = uden.Contains("grunde") ? [] : Afgørelsestyper.For(Skrevet(json, []).Afgørelse).Kriterier.ToDictionary(k => k.Kode, _ => Grund);
            var udkast = Skrevet(json, grunde);
            return uden.Any(u => u is "regler" or "bemaerkninger" or "fakta") ? Uden(json, grunde, uden) : udkast;
        }
        catch (UgyldigSagException)
        {
            return null;
        }
    }

    Afgørelsesudkast Skrevet(JsonObject felter, Dictionary<string, string> grunde) =>
        new Afgørelsestekster(grunde, "Det skete.", "Du sagde, at du sov over dig.", null, IntetNyt: false).Skriv(Sag, felter.DeepClone().AsObject(), "Alma", Idag).Udkast;

    /// <summary>Som den ville stå, hvis en del af begrundelsen var glemt.</summary>
    Afgørelsesudkast Uden(JsonObject felter, Dictionary<string, string> grunde, string[] uden)
    {
        var (_, hændelse) = new Afgørelsestekster(grunde, "Det skete.", "Du sagde, at du sov over dig.", null, IntetNyt: false).Skriv(Sag, felter.DeepClone().AsObject(), "Alma", Idag);
        var json = JsonNode.Parse(hændelse)!.AsObject();
        foreach (var felt in uden)
            json["begrundelse"]!.AsObject().Remove(felt == "bemaerkninger" ? "borgerens_bemaerkninger" : felt);
        return new(Sag, Sagslæser.Føj(Sag, Encoding.UTF8.GetBytes($"[{json.ToJsonString()}]")), grunde, "Alma", IntetNyt: false, Idag);
    }

    public Brev Brev(string skabelon, bool altSkrevet)
    {
        var skrevet = altSkrevet ? Skabeloner.Find(skabelon, Idag)!.Skriver.ToDictionary(f => f.Navn, _ => "Ring til os på mandag.") : [];
        return new Brevstof(Sag, Sag.Hændelser[^1], Ramme, skrevet).Skriv(skabelon)!;
    }

    Sag? Føj(string hændelse)
    {
        try
        {
            var tekst = hændelse.Replace('\'', '"')[..^1];
            return Sagslæser.Føj(Sag, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"[{tekst},\"registreret\":\"2026-11-24T09:{Sag.Hændelser.Count:00}:00+01:00\"}}]")));
        }
        catch (UgyldigSagException)
        {
            return null;
        }
    }
}
