using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text.Html;

/// <summary>Takes a block of HTML apart into tags and words, so that it is judged, linked and searched like any other text.</summary>
internal sealed class HtmlBlockReading
{
    private readonly ContainerInline _inlines = new();
    private readonly string _text;
    private readonly List<(int At, int Source, int Line)> _lines = [];

    /// <summary>Elements of which no end tag stands behind what was read.</summary>
    private readonly HashSet<string> _endless = new(StringComparer.Ordinal);

    private HtmlBlockReading(HtmlBlock block)
    {
        var text = new StringBuilder();
        for (var line = 0; line < block.Lines.Count; line++)
        {
            var slice = block.Lines.Lines[line].Slice;
            _lines.Add((text.Length, slice.Start, block.Line + line));
            text.Append(slice.AsSpan()).Append('\n');
        }

        _text = text.ToString().TrimEnd('\n');
    }

    /// <summary>Gives a block what stands in it.</summary>
    public static void Read(HtmlBlock block)
    {
        var reading = new HtmlBlockReading(block);
        reading.Read();
        block.Inline = reading._inlines;
    }

    private void Read()
    {
        var words = 0;
        for (var at = _text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < _text.Length ? _text.IndexOf('<', at) : -1)
        {
            var (length, name) = MarkupAt(at);
            if (length == 0)
            {
                at++;
                continue;
            }

            Words(words, at);
            Markup(at, length);
            words = at + length;
            at = name is not null && HtmlVocabulary.HoldsText(name) && EndOf(name, words) is > 0 and var end ? end : words;
        }

        Words(words, _text.Length);
    }

    /// <summary>How long the tag or comment is that begins here, and the name of the element that it opens.</summary>
    private (int Length, string? Name) MarkupAt(int at)
    {
        if (HtmlTag.ReadAt(_text, at) is { } tag)
            return (tag.Written.Length, tag.IsEnd || tag.EndsItself ? null : tag.Name);

        var slice = new StringSlice(_text, at, _text.Length - 1);
        return HtmlHelper.TryParseHtmlTag(ref slice, out var markup) ? (markup.Length, null) : (0, null);
    }

    /// <summary>Where the end tag of an element begins that holds no others; -1 where it has none.</summary>
    private int EndOf(string name, int from)
    {
        if (_endless.Contains(name))
            return -1;

        var end = _text.IndexOf($"</{name}", from, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            _endless.Add(name);

        return end;
    }

    private void Markup(int from, int length) => Add(new HtmlInline(_text.Substring(from, length)), from, from + length);

    private void Words(int from, int to)
    {
        var words = _text[from..to];
        if (words.Length == 0 || (_inlines.FirstChild is null && string.IsNullOrWhiteSpace(words)))
            return;

        if (string.IsNullOrWhiteSpace(words))
            Add(new LineBreakInline(), from, to);
        else
            Add(new LiteralInline(HtmlHelper.Unescape(words, removeBackSlash: false)), from, to);
    }

    private void Add(Inline inline, int from, int to)
    {
        inline.Line = LineOf(from).Line;
        inline.Span = new SourceSpan(SourceOf(from), SourceOf(to - 1));
        inline.IsClosed = true;
        _inlines.AppendChild(inline);
    }

    private int SourceOf(int at)
    {
        var line = LineOf(at);
        return line.Source + at - line.At;
    }

    private (int At, int Source, int Line) LineOf(int at)
    {
        var index = _lines.BinarySearch((at, int.MaxValue, int.MaxValue));
        return _lines[index < 0 ? ~index - 1 : index];
    }
}
