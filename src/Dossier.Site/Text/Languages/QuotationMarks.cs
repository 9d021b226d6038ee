using System.Buffers;

namespace Dossier.Text.Languages;

/// <summary>
/// Where a text quotes, by its marks. A mark that nobody closes quotes to the end of the paragraph, as in a speech of several
/// paragraphs; the single marks, which are apostrophes as well, quote only where both stand at the edge of words.
/// </summary>
internal static class QuotationMarks
{
    private static readonly FrozenDictionary<char, string> _closing = new Dictionary<char, string>
    {
        ['“'] = "”\"",
        ['"'] = "\"”",
        ['„'] = "“”\"",
        ['«'] = "»",
        ['»'] = "«",
        ['「'] = "」",
        ['『'] = "』",
        ['‘'] = "’'",
        ['\''] = "'’",
    }.ToFrozenDictionary();

    private static readonly SearchValues<char> _opening = SearchValues.Create([.. _closing.Keys]);

    /// <summary>The next quotation that begins at a place or behind it, marks included; null where there is none.</summary>
    public static (int Start, int End)? NextIn(string text, int from)
    {
        while (from < text.Length && text.AsSpan(from).IndexOfAny(_opening) is var skipped and >= 0)
        {
            var at = from + skipped;
            var isSingle = text[at] is '‘' or '\'';
            var end = IsOpening(text, at) ? EndOf(text, at + 1, _closing[text[at]], isSingle) : at;
            if (end > at || (end is null && (text[at] is '“' or '„' or '«' or '「' or '『')))
                return (at, end ?? text.Length);

            from = at + 1;
        }

        return null;
    }

    /// <summary>Whether a mark stands before words and behind none.</summary>
    private static bool IsOpening(string text, int at) =>
        text[at] is '“' or '„' or '「' or '『'
        || ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < text.Length && (text[at] == '«' || !char.IsWhiteSpace(text[at + 1])));

    private static int? EndOf(string text, int from, string closing, bool isSingle)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (closing.Contains(text[at], StringComparison.Ordinal) && (!isSingle || at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
                return at + 1;
        }

        return null;
    }
}
