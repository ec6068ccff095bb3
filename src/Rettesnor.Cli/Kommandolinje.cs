using Rettesnor.Cli.Kommandoer;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Cli;

/// <summary>En kommando: navn, hjælp og udførelse.</summary>
/// <param name="Brug">Kommandoens form, uden programmets navn.</param>
/// <param name="Eksempler">Linjer, der kan køres.</param>
/// <param name="Muligheder">De muligheder, kommandoen kender, med forklaring: »--pr DATO«.</param>
sealed record Kommando(string Navn, string Resumé, string Brug, (string Form, string Betydning)[] Muligheder, string[] Eksempler, Func<Argumenter, int> Kør);

/// <summary>Vælger kommandoen, og gør enhver fejl til en besked på dansk og en kode.</summary>
/// <remarks>0: udført. 2: det, der er givet, kan ikke bruges. 1: fejl i programmet.</remarks>
static class Kommandolinje
{
    public const int Udført = 0, Programfejl = 1, Ubrugelig = 2;

    static readonly Kommando[] s_kommandoer = [Vurder.Kommando, Forklar.Kommando, Ydelse.Kommando, HvadHvisKommando.Kommando, ForskelKommando.Kommando, Udbetaling.Kommando, Satsliste.Kommando, Lovbogen.Kommando, Skema.Kommando, Bestande.Kommando, Maal.Kommando];

    public static int Kør(string[] args, TimeProvider ur)
    {
        try
        {
            if (args.Length == 0 || args[0] is "--help" or "-h" or "hjaelp")
                return Hjælp.Skriv(s_kommandoer, args.Length > 1 ? args[1] : null);
            if (Array.Find(s_kommandoer, k => k.Navn == args[0]) is not { } kommando)
                throw new UbrugeligException($"Kommandoen »{args[0]}« findes ikke. Skriv rettesnor --help for at se dem, der gør.");
            return args.AsSpan(1).Contains("--help") || args.AsSpan(1).Contains("-h")
                ? Hjælp.Skriv(kommando)
                : kommando.Kør(Argumenter.Læs(kommando, args.AsSpan(1), ur));
        }
        catch (UgyldigSagException e)
        {
            foreach (var fejl in e.Fejl)
                Console.Error.WriteLine(fejl);
            return Ubrugelig;
        }
        catch (UbrugeligException e)
        {
            Console.Error.WriteLine(e.Message);
            return Ubrugelig;
        }
        catch (IOException e) when (ErLukketRør(e))
        {
            return Udført;
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"Filen kan ikke læses eller skrives: {e.Message}");
            return Ubrugelig;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Console.Error.WriteLine(Fejlbesked(e));
            return Programfejl;
        }
    }

    /// <summary>En fejl i programmet, uden sagens oplysninger: arten og stedet er nok til at finde den.</summary>
    public static string Fejlbesked(Exception e) =>
        $"Der er en fejl i programmet ({e.GetType().Name}), og svaret er ikke skrevet. Meld den med kommandoen og {Lov.Lovbog.Udgave}.";

    /// <summary>Læseren af uddata er gået, som når der sendes til head.</summary>
    static bool ErLukketRør(IOException e) => e.HResult == 32;
}

/// <summary>Det, der er givet, kan ikke bruges; beskeden siger, hvad der kan.</summary>
sealed class UbrugeligException(string besked) : Exception(besked);
