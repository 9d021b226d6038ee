using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Texts;
using Dossier.Text;
using Dossier.Text.Html;
using Dossier.Text.Obsidian;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Exports.Markdown;

/// <summary>
/// A text as the Markdown it was written in, with what only this site understands put into what every reader of Markdown
/// does: links by id become links to the files beside the pages, paragraphs get their anchors. HTML of the author's own
/// passes the same allow-list as on a page. Names are not linked.
/// </summary>
internal sealed class PortableMarkdown
{
    /// <summary>Signs that mean something else when they come to stand beside others.</summary>
    private static readonly System.Buffers.SearchValues<char> _signs = System.Buffers.SearchValues.Create("*_~`=![](&");

    /// <summary>The callouts that other readers of Markdown know, where they have no title and stand in nothing else.</summary>
    private static readonly string[] _alerts = ["caution", "important", "note", "tip", "warning"];

    private readonly LinkedProse _text;
    private readonly Route _page;
    private readonly string _source;
    private readonly bool _hasOtherSigns;
    private readonly Edit[] _edits;
    private int _next;

    public PortableMarkdown(LinkedProse text, Route page)
    {
        _text = text;
        _page = page;
        _source = text.Prose.Markdown;
        MarkdownObject[] nodes = [.. text.Prose.Document.Descendants()];
        _hasOtherSigns = Array.Exists(nodes, node => node is CalloutTitle or EmphasisInline { DelimiterChar: '=' });
        _edits = [.. nodes.SelectMany(Edits).OrderBy(edit => edit.Start).ThenBy(edit => edit.Node is Block && edit.Start == edit.End ? 0 : 1)];
    }

    /// <summary>Writes the text with an anchor before each of its paragraphs, and no line ends around it.</summary>
    public void WriteBlocks(StringBuilder page)
    {
        var start = page.Length;
        Write(page, 0, _source.Length, withAnchors: true);
        while (page.Length > start && page[^1] == '\n')
            page.Length--;

        var first = start;
        while (first < page.Length && page[first] == '\n')
            first++;

        page.Remove(start, first - start);
    }

