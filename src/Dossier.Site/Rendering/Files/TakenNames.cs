using Dossier.Pages;
using Dossier.Sources;

namespace Dossier.Rendering.Files;

/// <summary>
/// The names of files of the site, in which capitals do not count, nor dots and spaces at the end of a name, as on a disk of
/// Windows. A name is taken where it is that of a file or of a folder that a file stands in, or stands in what is a file.
/// </summary>
internal sealed class TakenNames
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name.</summary>
    public void Add(string name)
    {
        var plain = Plain(name);
        _files.TryAdd(plain, name);
        foreach (var folder in SitePath.FoldersOf(plain))
            _folders.TryAdd(folder, name);
    }

    /// <summary>The name that stands in the way of another; null where it is free.</summary>
    public string? TakerOf(string name)
    {
        var plain = Plain(name);
        return _files.GetValueOrDefault(plain) ?? _folders.GetValueOrDefault(plain) ?? SitePath.FoldersOf(plain).Select(folder => _files.GetValueOrDefault(folder)).FirstOrDefault(taker => taker is not null);
    }

    private static string Plain(string name) => string.Join('/', NormalForm.Compatible(name).Split('/').Select(part => part.TrimEnd('.', ' ')));
}
