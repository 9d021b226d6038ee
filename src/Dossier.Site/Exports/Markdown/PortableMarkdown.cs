using Dossier.Graph;
using Dossier.Pages;
using Dossier.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Exports.Markdown;

/// <summary>
/// A text as the Markdown it was written in, with what only this site understands put into what every reader of Markdown
/// does: links by id become links to the files beside the pages, paragraphs get their anchors. HTML of the author's own
/// passes the same allow-list as on a page. Names are not linked.
/// </summary>
internal sealed class PortableMarkdown(LinkedProse text, Route page)
{
    private readonly string _source = text.Prose.Markdown;
    private Edit[] _edits = [];
    private int _next;

    /// <summary>The text with an anchor before each of its paragraphs.</summary>
    public string Blocks() => Rewritten().Trim('\n');

    /// <summary>The text in one line, for a list or beside a label.</summary>
    public string Line() => string.Join(' ', Rewritten(withAnchors: false).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private string Rewritten(bool withAnchors = true)
    {
        _edits = [.. Edits().OrderBy(edit => edit.Start)];
        if (_edits.Length == 0)
            return _source;

        _next = 0;
        var written = new StringBuilder(_source.Length + 256);
        Write(written, 0, _source.Length, withAnchors);
        return written.ToString();
    }

    /// <summary>Writes a stretch of the source with its edits; an edit may have a stretch within it written.</summary>
    private void Write(StringBuilder written, int from, int to, bool withAnchors)
    {
        var at = from;
        while (_next < _edits.Length && _edits[_next].Start < to)
        {
            var edit = _edits[_next++];
            if (edit.Start < at || (edit.Node is Block and not HtmlBlock && !withAnchors))
                continue;

            written.Append(_source, at, edit.Start - at);
            at = edit.End;
            Write(written, edit, withAnchors);
        }

        written.Append(_source, at, Math.Max(0, to - at));
    }

    private void Write(StringBuilder written, Edit edit, bool withAnchors)
    {
        switch (edit.Node)
        {
            case WikiLink link:
                var target = text.Targets.GetValueOrDefault(link);
                Link(written, target, () => written.Append(MarkdownPage.Words(PlainText.LabelOf(link, target))));
                break;
            case LinkInline { FirstChild: { } first, LastChild: { } last } link:
                Link(written, text.Targets.GetValueOrDefault(link), () => Write(written, first.Span.Start, last.Span.End + 1, withAnchors), link.IsImage);
                break;
            case HtmlBlock:
                written.Append(SafeHtml.Clean(_source[edit.Start..edit.End]).Html);
                break;
            case HtmlInline tag:
                // A tag by itself cannot be judged: the element it opens ends elsewhere. A line break is safe.
                written.Append(tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? "<br>" : "");
                break;
            case Block block:
                var isApart = edit.Start == 0 || _source.AsSpan(0, edit.Start).EndsWith("\n\n");
                written.Append(isApart ? "" : "\n").Append("<a id=\"").Append(ProseParser.AnchorOf(block)).Append("\"></a>\n\n");
                break;
        }
    }

    private void Link(StringBuilder written, LinkTarget? target, Action words, bool isImage = false)
    {
        var address = target switch
        {
            LinkTarget.ToEntry entry => Route.MarkdownOf(entry.Entry).From(page, entry.Anchor),
            LinkTarget.ToClaim claim => Route.MarkdownOf(claim.Claim.Event).From(page, Route.AnchorOf(claim.Claim.Claim)),
            LinkTarget.ToAsset asset => new Route(asset.Path).From(page),
            LinkTarget.ToAnchor or LinkTarget.ToWeb or null => null,
        };
        written.Append(address is null ? "" : isImage ? "![" : "[");
        words();
        written.Append(address is null ? "" : $"]({address})");
    }

    /// <summary>What has to be written in another way. A link to the web or within the text stays as its author wrote it.</summary>
    private IEnumerable<Edit> Edits()
    {
        foreach (var node in text.Prose.Document.Descendants())
        {
            switch (node)
            {
                case WikiLink or HtmlInline or HtmlBlock when Holds(node.Span):
                    yield return new Edit(node, node.Span.Start, node.Span.End + 1);
                    break;
                case LinkInline { FirstChild: not null } link when Holds(link.Span) && text.Targets.GetValueOrDefault(link) is not (LinkTarget.ToWeb or LinkTarget.ToAnchor):
                    yield return new Edit(link, link.Span.Start, link.Span.End + 1);
                    break;
                case Block block when block.Parent is MarkdownDocument && block is not HeadingBlock && ProseParser.AnchorOf(block) is ['p', ..]:
                    var line = block.Span.Start == 0 ? 0 : _source.LastIndexOf('\n', block.Span.Start - 1) + 1;
                    yield return new Edit(block, line, line);
                    break;
            }
        }
    }

    private bool Holds(SourceSpan span) => span.Start >= 0 && span.Start <= span.End && span.End < _source.Length;

    private sealed record Edit(MarkdownObject Node, int Start, int End);
}