    /// <summary>The text in one line, for a list or beside a label.</summary>
    public string Line() => string.Join(' ', Rewritten().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private string Rewritten()
    {
        if (_edits.Length == 0)
            return _source;

        var written = new StringBuilder(_source.Length + 256);
        Write(written, 0, _source.Length, withAnchors: false);
        return written.ToString();
    }

    /// <summary>Writes a stretch of the source with its edits; an edit may have a stretch within it written.</summary>
    private void Write(StringBuilder written, int from, int to, bool withAnchors)
    {
        var at = from;
        while (_next < _edits.Length && _edits[_next].Start < to)
        {
            var edit = _edits[_next++];
            if (edit.Start < at || (edit.Node is Block && edit.Start == edit.End && !withAnchors))
                continue;

            written.Append(_source, at, edit.Start - at);
            at = edit.End;
            Write(written, edit, withAnchors);
        }

        written.Append(_source, at, Math.Max(0, to - at));
    }

    /// <summary>Writes a link or a picture as every reader of Markdown knows them.</summary>
    /// <returns>False where the node is neither.</returns>
    private bool TryWriteLink(StringBuilder written, MarkdownObject node, bool withAnchors)
    {
        switch (node)
        {
            case WikiLink link:
                var target = _text.Targets.GetValueOrDefault(link);
                Link(written, target, () => written.Append(MarkdownPage.Words(PlainText.LabelOf(link, target))));
                break;
            case HtmlLink { IsImage: false, FirstChild: null }:
                break;
            case HtmlLink { IsImage: true } picture:
                Link(written, picture, () => written.Append(MarkdownPage.Words(picture.FirstChild is LiteralInline words ? words.Content.ToString() : "")));
                break;
            case PictureEmbed picture:
                Link(written, picture, () => written.Append(MarkdownPage.Words(picture.Words)));
                break;
            case LinkInline { FirstChild: { } first, LastChild: { } last } link:
                Link(written, link, () => Write(written, first.Span.Start, last.Span.End + 1, withAnchors));
                break;
            default:
                return false;
        }

        return true;
    }

    private void Write(StringBuilder written, Edit edit, bool withAnchors)
    {
        if (TryWriteLink(written, edit.Node, withAnchors))
            return;

        switch (edit.Node)
        {
            case Callout callout when edit.End > edit.Start:
                written.Append(callout.FirstOrDefault() is CalloutTitle ? "" : callout.Parent is MarkdownDocument && _alerts.Contains(callout.Kind) ? $"[!{callout.Kind.ToUpperInvariant()}]" : $"**{callout.Name}**");
                break;
            case CalloutTitle title:
                // A space before the closing signs, where a tag of the author's stood, would make words of them.
                var words = new StringBuilder();
                Write(words, title.Span.Start, title.Span.End + 1, withAnchors);
                written.Append("**").Append(words.ToString().Trim()).Append("**");
                break;
            case HtmlBlock block:
                Write(written, block, withAnchors);
                break;
            case HtmlInline tag:
                written.Append(InPlaceOf(tag, edit));
                break;
            case ParagraphBlock when edit.End > edit.Start:
                break;
            case CodeInline code:
                written.Append(InOneLine(code));
                break;
            case EmphasisInline:
                written.Append(edit.Start == edit.Node.Span.Start ? "<mark>" : "</mark>");
                break;
            case NameOfNote name:
                written.Append(Shown(name.Content.ToString().TrimEnd())).Append(name.IsApart ? "\n\n" : "");
                break;
            case WordsAsWritten asWritten:
                written.Append(Shown(asWritten.Content.ToString()));
                break;
            case LiteralInline or DelimiterInline:
                written.Append(_source[edit.Start] == '<' ? "&lt;" : $"\\{_source[edit.Start]}");
                break;
            case Block block:
                var isApart = edit.Start == 0 || _source.AsSpan(0, edit.Start).EndsWith("\n\n");
                written.Append(isApart ? "" : "\n").Append("<a id=\"").Append(ProseParser.AnchorOf(block)).Append("\"></a>\n\n");
                break;
        }
    }

    /// <summary>A block of HTML that a reader of Markdown sees as one; of any other the words, its links and its pictures.</summary>
    private void Write(StringBuilder written, HtmlBlock block, bool withAnchors)
    {
        var html = SafeHtml.Clean(string.Concat(block.Inline!.Select(HtmlOf))).Html.Trim();
        if (HtmlTag.ReadAt(html, 0) is { } tag && HtmlVocabulary.BeginsBlock(tag.Name) && !html.Contains("\n\n", StringComparison.Ordinal))
        {
            written.Append(html);
            SkipTo(block.Span.End + 1);
            return;
        }

        foreach (var inline in block.Inline!)
        {
            switch (inline)
            {
                case LinkInline link:
                    SkipTo(link.Span.Start);
                    Write(written, link.Span.Start, link.Span.End + 1, withAnchors);
                    break;
                case LiteralInline literal:
                    var words = literal.Content.ToString();
                    written.Append(char.IsWhiteSpace(words[0]) ? " " : "").Append(Escaping.Markdown(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
                    written.Append(char.IsWhiteSpace(words[^1]) ? " " : "");
                    break;
                case LineBreakInline:
                    written.Append(' ');
                    break;
            }
        }

        SkipTo(block.Span.End + 1);
    }

    private string HtmlOf(Inline inline) => inline switch
    {
        HtmlLink { IsImage: true } picture when AddressOf(_text.Targets.GetValueOrDefault(picture)) is { } address =>
            $"<img src=\"{Escaping.Html(address)}\" alt=\"{Escaping.Html(picture.Tag["alt"] ?? "")}\">",
        HtmlLink { IsImage: false } link when AddressOf(_text.Targets.GetValueOrDefault(link)) is { } address =>
            $"<a href=\"{Escaping.Html(address)}\">{string.Concat(link.Select(HtmlOf))}</a>",
        LinkInline link => string.Concat(link.Select(HtmlOf)),
        HtmlInline html => html.Tag,
        LiteralInline literal => Escaping.Html(literal.Content.ToString()),
        LineBreakInline => "\n",
        _ => "",
    };

    /// <summary>
    /// What stands for a tag of the author's. By itself it cannot be judged: the element it opens ends elsewhere. A line break
    /// is safe. Beside a sign of Markdown, and where a line begins, something has to stand, or what follows would mean something else.
    /// </summary>
    private string InPlaceOf(HtmlInline tag, Edit edit)
    {
        var beginsLine = tag.PreviousSibling is null or LineBreakInline;
        if (tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            return beginsLine && tag.NextSibling is HtmlInline ? "<br><!---->" : "<br>";

        if (beginsLine)
            return edit.End >= _source.Length || !char.IsLetter(_source[edit.End]) || IsBesideSign(edit) ? "<span></span>" : "";

        return IsBesideSign(edit) ? "<!---->"
            : HtmlTag.ReadAt(tag.Tag, 0)?.Name is { } name && HtmlVocabulary.BeginsBlock(name) ? " "
            : "";
    }

    /// <summary>Code whose lines are joined: one that begins as a block of HTML would end the paragraph.</summary>
    private static string InOneLine(CodeInline code)
    {
        var fence = new string(code.Delimiter, code.DelimiterCount);
        return $"{fence} {code.Content.Replace('\n', ' ')} {fence}";
    }

    private void SkipTo(int offset)
    {
        while (_next < _edits.Length && _edits[_next].Start < offset)
            _next++;
    }

    /// <summary>Words that mean themselves wherever they stand in a text.</summary>
    private static string Shown(string words) => MarkdownPage.Words(words).Replace("\\<", "&lt;", StringComparison.Ordinal).Replace("\\>", "&gt;", StringComparison.Ordinal);

    private void Link(StringBuilder written, LinkInline link, Action words) => Link(written, _text.Targets.GetValueOrDefault(link), words, link.IsImage, link.Title);

    private void Link(StringBuilder written, LinkTarget? target, Action words, bool isImage = false, string? title = null)
    {
        var address = AddressOf(target);
        written.Append(address is null ? "" : isImage ? "![" : "[");
        words();
        if (address is not null)
            written.Append("](").Append(address).Append(string.IsNullOrEmpty(title) ? "" : $" \"{MarkdownPage.Words(title).Replace("\"", "\\\"", StringComparison.Ordinal)}\"").Append(')');
    }

    private string? AddressOf(LinkTarget? target) => target switch
    {
        LinkTarget.ToEntry entry => Route.MarkdownOf(entry.Entry).From(_page, entry.Anchor),
        LinkTarget.ToClaim claim => Route.MarkdownOf(claim.Claim.Event).From(_page, Route.AnchorOf(claim.Claim.Claim)),
        LinkTarget.ToAsset asset => new Route(asset.Path).From(_page),
        LinkTarget.ToAnchor anchor => $"#{Uri.EscapeDataString(anchor.Anchor)}",
        LinkTarget.ToWeb web => string.Concat(web.Address.Select(sign => sign is ' ' or '<' or '>' or '(' or ')' or '\n' ? Uri.HexEscape(sign) : sign.ToString())),
        null => null,
    };

    /// <summary>What has to be written in another way. A link to the web or within the text stays as its author wrote it.</summary>
    private IEnumerable<Edit> Edits(MarkdownObject node) => node switch
    {
        ParagraphBlock { Inline.FirstChild: (LiteralInline or DelimiterInline) and not WordsAsWritten } paragraph => OfFirstSign(paragraph.Inline.FirstChild).Concat(EditsOf(node)),
        _ => EditsOf(node),
    };

    private IEnumerable<Edit> EditsOf(MarkdownObject node) => node switch
    {
        NameOfNote name when Holds(name.Note) => OfNote(name),
        WikiLink or HtmlInline or HtmlBlock or HtmlLink or WordsAsWritten or PictureEmbed or CalloutTitle when Holds(node.Span) => [Whole(node)],
        EmphasisInline { DelimiterChar: '=' } mark when Holds(mark.Span) =>
            [new Edit(mark, mark.Span.Start, mark.Span.Start + 2), new Edit(mark, mark.Span.End - 1, mark.Span.End + 1)],
        CodeInline code when Holds(code.Span) && _source.AsSpan(code.Span.Start, code.Span.Length) is var written && written.Contains('\n') && written.Contains('<') => [Whole(code)],
        LiteralInline literal when literal.Parent?.ParentBlock is not HtmlBlock && Holds(literal.Span) && (_hasOtherSigns || _source.AsSpan(literal.Span.Start, literal.Span.Length).ContainsAny(':', '<')) => OfWords(literal),
        LinkInline { FirstChild: not null } link when Holds(link.Span) && _text.Targets.GetValueOrDefault(link) is not (LinkTarget.ToWeb or LinkTarget.ToAnchor) => [Whole(link)],
        Callout { Parent: not MarkdownDocument } callout => [MarkerOf(callout)],
        Block block when block.Parent is MarkdownDocument && block is not HeadingBlock && ProseParser.AnchorOf(block) is ['p', ..] => OfBlock(block),
        _ => [],
    };

    private static Edit Whole(MarkdownObject node) => new(node, node.Span.Start, node.Span.End + 1);

    /// <summary>Words that begin as the text of a note or a callout does, where there is none.</summary>
    private IEnumerable<Edit> OfFirstSign(Inline first) =>
        Holds(first.Span) && _source.AsSpan(first.Span.Start) is ['[', '^' or '!', ..] ? [new Edit(first, first.Span.Start, first.Span.Start + 1)] : [];

    private IEnumerable<Edit> OfWords(LiteralInline literal)
    {
        // The anchor of a paragraph is a paragraph, which a colon would make a term that it defines.
        if (literal.PreviousSibling is null && _source[literal.Span.Start] == ':')
            yield return new Edit(literal, literal.Span.Start, literal.Span.Start + 1);

        foreach (var at in TagsIn(literal.Span).Concat(SignsIn(literal)))
            yield return new Edit(literal, at, at + 1);
    }

    private IEnumerable<Edit> OfBlock(Block block)
    {
        var line = block.Span.Start == 0 ? 0 : _source.LastIndexOf('\n', block.Span.Start - 1) + 1;
        yield return new Edit(block, line, line);
        if (block is Callout outermost)
            yield return MarkerOf(outermost);
    }

    /// <summary>The text of a note that is none any more: its name is words, and the lines that were indented as a note's are not.</summary>
    private IEnumerable<Edit> OfNote(NameOfNote name)
    {
        // What follows the name on its line, if that is a list or the like, begins a line of its own.
        var end = name.Span.End + 1;
        while (name.IsApart && end < name.Note.End && _source[end] is ' ' or '\t')
            end++;

        yield return new Edit(name, name.Span.Start, end);
        for (var at = _source.IndexOf('\n', name.Note.Start); at >= 0 && at < name.Note.End; at = _source.IndexOf('\n', at + 1))
        {
            var indent = _source.AsSpan(at + 1) is ['\t', ..] ? 1 : _source.AsSpan(at + 1).StartsWith("    ") ? 4 : 0;
            if (indent > 0)
                yield return new Edit(name.Parent!.ParentBlock!, at + 1, at + 1 + indent);
        }
    }

    private static Edit MarkerOf(Callout callout) => new(callout, callout.Marker.Start, callout.Marker.End + 1);

    /// <summary>Where words begin as a tag does, which another reader of Markdown might take for one.</summary>
    private IEnumerable<int> TagsIn(SourceSpan span)
    {
        for (var at = _source.IndexOf('<', span.Start, span.Length); at >= 0 && at <= span.End; at = at < span.End ? _source.IndexOf('<', at + 1, span.End - at) : -1)
        {
            if (at + 1 < _source.Length && (char.IsAsciiLetter(_source[at + 1]) || _source[at + 1] is '/' or '!' or '?') && (at == 0 || _source[at - 1] != '\\'))
                yield return at;
        }
    }

    /// <summary>
    /// Signs of emphasis that are words, in a text of which a mark or a title is written with other signs than its author's:
    /// they might find a partner that they had not.
    /// </summary>
    private IEnumerable<int> SignsIn(LiteralInline literal)
    {
        var span = literal.Span;
        if (!_hasOtherSigns)
            return [];

        if (literal.Content.AsSpan() is ['*' or '_' or '~', ..] signs && signs.Length == span.Length && _source.AsSpan(span.Start, span.Length).SequenceEqual(signs) && !signs.ContainsAnyExcept("*_~"))
            return Enumerable.Range(span.Start, span.Length);

        var endsTitle = literal.NextSibling is null && literal.Parent?.ParentBlock is CalloutTitle;
        return endsTitle && _source[span.End] == '\\' && literal.Content.AsSpan() is [.., '\\'] ? [span.End] : [];
    }

    private bool IsBesideSign(Edit edit) =>
        (edit.Start > 0 && _signs.Contains(_source[edit.Start - 1])) || (edit.End < _source.Length && _signs.Contains(_source[edit.End]));

    private bool Holds(SourceSpan span) => span.Start >= 0 && span.Start <= span.End && span.End < _source.Length;

    private sealed record Edit(MarkdownObject Node, int Start, int End);
}
