namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>Reglerne i forvaltningsloven og retssikkerhedsloven.</summary>
static class Forvaltningsretten
{
    public static Regel[] Regler =>
    [
        Flytningen.Ret,
    ];
}
