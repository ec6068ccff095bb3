using Rettesnor.Tilslutning;

namespace Rettesnor.Tests.Tilslutning;

public sealed class OpsætningTests : IDisposable
{
    readonly string _mappe = Directory.CreateTempSubdirectory("rettesnor-").FullName;

    Opsætning Læs(params (string Navn, string Værdi)[] miljø) => Opsætning.Læs(_mappe, navn => miljø.Where(m => m.Navn == navn).Select(m => m.Værdi).FirstOrDefault());

    [Fact]
    public void Miljøet_går_foran_filen_og_filen_foran_det_indbyggede()
    {
        Assert.Equal("sqlite:" + Path.Combine(_mappe, "journal.db"), Læs().Database);
        File.WriteAllText(Path.Combine(_mappe, "rettesnor.json"), """{"database":"sqlite:/tmp/fil.db","noeglefil":"/tmp/n.json"}""");
        Assert.Equal(("sqlite:/tmp/fil.db", "/tmp/n.json"), (Læs().Database, Læs().Nøglefil));
        Assert.Equal(("sqlite:/tmp/andet.db", "/tmp/n.json"), (Læs(("RETTESNOR_DATABASE", "sqlite:/tmp/andet.db")).Database, Læs().Nøglefil));
    }

    [Theory]
    [InlineData("RETTESNOR_DATABASE", "mysql://x", "database")]
    [InlineData("RETTESNOR_DATABASE", "sqlite:", "database")]
    [InlineData("RETTESNOR_DATABASE", "sqlite:/tmp", "database")]
    [InlineData("RETTESNOR_DATABASE", "Host=db;Database=r", "database")]
    [InlineData("RETTESNOR_DATABASE", "Host=db;Database=r;Username=u;Password=hemmelig;Hast=1", "database")]
    [InlineData("RETTESNOR_NOEGLEFIL", "/tmp", "noeglefil")]
    [InlineData("RETTESNOR_HOVEDMAPPE", "/etc/passwd", "hovedmappe")]
    [InlineData("RETTESNOR_KOMMUNE", "851", "kommune")]
    public void En_forkert_værdi_siger_hvilket_felt_og_hvad_der_er_tilladt(string navn, string værdi, string felt)
    {
        var fejl = Assert.Throws<OpsætningException>(() => Læs((navn, værdi)));
        Assert.Equal(felt, fejl.Felt);
        Assert.Contains("Tilladt:", fejl.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hemmelig", fejl.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"databse":"sqlite:x"}""")]
    [InlineData("""{"database":1}""")]
    public void En_forkert_fil_afvises(string indhold)
    {
        File.WriteAllText(Path.Combine(_mappe, "rettesnor.json"), indhold);
        Assert.Throws<OpsætningException>(() => Læs());
    }

    public void Dispose() => Directory.Delete(_mappe, recursive: true);
}
