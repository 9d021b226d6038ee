using Dossier.Graph;
using Markdig.Syntax;
using Scriban.Runtime;

namespace Dossier.Pages;

/// <summary>A text in a model: printed, it becomes HTML with its names and links.</summary>
public sealed record ProseText(LinkedProse Linked, ProseForm Form)
{
    /// <summary>
    /// What a template prints at blocks of the text: in place of the line that says where a quotation comes from, and
    /// after any other block.
    /// </summary>
    public FrozenDictionary<Block, Inset> Insets { get; init; } = FrozenDictionary<Block, Inset>.Empty;

    /// <summary>The BCP 47 tags of its quotations whose articles say theirs, by the block of the quotation.</summary>
    public FrozenDictionary<Block, string> Languages { get; init; } = FrozenDictionary<Block, string>.Empty;

    /// <summary>Whether its template says what language it is in, as of the words of an article.</summary>
    public bool HasLanguage { get; init; }

    /// <summary>What the link of a paragraph to itself is called, with <c>{n}</c> for its number; null where paragraphs have none.</summary>
    public string? PermalinkLabel { get; init; }

    /// <summary>Where the text stands among others on one page; null where it has the page to itself.</summary>
    public TextNesting? Nesting { get; init; }

    /// <summary>The pages that it may link to.</summary>
    public IEnumerable<Route> Reaches =>
    [
        .. Linked.Mentions.Select(mention => Route.Of(mention.Actor)),
        .. Linked.Quoted.Select(words => Route.Of(words.Passage.Article)),
        .. Linked.Targets.Values.SelectMany<LinkTarget, Route>(target => target switch
        {
            LinkTarget.ToEntry entry => [Route.Of(entry.Entry)],
            LinkTarget.ToClaim claim => [Route.Of(claim.Claim.Event)],
            LinkTarget.ToAsset or LinkTarget.ToAnchor or LinkTarget.ToWeb => [],
        }),
    ];

    /// <summary>What a message about a template calls it; what a record says of itself would be the whole tree of the text.</summary>
    public override string ToString() => "a text";
}

/// <summary>A partial that is printed within a text, and what it gets beside the globals of the page.</summary>
public sealed record Inset(string Partial, ScriptObject Model);

/// <summary>How a text fits in among others on one page.</summary>
/// <param name="Prefix">What its anchors begin with there, so that no two texts share one.</param>
/// <param name="Levels">By how many levels its headings go down.</param>
public sealed record TextNesting(string Prefix, int Levels);

/// <summary>How a text is printed.</summary>
public enum ProseForm
{
    /// <summary>As blocks: paragraphs, lists, quotations, with their anchors.</summary>
    Blocks,

    /// <summary>As words in a line that stands in an element of the template's.</summary>
    Inline,
}
