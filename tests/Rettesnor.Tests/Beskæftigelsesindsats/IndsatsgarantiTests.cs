using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class IndsatsgarantiTests
{
    const string Født = "1980-06-01";

    [Fact(DisplayName = "SKR 10112/2021, afsnit 6.3: fritaget 1.-30. april 2022 skubber fristen til 1. oktober 2022")]
    public void Skrivelsens_eget_eksempel()
    {
        var sag = Eksempel.Sag(Født, Eksempel.Bevilling("2022-03-01", "2025-02-28", "2022-02-15"),
            "{ 'type': 'fritagelse', 'fra': '2022-04-01', 'til': '2022-04-30', 'grund': 'sygdom' }");

        Assert.Equal(Udfald.Afventer, sag.Vurderet("2022-10-01").Svar("P-402").Udfald);
        var svar = sag.Vurderet("2022-10-02").Svar("P-402");
        Assert.Equal((Udfald.Brudt, Eksempel.Dag("2022-10-01")), (svar.Udfald, svar.Frist));
    }
}
