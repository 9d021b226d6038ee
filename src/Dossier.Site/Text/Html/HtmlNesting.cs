using System.Buffers;

namespace Dossier.Text.Html;

/// <summary>
/// How deep the tags in a text are nested: a parser of HTML takes time that grows with the square of it, and a printer of
/// trees takes stack. An end tag closes what it names and what is open within that, and nothing where none of its name is
/// open; elements that end by themselves do not count.
/// </summary>
internal sealed class HtmlNesting
{
    /// <summary>Far beyond any page; browsers stop there, too.</summary>
    public const int Deepest = 512;

    // The void elements (HTML Standard, 13.1.2) and those whose end tag may be left out (13.1.2.4), of those in a text.
    private static readonly FrozenSet<string> _ending = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "br", "hr", "img", "input", "wbr", "col", "p", "li", "dt", "dd", "tr", "td", "th", "option", "rt", "rp", "meta", "link", "area", "base", "embed", "param", "source", "track");

    private static readonly SearchValues<char> _nameSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    private readonly Stack<string> _open = new();
    private readonly Dictionary<string, int> _openNames = new(StringComparer.OrdinalIgnoreCase);

    private HtmlNesting()
    {
    }

    /// <summary>Where the tag stands in a Markdown text that goes too deep; null where none does.</summary>
    public static int? TooDeep(string text)
    {
        var nesting = new HtmlNesting();
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            nesting.Take(text.AsSpan(at + 1));
            if (nesting._open.Count > Deepest)
                return at;
        }

        return null;
    }

    /// <summary>Where the tag stands in a page that goes too deep, or is one too many; null where none does.</summary>
    /// <param name="html">The page; what stands in its comments and scripts is no tag.</param>
    /// <param name="most">How many tags it may have.</param>
    public static (int At, bool IsTooDeep)? Excess(string html, int most)
    {
        var nesting = new HtmlNesting();
        var tags = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            var tag = html.AsSpan(at + 1);
            nesting.Take(tag);
            if (nesting._open.Count > Deepest)
                return (at, true);

            if (tag is ['/' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..] && ++tags > most)
                return (at, false);

            at += 1 + nesting.LengthWithoutTags(tag);
        }

        return null;
    }

    /// <summary>How far behind a <c>&lt;</c> a browser reads no tags: up to the end of a comment, or of an element that holds text.</summary>
    private int LengthWithoutTags(ReadOnlySpan<char> tag)
    {
        var end = "";
        if (tag.StartsWith("!--"))
            end = "-->";
        else if (_open.TryPeek(out var name) && tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && HtmlVocabulary.HoldsText(name) && !IsOpen("svg") && !IsOpen("math"))
            end = $"</{name}";

        var length = tag.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return length < 0 ? tag.Length : length;
    }

    private bool IsOpen(string name) => _openNames.GetValueOrDefault(name) > 0;

    /// <summary>Takes what stands behind a <c>&lt;</c>.</summary>
    private void Take(ReadOnlySpan<char> tag)
    {
        var isEnd = tag is ['/', ..];
        var name = isEnd ? tag[1..] : tag;
        var length = name.IndexOfAnyExcept(_nameSigns);
        name = length < 0 ? name : name[..length];
        if (name.IsEmpty || !char.IsAsciiLetter(name[0]) || _ending.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            return;

        if (isEnd)
            Close(name);
        else
            Open(name);
    }

    private void Open(ReadOnlySpan<char> name)
    {
        var names = _openNames.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!names.TryGetValue(name, out var known, out var count))
            known = name.ToString();

        _openNames[known] = count + 1;
        _open.Push(known);
    }

    private void Close(ReadOnlySpan<char> name)
    {
        if (!_openNames.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var count) || count == 0)
            return;

        string closed;
        do
        {
            closed = _open.Pop();
            _openNames[closed]--;
        }
        while (!name.Equals(closed, StringComparison.OrdinalIgnoreCase));
    }
}
