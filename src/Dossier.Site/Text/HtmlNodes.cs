using Dossier.Text.Html;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>Words that look like markup, are none, and are shown as they are written: <c>&lt;did not&gt;</c>, the text of a note that nothing refers to.</summary>
public sealed class WordsAsWritten : LiteralInline;

/// <summary>A link or picture that is written in HTML, and is resolved as one of Markdown's is.</summary>
internal sealed class HtmlLink(HtmlTag tag) : LinkInline
{
    /// <summary>The tag that begins it, with all its attributes.</summary>
    public HtmlTag Tag { get; set; } = tag;
}
