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
    /// <summary>The file that says what the site is as a whole.</summary>
    internal const string SettingsName = "dossier.yml";

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
        ImmutableArray<TranslationFile> translations = [.. sources.Content.Select(TranslationFile.Of).OfType<TranslationFile>()];
        sources = translations.IsEmpty ? sources : sources with { Content = [.. sources.Content.Except(translations.Select(file => file.Source))] };
        var templates = sources.Templates.GroupBy(template => Path.ChangeExtension(template.Name, null), template => template.Text, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => string.Join('\n', same), StringComparer.Ordinal);
        var taken = EntryKinds.All.ToDictionary(kind => kind, kind => PageIds.Of(kind.Name, templates));
        var entries = new Entry?[sources.Content.Length];
        Parallel.For(0, entries.Length, index =>
        {
            var source = sources.Content[index];
            entries[index] = source.Name == SettingsName ? null : cache.GetOrMake(source, faults, own => ParseEntry(source, own, taken), made => made is null || made.Body.TakenIds.Equals(taken[made.Kind]));
        });
        var set = new EntrySet
        {
            Settings = ParseSettings(sources, cache, faults),
            SettingsFile = sources.Content.FirstOrDefault(file => file.Name == SettingsName),
            Translations = translations,
            Home = entries.OfType<Home>().FirstOrDefault() ?? NoHome(sources, faults),
            All = [.. entries.OfType<Entry>().Where(entry => entry is not Home)],
            Unread = UnreadFiles.Of(sources, entries),
        };
        ReportSharedIds(set, faults);
        EntryTranslation.ReportUseless(set, faults);
        return set;
    }

    /// <summary>Parses one file of the content folder; null where it is no entry.</summary>
    /// <param name="source">The file.</param>
    /// <param name="faults">Receives what is wrong with it.</param>
    /// <param name="taken">Ids that pages of each kind have of their own, which no heading of a text takes.</param>
    public static Entry? ParseEntry(SourceFile source, DiagnosticBag faults, IReadOnlyDictionary<EntryKind, PageIds>? taken = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(faults);
        if (source.Name == SettingsName)
            return null;

        if (EntryKinds.OfFile(source.Name) is not { } kind)
        {
            ReportMisplaced(source, faults);
            return null;
        }

        var front = FrontMatterBlock.OfEntry(source, faults);
        var body = ProseParser.Parse(source.Text[front.BodyOffset..], offset => source.At(front.BodyOffset + offset), faults, taken?[kind]);
        var file = new EntryFile(kind, IdOf(source, kind, faults), source, body, front.IsBroken);
        BodySlips.Report(body, fields: front.IsBroken ? [] : kind.Fields, faults);
        return new FieldValues(front.Fields, front, kind.Owner, kind.Fields, faults).ReadBy(values => kind.Read(file, values));
    }

    private static void ReportMisplaced(SourceFile source, DiagnosticBag faults)
    {
        var at = Place.Whole(source.Path);
        if (!source.Name.EndsWith(".md", StringComparison.Ordinal))
        {
            faults.Add(Messages.StrayFile(at, source.Name));
            return;
        }

        var nearest = source.Name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? Spelling.Nearest(source.Name[..slash], EntryKinds.Folders) : null;
        faults.Add(Messages.EntryOutsideFolder(at, source.Name, nearest, EntryKinds.Folders));
    }

    private static string IdOf(SourceFile source, EntryKind kind, DiagnosticBag faults)
    {
        var id = EntryId.Of(source.Name);
        if (FaultOf(id, kind, Place.Whole(source.Path)) is { } fault)
            faults.Add(fault);

        return id;
    }

    /// <summary>What keeps an id from being that of an entry; null where nothing does.</summary>
    /// <param name="id">The id.</param>
    /// <param name="kind">The kind of the entry.</param>
    /// <param name="at">Where that is to be said.</param>
    public static Diagnostic? FaultOf(string id, EntryKind kind, Place at) =>
        EntryKinds.Reserving(id) is { } other && other != kind ? Messages.ReservedId(at, id, other.Owner)
        : IdReasons.Of(id) is { } reason ? Messages.BadId(at, id, reason, Slug.FromTitle(id) is { } better && EntryKinds.Reserving(better) is null ? better : null)
        : null;

    private static SiteSettings ParseSettings(SourceSet sources, StageCache<SourceFile> cache, DiagnosticBag faults)
    {
        if (sources.Content.FirstOrDefault(file => file.Name == SettingsName) is { } source)
            return cache.GetOrMake(source, faults, own => ReadSettings(source, isMissing: false, own));

        if (!sources.Content.IsEmpty && !sources.Unread.Contains(SettingsName))
            faults.Add(Messages.MissingSettings(Place.Whole(FolderOf(sources) + SettingsName)));

        return ReadSettings(new SourceFile(SettingsName, SettingsName, ""), isMissing: true, faults);
    }

    /// <summary>The settings of a file; what a missing one lacks is not reported besides.</summary>
    private static SiteSettings ReadSettings(SourceFile source, bool isMissing, DiagnosticBag faults)
    {
        var front = FrontMatterBlock.OfWholeFile(source, isMissing ? new DiagnosticBag() : faults);
        front = isMissing ? front with { IsBroken = true } : front;
        return new FieldValues(front.Fields, front, SettingsName, SiteFields.All, faults).ReadBy(values => SiteFields.Read(values, front.IsBroken, faults));
    }

    private static Home NoHome(SourceSet sources, DiagnosticBag faults)
    {
        var name = EntryKinds.Home.OnlyId + ".md";
        if (!sources.Content.IsEmpty && !sources.Unread.Contains(name))
            faults.Add(Messages.MissingHome(Place.Whole(FolderOf(sources) + name)));

        var source = new SourceFile(FolderOf(sources) + name, name, "---\ntitle: index\n---\n");
        return (Home)ParseEntry(source, new DiagnosticBag())!;
    }

    private static string FolderOf(SourceSet sources) =>
        sources.Content.Select(file => file.Path[..^file.Name.Length]).FirstOrDefault() ?? "content/";

    private static void ReportSharedIds(EntrySet set, DiagnosticBag faults)
    {
        // That an id is kept for another kind was reported at each file that has it.
        foreach (var same in set.All.GroupBy(entry => entry.Id, EntryId.Comparer).Where(same => same.Skip(1).Any() && EntryKinds.Reserving(same.Key) is null))
        {
            Entry[] sharing = [.. same.OrderBy(entry => entry.File.Path, StringComparer.Ordinal)];
            foreach (var other in sharing.Skip(1))
                faults.Add(Messages.DuplicateId(Place.Whole(other.File.Path), other.Id, sharing[0].File.Path));
        }
    }
}
