using Rettesnor.Lov;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Afgørelser;

/// <summary>En afgørelse, der er skrevet, men ikke truffet: lagt sidst i sagen, så loven kan svare på den.</summary>
/// <param name="Før">Sagen, som den er.</param>
/// <param name="Efter">Sagen med afgørelsen sidst.</param>
/// <param name="Grunde">Svaret på hvert kriterium, ved kriteriets kode.</param>
/// <param name="Af">Den, der afgør.</param>
/// <param name="IntetNyt">Bygger afgørelsen ikke på oplysninger til ugunst, som borgeren ikke kender? Så kræver loven ingen høring.</param>
public sealed record Afgørelsesudkast(Sag Før, Sag Efter, IReadOnlyDictionary<string, string> Grunde, string Af, bool IntetNyt, DateOnly Idag)
{
    readonly Lazy<Sagsbillede> _billede = new(() => Sagsbillede.Fold(Efter, Efter.Hændelser[^1].Dato > Idag ? Efter.Hændelser[^1].Dato : Idag));
    readonly Lazy<Liste<Svar>> _svar = new(() => Lovbog.Regler.SelectMany(r => r.Besvar(Sagsbillede.Fold(Efter, Efter.Hændelser[^1].Dato))).TilListe());

    public Afgørelse Afgørelse => (Afgørelse)Efter.Hændelser[^1];

    public Afgørelsestype Type => Afgørelsestyper.For(Afgørelse);

    public Sagsbillede Billede => _billede.Value;

    /// <summary>Bruddet, en sanktion bygger på.</summary>
    public Hændelse? Brud => Afgørelse is Sanktionsafgørelse && Billede.Vedr<Hændelse>(Afgørelse) is { } h and (Udeblivelse or Pligtbrud) ? h : null;

    /// <summary>Lovbogens svar på afgørelsens dag om afgørelsen selv og, for et tilbud, om den indsats, den peger på.</summary>
    public IReadOnlyList<Svar> Svar => [.. _svar.Value.Where(s => s.Vedr.Nr == Afgørelse.Nr || (Afgørelse.Om is Afgørelsesemne.Tilbud or Afgørelsesemne.Mentor && s.Vedr.Nr == Afgørelse.Hoved.Vedr))];

    /// <summary>Det, en sanktion trækker; null for andre afgørelser.</summary>
    public Sanktionsvirkning? Træk => Brud is { } brud ? Sanktionsvirkning.Af(Før, Efter, brud.Dato, Afgørelse.Dato) : null;
}
