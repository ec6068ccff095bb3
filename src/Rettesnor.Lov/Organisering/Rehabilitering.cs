namespace Rettesnor.Lov.Organisering;

/// <summary>Reglerne i lov om organisering og understøttelse af beskæftigelsesindsatsen.</summary>
static class Rehabilitering
{
    public static Regel[] Regler =>
    [
    ];
}
