using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>
/// Markdown to <see cref="Prose"/>: CommonMark with GitHub's tables, task lists, strikethrough, alerts and heading
/// anchors, footnotes, definition lists and wiki links. Each top-level block that is not a heading is a paragraph to
/// cite, and gets the anchor <c>p1</c>, <c>p2</c> … in order; a block of raw HTML has no anchor of ours.
/// </summary>
public static class ProseParser
{
    private const int DeepestNesting = 100;

    internal static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseDefinitionLists()
        .UseAlertBlocks()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .Use<WikiLinkParser>()
        .Build();

    /// <summary>Reads a Markdown text.</summary>
    /// <param name="markdown">The text, with <c>\n</c> line endings.</param>
    /// <param name="placeAt">Gives the place in a file of an offset in the text.</param>
    /// <param name="faults">Hears of a text that cannot be read, which then counts as empty, and of HTML that will not be published.</param>
    public static Prose Parse(string markdown, Func<int, Place> placeAt, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(placeAt);
        ArgumentNullException.ThrowIfNull(faults);
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // Markdig's own guard against texts that would exhaust the stack.
            faults.Add(Messages.MarkdownTooDeep(placeAt(0)));
            document = [];
        }

        if (IsTooDeep(document) || HtmlNesting.Of(markdown) > HtmlNesting.Deepest)
        {
            faults.Add(Messages.MarkdownTooDeep(placeAt(0)));
            document = [];
        }

        NumberParagraphs(document);
        BlockQuotations.PartAttributions(document);
        TableAlignment.BecomesClasses(document);
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        foreach (var block in document)
            AddBlocks(block, AnchorOf(block), inQuote: false, blocks);

        var prose = new Prose(markdown, document, blocks.ToImmutable(), placeAt);
        HtmlSlips.Report(prose, faults);
        return prose;
    }

    /// <summary>The anchor of a top-level block: its paragraph number or, for a heading, its slug; null where it has none.</summary>
    public static string? AnchorOf(Block block) => block?.TryGetAttributes()?.Id;

    internal static IEnumerable<string> AnchorsOf(MarkdownDocument document) => document.Select(AnchorOf).OfType<string>();

    /// <summary>Whether the tree is deeper than it could be printed: Markdig stops at 128, and only then.</summary>
    private static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > DeepestNesting)
                return true;

            IEnumerable<MarkdownObject> children = at.Node switch
            {
                ContainerBlock container => container,
                LeafBlock { Inline: { } inline } => inline,
                ContainerInline container => container,
                _ => [],
            };
            foreach (var child in children)
                open.Push((child, at.Depth + 1));
        }

        return false;
    }

    private static void NumberParagraphs(MarkdownDocument document)
    {
        var number = 0;
        foreach (var block in document)
        {
            if (block is HeadingBlock && AnchorOf(block) is ['p', .. var digits] slug && digits.All(char.IsAsciiDigit))
            {
                // A heading such as "P1" must not take a paragraph's anchor.
                block.GetAttributes().Id = $"heading-{slug}";
            }
            else if (block is not (HeadingBlock or HtmlBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup or FootnoteGroup))
            {
                number++;
                block.GetAttributes().Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{number}");
            }
        }
    }

    private static void AddBlocks(Block block, string? anchor, bool inQuote, ImmutableArray<TextBlock>.Builder blocks)
    {
        switch (block)
        {
            case HeadingBlock heading:
                blocks.Add(TextBlockReader.Read(heading, anchor: null, inQuote, isHeading: true));
                break;
            case LeafBlock { Inline: not null } leaf:
                blocks.Add(TextBlockReader.Read(leaf, anchor, inQuote, isHeading: false));
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    AddBlocks(child, anchor, inQuote || container is QuoteBlock, blocks);

                break;
        }
    }
}
