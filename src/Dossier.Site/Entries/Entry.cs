using Dossier.Sources;
using Dossier.Text;

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

    /// <summary>The file that its words are translated in, in the site of a further language; null where they are those of <see cref="File"/>.</summary>
    public SourceFile? Translation { get; init; }

    /// <summary>The entry that this is the translation of; null where it is none.</summary>
    public Entry? Original { get; init; }

    /// <summary>Whether its front matter could not be read, which was reported: what it seems to lack may only be unread.</summary>
    public bool IsFragment { get; init; }

    /// <summary>The name that a list shows for it: a headline, a name, a title.</summary>
    public abstract string Label { get; }

    /// <summary>What lists sort it by; see <see cref="Collation"/>.</summary>
    public string SortKey => field ??= Collation.Key(Label);

    /// <summary>The anchors on its page that a link may point at.</summary>
    public virtual IEnumerable<string> Anchors => Body.Anchors;

    /// <summary>The anchor on its page that a link means by what stands behind its <c>#</c>; null where it means none.</summary>
    public virtual string? AnchorMeant(string fragment) => Body.AnchorMeant(fragment);

    /// <summary>What kind of entry it is.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>The place that stands for the entry as a whole.</summary>
    public Place Start => new(File.Path, 1, 1);
}
