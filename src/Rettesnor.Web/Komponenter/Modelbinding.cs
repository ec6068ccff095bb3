using Microsoft.AspNetCore.Mvc;

namespace Rettesnor.Web.Komponenter;

/// <summary>Datoer og tal læses, som de skrives på dansk, og fejl siger, hvad der skal gøres.</summary>
internal static class Modelbinding
{
    public static void AddDanskModelbinding(this IServiceCollection tjenester) => tjenester.Configure<MvcOptions>(mvc =>
    {
        mvc.ModelBinderProviders.Insert(0, new DanskeBindere());

        var besked = mvc.ModelBindingMessageProvider;
        besked.SetValueMustNotBeNullAccessor(_ => "Udfyld feltet");
        besked.SetValueIsInvalidAccessor(værdi => $"»{værdi}« kan ikke bruges her. Vælg eller skriv noget andet");
        besked.SetAttemptedValueIsInvalidAccessor((værdi, _) => $"»{værdi}« kan ikke bruges her. Vælg eller skriv noget andet");
        besked.SetNonPropertyAttemptedValueIsInvalidAccessor(værdi => $"»{værdi}« kan ikke bruges her. Vælg eller skriv noget andet");
        besked.SetUnknownValueIsInvalidAccessor(_ => "Svaret kan ikke bruges her. Vælg eller skriv noget andet");
        besked.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Svaret kan ikke bruges her. Vælg eller skriv noget andet");
        besked.SetValueMustBeANumberAccessor(_ => "Skriv et tal, fx 37");
        besked.SetNonPropertyValueMustBeANumberAccessor(() => "Skriv et tal, fx 37");
        besked.SetMissingBindRequiredValueAccessor(_ => "Udfyld feltet");
        besked.SetMissingKeyOrValueAccessor(() => "Udfyld feltet");
        besked.SetMissingRequestBodyRequiredValueAccessor(() => "Udfyld formularen");
    });
}
