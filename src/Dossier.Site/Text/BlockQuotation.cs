using Dossier.Text.Html;
using Dossier.Text.Obsidian;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>The last line of a quotation, which says whose words it holds and where they stand: <c>— [[who]], [[article#p3]]</c>.</summary>
public sealed class AttributionBlock() : LeafBlock(null);

/// <summary>A block quote whose last line says where its words come from.</summary>
/// <param name="Attribution">That last line.</param>
/// <param name="Links">The links in it, in order.</param>
/// <param name="Words">The paragraphs above it, which are the words quoted.</param>
public sealed record BlockQuotation(AttributionBlock Attribution, ImmutableArray<Inline> Links, ImmutableArray<TextBlock> Words);

/// <summary>
/// Tells a quotation's words from its attribution. The attribution is the last line of a block quote, or its last
/// paragraph, that begins with a dash (—, –, ― or --) and holds a link to an entry.
/// </summary>
internal static class BlockQuotations
{
    private static readonly string[] _dashes = ["—", "–", "―", "--"];

    /// <summary>Makes the attribution of every block quote that has one a block of its own, while the tree is still being made.</summary>
    public static void PartAttributions(MarkdownDocument document)
    {
        // A callout is a block quote too, but its words are the author's own, unless it is one of the kind that quotes.
        foreach (var quote in document.Descendants<QuoteBlock>().Where(quote => quote is not Callout { Kind: not ("quote" or "cite") }).ToArray())
        {
            if (quote.LastChild is ParagraphBlock { Inline: { } inlines } last && FirstOfLastLine(inlines) is { } first && IsAttribution(first))
                Part(quote, last, first);
        }
    }

    /// <summary>The quotations among a text's blocks, in reading order.</summary>
    public static ImmutableArray<BlockQuotation> In(MarkdownDocument document, ImmutableArray<TextBlock> blocks)
    {
        var attributions = document.Descendants<AttributionBlock>().ToArray();
        if (attributions.Length == 0)
            return [];

        var byLeaf = blocks.ToDictionary(block => block.Leaf);
        return
        [
            .. attributions.Select(attribution => new BlockQuotation(
                attribution,
                [.. attribution.Inline!.Descendants<Inline>().Where(IsLinkToEntry)],
                [.. attribution.Parent!.Descendants<LeafBlock>().Where(leaf => leaf != attribution && leaf is not CalloutTitle && byLeaf.ContainsKey(leaf)).Select(leaf => byLeaf[leaf])])),
        ];
    }

    private static Inline? FirstOfLastLine(ContainerInline inlines)
    {
        var first = inlines.LastChild;
        while (first?.PreviousSibling is { } before && !IsLineBreak(before))
            first = before;

        return first;
    }

    private static bool IsLineBreak(Inline inline) =>
        inline is LineBreakInline || (inline is HtmlInline { Tag: var tag } && HtmlTag.ReadAt(tag, 0) is { Name: "br" });

    /// <summary>Whether it is a link by id, or by the path of an entry's file.</summary>
    private static bool IsLinkToEntry(Inline inline) =>
        inline is WikiLink || (inline is LinkInline { IsImage: false, Url: { } address } && address.Split('#')[0].EndsWith(".md", StringComparison.OrdinalIgnoreCase));

    private static bool IsAttribution(Inline first)
    {
        if (FirstLeaf(first) is not LiteralInline words || !_dashes.Any(dash => words.Content.AsSpan().TrimStart().StartsWith(dash, StringComparison.Ordinal)))
            return false;

        for (Inline? inline = first; inline is not null; inline = inline.NextSibling)
        {
            if (IsLinkToEntry(inline) || (inline is EmphasisInline emphasis && emphasis.Descendants<Inline>().Any(IsLinkToEntry)))
                return true;
        }

        return false;
    }

    /// <summary>What a line begins with, within its emphasis.</summary>
    private static Inline? FirstLeaf(Inline? inline)
    {
        while (inline is EmphasisInline emphasis)
            inline = emphasis.FirstChild;

        return inline;
    }

    private static void Part(QuoteBlock quote, ParagraphBlock last, Inline first)
    {
        var attribution = new AttributionBlock
        {
            Inline = new ContainerInline(),
            Line = first.Line,
            Column = first.Column,
            Span = new SourceSpan(first.Span.Start, last.Span.End),
        };
        var lineBreak = first.PreviousSibling;
        for (Inline? inline = first, next; inline is not null; inline = next)
        {
            next = inline.NextSibling;
            inline.Remove();
            attribution.Inline.AppendChild(inline);
        }

        if (lineBreak is null)
            quote.Remove(last);

        lineBreak?.Remove();
        quote.Add(attribution);
    }
}
