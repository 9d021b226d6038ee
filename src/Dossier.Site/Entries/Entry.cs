using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Entries.Fields;
using Dossier.Entries.Text;
using Dossier.Sources;

namespace Dossier.Entries;

/// <summary>What every entry has: the file it was read from, an id and a text. Two entries are the same only if they are the same file.</summary>
public abstract class Entry
{
    /// <summary>The file name without <c>.md</c>, unique in the dossier.</summary>
    public required string Id { get; init; }

    /// <summary>The file it was read from.</summary>
    public required SourceFile File { get; init; }

    /// <summary>Whether and since when it may be read.</summary>
    public required Publication Publication { get; init; }

    /// <summary>The text below the front matter.</summary>
    public required Prose Body { get; init; }

    /// <summary>Whether its front matter could not be read, which was reported: what it seems to lack may only be unread.</summary>
    public bool IsFragment { get; init; }

    /// <summary>The name that a list shows for it: a headline, a name, a title.</summary>
    public abstract string Label { get; }

    /// <summary>What lists sort it by; see <see cref="Collation"/>.</summary>
    public string SortKey => field ??= Collation.Key(Label);

    /// <summary>What kind of entry it is, for messages: <c>article</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The place that stands for the entry as a whole.</summary>
    public Place Start => new(File.Path, 1, 1);
}

/// <summary>Whether and since when an entry is published, and where it stood before.</summary>
/// <param name="Draft">Whether it is not to be published yet.</param>
/// <param name="Embargo">The moment before which it is not published.</param>
/// <param name="MovedFrom">Old paths that redirect to it.</param>
public sealed record Publication(bool Draft, DateTimeOffset? Embargo, ImmutableArray<Located<string>> MovedFrom)
{
    /// <summary>Whether a reader may see the entry.</summary>
    /// <param name="now">The moment of the build.</param>
    /// <param name="drafts">Whether drafts are shown too.</param>
    public bool IsVisible(DateTimeOffset now, bool drafts) => (drafts || !Draft) && (Embargo is null || Embargo <= now);
}

/// <summary>The fields that every kind of entry has.</summary>
internal static class PublicationFields
{
    private static readonly Field<Located<bool>> _draft = new("draft", Shapes.Flag, "true: not published yet");
    private static readonly Field<Located<DateTimeOffset>> _embargo = new("embargo", Shapes.Moment, "not published before this moment");
    private static readonly Field<ImmutableArray<Located<string>>> _movedFrom = new("moved_from", Shapes.OldPaths, "old paths of the page, which then redirect");

    public static ImmutableArray<Field> All { get; } = [_draft, _embargo, _movedFrom];

    public static Publication Read(FieldValues values) =>
        new(values.Get(_draft)?.Value ?? false, values.Get(_embargo)?.Value, values.List(_movedFrom));
}
