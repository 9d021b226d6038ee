using Dossier.Sources;
using Dossier.Text.Html;
using Dossier.Text.Obsidian;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>
/// Markdown to <see cref="Prose"/>: CommonMark with GitHub's tables, task lists, strikethrough and heading anchors,
/// footnotes, definition lists, and what Obsidian writes: wiki links, pictures by name, callouts, marked words. Each top-level block that is not a heading is a paragraph to
/// cite, and gets the anchor <c>p1</c>, <c>p2</c> … in order; a block of raw HTML has no anchor of ours.
/// </summary>
public static class ProseParser
{
    private const int DeepestNesting = 100;

    /// <summary>How often a text is read again for what its HTML turned out to be; then all of it is words.</summary>
    private const int MostReadings = 12;

    internal static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
        .UseFootnotes()
        .UseTaskLists()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Use<MarkedWords>()
        .UseAutoLinks()
        .Use<WikiLinkParser>()
        .Use<HtmlDoubts.BlockParser>()
        .Build();

    /// <summary>Reads a Markdown text.</summary>
    /// <param name="markdown">The text, with <c>\n</c> line endings.</param>
    /// <param name="placeAt">Gives the place in a file of an offset in the text.</param>
    /// <param name="faults">Hears of a text that cannot be read, which then counts as empty, and of what readers would not see as it was meant.</param>
    /// <param name="taken">Ids that pages have of their own.</param>
    /// <param name="isAnchored">Whether its paragraphs and headings are places to link to; those of a field stand beside others of their page.</param>
    public static Prose Parse(string markdown, Func<int, Place> placeAt, DiagnosticBag faults, PageIds? taken = null, bool isAnchored = true)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(placeAt);
        ArgumentNullException.ThrowIfNull(faults);
        var visible = VisibleText.Of(markdown);
        foreach (var open in visible.Open)
            faults.Add(Messages.CommentNotClosed(placeAt(open)));

        foreach (var doubtful in visible.Doubtful)
            faults.Add(Messages.UnclearComment(placeAt(doubtful)));

