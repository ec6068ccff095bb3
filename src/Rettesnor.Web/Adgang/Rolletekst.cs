using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Web.Adgang;

/// <summary>Roller og rettigheder i ord.</summary>
internal static class Rolletekst
{
    public static string Af(Bruger bruger) => bruger.Rettigheder.Count == 0 ? "uden rettigheder" : string.Join("; ", bruger.Rettigheder.Select(Af)) + (bruger.MåSeBeskyttede ? "; også beskyttede borgere" : "");

    public static string Af(Rettighed r) => Af(r.Rolle) + (Rettighed.Fast(r.Rolle), r.Omfang) switch
    {
        (null, Omfang.Kommune) => ", hele kommunen",
        (null, Omfang.Enhed) => $", {r.Enhed}",
        (null, Omfang.Tildelt) => ", egne sager",
        (Omfang.Tildelt, _) when r.Rolle != Rolle.Borger => ", egne personer",
        _ => "",
    };

    public static string Af(Rolle rolle) => rolle switch
    {
        Rolle.Teammedlem => "medlem af rehabiliteringsteamet",
        Rolle.Borger => "borger",
        var andre => Rolleord.Roller[andre],
    };
}
