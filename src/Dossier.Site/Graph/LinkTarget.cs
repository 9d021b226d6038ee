using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;

namespace Dossier.Graph;

/// <summary>Where a link in a text leads.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>An entry's page, or a paragraph or heading in it.</summary>
    public sealed record ToEntry(Entry Entry, string? Anchor) : LinkTarget;

    /// <summary>A claim on the page of its event.</summary>
    public sealed record ToClaim(ClaimTarget Claim) : LinkTarget;

    /// <summary>A file of <c>content/assets/</c>, or of <c>content/static/</c>, by its path in the site: <c>assets/map.png</c>.</summary>
    public sealed record ToAsset(string Path) : LinkTarget;

    /// <summary>A paragraph or heading of the same text.</summary>
    public sealed record ToAnchor(string Anchor) : LinkTarget;

    /// <summary>An address outside the site.</summary>
    public sealed record ToWeb(string Address) : LinkTarget;
}

/// <summary>A claim together with the event that lists it.</summary>
public sealed record ClaimTarget(Event Event, Claim Claim);

/// <summary>An article, or one paragraph of it, as the source of something.</summary>
public sealed record SourceTarget(Article Article, string? Anchor);

/// <summary>Who wrote or translated something.</summary>
public abstract record Byline
{
    private Byline()
    {
    }

    /// <summary>An actor of this dossier.</summary>
    public sealed record Known(Actor Actor) : Byline;

    /// <summary>A name that is no entry here.</summary>
    public sealed record Named(string Words) : Byline;
}
