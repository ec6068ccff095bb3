using System.Globalization;
using System.Text;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Tests.Robusthed;

/// <summary>Laver en gyldig sagsfil af tabellen over hændelser; det samme frø giver den samme sag.</summary>
sealed class Vilkårligsag(int frø)
{
    static readonly DateOnly s_første = new(2019, 6, 1);

    readonly Random _r = new(frø);
    readonly List<(string Id, string Type, DateOnly Dag)> _givne = [];

    public static byte[] Json(int frø, int hændelser) => Encoding.UTF8.GetBytes(new Vilkårligsag(frø).Skriv(hændelser));

    public static Sag Sag(int frø, int hændelser) => Sagslæser.Læs(Json(frø, hændelser));

    string Skriv(int antal)
    {
        var ud = new List<string>();
        var start = Dag();
        ud.Add(Hændelse("b", "afgoerelse", start, [("om", "\"bevilling\""), ("start", Tekst(start.AddDays(_r.Next(40)))), ("slut", Tekst(start.AddDays(400 + _r.Next(1200)))), ("ordning", _r.Next(4) == 0 ? "\"jobafklaring\"" : null)]));
        while (ud.Count < antal)
            if (Vilkårlig("h" + ud.Count) is { } hændelse)
                ud.Add(hændelse);
        var født = new DateOnly(1960 + _r.Next(45), 1 + _r.Next(12), 1 + _r.Next(28));
        var historik = _r.Next(3) == 0 ? $"\"historik_fra\":{Tekst(Dag())}," : "";
        return $"{{\"format\":\"rettesnor/sag/1\",\"sag\":\"V-{frø}\",{historik}\"borger\":{{\"foedt\":{Tekst(født)}}},\"haendelser\":[{string.Join(",\n", ud)}]}}";
    }

    string? Vilkårlig(string id)
    {
        var type = Hændelsestyper.Alle[_r.Next(Hændelsestyper.Alle.Count)];
        if (type.Navn is "rettelse")
            return Rettelse(id);
        var udsnit = type.Varianter.Count == 0 ? null : type.Varianter[_r.Next(type.Varianter.Count)];
        var dag = Dag();
        var felter = new List<(string, string?)>();
        foreach (var felt in type.Felter)
        {
            var krævet = Hændelsestype.Kræver(felt, udsnit);
            if (felt.Navn is "id" or "dato" or "maaned" or "fra" or "til" or "start" or "slut" && felt.Art is Feltart.Dag or Feltart.Måned or Feltart.Tekst || !type.Tillader(felt, udsnit) || (!krævet && _r.Next(2) == 0))
                continue;
            var værdi = felt.Navn == type.Variantfelt ? $"\"{udsnit!.Ord}\"" : Værdi(felt, udsnit);
            if (værdi is null && krævet)
                return null;
            felter.Add((felt.Navn, værdi));
        }
        if (udsnit?.Kræver.Contains("start") == true)
            felter.Add(("start", Tekst(dag.AddDays(_r.Next(60)))));
        if (udsnit?.Kræver.Contains("slut") == true)
            felter.Add(("slut", Tekst(dag.AddDays(60 + _r.Next(1500)))));
        if (type.Navn == "indsatsdel")
            felter.AddRange([("fra", Tekst(dag)), ("til", Tekst(dag.AddDays(_r.Next(300))))]);
        return Hændelse(id, type.Navn, dag, felter);
    }

    string Hændelse(string id, string type, DateOnly dag, IEnumerable<(string Navn, string? Værdi)> felter)
    {
        var tid = Hændelsestyper.Find(type)!.Tid switch
        {
            Tidsform.Måned => $"\"maaned\":\"{dag.ToString("yyyy-MM", CultureInfo.InvariantCulture)}\"",
            Tidsform.Dag => "\"dato\":" + Tekst(dag),
            Tidsform.Periode when _r.Next(3) == 0 => "\"fra\":" + Tekst(dag),
            _ => $"\"fra\":{Tekst(dag)},\"til\":{Tekst(dag.AddDays(_r.Next(120)))}",
        };
        _givne.Add((id, type, dag));
        return $"{{\"id\":\"{id}\",\"type\":\"{type}\",{tid}{string.Concat(felter.Where(f => f.Værdi is not null).Select(f => $",\"{f.Navn}\":{f.Værdi}"))}}}";
    }

    string? Rettelse(string id)
    {
        var rettet = _givne[_r.Next(_givne.Count)];
        return Hændelse(id, "rettelse", Dag(), [("vedr", $"\"{rettet.Id}\""), ("med", _r.Next(2) == 0 ? "{\"note\":\"rettet\"}" : "{\"note\":null}")]);
    }

    string? Værdi(Felt felt, Variant? udsnit) => felt.Art switch
    {
        Feltart.Tekst => felt.Navn == "regel" ? "\"P-402\"" : _r.Next(20) == 0 ? "\"\"" : $"\"{felt.Navn} æøå \\\"{_r.Next(9)}\\\"\"",
        Feltart.TekstEllerJaNej => _r.Next(4) == 0 ? "\"tekst\"" : JaNej(),
        Feltart.JaNej => JaNej(),
        Feltart.Dag => Tekst(Dag()),
        Feltart.Måned => "\"2022-03\"",
        Feltart.Måneder => "[\"2022-03\",\"2022-04\"]",
        Feltart.Beløb => (_r.Next(3_000_000) / 100m).ToString(CultureInfo.InvariantCulture),
        Feltart.Tal => (_r.Next(4_000) / 10m).ToString(CultureInfo.InvariantCulture),
        Feltart.Heltal => _r.Next(40).ToString(CultureInfo.InvariantCulture),
        Feltart.Valg => $"\"{felt.Ord[_r.Next(felt.Ord.Count)]}\"",
        Feltart.Valgliste => $"[{string.Join(',', felt.Ord.Where(_ => _r.Next(2) == 0).Select(o => $"\"{o}\""))}]",
        Feltart.Tekster => "[\"a\",\"b\"]",
        Feltart.Henvisning => Henvisning(udsnit?.Pegepind.Length > 0 && felt.Navn == "vedr" ? udsnit.Pegepind : felt.Til),
        Feltart.Henvisninger => Henvisning(felt.Til) is { } h ? $"[{h}]" : "[]",
        Feltart.Objekt => $"{{{string.Join(',', felt.Under.Where(u => u.Krævet || _r.Next(2) == 0).Select(u => $"\"{u.Navn}\":{Værdi(u, null)}"))}}}",
        Feltart.Objekter => $"[{{{string.Join(',', felt.Under.Where(u => u.Krævet).Select(u => $"\"{u.Navn}\":{Værdi(u, null)}"))}}}]",
        Feltart.Periode => "{\"fra\":\"2022-01-01\",\"til\":\"2022-03-31\"}",
        Feltart.Tidspunkt => Tekst(Dag())[..^1] + "T12:00:00+01:00\"",
        _ => null,
    };

    string? Henvisning(IReadOnlyList<string> typer)
    {
        var mål = _givne.Where(g => typer.Count == 0 || typer.Contains(g.Type)).ToArray();
        return mål.Length == 0 ? null : $"\"{mål[_r.Next(mål.Length)].Id}\"";
    }

    string JaNej() => _r.Next(2) == 0 ? "true" : "false";

    DateOnly Dag() => s_første.AddDays(_r.Next(2800));

    static string Tekst(DateOnly dag) => $"\"{dag:yyyy-MM-dd}\"";
}
