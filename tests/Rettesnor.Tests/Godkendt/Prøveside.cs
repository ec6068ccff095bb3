using System.Reflection;
using System.Text.RegularExpressions;
using Rettesnor.Tests.Arkitektur;

namespace Rettesnor.Tests.Godkendt;

/// <summary>Siden om, hvad der er prøvet for hver regel: kildens eksempel, grænser, undtagelser og egenskaber.</summary>
static partial class Prøveside
{
    static readonly (string Id, Viser Viser, MethodInfo Prøve)[] s_mærker = [.. from type in typeof(Prøveside).Assembly.GetTypes()
        from prøve in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        from mærke in prøve.GetCustomAttributes<PrøverAttribute>()
        from id in mærke.Regler
        orderby type.Name, prøve.MetadataToken
        select (id, mærke.Viser, prøve)];

    /// <summary>Mærker med et id, kataloget ikke har.</summary>
    public static IEnumerable<string> Ukendte => s_mærker.Where(m => Katalogpost.Alle.All(p => p.Id != m.Id)).Select(m => $"{m.Prøve.DeclaringType!.Name}.{m.Prøve.Name}: {m.Id}");

    public static Markdown Side(ILookup<string, Eksempeludfald> eksempler)
    {
        var side = new Markdown("proever.md");
        side.Overskrift(1, "Hvad der er prøvet").Linje("For hver regel: eksempler, som en kilde selv giver eller har tal til; andre eksempler, efter lovens ord; prøver af begge sider af en grænse; prøver af undtagelser; og egenskaber, der gælder for alle sager. "
            + "Prøverne er mærket i koden, og siden er skrevet af mærkerne. »Mangler« betyder, at ingen prøve er mærket; nogle regler har ingen grænse eller ingen undtagelse i loven.").Linje()
            .Linje("Desuden gælder nogle prøver hver eneste regel: " + side.Link("alle udvalg af op til tre af dens egne hændelser", "tests/Rettesnor.Tests/Fakta/LovbogsegenskabTests.cs")
            + " giver hjemmel, grund og fakta; intet svar hviler på det, der først blev kendt senere; og en regel ser kun det, den siger, den læser. For pengene er beløb, forklaring og vektor "
            + side.Link("ens på tilfældige måneder", "tests/Rettesnor.Tests/Bestand/TreLæsningerTests.cs") + ".").Linje();
        side.Tabel(["Id", "Kildens eksempler", "Andre eksempler", "Grænser", "Undtagelser", "Egenskaber"], Katalogpost.Alle.Where(p => p.Hvor != "baggrund").Select(p => Række(side, p, eksempler)));
        return side;
    }

    static string[] Række(Markdown side, Katalogpost post, ILookup<string, Eksempeludfald> eksempler)
    {
        var filer = eksempler[post.Id].ToLookup(e => Kilde().IsMatch(e.Kilde), e => side.Link(e.Navn.Replace('-', ' '), e.Sti));
        return
        [
            $"{(Oversigt.HarSide(post) ? side.Side(post.Id) : post.Id)} {post.Titel}",
            Celle([.. filer[true], .. Prøver(side, post.Id, Viser.Kilde)], "ingen"), Celle([.. filer[false]], "ingen"),
            Celle([.. Prøver(side, post.Id, Viser.Grænse)], "mangler"), Celle([.. Prøver(side, post.Id, Viser.Undtagelse)], "mangler"),
            Celle([.. Prøver(side, post.Id, Viser.Egenskab)], "kun de fælles"),
        ];
    }

    static IEnumerable<string> Prøver(Markdown side, string id, Viser viser) => s_mærker.Where(m => m.Id == id && m.Viser == viser)
        .Select(m => side.Link(m.Prøve.Name.Replace('_', ' '), Rod.Relativ(Rod.Filer("tests", m.Prøve.DeclaringType!.Name + ".cs").Single())));

    static string Celle(string[] prøver, string ingen) => prøver.Length == 0 ? ingen : string.Join("; ", prøver);

    /// <summary>Kilder, der selv regner eller fortæller et tilfælde; en ren paragraf gør det ikke.</summary>
    [GeneratedRegex(@"SKR|Skrivelse|rincipmeddelelse|\.dk|S00\d|VEJ|Kommune")]
    private static partial Regex Kilde();
}
