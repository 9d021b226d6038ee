using Dossier.Sources;

namespace Dossier.Entries.Parsing;

/// <summary>
/// The files of the content folder that became no entry: no text, not to be opened, or in no folder of entries. Each was
/// reported; that its id leads nowhere is not reported again at every place that names it.
/// </summary>
/// <param name="Ids">The ids that the files would have given their entries.</param>
/// <param name="HasArticle">Whether an article may be among them.</param>
/// <param name="HasFolder">Whether a whole folder is among them, so that any id may be.</param>
public sealed record UnreadFiles(FrozenSet<string> Ids, bool HasArticle, bool HasFolder)
{
    /// <summary>Every file was read.</summary>
    public static UnreadFiles None { get; } = new(FrozenSet<string>.Empty, HasArticle: false, HasFolder: false);

    /// <summary>Whether an id may be that of an unread entry.</summary>
    public bool MayHave(string id) => HasFolder || Ids.Contains(id);

    /// <summary>Tells which files became no entry.</summary>
    /// <param name="sources">What was read of the content folder.</param>
    /// <param name="entries">What each of its texts became, in their order; null where it became none.</param>
    internal static UnreadFiles Of(SourceSet sources, IReadOnlyList<Entry?> entries)
    {
        ImmutableArray<string> names =
        [
            .. sources.Unread,
            .. sources.Content.Where((file, at) => entries[at] is null && file.Name != EntryParser.SettingsName).Select(file => file.Name),
        ];
        var ids = names.Select(EntryId.Of).ToFrozenSet(StringComparer.Ordinal);
        // What stands in no folder of entries may be an article that was put in the wrong place.
        var hasArticle = names.Any(name => (EntryKinds.OfFolder(name) ?? EntryKinds.Article) == EntryKinds.Article);
        return new UnreadFiles(ids, sources.HasUnreadFolder || hasArticle, sources.HasUnreadFolder);
    }
}
