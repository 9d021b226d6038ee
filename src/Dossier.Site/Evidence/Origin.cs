using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>Where a statement comes from in the end, as far as the texts let it be followed.</summary>
public abstract record Origin
{
    private Origin()
    {
    }

    /// <summary>One actor or, where an article speaks for itself and its outlet is known, the article.</summary>
    public sealed record Known(Entry Entry) : Origin;

    /// <summary>One of several actors, and the text does not say which: it counts as one. In the order the text names them.</summary>
    public sealed record OneOf(ImmutableArray<Entry> Entries) : Origin;

    /// <summary>
    /// Nobody knows who: the articles that hold it name neither an outlet nor a source. It may be anybody else's report, so it
    /// is never a second origin.
    /// </summary>
    public sealed record Unknown(ImmutableArray<Article> Articles) : Origin;

    /// <summary>Any of some entries, at least one.</summary>
    public static Origin AnyOf(ImmutableArray<Entry> entries) => entries is [var only] ? new Known(only) : new OneOf(entries);

    /// <summary>Everybody it may be; where nobody knows, the articles that hold it.</summary>
    public ImmutableArray<Entry> Candidates => this switch
    {
        Known known => [known.Entry],
        OneOf several => several.Entries,
        Unknown unknown => [.. unknown.Articles],
    };
}

/// <summary>What decided where a statement comes from.</summary>
public enum OriginGround
{
    /// <summary>The statement names who speaks.</summary>
    Speaker,

    /// <summary>The statement names the outlet it came through, and nobody behind that.</summary>
    Channel,

    /// <summary>The article says what it takes its news from.</summary>
    BasedOn,

    /// <summary>The article's outlet: it names nobody else.</summary>
    Outlet,

    /// <summary>The article itself: its copy names not even an outlet.</summary>
    Article,
}

/// <summary>One station on the way from an origin to the reader.</summary>
public sealed record ChainLink(Entry Entry, ChainPart Part);

/// <summary>What a station of a chain did.</summary>
public enum ChainPart
{
    /// <summary>Said it.</summary>
    Speaker,

    /// <summary>Passed it on.</summary>
    Channel,

    /// <summary>Is what the article takes its news from.</summary>
    Source,

    /// <summary>Published it.</summary>
    Outlet,

    /// <summary>Translated and published it.</summary>
    Translation,

    /// <summary>Holds it, and names no outlet.</summary>
    Article,
}

/// <summary>A statement that an article makes, with the way it came: from its origin, and what decided that, to the reader.</summary>
public sealed record TracedStatement(Article Article, LinkedStatement Statement, Origin Origin, OriginGround Ground, ImmutableArray<ChainLink> Chain)
{
    public StanceMeaning Meaning => Statement.Statement.Stance.Value.Meaning();
}