        return Read(visible, offset => placeAt(visible.OffsetAsWritten(offset)), faults, isAnchored ? taken ?? PageIds.None : PageIds.All);
    }

    private static Prose Read(VisibleText visible, Func<int, Place> placeAt, DiagnosticBag faults, PageIds taken)
    {
        var markdown = visible.Text;
        if (Unreadable(markdown, placeAt, out var document) is { } unreadable)
        {
            faults.Add(unreadable);
            return Finished(VisibleText.Of(""), [], placeAt, taken, new DiagnosticBag());
        }

        var doubts = new HtmlDoubts();
        for (var reading = 1; ; reading++)
        {
            var slips = new DiagnosticBag();
            if (Settled(visible, document, doubts, placeAt, taken, slips) is { } prose)
            {
                faults.AddAll(slips.Sorted());
                return prose;
            }

            if (reading + 1 == MostReadings)
                doubts.All();

            TryRead(markdown, doubts, out document);
        }
    }

    /// <summary>What keeps a text from being read; null where nothing does, and then its tree is given.</summary>
    private static Diagnostic? Unreadable(string markdown, Func<int, Place> placeAt, out MarkdownDocument document)
    {
        document = [];
        if (MarkupBounds.Excess(markdown) is { } excess)
            return Messages.TooMuchMarkup(placeAt(excess.At), excess.Kind, excess.Most);

        if (HtmlNesting.TooDeep(markdown) is { } tooDeep)
            return Messages.MarkdownTooDeep(placeAt(tooDeep));

        if (!TryRead(markdown, new HtmlDoubts(), out document))
            return Messages.MarkdownTooDeep(placeAt(0));

        return MarkupBounds.Excess(document) is var (at, kind, most)
            ? Messages.TooMuchMarkup(placeAt(at), kind, most)
            : null;
    }

    /// <summary>A text with what stands in its tree; null where it has to be read again, since some of its HTML is none.</summary>
    private static Prose? Settled(VisibleText visible, MarkdownDocument document, HtmlDoubts doubts, Func<int, Place> placeAt, PageIds taken, DiagnosticBag slips)
    {
        NoteSlips.Mend(document, placeAt, slips);
        // Without the sign there is no HTML, and the tree need not be gone through.
        if (visible.Text.Contains('<', StringComparison.Ordinal))
        {
            if (RawHtml.Settle(document, doubts, placeAt) is not { } settled)
                return null;

            slips.AddAll(settled);
        }

        var prose = Finished(visible, document, placeAt, taken, slips);
        if (prose.HasRawHtml && !HtmlSlips.Report(prose, doubts, slips))
            return null;

        foreach (var stretch in doubts.Stretches)
            slips.Add(Messages.HtmlMisread(placeAt(stretch)));

        return prose;
    }

    /// <summary>Reads the tree of a text; false where it is too deep.</summary>
    private static bool TryRead(string markdown, HtmlDoubts doubts, out MarkdownDocument document)
    {
        try
        {
            document = Markdig.Markdown.Parse(markdown, Pipeline, doubts.Context());
            return !IsTooDeep(document);
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // Markdig's own guard against texts that would exhaust the stack.
            document = [];
            return false;
        }
    }

    private static Prose Finished(VisibleText visible, MarkdownDocument document, Func<int, Place> placeAt, PageIds taken, DiagnosticBag slips)
    {
        var markdown = NoteSlips.WithoutUnusedAddresses(document, visible.Text);
        // Without the sign there is no code, and the tree need not be gone through.
        if (markdown.Contains('&', StringComparison.Ordinal))
            ReportCodes(document, placeAt, slips);

        Callouts.Make(document, markdown);
        PictureEmbed.ReadWidths(document, markdown);
        TableSlips.Mend(document, markdown, placeAt, slips);
        Anchors.Give(document, taken, markdown.Contains('<', StringComparison.Ordinal), placeAt, slips);
        BlockQuotations.PartAttributions(document);
        TableAlignment.BecomesClasses(document);
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var reader = new TextBlockReader();
        foreach (var block in document)
            AddBlocks(block, AnchorOf(block), inQuote: false, reader, blocks);

        var prose = new Prose(markdown, document, blocks.ToImmutable(), placeAt) { TakenIds = taken, BlockIds = Anchors.OfBlocks(document, visible.BlockIds) };
        TextSlips.Report(prose, slips);
        ProgramSlips.Report(prose, slips);
        return prose;
    }

    /// <summary>Reports characters that are named by their code and that no words consist of, and takes them out.</summary>
    private static void ReportCodes(MarkdownDocument document, Func<int, Place> placeAt, DiagnosticBag slips)
    {
        foreach (var entity in document.Descendants<HtmlEntityInline>())
        {
            if (InvisibleCharacters.First(entity.Transcoded.AsSpan()) is not { } first)
                continue;

            slips.Add(Messages.InvisibleByCode(placeAt(entity.Span.Start), first));
            entity.Transcoded = new StringSlice(InvisibleCharacters.Removed(entity.Transcoded.ToString()));
        }
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

    private static void AddBlocks(Block block, string? anchor, bool inQuote, TextBlockReader reader, ImmutableArray<TextBlock>.Builder blocks)
    {
        switch (block)
        {
            case HeadingBlock heading:
                blocks.Add(reader.Read(heading, anchor: null, inQuote, isHeading: true));
                break;
            case CodeBlock code:
                Add(TextBlockReader.ReadCode(code, anchor, inQuote), blocks);
                break;
            case HtmlBlock html:
                Add(reader.Read(html, anchor, inQuote, isHeading: false), blocks);
                break;
            case LeafBlock { Inline: not null } leaf:
                blocks.Add(reader.Read(leaf, anchor, inQuote, isHeading: false));
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    AddBlocks(child, anchor, inQuote || container is QuoteBlock, reader, blocks);

                break;
        }
    }

    /// <summary>Adds a block that may well be nothing to read.</summary>
    private static void Add(TextBlock block, ImmutableArray<TextBlock>.Builder blocks)
    {
        if (block.Text.Length > 0)
            blocks.Add(block);
    }
}
