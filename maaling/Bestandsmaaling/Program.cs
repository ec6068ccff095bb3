using System.Globalization;
using Rettesnor.Maaling;

static int Tal(string tekst) => int.Parse(tekst, CultureInfo.InvariantCulture);

switch (args)
{
    case ["filer", var rækker, var kerner]:
        Filmaal.Kør(Tal(rækker), Tal(kerner));
        return 0;
    case ["kerne", var personer]:
        Kernemaal.Kør(Tal(personer));
        return 0;
    default:
        Console.Error.WriteLine("Brug: Bestandsmaaling kerne PERSONER | filer RÆKKER TRÅDE");
        return 2;
}
