using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Text.Html;
using Dossier.Text.Obsidian;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>
/// What of the HTML in a text will not be published, and whether what is left says what the text says: a browser reads
/// some HTML in another order than it is written, and some not at all.
/// </summary>
internal static class HtmlSlips
{
    private static readonly Comparer<Piece> _byOffset = Comparer<Piece>.Create((one, other) => one.Offset.CompareTo(other.Offset));

    /// <summary>Reports what will not be published: a warning for each kind of thing, where it stands first.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="doubts">Receives where a browser would read other words than the text has.</param>
    /// <param name="faults">Receives the warnings.</param>
    /// <returns>Whether a browser reads the words of the text; if not, nothing was reported, and the text has to be read again.</returns>
    public static bool Report(Prose prose, HtmlDoubts doubts, DiagnosticBag faults)
    {
        var pieces = new List<Piece>();
        var clean = SafeHtml.Clean(Rendered(prose.Document, pieces));
        if (!Agree(clean.Html, prose.Blocks))
        {
            Doubt(prose, doubts);
            return false;
        }

        var removed =
            from one in clean.Removed
            let piece = LastBefore(one.Offset, pieces)
            // Anything else was Markdown, such as a link, and is judged where it is resolved.
            where piece is not null && one.Offset < piece.Offset + piece.Length && !(piece.IsLink && one is RemovedHtml.Value { AttributeName: "href" or "src" })
            let at = piece.Source + one.Offset - piece.Offset
            orderby at
            group (one, at) by KindOf(one);
        foreach (var kind in removed)
            faults.Add(MessageOf(kind.First().one, prose.PlaceAt(kind.First().at), kind.Count() - 1));

        return true;
    }

    /// <summary>The last piece that begins at an offset or before it; they stand in their order.</summary>
    private static Piece? LastBefore(int offset, List<Piece> pieces)
    {
        var found = pieces.BinarySearch(new Piece(offset, 0, 0), _byOffset);
        var last = found >= 0 ? found : ~found - 1;
        return last < 0 ? null : pieces[last];
    }

    /// <summary>Doubts the blocks of which a browser would read other words; where it is only all of them together, all.</summary>
    private static void Doubt(Prose prose, HtmlDoubts doubts)
    {
        var byBlock = prose.Blocks.ToLookup(block => Outermost(block.Leaf));
        var isFound = false;
        foreach (var block in prose.Document.Where(block => block.Descendants().Prepend(block).Any(node => node is HtmlBlock or HtmlInline or HtmlLink)))
        {
            if (!Agree(SafeHtml.Clean(Rendered(block, [])).Html, byBlock[block]))
            {
                var end = block.Descendants().Prepend(block).Max(node => node.Span.End);
                doubts.Stretch(block.Span.Start, end);
                isFound = true;
            }
        }

        if (!isFound)
            doubts.All();
    }

    private static Block Outermost(Block block)
    {
        while (block.Parent is { } parent and not MarkdownDocument)
            block = parent;

        return block;
    }

    /// <summary>Whether the words that a reader sees are those of the text; white space apart.</summary>
    private static bool Agree(string html, IEnumerable<TextBlock> blocks)
    {
        var shown = new StringBuilder();
        var body = new HtmlParser().ParseDocument($"<!doctype html><body>{html}").Body!;
        foreach (var node in body.Descendants())
        {
            if (node is IText text)
                AddSigns(text.Data, shown);
        }

        var written = new StringBuilder(shown.Length);
        foreach (var block in blocks)
            AddSigns(block.Text, written);

        return shown.Equals(written);
    }

    private static void AddSigns(string text, StringBuilder signs)
    {
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign))
                signs.Append(sign);
        }
    }

    /// <summary>What is told once for a text, however often it stands there.</summary>
    private static (Type, string, string) KindOf(RemovedHtml removed)
    {
        var attribute = removed switch
        {
            RemovedHtml.Element or RemovedHtml.Tags => "",
            RemovedHtml.Attribute one => one.AttributeName,
            RemovedHtml.Value one => one.AttributeName,
        };
        // Words that are gone are told one by one.
        var words = removed is RemovedHtml.Element { Words.Length: > 0 } ? removed.Offset.ToString(CultureInfo.InvariantCulture) : "";
        return (removed.GetType(), removed.Name, attribute + words);
    }

    private static Diagnostic MessageOf(RemovedHtml removed, Place at, int others) => removed switch
    {
        RemovedHtml.Element element => Messages.HtmlElementRemoved(at, element.Name, element.IsDrawn, element.Words, others),
        RemovedHtml.Tags tags => Messages.HtmlTagsRemoved(at, tags.Name, others),
        RemovedHtml.Attribute attribute => Messages.HtmlAttributeRemoved(at, attribute.Name, attribute.AttributeName, others),
        RemovedHtml.Value value => Messages.HtmlValueRemoved(at, value.Name, value.AttributeName, value.Written, others),
    };

    /// <summary>What stands in the text and nothing else: no number of a note, no box of a task, no title of an alert.</summary>
    private static string Rendered(Block block, List<Piece> pieces)
    {
        var html = new StringBuilder();
        var renderer = new HtmlRenderer(new StringWriter(html, CultureInfo.InvariantCulture) { NewLine = "\n" });
        ProseParser.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new BlockNoting());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new InlineNoting(html, pieces));
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkNoting(html, pieces));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new Within<FootnoteGroup>((inner, group) => inner.WriteChildren(group)));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new Within<FootnoteLink>((_, _) => { }));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new Within<TaskList>((_, _) => { }));
        renderer.ObjectRenderers.Add(new Within<WikiLink>((inner, link) => inner.WriteEscape(link.PlainText)));
        renderer.ObjectRenderers.Add(new Within<CalloutTitle>((inner, title) => inner.WriteLeafInline(title)));
        renderer.ObjectRenderers.Add(new Within<AttributionBlock>((inner, line) => inner.WriteLeafInline(line)));
        renderer.Render(block);
        return html.ToString();
    }

    /// <summary>A stretch of HTML that an author wrote: where it stands in what is rendered, and where in the Markdown.</summary>
    private sealed record Piece(int Offset, int Length, int Source, bool IsLink = false);

    private sealed class Within<T>(Action<HtmlRenderer, T> write) : HtmlObjectRenderer<T>
        where T : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, T obj) => write(renderer, obj);
    }

    private sealed class BlockNoting : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj) => renderer.WriteLeafInline(obj).WriteLine();
    }

    private sealed class InlineNoting(StringBuilder html, List<Piece> pieces) : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline obj)
        {
            pieces.Add(new Piece(html.Length, obj.Tag.Length, obj.Span.Start));
            renderer.Write(obj.Tag);
        }
    }

    /// <summary>A link as it was written in HTML, so that its attributes are judged; of any other, and of a picture, the words.</summary>
    private sealed class LinkNoting(StringBuilder html, List<Piece> pieces) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline obj)
        {
            if (obj is not HtmlLink link)
            {
                renderer.Write("<span>").WriteChildren(obj);
                renderer.Write("</span>");
                return;
            }

            pieces.Add(new Piece(html.Length, link.Tag.Written.Length, link.Span.Start, IsLink: true));
            renderer.Write(link.Tag.Written);
            renderer.WriteChildren(obj);
            renderer.Write(link.IsImage ? "" : "</a>");
        }
    }
}
