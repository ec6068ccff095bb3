using Apache.Arrow;
using Apache.Arrow.Types;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Kolonnefiler;

/// <summary>Regner rækkerne og giver dem videre som Arrow-hold; beløb er int64 i øre.</summary>
/// <param name="skriv">Kaldes med et hold ad gangen i kildens orden.</param>
public sealed class Kolonneberegning(Schema skema, Action<RecordBatch> skriv, Satstabel tabel) : Beregning(tabel)
{
    static readonly string[] s_beløb = ["sats", "fradrag", "sanktion", "beloeb"];

    readonly Talkolonne[] _beløb = [new(), new(), new(), new()];
    readonly Talkolonne _id = new(), _måneder = new();
    StringArray.Builder _tekster = new();
    int _antal;

    /// <summary>Svarets kolonner; id er af samme slags som i kilden.</summary>
    public static Schema Skema(bool idErTal) => new(
        [
            new("id", idErTal ? Int64Type.Default : StringType.Default, false), new("maaned", Int32Type.Default, false),
            .. s_beløb.Select(navn => new Field(navn, Int64Type.Default, false, [new("enhed", "oere")])),
        ], null);

    bool IdErTal => skema.GetFieldByIndex(0).DataType.TypeId == ArrowTypeId.Int64;

    public override void Begynd()
    {
        _antal = 0;
        foreach (var kolonne in (ReadOnlySpan<Talkolonne>)[.. _beløb, _id, _måneder])
            kolonne.Ryd();
        if (!IdErTal)
            _tekster = new();
    }

    public override void Aflever()
    {
        if (_antal == 0)
            return;
        IArrowArray id = IdErTal ? _id.Lange() : _tekster.Build();
        IArrowArray[] kolonner = [id, _måneder.Korte(), .. _beløb.Select(b => b.Lange())];
        skriv(new(skema, kolonner, _antal));
    }

    protected override void Skriv(Kolonner rækker, Resultater r)
    {
        var antal = rækker.Antal;
        if (IdErTal)
            rækker.Id.Tal.AsSpan(0, antal).CopyTo(_id.Nye<long>(antal));
        else
            for (var i = 0; i < antal; i++)
                _tekster.Append(rækker.Id.Indhold(i));
        var måneder = _måneder.Nye<int>(antal);
        for (var i = 0; i < måneder.Length; i++)
            måneder[i] = Måned(rækker.Sats[i]);
        r.Sats.AsSpan(0, antal).CopyTo(_beløb[0].Nye<long>(antal));
        r.Fradrag.AsSpan(0, antal).CopyTo(_beløb[1].Nye<long>(antal));
        r.Sanktion.AsSpan(0, antal).CopyTo(_beløb[2].Nye<long>(antal));
        r.Beløb.AsSpan(0, antal).CopyTo(_beløb[3].Nye<long>(antal));
        _antal += antal;
    }
}
