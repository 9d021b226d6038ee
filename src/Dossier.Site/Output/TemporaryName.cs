using System.Text.RegularExpressions;

namespace Dossier.Output;

/// <summary>
/// The names of what is written beside a file, or a site, before it takes its place: each is like no other's, and whatever bears one was left
/// by a command that did not come to its end, unless that still runs.
/// </summary>
public static partial class TemporaryName
{
    /// <summary>Finds what may bear such a name; <see cref="Is"/> tells.</summary>
    public const string SearchPattern = ".dossier-tmp-*";

    /// <summary>A name.</summary>
    /// <param name="writer">A number that no other command has, of this machine or another.</param>
    public static string Of(Guid writer) => $".dossier-tmp-{writer:N}";

    /// <summary>Whether a path ends in such a name, be it of an earlier edition, and is no link.</summary>
    public static bool Is(string path) => Ours().IsMatch(Path.GetFileName(path)) && !OutputLinks.IsLink(path);

    /// <summary>
    /// Removes from a folder the files that bear such a name, but for those that are being written: a command keeps a file of its own open,
    /// and shares it with nobody who would have it alone, until it has its place.
    /// </summary>
    public static void RemoveLeftFiles(string folder)
    {
        foreach (var left in Directory.EnumerateFiles(folder, SearchPattern).Where(Is).ToArray())
        {
            try
            {
                using var alone = new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                continue;
            }

            File.Delete(left);
        }
    }

    [GeneratedRegex("^\\.dossier-tmp-(?:[0-9]{1,10}|[0-9a-f]{32}0?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ours();
}
