namespace Rettesnor.Lov.Udfasning;

/// <summary>Reglerne i lov 1750/2025 og det, der følger.</summary>
static class Udfasningen
{
    public static Regel[] Regler =>
    [
        Lukning.Forbud,
        LøbendeForløb.Ret,
        GrundlagEfterUdfasningen.Krav,
    ];
}
