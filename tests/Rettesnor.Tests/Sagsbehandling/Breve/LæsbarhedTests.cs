using Rettesnor.Sagsbehandling.Breve;

namespace Rettesnor.Tests.Sagsbehandling.Breve;

/// <summary>Lix regnet i hånden.</summary>
public class LæsbarhedTests
{
    [Theory]
    [InlineData(25, "Du kommer ikke til samtalen.")] // 5 ord i 1 sætning, 1 af dem langt: 5 + 20
    [InlineData(3, "Vi er her. Du er der.")] // 6 ord i 2 sætninger, intet langt
    [InlineData(7, "Vi ses den 1. marts kl 10.")] // punktummet efter 1 slutter ingen sætning
    [InlineData(4, "Svar senest 22. maj 2026. Du kan ringe.")] // det gør punktummet efter 2026: 8 ord i 2 sætninger
    [InlineData(2, "Hej du")] // uden punktum er det én sætning
    [InlineData(0, " …")]
    public void Ord_pr_sætning_plus_procent_lange_ord(int lix, string tekst) => Assert.Equal(lix, Læsbarhed.Lix([tekst]));
}
