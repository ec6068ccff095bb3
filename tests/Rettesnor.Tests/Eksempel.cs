using System.Text;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Tests;

/// <summary>Korte sager til prøver: JSON med enkelte anførselstegn, så den kan læses i koden.</summary>
static class Eksempel
{
    public static Sag Sag(string født, params string[] hændelser) => SagMed($"'borger': {{ 'foedt': '{født}' }}", hændelser);

    /// <summary>En sag med egne felter i sagsfilens yderste objekt.</summary>
    public static Sag SagMed(string felter, params string[] hændelser) =>
        Sagslæser.Læs(Encoding.UTF8.GetBytes($"{{ 'format': 'rettesnor/sag/1', {felter}, 'haendelser': [ {string.Join(",\n", hændelser)} ] }}".Replace('\'', '"')));

    /// <summary>En bevilling med id »b«.</summary>
    public static string Bevilling(string start, string slut, string? dato = null, string id = "b", string ordning = "ressourceforloeb") =>
        $"{{ 'id': '{id}', 'type': 'afgoerelse', 'om': 'bevilling', 'dato': '{dato ?? start}', 'start': '{start}', 'slut': '{slut}', 'ordning': '{ordning}' }}";

    public static Vurdering Vurderet(this Sag sag, string pr, string? kendt = null) =>
        Vurdering.Af(sag, Dag(pr), kendt is null ? null : Dag(kendt));

    /// <summary>Reglens ene svar, eller det om hændelsen med id'et.</summary>
    public static Svar Svar(this Vurdering vurdering, string regel, string? vedr = null) =>
        Assert.Single(vurdering.Svar, s => s.Regel.Id == regel && (vedr is null || s.Vedr.Henvisning == vedr));

    public static void IntetSvar(this Vurdering vurdering, string regel) => Assert.DoesNotContain(vurdering.Svar, s => s.Regel.Id == regel);

    public static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd");
}
