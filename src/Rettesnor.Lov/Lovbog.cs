using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Forvaltningsret;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Lov.Organisering;
using Rettesnor.Lov.Udfasning;

namespace Rettesnor.Lov;

/// <summary>Hver regel i én liste, i katalogets orden.</summary>
public static class Lovbog
{
    /// <summary>Alle regler, der svarer på en sag.</summary>
    public static Liste<Regel> Regler { get; } = Kapitler().OrderBy(r => r.Id[0] == 'Y').ThenBy(r => int.Parse(r.Id.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture)).TilListe();

    /// <summary>Lovbogens udgave: programmets version og et fingeraftryk af regler og satser.</summary>
    public static string Udgave { get; } = Lovbogsudgave.Beregn(Regler);

    public static Regel? Find(string id) => Regler.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Alle svar på sagen, i lovbogens orden.</summary>
    public static Liste<Svar> Besvar(Sagsbillede sag)
    {
        var svar = new List<Svar>();
        foreach (var regel in Regler)
            svar.AddRange(regel.Besvar(sag).Span);
        return svar.TilListe();
    }

    static IEnumerable<Regel> Kapitler() =>
    [
        .. Beskæftigelsesindsatsen.Regler,
        .. Rehabilitering.Regler,
        .. AktivSocialpolitikken.Regler,
        .. Forvaltningsretten.Regler,
        .. Udfasningen.Regler,
    ];
}
