using System.Net;
using System.Text.RegularExpressions;
using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Parsing;
using Dossier.Entries.Site;
using Dossier.Sources;

namespace Dossier.Rendering.Files;

/// <summary>
/// Which files of <c>assets/</c> are for words alone that readers do not see: drafts, embargoed entries, comments, texts that
/// the settings leave out. In: what was read. Out: their names. A use is the name of a file anywhere in a text, by itself or with folders
/// before it, in whatever way Markdown, HTML and addresses write it: what a text that is published names is published, and a file
/// that no text names is so, too.
/// </summary>
public static partial class AssetUses
{
    private const int DeepestDetour = 8;

    /// <summary>The files that something unpublished names and nothing else does.</summary>
    /// <param name="sources">The texts, the templates and the files.</param>
    /// <param name="entries">The entries that the texts are.</param>
    /// <param name="isVisible">Whether readers may see an entry.</param>
    public static IReadOnlySet<string> OfUnpublishedAlone(SourceSet sources, EntrySet entries, Func<Entry, bool> isVisible)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(isVisible);
        if (sources.ContentAssets.IsEmpty)
            return FrozenSet<string>.Empty;

        var names = sources.ContentAssets.Select(asset => asset.Name).ToLookup(name => Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
        var naming = sources.Content.Select(file => (File: file, Named: NamedIn([file.Text], names))).Where(file => file.Named.Count > 0).ToArray();
        var withheld = naming.SelectMany(file => file.Named).ToHashSet(StringComparer.Ordinal);
        if (withheld.Count == 0)
            return withheld;

        var files = naming.Select(file => file.File.Name).ToHashSet(StringComparer.Ordinal);
        var read = entries.All.Where(isVisible).Append(entries.Home).Where(entry => files.Contains(entry.File.Name));
        var published = read.SelectMany(entry => PublishedWords.Of(entry, entries.Settings))
            .Concat(sources.Content.Where(file => file.Name == EntryParser.SettingsName).SelectMany(PublishedWords.OfSettings))
            .Concat(Translations(entries, isVisible))
            .Concat(sources.Templates.Concat(Texts(sources.TemplateAssets)).Concat(Texts(sources.ContentAssets.Where(asset => Path.GetExtension(asset.Name) == ".css"))).Select(file => file.Text));
        withheld.ExceptWith(NamedIn(published, names));
        return withheld;
    }

    /// <summary>The translations of what readers may see; of articles only where their texts are published.</summary>
    private static IEnumerable<string> Translations(EntrySet entries, Func<Entry, bool> isVisible)
    {
        var published = entries.All.Where(isVisible).Append(entries.Home).Where(entry => entry is not Article || entries.Settings.PublishText == PublishedText.Full)
            .Select(entry => entry.File.Name).Append(EntryParser.SettingsName).ToHashSet(StringComparer.Ordinal);
        return entries.Translations.Where(file => published.Contains(file.Original)).Select(file => file.Source.Text);
    }

    private static IEnumerable<SourceFile> Texts(IEnumerable<AssetFile> assets) =>
        assets.Where(asset => Path.GetExtension(asset.Name) is ".css" or ".js" or ".svg").Select(asset => new SourceFile(asset.Path, asset.Name, Encoding.UTF8.GetString(asset.Bytes.Span)));

    private static HashSet<string> NamedIn(IEnumerable<string> texts, ILookup<string, string> names)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts.SelectMany(Readings))
        {
            Find(text, names, found);
            if (WithoutDetours(text) is { } straight)
                Find(straight, names, found);
        }

        return found;
    }

    /// <summary>A text as it stands there, and without what stands for other signs: references of HTML, escapes of addresses and of Markdown.</summary>
    private static IEnumerable<string> Readings(string text)
    {
        yield return NormalForm.Composed(text);
        if (text.AsSpan().ContainsAny('%', '&', '\\'))
            yield return NormalForm.Composed(Uri.UnescapeDataString(WebUtility.HtmlDecode(Named().Replace(text, SignOf))).Replace("\\", "", StringComparison.Ordinal));
    }

    /// <summary>A text in which no path goes through the folder it is in, or into a folder and out again; null where none does.</summary>
    private static string? WithoutDetours(string text)
    {
        if (!text.Contains("//", StringComparison.Ordinal) && !text.Contains("./", StringComparison.Ordinal))
            return null;

        var straight = SameFolder().Replace(text, "/");
        for (var (before, round) = ("", 0); before != straight && round < DeepestDetour; round++)
            (before, straight) = (straight, InAndOut().Replace(straight, ""));

        return straight == text ? null : straight;
    }

    // Of the names of signs in HTML, the base library knows those of HTML 4 only.
    private static string SignOf(Match named) => AngleSharp.Html.HtmlEntityProvider.Resolver.GetSymbol(named.Groups["name"].Value + ";") ?? named.Value;

    [GeneratedRegex("&(?<name>[A-Za-z][A-Za-z0-9]{1,40});", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex(@"/(?:\.?/)+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SameFolder();

    [GeneratedRegex(@"[\w-][\w.~-]*/\.\./", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InAndOut();

    private static void Find(string text, ILookup<string, string> names, HashSet<string> found)
    {
        for (var dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            var end = dot + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;

            // The whole of a name counts: where 'the front.svg' is meant, 'front.svg' is not.
            var longest = 1;
            var meant = new List<string>();
            foreach (var name in names[text[dot..end]])
            {
                var length = LengthOfName(text.AsSpan(0, end), name);
                if (length < longest)
                    continue;
                if (length > longest)
                    meant.Clear();
                longest = length;
                meant.Add(name);
            }

            found.UnionWith(meant);
        }
    }

    /// <summary>How much of a path a text ends with, if that is the name of its file or more, and the text names no other folder; else 0.</summary>
    private static int LengthOfName(ReadOnlySpan<char> text, string path)
    {
        var length = 0;
        // Whatever its case: that a name is misspelt in what is hidden must not publish the file.
        while (length < Math.Min(text.Length, path.Length) && char.ToUpperInvariant(text[^(length + 1)]) == char.ToUpperInvariant(path[^(length + 1)]))
            length++;

        if (length == path.Length)
            return length;
        if (length < path.Length - path.LastIndexOf('/') - 1)
            return 0;
        var isWholeName = path[^length] == '/' || path[^(length + 1)] == '/';
        var goesOn = length < text.Length && (char.IsLetterOrDigit(text[^(length + 1)]) || text[^(length + 1)] is '/' or '-' or '_' or '.' or '%' or '~');
        return isWholeName && !goesOn ? length : 0;
    }
}
