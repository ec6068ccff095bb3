using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;

// Borgeren begynder et ressourceforløb 1. marts 2022 og er fritaget hele april. Hvornår skal en indsats senest være begyndt?
var sag = Sagslæser.Læs("""
    { "format": "rettesnor/sag/1", "borger": { "foedt": "1980-06-01" }, "haendelser": [
        { "id": "bevilling", "type": "afgoerelse", "om": "bevilling", "dato": "2022-02-15", "start": "2022-03-01", "slut": "2025-02-28" },
        { "id": "syg", "type": "fritagelse", "fra": "2022-04-01", "til": "2022-04-30", "grund": "sygdom" } ] }
    """u8.ToArray());

var vurdering = Vurdering.Af(sag, pr: new(2022, 10, 2));

foreach (var svar in vurdering.Svar.Where(s => s.Regel.Id == "P-402"))
    Console.WriteLine($"{svar.Regel.Id} {svar.Udfald}, frist {svar.Frist:yyyy-MM-dd}. {svar.Begrundelse}");

foreach (var måned in vurdering.Ydelse.Take(1))
    Console.WriteLine($"{måned.Måned:yyyy-MM} {måned.Beløb}");
