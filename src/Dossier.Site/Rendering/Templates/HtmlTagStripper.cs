namespace Dossier.Rendering.Templates;

/// <summary>
/// Takes markup out of a text, for excerpts: what is left is not safe HTML. It does so in one pass, where the package
/// searches with backtracking and a clock. Markup is, where it begins with <c>&lt;</c>: an element <c>script</c> or
/// <c>style</c> with its content, a comment, or a tag, in which a <c>&gt;</c> within an attribute's value does not end the
/// tag. Whatever is not closed is text.
/// </summary>
internal ref struct HtmlTagStripper(string html)
{
    private readonly ReadOnlySpan<char> _text = html;
    private readonly int _lastTagEnd = html.LastIndexOf('>');

    // What was once searched for in vain need not be searched for again further on: this keeps the pass linear.
    private bool _noScriptEnd;
    private bool _noStyleEnd;
    private bool _noCommentEnd;
    private bool _noApostrophe;
    private bool _noQuote;

    /// <summary>The text without its markup; the same instance where there is none.</summary>
    public static string Strip(string html) => new HtmlTagStripper(html).StripFrom(html, html.IndexOf('<', StringComparison.Ordinal));

    private string StripFrom(string html, int at)
    {
        StringBuilder? kept = null;
        var keepFrom = 0;
        while (at >= 0 && at < _lastTagEnd)
        {
            var end = EndOfMarkup(at, out var resume);
            if (end >= 0)
            {
                kept ??= new StringBuilder(_text.Length);
                kept.Append(_text[keepFrom..at]);
                keepFrom = end;
            }

            var next = _text[resume..].IndexOf('<');
            at = next < 0 ? -1 : resume + next;
        }

        return kept is null ? html : kept.Append(_text[keepFrom..]).ToString();
    }

    /// <summary>The position behind the markup that begins here, or -1 where none does; and where to go on looking.</summary>
    private int EndOfMarkup(int start, out int resume)
    {
        var rest = _text[(start + 1)..];
        var end = -1;
        if (rest.StartsWith("script", StringComparison.OrdinalIgnoreCase))
            end = EndOf("</script>", start + 7, ref _noScriptEnd);
        else if (rest.StartsWith("!--", StringComparison.Ordinal))
            end = EndOf("-->", start + 4, ref _noCommentEnd);
        else if (rest.StartsWith("style", StringComparison.OrdinalIgnoreCase))
            end = EndOf("</style>", start + 6, ref _noStyleEnd);

        if (end < 0)
            return EndOfTag(start + 1, out resume);

        resume = end;
        return end;
    }

    private readonly int EndOf(string closing, int from, ref bool isMissing)
    {
        var at = isMissing ? -1 : _text[from..].IndexOf(closing, StringComparison.OrdinalIgnoreCase);
        isMissing = at < 0;
        return at < 0 ? -1 : from + at + closing.Length;
    }

    private int EndOfTag(int at, out int resume)
    {
        while (true)
        {
            var step = _text[at..].IndexOfAny('>', '=');
            resume = step < 0 ? _text.Length : at + step + 1;
            if (step < 0)
                return -1;

            if (_text[resume - 1] == '>')
                return resume;

            at = EndOfValue(resume);
            if (at < 0)
                return -1;
        }
    }

    /// <summary>The position behind the attribute's value that begins here, or -1 where it is not closed.</summary>
    private int EndOfValue(int at)
    {
        if (at >= _text.Length)
            return -1;

        if (_text[at] == '\'')
            return EndOf("'", at + 1, ref _noApostrophe);

        if (_text[at] == '"')
            return EndOf("\"", at + 1, ref _noQuote);

        at++;
        while (at < _text.Length && _text[at] != '>' && !char.IsWhiteSpace(_text[at]))
            at++;

        return at;
    }
}
