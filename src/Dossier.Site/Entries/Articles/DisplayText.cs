using Dossier.FrontMatter.Values;
using Dossier.Sources;
using Dossier.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Entries.Articles;

/// <summary>
/// Words that an article prints around its body: headline, standfirst, byline, caption, disclaimer. They are text like the
/// body's, but no Markdown: quotations and names are looked for in them, and each has an anchor of its own.
/// </summary>
/// <param name="Anchor">Its anchor on the page of the article: <c>title</c>, <c>dek</c>, <c>byline</c>, <c>caption</c>, <c>disclaimer</c>.</param>
/// <param name="Prose">Its words, one block; none where the field names an actor by its id, so that nothing is known of what was printed.</param>
public sealed record DisplayText(string Anchor, Prose Prose)
{
    /// <summary>The disclaimer stands behind the text, all other parts before it.</summary>
    private const int BehindTheBody = int.MaxValue;

    private static readonly ImmutableArray<string> _anchors = ["title", "dek", "byline", "caption", "disclaimer"];

    /// <summary>Whether it is read after the body.</summary>
    public bool IsBehindBody => Anchor == _anchors[^1];

    /// <summary>Whether an anchor is that of words around the body, and of no paragraph.</summary>
    public static bool IsAnchor(string anchor) => _anchors.Contains(anchor, StringComparer.Ordinal);

    /// <summary>What an article prints around its body, in reading order.</summary>
    internal static ImmutableArray<DisplayText> Of(Located<string>? title, Located<string>? dek, Located<string>? author, Located<string>? caption, Located<string>? disclaimer) =>
    [
        .. new[] { title, dek, author, caption, disclaimer }.Zip(_anchors)
            .Where(part => part.First is not null)
            .Select(part => Of(part.Second, part.First!)),
    ];

    private static DisplayText Of(string anchor, Located<string> written)
    {
        var text = NormalForm.Composed(written.Value).Trim();
        var isId = anchor == "byline" && Slug.IsValidId(written.Value);
        // Blocks are sorted by where they begin; these stand outside the body's own offsets.
        var start = anchor == _anchors[^1] ? BehindTheBody : _anchors.IndexOf(anchor) - _anchors.Length;
        return new DisplayText(anchor, text.Length == 0 || isId ? Empty(written.Place) : Read(text, anchor, start, written.Place));
    }

    private static Prose Empty(Place at) => new("", [], [], _ => at);

    private static Prose Read(string text, string anchor, int start, Place at)
    {
        var words = new ContainerInline();
        words.AppendChild(new LiteralInline(text) { Span = new SourceSpan(0, text.Length - 1) });
        var paragraph = new ParagraphBlock { Inline = words, Span = new SourceSpan(start, start) };
        return new Prose(text, [paragraph], [new TextBlockReader().Read(paragraph, anchor, inQuote: false, isHeading: false)], _ => at) { IsPlain = true };
    }
}
