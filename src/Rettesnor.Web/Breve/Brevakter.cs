using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Sagsbehandling.Breve;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Breve;

using Brev = Rettesnor.Sagsbehandling.Breve.Brev;

namespace Rettesnor.Web.Breve;

/// <summary>Brevets ramme fra opsætningen, og brevet gjort til de akter, journalen gemmer: altid HTML, og PDF når der er en browser til det.</summary>
public sealed class Brevakter(Opsætning opsætning, Pdfmaskine pdf, Bruger bruger)
{
    /// <param name="dag">Brevets dag.</param>
    public Brevramme Ramme(DateOnly dag, Meddelelsesmåde måde) => new(opsætning.Kommunenavn, opsætning.Kontakt, bruger.Navn, dag, måde);

    /// <summary>Den måde, borgeren skal have post på: digitalt, medmindre borgeren er fritaget.</summary>
    public static Meddelelsesmåde Måde(Sagsbillede sag) =>
        sag.Liste<Oplysning>().LastOrDefault(o => o.Om == Oplysningsemne.FritagetDigitalPost) is { Ja: true } ? Meddelelsesmåde.Brev : Meddelelsesmåde.DigitalPost;

    /// <summary>PDF'en af et brev, der er gemt, som en akt; null og hvorfor, når den ikke kunne laves.</summary>
    public async Task<(NyAkt? Akt, string? Hvorfor)> Pdf(Sagsbehandling.Akter.Brev brev, byte[] html, CancellationToken ct)
    {
        var (fil, hvorfor) = await pdf.Lav(html, ct);
        return fil is null ? (null, hvorfor) : (Brevakt.Kopi(brev, fil, Brevakt.Pdf, bruger.Navn), null);
    }

    /// <returns>Akterne, og hvorfor der ingen PDF er, når der ikke er.</returns>
    public async Task<(IReadOnlyList<NyAkt> Akter, string? UdenPdf)> Af(Brev brev, string? vedr, CancellationToken ct)
    {
        var html = BrevHtml.Side(brev);
        var (fil, hvorfor) = await pdf.Lav(html, ct);
        var akt = Brevakt.Af(brev, html, Brevakt.Html, bruger.Navn, vedr);
        return fil is null ? ([akt], hvorfor) : ([akt, Brevakt.Af(brev, fil, Brevakt.Pdf, bruger.Navn, vedr)], null);
    }
}
