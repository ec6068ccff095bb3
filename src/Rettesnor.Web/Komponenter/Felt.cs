using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Rettesnor.Web.Komponenter;

/// <summary>Et felt, før det er skrevet som HTML. Opbygningen følger designsystemets skabeloner under <c>form/controls</c>.</summary>
internal sealed partial record Felt
{
    public required string Navn { get; init; }
    public required string Id { get; init; }
    public required string Etiket { get; init; }
    public string? Hjælp { get; init; }
    public string? Fejl { get; init; }
    public string? Værdi { get; init; }
    public bool Frivillig { get; init; }
    public bool Låst { get; init; }
    public string? Enhed { get; init; }
    public int? Tegngrænse { get; init; }
    public int? Rækker { get; init; }
    public IReadOnlyList<SelectListItem> Valg { get; init; } = [];
    public IHtmlContent Øvrige { get; init; } = HtmlString.Empty;

    public IHtmlContent Som(Feltslags slags) => slags switch
    {
        Feltslags.Tekst => Gruppe(Etiketten(), Linje(HtmlString.Empty)),
        Feltslags.Adgangskode => Gruppe(Etiketten(), (this with { Værdi = null }).Indtastning(HtmlString.Empty, "password")),
        Feltslags.Tal => Gruppe(Etiketten(), Linje(Html.Flag(true, "inputmode=\"decimal\""))),
        Feltslags.Dato => Gruppe(Etiketten(), Html.Af($"<div class=\"date-picker\">{Indtastning(HtmlString.Empty)}</div>")),
        Feltslags.Valg => Gruppe(Etiketten(), Rulleliste()),
        Feltslags.Tekstområde => Gruppe(Etiketten(), Tekstområde()),
        Feltslags.Radio => Radioknapper(),
        Feltslags.Afkryds => Afkrydsning(),
    };

    private IHtmlContent Gruppe(IHtmlContent etiket, IHtmlContent indhold) => Html.Af($"""
        <div class="form-group{Html.Hvis(Fejl is not null, $" form-error")}{Html.Hvis(Tegngrænse is not null, $" form-limit")}"{Html.Hvis(Tegngrænse is not null, $" data-maxlength=\"{Tegngrænse}\"")}>
          {etiket}{Hjælpen()}{Fejlen()}{indhold}{Tegntæller()}
        </div>
        """);

    private IHtmlContent Etiketten(string? klasse = null) => Html.Af(
        $"""<label class="form-label{Html.Hvis(Låst, $" disabled")}{klasse}" for="{Id}">{Etiket}{Frivilligt()}</label>""");

    private IHtmlContent Frivilligt() => Html.Hvis(Frivillig, $"<span class=\"weight-normal\"> (frivilligt)</span>");

    private IHtmlContent Hjælpen() => Html.Hvis(Hjælp is not null, $"<span class=\"form-hint\" id=\"{Id}-hint\">{Hjælp}</span>");

    private IHtmlContent Fejlen() => Html.Hvis(
        Fejl is not null, $"<span class=\"form-error-message\" id=\"{Id}-error\"><span class=\"sr-only\">Fejl: </span>{Fejl}</span>");

    private IHtmlContent Tegntæller() => Html.Hvis(Tegngrænse is not null, $"""
        <span id="{Id}-limit-message" class="sr-only">Du kan indtaste op til {Tegngrænse} tegn</span>
        <span class="form-hint character-limit" aria-hidden="true">Du har {Tegngrænse} tegn tilbage</span>
        <span class="character-limit-sr-only sr-only" aria-live="polite">Du har {Tegngrænse} tegn tilbage</span>
        """);

    /// <summary>Det, en skærmlæser læser op sammen med feltet: hjælp, fejl og tegngrænse, i den rækkefølge de står.</summary>
    private IHtmlContent Beskrivelse()
    {
        string?[] id = [Hjælp is null ? null : $"{Id}-hint", Fejl is null ? null : $"{Id}-error", Tegngrænse is null ? null : $"{Id}-limit-message"];
        var samlet = string.Join(' ', id.Where(i => i is not null));
        return Html.Hvis(samlet.Length > 0, $" aria-describedby=\"{samlet}\"");
    }

    private IHtmlContent Ugyldig() => Html.Flag(Fejl is not null, "aria-invalid=\"true\"");

    private IHtmlContent Krævet() => Html.Flag(!Frivillig && !Låst, "required");
}
