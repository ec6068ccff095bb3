using Microsoft.AspNetCore.Mvc;

using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Breve;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Breve;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>En side, der skriver en hændelse og det brev, borgeren får om den: begge dele eller ingen af dem.</summary>
public abstract class Brevside(Sagsadgang sager, TimeProvider ur, Brevakter akter) : Skriveside(sager, ur)
{
    /// <summary>Sådan hedder skrivefelterne i formularen.</summary>
    public const string Brevfelt = "brev.", Grundfelt = "grund.";

    private string? _udenPdf;

    /// <summary>Brevet, som det er skrevet nu; null, før der er noget at vise.</summary>
    public Brev? Brev { get; protected set; }

    /// <summary>Det, der taler imod at sende brevet.</summary>
    public IReadOnlyList<Afvisning> Brevfejl { get; protected set; } = [];

    protected Brevakter Brevakter => akter;

    /// <summary>Det, der er skrevet i felter med samme begyndelse, uden den.</summary>
    public Dictionary<string, string> Skrevet(string begyndelse) => !Request.HasFormContentType ? []
        : Request.Form.Where(f => f.Key.StartsWith(begyndelse, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(f.Value)).ToDictionary(f => f.Key[begyndelse.Length..], f => f.Value.ToString().Trim());

    /// <summary>Det, der sendes med til Ankestyrelsen: sagen selv, og hvert brev og dokument på den.</summary>
    private IReadOnlyList<string> Sendes => ["Alt, der er registreret i sagen", .. Sag.Akter.OfType<Sagsbehandling.Akter.Indholdsakt>().Select(a => a.Titel).Distinct()];

    /// <summary>Skriver brevet om den sidste hændelse i sagen og prøver det.</summary>
    protected void SkrivBrev(string skabelon, Sag sag, Hændelse om, Meddelelsesmåde måde)
    {
        Brev = new Brevstof(sag, om, akter.Ramme(Idag, måde), Skrevet(Brevfelt)) { Akter = Sendes }.Skriv(skabelon);
        Brevfejl = Brev is null ? [] : Brevdør.Prøv(Brev, sag, om);
    }

    protected override async Task<Nyt> Nyt(byte[] hændelse, Fravigelse? fravigelse, CancellationToken ct)
    {
        if (Brev is null)
            return await base.Nyt(hændelse, fravigelse, ct);
        var (nye, udenPdf) = await akter.Af(Brev, $"#{Sag.Sag.Hændelser.Count + 1}", ct);
        _udenPdf = udenPdf;
        return new([hændelse]) { Fravigelse = fravigelse, Akter = nye };
    }

    protected override IActionResult Videre(Journalsag gemt)
    {
        if (Brev is null)
            return base.Videre(gemt);
        TempData["Besked"] = "Brevet er gemt på sagen." + (_udenPdf is null ? "" : " Der er ingen PDF: " + _udenPdf);
        return Redirect($"{Sti}/breve/{gemt.Akter.OfType<Sagsbehandling.Akter.Brev>().Last(b => b.Medietype == Brevakt.Html).Nr}");
    }
}
