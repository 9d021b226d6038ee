using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier;

/// <summary>How many bytes the files of a site come to, counted as they are made. Safe to share between threads.</summary>
public sealed class SiteSize
{
    /// <summary>
    /// From here on a site is large. GitHub Pages takes no more than 1 GB of a site (GitHub Docs, "GitHub Pages limits"); what is said
    /// before that leaves time to go elsewhere.
    /// </summary>
    public const long Large = 800_000_000;

    private long _bytes;
    private int _files;

    /// <summary>Counts a file.</summary>
    public void Add(RenderedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Add(1, file.Bytes.Length);
    }

    /// <summary>Counts files that come to so many bytes.</summary>
    public void Add(int files, long bytes)
    {
        Interlocked.Add(ref _files, files);
        Interlocked.Add(ref _bytes, bytes);
    }

    /// <summary>Says that the site is large, where it is.</summary>
    /// <param name="output">Its folder.</param>
    /// <param name="faults">Receives it.</param>
    public void Report(FolderName output, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(faults);
        if (_bytes >= Large)
            faults.Add(Messages.SiteIsLarge(Place.Whole(output.Name), _bytes, _files));
    }
}
