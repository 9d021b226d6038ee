using System.Collections.Immutable;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.FrontMatter;
using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Values;
using Dossier.Incremental;
using Dossier.Sources;
using Dossier.Text;

namespace Dossier.Entries.Parsing;



/// <summary>
/// Files to entries. In: the text files of the content folder. Out: an <see cref="EntrySet"/>. A file with faults still
/// becomes an entry, with what could be read of it, so that one fault does not cause a second one elsewhere.
/// </summary>
public static class EntryParser
{
    private const string SettingsName = "dossier.yml";
    private const string HomeName = "index.md";

    private static readonly string[] _folders = ["articles", "actors", "events", "pages"];

    /// <summary>Parses every file; the files are independent, so each is parsed on whatever core is free.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="cache">What an earlier build made of them.</param>
    /// <param name="faults">Receives what is wrong with them.</param>
    public static EntrySet Parse(SourceSet sources, StageCache<SourceFile> cache, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(faults);
        cache.Begin();
        var entries = new Entry?[sources.Content.Length];
        Parallel.For(0, entries.Length, index =>
        {
            var source = sources.Content[index];
            entries[index] = source.Name == SettingsName ? null : cache.GetOrMake(source, faults, own => ParseEntry(source, own));
        });
        var set = new EntrySet
        {
            Settings = ParseSettings(sources, cache, faults),
            Home = entries.OfType<Home>().FirstOrDefault() ?? NoHome(sources, faults),
            Articles = [.. entries.OfType<Article>()],
            Actors = [.. entries.OfType<Actor>()],
            Events = [.. entries.OfType<Event>()],
            Pages = [.. entries.OfType<FreePage>()],
            Unread = UnreadFiles.Of(sources, entries),
        };
        ReportSharedIds(set, faults);
        return set;
    }

    /// <summary>Parses one file of the content folder; null where it is no entry.</summary>
    public static Entry? ParseEntry(SourceFile source, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(faults);
        if (source.Name == SettingsName)
        {
            return null;
        }

        var folder = FolderOf(source.Name);
        if (source.Name != HomeName && (!_folders.Contains(folder, StringComparer.Ordinal) || !source.Name.EndsWith(".md", StringComparison.Ordinal)))
        {
            ReportMisplaced(source, folder, faults);
            return null;
        }

        var front = FrontMatterBlock.OfEntry(source, faults);
        var body = ProseParser.Parse(source.Text[front.BodyOffset..], offset => source.At(front.BodyOffset + offset), faults);
        var file = new EntryFile(IdOf(source, faults), source, body, front.IsBroken);
        BodySlips.Report(body, fields: front.IsBroken ? [] : FieldsOf(folder), faults);
        FieldValues Values(string owner, ImmutableArray<Field> fields) => new(front.Fields, front, owner, fields, faults);
        return folder switch
        {
            "articles" => ArticleFields.Read(file, Values("an article", ArticleFields.All)),
            "actors" => ActorFields.Read(file, Values("an actor", ActorFields.All)),
            "events" => EventFields.Read(file, Values("an event", EventFields.All)),
            "pages" => FreePageFields.Read(file, Values("a page", FreePageFields.All)),
            _ => HomeFields.Read(file, Values("the home page", HomeFields.All)),
        };
    }

    /// <summary>The fields that the front matter of a file of the content folder may have, in their order.</summary>
    internal static ImmutableArray<Field> FieldsOf(SourceFile source) => FieldsOf(FolderOf(source.Name));

    private static string FolderOf(string name) => name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? name[..slash] : "";

    private static ImmutableArray<Field> FieldsOf(string folder) => folder switch
    {
        "articles" => ArticleFields.All,
        "actors" => ActorFields.All,
        "events" => EventFields.All,
        "pages" => FreePageFields.All,
        _ => HomeFields.All,
    };

    private static void ReportMisplaced(SourceFile source, string folder, DiagnosticBag faults)
    {
        var at = Place.Whole(source.Path);
        if (!source.Name.EndsWith(".md", StringComparison.Ordinal))
        {
            faults.Add(Messages.StrayFile(at, source.Name));
        }
        else
        {
            faults.Add(Messages.EntryOutsideFolder(at, source.Name, folder.Length == 0 ? null : Spelling.Nearest(folder, _folders)));
        }
    }

    private static string IdOf(SourceFile source, DiagnosticBag faults)
    {
        var id = Path.GetFileNameWithoutExtension(source.Name).Normalize(NormalizationForm.FormC);
        if (IdReasons.Of(id) is { } reason)
        {
            faults.Add(Messages.BadId(Place.Whole(source.Path), id, reason, Slug.FromTitle(id)));
        }

        return id;
    }

    private static SiteSettings ParseSettings(SourceSet sources, StageCache<SourceFile> cache, DiagnosticBag faults)
    {
        if (sources.Content.FirstOrDefault(file => file.Name == SettingsName) is { } source)
        {
            return cache.GetOrMake(source, faults, own => ReadSettings(source, isMissing: false, own));
        }

        if (!sources.Content.IsEmpty && !sources.Unread.Contains(SettingsName))
        {
            faults.Add(Messages.MissingSettings(Place.Whole(FolderOf(sources) + SettingsName)));
        }

        return ReadSettings(new SourceFile(SettingsName, SettingsName, ""), isMissing: true, faults);
    }

    /// <summary>The settings of a file; what a missing one lacks is not reported besides.</summary>
    private static SiteSettings ReadSettings(SourceFile source, bool isMissing, DiagnosticBag faults)
    {
        var front = FrontMatterBlock.OfWholeFile(source, isMissing ? new DiagnosticBag() : faults);
        front = isMissing ? front with { IsBroken = true } : front;
        return SiteFields.Read(new FieldValues(front.Fields, front, "dossier.yml", SiteFields.All, faults), front.IsBroken, faults);
    }

    private static Home NoHome(SourceSet sources, DiagnosticBag faults)
    {
        if (!sources.Content.IsEmpty && !sources.Unread.Contains(HomeName))
        {
            faults.Add(Messages.MissingHome(Place.Whole(FolderOf(sources) + HomeName)));
        }

        var source = new SourceFile(FolderOf(sources) + HomeName, HomeName, "---\ntitle: index\n---\n");
        return (Home)ParseEntry(source, new DiagnosticBag())!;
    }

    private static string FolderOf(SourceSet sources) =>
        sources.Content.Select(file => file.Path[..^file.Name.Length]).FirstOrDefault() ?? "content/";

    private static void ReportSharedIds(EntrySet set, DiagnosticBag faults)
    {
        // Ids that differ only in case would be one file on Windows and macOS, so they count as the same.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var same in set.All.Where(entry => !seen.Add(entry.Id)).Select(entry => entry.Id).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Entry[] sharing = [.. set.All.Where(entry => string.Equals(entry.Id, same, StringComparison.OrdinalIgnoreCase)).OrderBy(entry => entry.File.Path, StringComparer.Ordinal)];
            foreach (var other in sharing.Skip(1))
            {
                faults.Add(Messages.DuplicateId(Place.Whole(other.File.Path), other.Id, sharing[0].File.Path));
            }
        }
    }
}
