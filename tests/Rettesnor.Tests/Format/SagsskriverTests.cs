using System.Buffers;
using CsCheck;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Tests.Robusthed;

namespace Rettesnor.Tests.Format;

public class SagsskriverTests
{
    static byte[] Skrevet(Sag sag, bool indrykket)
    {
        var ud = new ArrayBufferWriter<byte>();
        Sagsskriver.Skriv(ud, sag, indrykket);
        return ud.WrittenSpan.ToArray();
    }

    [Fact]
    public void Det_skrevne_læses_som_den_samme_sag() => Gen.Int[0, int.MaxValue].Sample(frø =>
    {
        var sag = Vilkårligsag.Sag(frø, 20);
        var skrevet = Skrevet(sag, indrykket: false);
        var igen = Sagslæser.Læs(Skrevet(sag, indrykket: true));
        Assert.Equal(skrevet, Skrevet(igen, indrykket: false));
        Assert.Equal(sag.Hændelser.Select(h => (h.Type, h.Nr, h.Henvisning, h.Dato, h.Registreret, h.Hoved.Til, h.Hoved.Vedr, h.Importeret)),
            igen.Hændelser.Select(h => (h.Type, h.Nr, h.Henvisning, h.Dato, h.Registreret, h.Hoved.Til, h.Hoved.Vedr, h.Importeret)));
        Assert.Equal((sag.Id, sag.HistorikFra, sag.Borger), (igen.Id, igen.HistorikFra, igen.Borger));
        Assert.Equal(Lov.Vurdering.Svarene(sag, new(2023, 1, 1)), Lov.Vurdering.Svarene(igen, new(2023, 1, 1)));
    }, iter: 500);

    [Fact]
    public void Rettelser_og_henvisninger_skrives_med_navne()
    {
        var sag = Eksempel.SagMed("'sag':'A-17','kommune':'0851','kommune_frister':{'bevilling':90},'borger':{'foedt':'1980-06-01','erhvervskompetencegivende_uddannelse':false}",
            "{'type':'indsats','fra':'2022-01-01','art':'stu'}",
            "{'type':'rettelse','dato':'2022-02-01','vedr':'#1','med':{'til':'2022-03-01','tilbud':null,'timer_uge':7.5}}",
            "{'type':'indsatsdel','dato':'2022-01-01','fra':'2022-01-01','til':'2022-06-30','indsatser':['#1']}");
        Assert.Equal("""{"format":"rettesnor/sag/1","sag":"A-17","kommune":"0851","borger":{"foedt":"1980-06-01","erhvervskompetencegivende_uddannelse":false},"kommune_frister":{"bevilling":90},"haendelser":["""
            + """{"type":"indsats","fra":"2022-01-01","art":"stu"},{"type":"rettelse","dato":"2022-02-01","vedr":"#1","med":{"til":"2022-03-01","tilbud":null,"timer_uge":7.5}},"""
            + """{"type":"indsatsdel","dato":"2022-01-01","fra":"2022-01-01","til":"2022-06-30","indsatser":["#1"]}]}""", System.Text.Encoding.UTF8.GetString(Skrevet(sag, false)));
    }
}
