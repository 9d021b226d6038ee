using Dossier.Output;
using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier.Tests.Output;

/// <summary>Writes a site whose files are all there.</summary>
internal static class WrittenSite
{
    public static WriteOutcome Write(FolderName folder, ImmutableArray<RenderedFile> files, Guid build, DiagnosticBag faults, CancellationToken stop = default)
    {
        using var writer = SiteWriter.Begin(folder, build, faults, stop);
        if (writer is null)
            return new WriteOutcome.Refused();

        foreach (var file in files)
            writer.Take(file);

        return writer.Finish();
    }
}
