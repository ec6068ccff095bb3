using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class DanskTidTests
{
    static readonly TimeZoneInfo s_københavn = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
    static readonly DateTime s_fra = new(1996, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    const int Timer = 41 * 366 * 24;

    [Fact]
    public void Dagen_er_tidszonens() => Gen.Select(Gen.Int[0, Timer], Gen.Int[0, 59]).Sample((time, minut) =>
    {
        var tid = new DateTimeOffset(s_fra.AddHours(time).AddMinutes(minut));
        Assert.Equal(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(tid, s_københavn).DateTime), DanskTid.Dato(tid));
    });

    [Fact]
    public void Hver_time_omkring_hvert_skift_fra_1996_til_2037()
    {
        for (var år = 1996; år <= 2037; år++)
            foreach (var måned in (int[])[3, 10])
                for (var time = 0; time < 24 * 31; time++)
                {
                    var tid = new DateTimeOffset(new DateTime(år, måned, 1, 0, 30, 0, DateTimeKind.Utc).AddHours(time));
                    Assert.Equal(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(tid, s_københavn).DateTime), DanskTid.Dato(tid));
                }
    }

    [Fact]
    public void Midnat_og_middag_er_tidszonens() => Gen.Int[0, Timer / 24].Sample(n =>
    {
        var dag = DateOnly.FromDateTime(s_fra).AddDays(n);
        Assert.Equal(s_københavn.GetUtcOffset(dag.ToDateTime(new TimeOnly(12, 0))), DanskTid.Middag(dag).Offset);
        var midnat = DanskTid.MidnatEfter(dag);
        Assert.Equal(s_københavn.GetUtcOffset(dag.AddDays(1).ToDateTime(TimeOnly.MinValue)), midnat.Offset);
        Assert.Equal(dag.AddDays(1), DanskTid.Dato(midnat));
        Assert.Equal(dag, DanskTid.Dato(midnat.AddTicks(-1)));
    });
}
