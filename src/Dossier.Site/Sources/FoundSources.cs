using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Sources;

/// <summary>Everything that a build found on the disk.</summary>
/// <param name="Folders">The absolute paths of the folders.</param>
/// <param name="Sources">The files.</param>
/// <param name="Faults">What was wrong with them.</param>
/// <param name="Places">Every file by its absolute path, as the disk spells it; with its place among the content, where it is one of its texts.</param>
internal sealed record FoundSources(ImmutableArray<string> Folders, SourceSet Sources, ImmutableArray<Diagnostic> Faults, Lazy<Dictionary<string, int?>> Places)
{
    private readonly Lazy<HashSet<string>> _inner = new(() => [.. Places.Value.Keys.SelectMany(Above).Distinct(StringComparer.Ordinal)]);

    /// <summary>The same with some files read again; null where more changed than the words of texts that were found before.</summary>
    /// <param name="changed">The absolute paths of what was written, renamed or deleted.</param>
    public FoundSources? Renewed(IEnumerable<string> changed)
    {
        var content = Sources.Content.ToBuilder();
        foreach (var path in changed.Distinct(StringComparer.Ordinal))
        {
            if (Places.Value.TryGetValue(path, out var place))
            {
                if (place is not { } at || Reread(path, content[at]) is not { } text)
                {
                    return null;
                }

                content[at] = text;
            }
            else if (_inner.Value.Contains(path) || (!IsPassedOver(path) && Path.Exists(path)))
            {
                return null;
            }

            // What came and went again, as an editor's copy does, leaves nothing to read.
        }

        return this with { Sources = Sources with { Content = content.MoveToImmutable() } };
    }

    /// <summary>A text that was found before, as it is now; null where it is none any more.</summary>
    private static SourceFile? Reread(string path, SourceFile before)
    {
        try
        {
            return SourceMemory.Stamp.Of(path) is not null && SourceDecoding.Decode(File.ReadAllBytes(path), before.Path) is SourceDecoding.Outcome.Decoded decoded
                ? decoded.Text == before.Text ? before : new SourceFile(before.Path, before.Name, decoded.Text)
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether a name on the way to a path begins with a dot, so that it belongs to another program.</summary>
    private bool IsPassedOver(string path) =>
        Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal) && path[folder.Length..].Contains($"{Path.DirectorySeparatorChar}.", StringComparison.Ordinal));

    /// <summary>The folders that a file stands in.</summary>
    private static IEnumerable<string> Above(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }
}
