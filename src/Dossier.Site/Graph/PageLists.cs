using Dossier.Entries.Parsing;

namespace Dossier.Graph;

/// <summary>The lists and overviews that every dossier has a page for, by the names that <c>nav</c> and addresses know them by.</summary>
public static class PageLists
{
    public const string Articles = "articles";

    public const string Actors = "actors";

    public const string Events = "events";

    public const string Timeline = "timeline";

    public const string Network = "network";

    public const string Topics = "topics";

    /// <summary>The board of all claims, which may have several pages.</summary>
    public const string Claims = "claims";

    /// <summary>All of them, in the order of the default navigation.</summary>
    public static ImmutableArray<string> Names { get; } = [.. EntryKinds.All.Select(kind => kind.Section).OfType<string>(), Claims, Timeline, Network, Topics];
}
