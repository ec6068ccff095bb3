using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Rettesnor.Web.Komponenter;

/// <summary>
/// Uden disse ville »01/03/2022« blive læst som 3. januar og »12,5« som 125, for serverens kultur er ingen kultur.
/// </summary>
internal sealed class DanskeBindere : IModelBinderProvider
{
    private static readonly Binder Dato = new(Danskværdi.Dato, "Skriv en dato, der findes, som dag/måned/år, fx 31/01/2026");
    private static readonly Binder Tal = new(Danskværdi.Tal, "Skriv et tal med højst to decimaler, fx 1.250,50");

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(DateOnly) ? Dato : type == typeof(decimal) ? Tal : null;
    }

    private sealed class Binder(Func<string, object?> læs, string fejl) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext kontekst)
        {
            var svar = kontekst.ValueProvider.GetValue(kontekst.ModelName);
            if (svar == ValueProviderResult.None)
                return Task.CompletedTask;

            kontekst.ModelState.SetModelValue(kontekst.ModelName, svar);
            var tekst = svar.FirstValue?.Trim();
            if (string.IsNullOrEmpty(tekst))
            {
                if (kontekst.ModelMetadata.IsReferenceOrNullableType)
                    kontekst.Result = ModelBindingResult.Success(null);
                else
                    kontekst.ModelState.TryAddModelError(kontekst.ModelName, fejl);
            }
            else if (læs(tekst) is { } værdi)
            {
                kontekst.Result = ModelBindingResult.Success(værdi);
            }
            else
            {
                kontekst.ModelState.TryAddModelError(kontekst.ModelName, fejl);
            }

            return Task.CompletedTask;
        }
    }
}
