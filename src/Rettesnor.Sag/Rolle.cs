namespace Rettesnor.Sagsbehandling;

/// <summary>Hvad en person er i sagen eller i kommunen.</summary>
public enum Rolle { Sagsbehandler, Ydelsesmedarbejder, Teammedlem, Sundhedskoordinator, Mentor, Jobformidler, Leder, Borger, Tilsyn, Administrator }
