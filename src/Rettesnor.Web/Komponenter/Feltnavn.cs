using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Rettesnor.Web.Komponenter;

/// <summary>Et felts navn og id ud fra den egenskab, det er bundet til.</summary>
internal static class Feltnavn
{
    /// <summary>Navnet i <c>[BindProperty(Name = "…")]</c>, så det danske navn i koden kan være ASCII på ledningen.</summary>
    public static string Af(ModelExpression udtryk) => udtryk.Metadata.BinderModelName ?? udtryk.Name;

    public static string Id(string navn) => TagBuilder.CreateSanitizedId(navn, "_");
}
