using Dossier.Pages;

namespace Dossier.Exports.Search;

/// <summary>Something that a search can find: a page of the site, with the names and the texts it is found by.</summary>
internal sealed record SearchDocument
{
    public required DocumentKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The address of its page from the root of the site.</summary>
    public required string Address { get; init; }

    /// <summary>What stands below its title: outlet and date, type and description.</summary>
    public required string Line { get; init; }

    /// <summary>The BCP 47 tag of its title and text, where it is not the site's language.</summary>
    public string? Language { get; init; }

    /// <summary>The names and titles it is found by first.</summary>
    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>Its own dates, as <see cref="DateTerms"/>.</summary>
    public ImmutableArray<string> Dates { get; init; } = [];

    /// <summary>Its texts in reading order, none longer than <see cref="SearchExcerpts.LongestPassage"/>.</summary>
    public required ImmutableArray<SearchExcerpt> Passages { get; init; }
}

/// <summary>A name or title of a document.</summary>
internal sealed record Heading(HeadingField Field, string Text);

/// <summary>What a heading is, the weightiest first.</summary>
internal enum HeadingField
{
    Name,
    Alias,
    OtherName,
    Title,

    /// <summary>A place, an office, an outlet, a year or a state that stands beside its title.</summary>
    Fact,
}

/// <summary>A paragraph of a document, or a piece of a long one, in one line; without an anchor where the page is all that can be said.</summary>
internal sealed record SearchExcerpt(string? Anchor, string Text);
