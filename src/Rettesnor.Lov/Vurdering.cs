using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>Svaret på en sag på en dag: alt, loven siger, med begrundelse, og hver måneds ydelse.</summary>
public sealed record Vurdering(
    Sag Sag, DateOnly Pr, DateOnly? Kendt, DateOnly? NæsteÆndring,
    Liste<Forløb> Forløb, Liste<Svar> Svar, Liste<Ydelsesmåned> Ydelse, Liste<Antagelse> Antagelser)
{
    readonly Lazy<Liste<Mulighed>> _handlinger = new(Liste<Mulighed>.Tom);

    Vurdering(Sag sag, DateOnly pr, DateOnly? kendt, DateOnly? næsteÆndring, Liste<Forløb> forløb, Liste<Svar> svar, Liste<Ydelsesmåned> ydelse,
        Liste<Antagelse> antagelser, Lazy<Liste<Mulighed>> handlinger) : this(sag, pr, kendt, næsteÆndring, forløb, svar, ydelse, antagelser) => _handlinger = handlinger;

    /// <summary>Det, der skal, kan og ikke må gøres nu. Hver mulighed prøves mod reglerne, første gang der spørges.</summary>
    public Liste<Mulighed> Handlinger => _handlinger.Value;

    /// <summary>Vurderer sagen.</summary>
    /// <param name="pr">Dagen, spørgsmålet stilles på.</param>
    /// <param name="kendt">Kun det, der var registreret før midnat efter denne dag; null er alt.</param>
    /// <param name="måneder">De måneder, ydelsen regnes for; null er fra det første forløbs start til dagen.</param>
    /// <exception cref="UgyldigSagException">En rettelse, der var kendt den dag, gør en hændelse ugyldig.</exception>
    public static Vurdering Af(Sag sag, DateOnly pr, DateOnly? kendt = null, Periode? måneder = null, Satser? satser = null)
    {
        var kundskab = Sagskundskab.Af(sag, kendt);
        var billede = kundskab.På(pr);
        var gennemgang = Gennemgang.Af(billede);
        var svar = gennemgang.Svar;
        var ydelse = Ydelsesmåned.Af(billede, pr, måneder, satser ?? Satser.Gældende);
        return new(sag, pr, kendt, gennemgang.NæsteÆndring(kundskab, pr), billede.Forløb.TilListe(), svar, ydelse,
            svar.SelectMany(s => s.Antagelser).Concat(ydelse.SelectMany(m => m.Antagelser)).Distinct().OrderBy(a => a.Kode, StringComparer.Ordinal).TilListe(),
            new Lazy<Liste<Mulighed>>(() => Mulighed.Af(billede, pr, gennemgang)));
    }

    /// <summary>Kun svarene, uden ydelse, handlinger og næste ændring.</summary>
    public static Liste<Svar> Svarene(Sag sag, DateOnly pr, DateOnly? kendt = null) => Lovbog.Besvar(Sagsbillede.Fold(sag, pr, kendt));
}
