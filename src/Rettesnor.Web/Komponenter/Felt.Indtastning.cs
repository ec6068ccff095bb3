using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Rettesnor.Web.Komponenter;

internal sealed partial record Felt
{
    private IHtmlContent Indtastning(IHtmlContent mere, string type = "text") => Html.Af(
        $"""<input type="{type}" id="{Id}" name="{Navn}" class="form-input"{Html.Hvis(!string.IsNullOrEmpty(Værdi), $" value=\"{Værdi}\"")}{Spærret()}{Ugyldig()}{Beskrivelse()}{Krævet()}{mere}{Øvrige}>""");

    private IHtmlContent Linje(IHtmlContent mere) => Enhed is null
        ? Indtastning(mere)
        : Html.Af($"""
            <div class="form-input-wrapper form-input-wrapper--suffix{Html.Hvis(Låst, $" disabled")}">
              {Indtastning(mere)}<div class="form-input-suffix" aria-hidden="true">{Enhed}</div>
            </div>
            """);

    private IHtmlContent Rulleliste() => Html.Af(
        $"""<select class="form-select" name="{Navn}" id="{Id}"{Spærret()}{Ugyldig()}{Beskrivelse()}{Krævet()}{Øvrige}>{Html.Samlet(Valg.Select(Mulighed))}</select>""");

    private IHtmlContent Mulighed(SelectListItem valg) => Html.Af(
        $"<option value=\"{valg.Value}\"{Html.Flag(ErValgt(valg), "selected")}>{valg.Text}</option>");

    /// <summary>Linjeskiftet efter begyndelsesmærket æder browseren; uden det ville en tekst, der begynder med et linjeskift, miste det.</summary>
    private IHtmlContent Tekstområde() => Html.Af(
        $"<textarea class=\"form-input\" id=\"{Id}\" name=\"{Navn}\"{Html.Hvis(Rækker is not null, $" rows=\"{Rækker}\"")}{Krævet()}{Html.Flag(Låst, "disabled")}{Ugyldig()}{Beskrivelse()}{Øvrige}>\n{Værdi}</textarea>");

    private IHtmlContent Radioknapper()
    {
        var fejl = Html.Hvis(Fejl is not null, $" form-error");
        return Html.Af($"""
            <div class="form-group{fejl}" id="{Id}">
              <fieldset aria-labelledby="{Id}-legend"{Beskrivelse()}>
                <legend class="form-label" id="{Id}-legend">{Etiket}{Frivilligt()}</legend>
                {Hjælpen()}{Fejlen()}{Html.Samlet(Valg.Select(Radioknap))}
              </fieldset>
            </div>
            """);
    }

    private IHtmlContent Radioknap(SelectListItem valg, int nr)
    {
        var id = $"{Id}-option{nr + 1}";
        return Html.Af($"""
            <div class="form-group-radio">
              <input type="radio" id="{id}" name="{Navn}" class="form-radio" value="{valg.Value}"{Html.Flag(Låst, "disabled")}{Html.Flag(ErValgt(valg), "checked")}{Øvrige}>
              <label class="form-label" for="{id}">{valg.Text}</label>
            </div>
            """);
    }

    /// <summary>Et kryds alene kræves ikke: intet kryds er et svar. En fejl sættes over det, som over andre felter.</summary>
    private IHtmlContent Afkrydsning()
    {
        var kryds = Html.Af($"""
            <div class="form-group-checkbox">
              <input type="checkbox" id="{Id}" name="{Navn}" class="form-checkbox" value="true"{Beskrivelse()}{Html.Flag(Låst, "disabled")}{Html.Flag(Værdi == "true", "checked")}{Øvrige}>
              <label class="form-label" for="{Id}">{Etiket}</label>{Hjælpen()}
            </div>
            """);
        return Fejl is null ? kryds : Html.Af($"<div class=\"form-group form-error\">{Fejlen()}{kryds}</div>");
    }

    private bool ErValgt(SelectListItem valg) => Værdi is null ? valg.Selected : valg.Value == Værdi;

    private IHtmlContent Spærret() => Html.Flag(Låst, "disabled=\"disabled\"");
}
