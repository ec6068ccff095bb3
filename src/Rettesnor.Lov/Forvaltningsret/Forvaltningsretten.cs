namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>Reglerne i forvaltningsloven og retssikkerhedsloven.</summary>
static class Forvaltningsretten
{
    public static Regel[] Regler =>
    [
        Klagefrist.FireUger,
        Modtagelse.Modtaget,
        Genvurderingsfrist.Krav,
        SenKlage.Krav,
        Begrundelsespligt.Pligt,
        Klagevejledningspligt.Pligt,
        Partshøringspligt.Pligt,
        Sagsbehandlingsfrist.EgenFrist,
        Flytningen.Ret,
    ];
}
