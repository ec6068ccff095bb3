using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Lovens perioder, kendt ved et bogstav.</summary>
public static class Regime
{
    static readonly (DateOnly Fra, string Bogstav)[] s_perioder =
    [
        (Skæringsdag.NyHovedlovVentet, "H"), (Skæringsdag.TeamAfløst, "G"), (Skæringsdag.Udfasning, "F"), (Skæringsdag.FleksibeltTeam, "E"),
        (Skæringsdag.BedreRessourceforløb, "D"), (Skæringsdag.NyBeskæftigelseslov, "C"), (Skæringsdag.Udviklingsperspektiv, "B"),
    ];

    public static string Bogstav(Dag dag)
    {
        foreach (var (fra, bogstav) in s_perioder)
            if (dag.Nået(fra))
                return bogstav;
        return "A";
    }
}
