namespace Rettesnor.Sagsbehandling;

/// <summary>Hvad en person er i sagen eller i kommunen.</summary>
public enum Rolle { Sagsbehandler, Ydelsesmedarbejder, Teammedlem, Sundhedskoordinator, Mentor, Leder, Borger, Tilsyn, Administrator }
