using System.Text.Encodings.Web;
using System.Text.Unicode;

using Microsoft.Extensions.WebEncoders;

using Rettesnor.Web.Api;
using Rettesnor.Web.Komponenter;
using Rettesnor.Web.Opstart;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.LytLokalt();
builder.Logging.TilKonsol();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
builder.GemNøgler();
builder.Services.AddDanskModelbinding();
builder.Services.AddRazorPages();

var app = builder.Build();

app.UseFejlsvar();
app.UseSikkerhedshoveder();
app.UseRouting();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapGroup("/api").MapVurder();

return await app.KørOgMeld();
