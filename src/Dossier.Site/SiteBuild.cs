using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Output;

namespace Dossier;

/// <summary>The build, top to bottom: start reading here.</summary>
public static class SiteBuild
{
    /// <summary>Turns a folder of entries into the files of a site. Nothing is written.</summary>
    /// <param name="options">The folders and switches.</param>
    /// <param name="faults">Receives every diagnostic; the files are fit to publish only where it holds no error.</param>
    public static ImmutableArray<OutputFile> Run(BuildOptions options, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(faults);
        return [];
    }
}
