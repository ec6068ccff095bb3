namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Reglerne i lov om aktiv socialpolitik, der svarer på en sag; månedens beløb regnes i Ydelsesmåned.</summary>
static class AktivSocialpolitikken
{
    public static Regel[] Regler =>
    [
        Sanktionsmåned.Gennemførelse,
        Sanktionsdage.Fradragsdage,
    ];
}
