using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>Fingeraftrykket af regler og satser, så en gammel vurdering kan kendes fra en ny.</summary>
static class Lovbogsudgave
{
    public static string Beregn(IEnumerable<Regel> regler)
    {
        var tekst = new StringBuilder();
        foreach (var r in regler)
            tekst.Append(CultureInfo.InvariantCulture, $"{r.Id}|{r.Navn}|{r.Slags}|{r.Sikkerhed}|{r.GælderFra:O}|{r.GælderTil:O}|{string.Join(';', r.Hjemmel)}|{r.Siger}\n");
        foreach (var sats in Satser.Gældende.Alle)
            foreach (var række in sats.Rækker)
                tekst.Append(CultureInfo.InvariantCulture, $"{sats.Navn}|{række.Fra:O}|{række.Til:O}|{række.Værdi}|{række.Status}\n");
        foreach (var ændring in Skæringsdag.Alle)
            tekst.Append(CultureInfo.InvariantCulture, $"{ændring.Kode}|{ændring.Dag:O}\n");
        var aftryk = SHA256.HashData(Encoding.UTF8.GetBytes(tekst.ToString()));
        return $"{typeof(Lovbogsudgave).Assembly.GetName().Version!.ToString(3)}+{Convert.ToHexStringLower(aftryk.AsSpan(0, 6))}";
    }
}
