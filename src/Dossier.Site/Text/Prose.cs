using Dossier.Text.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>
/// A Markdown text that was read: its tree, and the same as plain blocks in which names and quotations are looked for.
/// Nothing in it is resolved yet; nobody changes it after <see cref="ProseParser"/> made it.
/// </summary>
public sealed class Prose
{
    private static readonly char[] _parts = [.. " \t\n\u00a0-_#|^:%[]\\.,;!?&()'\"*=~`"];

    private readonly Func<int, Place> _placeAt;

    internal Prose(string markdown, MarkdownDocument document, ImmutableArray<TextBlock> blocks, Func<int, Place> placeAt)
    {
        Markdown = markdown;
        Document = document;
        Blocks = blocks;
        _placeAt = placeAt;
        Quotations = BlockQuotations.In(document, blocks);
        var links = ImmutableArray.CreateBuilder<Inline>();
        foreach (var node in document.Descendants())
        {
            HasRawHtml |= node is HtmlBlock or HtmlInline or HtmlLink;
            if (node is WikiLink or LinkInline or AutolinkInline)
                links.Add((Inline)node);
        }

        Links = links.DrainToImmutable();
    }

    /// <summary>Whether it is words in which no sign means anything, and no Markdown.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The text as it was written, but for what is for its editors alone.</summary>
    public string Markdown { get; }

    /// <summary>The same without comments of HTML, of which no page has any either.</summary>
    public string WithoutComments()
    {
        var left = new StringBuilder(Markdown.Length);
        var at = 0;
        foreach (var span in Document.Descendants<HtmlInline>().Where(tag => tag.Tag.StartsWith("<!--", StringComparison.Ordinal)).Select(tag => tag.Span).OrderBy(span => span.Start))
        {
            left.Append(Markdown, at, Math.Max(at, span.Start) - at);
            at = Math.Max(at, span.End + 1);
        }

        return left.Append(Markdown, at, Markdown.Length - at).ToString();
    }

    /// <summary>The tree that Markdig made of it.</summary>
    public MarkdownDocument Document { get; }

    /// <summary>Every leaf with text, in reading order.</summary>
    public ImmutableArray<TextBlock> Blocks { get; }

    /// <summary>Every link and picture an author wrote, in reading order.</summary>
    public ImmutableArray<Inline> Links { get; }

    /// <summary>Every block quote that says where its words come from, in reading order.</summary>
    public ImmutableArray<BlockQuotation> Quotations { get; }

    /// <summary>Whether there is HTML in it that has to be sanitised.</summary>
    public bool HasRawHtml { get; }

    /// <summary>Whether there is nothing to read in it.</summary>
    public bool IsEmpty => Document.Count == 0;

    /// <summary>The ids of pages that its anchors keep away from.</summary>
    public PageIds TakenIds { get; init; } = PageIds.None;

    /// <summary>The anchors that a link may point at: paragraphs (<c>p1</c>), headings, and what an author's own HTML names.</summary>
    public IEnumerable<string> Anchors => ProseParser.AnchorsOf(Document).Concat(HasRawHtml ? RawHtml.IdsIn(Document) : []);

    /// <summary>The anchors of the blocks that an author gave an id, as in <c>… at noon. ^talks</c>.</summary>
    public FrozenDictionary<string, string> BlockIds { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The anchor that a link means by what stands behind its <c>#</c>: an anchor, <c>^</c> and the id of a block, or the words of a heading; null where it means none.</summary>
    public string? AnchorMeant(string fragment)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        var named = fragment.TrimStart('^');
        if (named.Length < fragment.Length && BlockIds.TryGetValue(named, out var anchor))
            return anchor;

        if (Anchors.Contains(named, StringComparer.Ordinal))
            return named;

        return Words(fragment) is { Length: > 0 } words && Blocks.FirstOrDefault(block => block.IsHeading && Words(block.Text) == words) is { } heading
            ? ProseParser.AnchorOf(heading.Leaf)
            : null;
    }

    /// <summary>What of a heading Obsidian keeps in a link to it: the words, and no sign that could end the link.</summary>
    private static string Words(string heading) => string.Join(' ', heading.Split(_parts, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>The place in the file of the heading with an anchor; null where no heading has it.</summary>
    public Place? PlaceOfHeading(string anchor) =>
        Document.Descendants<HeadingBlock>().FirstOrDefault(heading => ProseParser.AnchorOf(heading) == anchor) is { } heading ? _placeAt(heading.Span.Start) : null;

    /// <summary>The place in the file of a character of <see cref="Markdown"/>.</summary>
    public Place PlaceAt(int offset) => _placeAt(offset);

    /// <summary>The place in the file where an inline begins.</summary>
    public Place PlaceOf(Inline inline)
    {
        ArgumentNullException.ThrowIfNull(inline);
        return _placeAt(inline.Span.Start);
    }

    /// <summary>The place in the file of a character of a block's plain text.</summary>
    public Place PlaceOf(TextBlock block, int offset)
    {
        ArgumentNullException.ThrowIfNull(block);
        return _placeAt(block.MarkdownOffset(offset));
    }
}
