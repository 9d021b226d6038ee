using System.Buffers;

namespace Dossier.Text.Html;

/// <summary>
/// How deep the tags in a text are nested, roughly: a parser of HTML takes time that grows with the square of it, and a
/// printer of trees takes stack. Elements that end by themselves do not count.
/// </summary>
internal static class HtmlNesting
{
    /// <summary>Far beyond any page.</summary>
    public const int Deepest = 1000;

    // The void elements (HTML Standard, 13.1.2) and those whose end tag may be left out (13.1.2.4), of those in a text.
    private static readonly FrozenSet<string> _ending = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "br", "hr", "img", "input", "wbr", "col", "p", "li", "dt", "dd", "tr", "td", "th", "option", "rt", "rp");

    private static readonly SearchValues<char> _nameSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    /// <summary>The most elements that are open at once.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var names = _ending.GetAlternateLookup<ReadOnlySpan<char>>();
        var (open, most) = (0, 0);
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            var isEnd = text.StartsWith("/");
            var name = isEnd ? text[1..] : text;
            var length = name.IndexOfAnyExcept(_nameSigns);
            name = length < 0 ? name : name[..length];
            if (!name.IsEmpty && char.IsAsciiLetter(name[0]) && !names.Contains(name))
            {
                open = Math.Max(0, open + (isEnd ? -1 : 1));
                most = Math.Max(most, open);
            }
        }

        return most;
    }
}
