using System.Collections.Immutable;

namespace Dossier.Entries;

/// <summary>Every entry of a dossier as its file states it; ids are still words. Each list is in the order of its files.</summary>
public sealed record EntrySet
{
    public required SiteSettings Settings { get; init; }

    public required Home Home { get; init; }

    public required ImmutableArray<Article> Articles { get; init; }

    public required ImmutableArray<Actor> Actors { get; init; }

    public required ImmutableArray<Event> Events { get; init; }

    public required ImmutableArray<FreePage> Pages { get; init; }

    /// <summary>All entries that have a page of their own.</summary>
    public IEnumerable<Entry> All => [.. Articles, .. Actors, .. Events, .. Pages];
}
