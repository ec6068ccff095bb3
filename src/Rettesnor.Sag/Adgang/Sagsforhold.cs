using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Adgang;

/// <summary>Det om en sag, adgangen afhænger af.</summary>
/// <param name="Ansvarlig">Navnet på den koordinerende sagsbehandler; tomt, når ingen er udpeget.</param>
/// <param name="Beskyttet">Borgeren har adressebeskyttelse.</param>
/// <param name="Tildelt">De roller, brugeren er knyttet til sagen i på dagen.</param>
/// <param name="Nødadgang">Har brugeren en begrundet nødadgang, der gælder endnu?</param>
public sealed record Sagsforhold(string Kommune, string Sag, string Enhed, string Ansvarlig, bool Beskyttet, Liste<Rolle> Tildelt = default, bool Nødadgang = false);
