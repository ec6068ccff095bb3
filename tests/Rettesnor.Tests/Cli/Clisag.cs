namespace Rettesnor.Tests.Cli;

/// <summary>De sager, kommandolinjen prøves med, som de står i en fil på én linje.</summary>
static class Clisag
{
    /// <summary>README's sag: et forløb fra 1. marts 2022, fritaget i april; fritagelsen blev først kendt 1. juni.</summary>
    public static readonly string Fritaget = Fil("A-17",
        "{'id':'bevilling','type':'afgoerelse','om':'bevilling','dato':'2022-02-15','start':'2022-03-01','slut':'2025-02-28'}",
        "{'id':'syg','type':'fritagelse','fra':'2022-04-01','til':'2022-04-30','grund':'sygdom','registreret':'2022-06-01T12:00:00+02:00'}");

    /// <summary>Jobafklaring med løn i marts 2024, udbetalt uden den, og en udeblivelse, der ikke er afgjort.</summary>
    public static readonly string Løn = Fil("B-2",
        "{'id':'b','type':'afgoerelse','om':'bevilling','ordning':'jobafklaring','dato':'2024-01-01','start':'2024-01-01','slut':'2025-12-31'}",
        "{'id':'l','type':'indtaegt','maaned':'2024-03','art':'loen','beloeb':10000,'registreret':'2024-05-02T12:00:00+02:00'}",
        "{'id':'u','type':'udbetalt','maaned':'2024-03','beloeb':12326}",
        "{'id':'udeblev','type':'udeblivelse','fra':'2024-04-08','til':'2024-04-10','fra_hvad':'tilbud','rimelig_grund':false,'fremmer_raadighed':true}");

    /// <summary>En sag med tre fejl.</summary>
    public static readonly string TreFejl = Fil("C-3",
        "{'type':'afgoerelse','om':'bevilling','dato':'2022-02-30','start':'2022-03-01','slut':'2021-02-28'}", "{'type':'findes-ikke','dato':'2022-01-01'}");

    static string Fil(string sag, params string[] hændelser) =>
        $"{{'format':'rettesnor/sag/1','sag':'{sag}','borger':{{'foedt':'1980-06-01'}},'haendelser':[{string.Join(',', hændelser)}]}}".Replace('\'', '"');
}
