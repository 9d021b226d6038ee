using Markdig.Syntax.Inlines;

namespace Dossier.Text.Html;

/// <summary>A link or picture that is written in HTML, and is resolved as one of Markdown's is.</summary>
internal sealed class HtmlLink(HtmlTag tag) : LinkInline
{
    /// <summary>The tag that begins it, with all its attributes.</summary>
    public HtmlTag Tag { get; set; } = tag;
}
