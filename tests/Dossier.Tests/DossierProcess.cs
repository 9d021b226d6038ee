using System.Diagnostics;

namespace Dossier.Tests;

/// <summary>The command as a process of its own. DOSSIER_COMMAND names another <c>dossier.dll</c> than the one beside the tests.</summary>
internal static class DossierProcess
{
    /// <summary>How the command is started in a folder; what it says can be read.</summary>
    public static ProcessStartInfo In(string folder, params IEnumerable<string> words) =>
        new(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet", [Environment.GetEnvironmentVariable("DOSSIER_COMMAND") ?? Path.Combine(AppContext.BaseDirectory, "dossier.dll"), .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
}
