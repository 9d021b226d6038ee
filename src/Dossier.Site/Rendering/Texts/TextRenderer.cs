using System.Collections.Concurrent;
using Dossier.Entries.Site;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Dossier.Rendering.Texts;

/// <summary>
/// Markdig's renderer with what writes our texts, and the text that it writes. To put one together costs more than most texts do,
/// so it is lent to one text after another.
/// </summary>
internal sealed class TextRenderer : HtmlRenderer
{
    /// <summary>A longer text gives its memory back.</summary>
    private const int LongestKept = 1 << 16;

    private static readonly ConcurrentBag<TextRenderer> _blocks = [];
    private static readonly ConcurrentBag<TextRenderer> _lines = [];

    private TextRenderer(ProseForm form)
        : base(new StringWriter(new StringBuilder(256), CultureInfo.InvariantCulture) { NewLine = "\n" })
    {
        UseNonAsciiNoEscape = true;
        ProseParser.Pipeline.Setup(this);
        ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new NamedTextRenderer());
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new TargetLinkRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new TaskRenderer());
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new TargetAutolinkRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawBlockRenderer());
        ObjectRenderers.Add(new WikiLinkRenderer());
        ObjectRenderers.ReplaceOrAdd<QuoteBlockRenderer>(new QuotationRenderer());
        ObjectRenderers.Add(new AttributionRenderer());
        ObjectRenderers.Insert(0, new CalloutRenderer());
        if (form == ProseForm.Blocks)
            return;

        ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new LineNoteLinkRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new LineNotesRenderer());
    }

    /// <summary>The text being written.</summary>
    public ProseText Text { get; private set; } = null!;

    /// <summary>The page it is printed on, from which links are written.</summary>
    public LinkBase Links { get; private set; } = null!;

    /// <summary>Its names and quotations that become links; null where it has none.</summary>
    public LinkedNames? Names { get; private set; }

    /// <summary>The size of a picture by its path in the site.</summary>
    public Func<string, PictureSize?> SizeOf { get; private set; } = null!;

    /// <summary>Prints what a template has to say within the text; null where nothing does.</summary>
    public Func<Inset, string?>? Print { get; private set; }

    /// <summary>What was written.</summary>
    public string Written => Writer.ToString()!;

    /// <summary>The renderer as what it is: no other writes our texts.</summary>
    public static TextRenderer Of(HtmlRenderer renderer) => (TextRenderer)renderer;

    /// <summary>The text with its links, and the page from which they are written.</summary>
    public void Deconstruct(out LinkedProse text, out LinkBase links) => (text, links) = (Text.Linked, Links);

    /// <summary>Lends a renderer for a text; a text within it needs another.</summary>
    public static TextRenderer Rent(ProseText text, LinkBase links, LinkedMentions extent, Func<string, PictureSize?> sizeOf, Func<Inset, string?>? print)
    {
        var renderer = Of(text.Form).TryTake(out var free) ? free : new TextRenderer(text.Form);
        var hasNames = text.Linked.Mentions.Length > 0 || text.Linked.Quoted.Length > 0;
        (renderer.Text, renderer.Links, renderer.SizeOf, renderer.Print) = (text, links, sizeOf, print);
        renderer.Names = hasNames ? new LinkedNames(text.Linked, links, extent) : null;
        return renderer;
    }

    /// <summary>
    /// Gives the renderer back. Where a template failed within the text, it stays away: it is in the middle of something.
    /// </summary>
    public void Return()
    {
        // What begins a line begins the next text.
        WriteLine();
        var written = ((StringWriter)Writer).GetStringBuilder();
        if (written.Capacity <= LongestKept)
        {
            written.Clear();
            Of(Text.Form).Add(this);
        }
    }

    private static ConcurrentBag<TextRenderer> Of(ProseForm form) => form == ProseForm.Blocks ? _blocks : _lines;
}
