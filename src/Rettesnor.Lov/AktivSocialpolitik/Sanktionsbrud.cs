using Rettesnor.Lov.Fakta;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Bruddet bag en sanktion: den udeblivelse eller det pligtbrud, afgørelsen peger på.</summary>
static class Sanktionsbrud
{
    /// <summary>Bruddet, når det er et faktum på dagen; et annulleret brud er det ikke.</summary>
    public static Hændelse? Brud(this Sagsbillede sag, Hændelse afgørelse) => sag.Vedr<Hændelse>(afgørelse) is { } h and (Udeblivelse or Pligtbrud) ? h : null;

    /// <summary>Sanktionerne med deres brud, i afgørelsernes orden; også dem, der siden er omgjort.</summary>
    public static IEnumerable<(Sanktionsafgørelse Sanktion, Hændelse Brud)> Sanktioner(this Sagsbillede sag)
    {
        foreach (var sanktion in sag.Liste<Sanktionsafgørelse>())
            if (sag.Brud(sanktion) is { } brud)
                yield return (sanktion, brud);
    }

    /// <summary>Sanktionerne, der står: en omgjort afgørelse trækker intet.</summary>
    public static IEnumerable<(Sanktionsafgørelse Sanktion, Hændelse Brud)> StåendeSanktioner(this Sagsbillede sag) => sag.Sanktioner().Where(s => sag.Står(s.Sanktion));

    public static bool? RimeligGrund(this Hændelse brud) => brud switch
    {
        Udeblivelse u => u.RimeligGrund,
        Pligtbrud p => p.RimeligGrund,
        _ => null,
    };

    /// <summary>Ordningen på bruddets dag; ressourceforløb, når intet forløb var i gang.</summary>
    public static Ordning Ordning(this Sagsbillede sag, DateOnly dag) =>
        sag.Forløb.LastOrDefault(f => f.Start <= dag && f.HarYdelseEndnu(dag))?.Ordning ?? Fakta.Ordning.Ressourceforløb;
}
