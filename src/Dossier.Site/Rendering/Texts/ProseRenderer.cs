using Dossier.Entries.Site;
using Dossier.Pages;
using Dossier.Text;
using Dossier.Text.Html;
using Dossier.Wording;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Rendering.Texts;

/// <summary>
/// Linked text to HTML, through Markdig's tree: names become links to their actors, the author's links lead where they
/// were resolved to, and HTML of the author's own is sanitised.
/// </summary>
public static class ProseRenderer
{
    /// <summary>Renders a text.</summary>
    /// <param name="text">The text and the form it takes.</param>
    /// <param name="links">The page it is printed on, from which links are written.</param>
    /// <param name="extent">Which mentions of a name become links.</param>
    /// <param name="sizeOf">The size of a picture by its path in the site.</param>
    /// <param name="print">Prints what a template has to say within the text; null where nothing does.</param>
    public static string Render(ProseText text, LinkBase links, LinkedMentions extent, Func<string, PictureSize?> sizeOf, Func<Inset, string?>? print = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(links);
        var renderer = TextRenderer.Rent(text, links with { Prefix = text.Nesting?.Prefix ?? "" }, extent, sizeOf, print);
        if (text.Form == ProseForm.Inline)
            RenderInline(renderer, text.Linked.Prose.Document);
        else if ((print is null || text.Insets.Count == 0) && text.PermalinkLabel is null)
            renderer.Render(text.Linked.Prose.Document);
        else
            RenderBlocks(renderer, text, print);

        var html = renderer.Written;
        renderer.Return();
        html = text.Linked.Prose.HasRawHtml ? SafeHtml.Clean(html).Html : html;
        return text.Nesting is null ? html : NestedHtml.Of(html, text.Nesting, links.Here.Values);
    }

    /// <summary>Each block, and after it what a template has to say of it.</summary>
    private static void RenderBlocks(HtmlRenderer renderer, ProseText text, Func<Inset, string?>? print)
    {
        foreach (var block in text.Linked.Prose.Document)
        {
            if (text.PermalinkLabel is { } label && ProseParser.AnchorOf(block) is { } anchor && block is not HeadingBlock)
                RenderWithPermalink(renderer, block, anchor, label);
            else
                renderer.Render(block);

            if (print is not null && text.Insets.TryGetValue(block, out var inset) && print(inset) is { } html)
            {
                renderer.EnsureLine();
                renderer.Write(html);
                renderer.EnsureLine();
            }
        }
    }

    /// <summary>
    /// A block and its link to itself: at the end of a paragraph, after any other block. The link has no text of its own,
    /// so that the words of the page stay those of the article.
    /// </summary>
    private static void RenderWithPermalink(HtmlRenderer renderer, Block block, string anchor, string label)
    {
        var name = label.Replace("{n}", anchor[1..], StringComparison.Ordinal);
        var link = $"<a class=\"permalink\" href=\"#{anchor}\" aria-label=\"{Escaping.Html(name)}\"></a>";
        renderer.EnsureLine();
        if (block is ParagraphBlock paragraph)
        {
            renderer.Write("<p").WriteAttributes(paragraph).Write('>');
            renderer.WriteLeafInline(paragraph);
            renderer.Write(link).WriteLine("</p>");
        }
        else
        {
            renderer.Render(block);
            renderer.EnsureLine();
            renderer.WriteLine(link);
        }
    }

    /// <summary>Paragraphs are run together with a space; a block of another kind stays a block.</summary>
    private static void RenderInline(HtmlRenderer renderer, MarkdownDocument document)
    {
        var isFirst = true;
        foreach (var block in document)
        {
            if (!isFirst)
                renderer.Write(" ");

            isFirst = false;
            if (block is ParagraphBlock paragraph)
                renderer.WriteLeafInline(paragraph);
            else
                renderer.Render(block);
        }
    }
}

/// <summary>
/// Writes the sign of a note within a line: a line, such as a summary, stands on many pages, often beside others, so neither its
/// signs nor its notes can have ids, and no link leads from the one to the other.
/// </summary>
internal sealed class LineNoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (!obj.IsBackLink)
            renderer.Write($"<sup>{obj.Footnote.Order.ToString(CultureInfo.InvariantCulture)}</sup>");
    }
}

/// <summary>Writes the notes of a line behind it.</summary>
internal sealed class LineNotesRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        foreach (var note in obj.OfType<Footnote>())
        {
            renderer.Write($" <small><sup>{note.Order.ToString(CultureInfo.InvariantCulture)}</sup>");
            foreach (var block in note)
            {
                renderer.Write(" ");
                if (block is ParagraphBlock paragraph)
                    renderer.WriteLeafInline(paragraph);
                else
                    renderer.Render(block);
            }

            renderer.Write("</small>");
        }
    }
}

/// <summary>Writes a block of HTML as what was read in it.</summary>
internal sealed class RawBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        renderer.EnsureLine();
        renderer.WriteLeafInline(obj).WriteLine();
    }
}

/// <summary>Writes a quotation, with the language of its words and the direction they run in where its article says that.</summary>
internal sealed class QuotationRenderer : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<blockquote").WriteAttributes(obj);
        if (TextRenderer.Of(renderer).Text.Languages.TryGetValue(obj, out var language))
            renderer.Write($" lang=\"{Escaping.Html(language)}\" dir=\"{SiteWording.DirectionOf(language)}\"");

        renderer.WriteLine('>');
        var savedImplicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(obj);
        renderer.ImplicitParagraph = savedImplicitParagraph;
        renderer.WriteLine("</blockquote>");
        renderer.EnsureLine();
    }
}

/// <summary>Writes the last line of a quotation: as a template prints it, or as it was written.</summary>
internal sealed class AttributionRenderer : HtmlObjectRenderer<AttributionBlock>
{
    protected override void Write(HtmlRenderer renderer, AttributionBlock obj)
    {
        var (text, print) = (TextRenderer.Of(renderer).Text, TextRenderer.Of(renderer).Print);
        renderer.EnsureLine();
        if (print is not null && text.Insets.TryGetValue(obj, out var inset) && print(inset) is { } html)
        {
            renderer.Write(html);
        }
        else
        {
            renderer.Write("<footer>");
            renderer.WriteLeafInline(obj);
            renderer.Write("</footer>");
        }

        renderer.EnsureLine();
    }
}
