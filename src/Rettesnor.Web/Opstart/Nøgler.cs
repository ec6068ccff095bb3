using Microsoft.AspNetCore.DataProtection;

namespace Rettesnor.Web.Opstart;

/// <summary>Nøglerne til cookies og formularmærker ligger i datamappen, så de holder over en genstart.</summary>
internal static class Nøgler
{
    public static void GemNøgler(this WebApplicationBuilder builder)
    {
        var mappe = Directory.CreateDirectory(Path.Combine(Datamappe(builder.Configuration), "noegler"));
        if (!OperatingSystem.IsWindows())
            mappe.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

        builder.Services.AddDataProtection().SetApplicationName("Rettesnor").PersistKeysToFileSystem(mappe);

        // Advarslen om, at nøglerne ikke er krypteret, svarer mappens rettigheder på.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }

    /// <summary>Mappen efter <c>--data</c>; ellers <c>data</c>, hvor programmet startes.</summary>
    private static string Datamappe(ConfigurationManager indstillinger) => Path.GetFullPath(indstillinger["data"] ?? "data");
}
