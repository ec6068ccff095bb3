using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Web.Vurderinger;

/// <summary>Udsigten for hvert brud, der ingen afgørelse er truffet om, set på dagen.</summary>
public sealed record Sanktionsvisning(Liste<Sanktionsudsigt> Udsigter, DateOnly Pr);
