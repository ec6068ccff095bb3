namespace Rettesnor.Web.Demo;
/// <summary>Midlertidig.</summary>
internal static class Prøvesager
{
    public static IEnumerable<(string Navn, byte[] Fil)> Alle(DateOnly idag)
    {
        yield return ("x", System.Text.Encoding.UTF8.GetBytes("""{"format":"rettesnor/sag/1","sag":"D-1","kommune":"0999","borger":{"foedt":"1985-01-01","navn":"Test Prøvesen"},"haendelser":[{"type":"afgoerelse","om":"bevilling","dato":"2025-01-10","start":"2025-02-01","slut":"2028-01-31"}]}"""));
    }
}
