namespace Rettesnor.Cli;

/// <summary>Hjælpen på dansk, med eksempler.</summary>
static class Hjælp
{
    public static int Skriv(Kommando[] kommandoer, string? navn)
    {
        if (Array.Find(kommandoer, k => k.Navn == navn) is { } kommando)
            return Skriv(kommando);
        Console.WriteLine("rettesnor: hvad loven siger om et ressourceforløb eller jobafklaringsforløb, med hjemmel og begrundelse.");
        Console.WriteLine();
        Console.WriteLine("Brug: rettesnor KOMMANDO …");
        Console.WriteLine();
        foreach (var k in kommandoer)
            Console.WriteLine($"  {k.Navn,-10} {k.Resumé}");
        Console.WriteLine();
        Console.WriteLine("rettesnor KOMMANDO --help viser muligheder og eksempler.");
        Console.WriteLine("Koder: 0 udført; 2 det givne kan ikke bruges, og hvorfor står på fejluddata; 1 fejl i programmet.");
        return Kommandolinje.Udført;
    }

    public static int Skriv(Kommando k)
    {
        Console.WriteLine($"{k.Resumé}");
        Console.WriteLine();
        Console.WriteLine($"Brug: rettesnor {k.Brug}");
        if (k.Muligheder.Length > 0)
            Console.WriteLine();
        foreach (var (form, betydning) in k.Muligheder)
            Console.WriteLine($"  {form,-24} {betydning}");
        Console.WriteLine();
        Console.WriteLine("Eksempler:");
        foreach (var eksempel in k.Eksempler)
            Console.WriteLine($"  rettesnor {eksempel}");
        return Kommandolinje.Udført;
    }
}
