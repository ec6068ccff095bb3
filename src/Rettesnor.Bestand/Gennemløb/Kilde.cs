using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Gennemløb;

/// <summary>En bestand, der læses stykke for stykke, så hukommelsen er den samme, uanset hvor mange rækker der er.</summary>
public interface IKilde : IDisposable
{
    /// <summary>Plads til ét stykke; hver tråd har sin egen.</summary>
    IStykke NytStykke();

    /// <summary>Hvor stor en del der er hentet, fra 0 til 1; null, når det ikke kan vides.</summary>
    double? Andel { get; }
}

/// <summary>Et stykke af kilden. Kun <see cref="Hent"/> deler noget med andre tråde.</summary>
public interface IStykke
{
    /// <summary>Henter det næste stykke; kaldes af én tråd ad gangen. Falsk, når kilden er slut.</summary>
    bool Hent();

    /// <summary>Læser de næste af stykkets rækker ind i kolonnerne. Falsk, når stykket er slut.</summary>
    bool Læs(Kolonner ud, Rækkefejl fejl);

    /// <summary>Rækker læst af stykket, også dem med fejl.</summary>
    long Læst { get; }
}

/// <summary>Bruger de læste rækker; hver tråd har sin egen.</summary>
public interface IModtager
{
    /// <summary>Et nyt stykke begynder.</summary>
    void Begynd();

    /// <summary>Regner nogle af stykkets rækker; kaldes af flere tråde på én gang.</summary>
    void Brug(Kolonner rækker);

    /// <summary>Afleverer stykket; kaldes af én tråd ad gangen og i kildens orden.</summary>
    void Aflever();
}
