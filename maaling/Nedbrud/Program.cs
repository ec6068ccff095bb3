using System.Globalization;
using Rettesnor.Maaling;

// Brug: dotnet run -c Release --project maaling/Nedbrud [-- GANGE [sqlite|postgresql]]
// Uden GANGE dræbes 300 gange på hver database.
if (args is ["barn", var forbindelse, var noeglefil, var runde])
    return await Barn.Skriv(forbindelse, noeglefil, int.Parse(runde, CultureInfo.InvariantCulture));
var gange = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 300;
foreach (var navn in args.Length > 1 ? args[1..2] : ["sqlite", "postgresql"])
    if (!await new Forsøg(navn).Kør(gange))
        return 1;
return 0;
