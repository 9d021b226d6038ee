using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>Reports what of the HTML in a text will not be published. In: the text. Out: a warning for each kind of thing, where it stands first.</summary>
internal static class HtmlSlips
{
    public static void Report(Prose prose, DiagnosticBag faults)
    {
        if (!prose.HasRawHtml)
            return;

        var pieces = new List<Piece>();
        var removed =
            from one in SafeHtml.Clean(Rendered(prose.Document, pieces)).Removed
            let piece = pieces.FindLast(piece => piece.Offset <= one.Offset)
            // Anything else was Markdown, such as a link, and is judged where it is resolved.
            where piece is not null && one.Offset < piece.Offset + piece.Length
            let at = piece.Source + one.Offset - piece.Offset
            orderby at
            group (one, at) by KindOf(one);
        foreach (var kind in removed)
            faults.Add(MessageOf(kind.First().one, prose.PlaceAt(kind.First().at), kind.Count() - 1));
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
        return (removed.GetType(), removed.Name, attribute);
    }

    private static Diagnostic MessageOf(RemovedHtml removed, Place at, int others) => removed switch
    {
        RemovedHtml.Element element => Messages.HtmlElementRemoved(at, element.Name, element.IsDrawn, element.Words, others),
        RemovedHtml.Tags tags => Messages.HtmlTagsRemoved(at, tags.Name, others),
        RemovedHtml.Attribute attribute => Messages.HtmlAttributeRemoved(at, attribute.Name, attribute.AttributeName, others),
        RemovedHtml.Value value => Messages.HtmlValueRemoved(at, value.Name, value.AttributeName, value.Written, others),
    };

    private static string Rendered(MarkdownDocument document, List<Piece> pieces)
    {
        var html = new StringBuilder();
        var renderer = new HtmlRenderer(new StringWriter(html, CultureInfo.InvariantCulture) { NewLine = "\n" });
        ProseParser.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new BlockNoting(html, pieces));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new InlineNoting(html, pieces));
        renderer.Render(document);
        return html.ToString();
    }

    /// <summary>A stretch of HTML that an author wrote: where it stands in what is rendered, and where in the Markdown.</summary>
    private sealed record Piece(int Offset, int Length, int Source);

    private sealed class BlockNoting(StringBuilder html, List<Piece> pieces) : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
        {
            for (var line = 0; line < obj.Lines.Count; line++)
            {
                var slice = obj.Lines.Lines[line].Slice;
                pieces.Add(new Piece(html.Length, slice.Length, slice.Start));
                renderer.Write(ref slice).WriteLine();
            }
        }
    }

    private sealed class InlineNoting(StringBuilder html, List<Piece> pieces) : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline obj)
        {
            pieces.Add(new Piece(html.Length, obj.Tag.Length, obj.Span.Start));
            renderer.Write(obj.Tag);
        }
    }
}
