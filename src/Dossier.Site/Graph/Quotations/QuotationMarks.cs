namespace Dossier.Graph.Quotations;

/// <summary>
/// Finds what stands between double quotation marks: “ ”, " ", « », „ “, » «. Of marks within marks the outer ones count. Single
/// ones, ‘ ’ and \' \' and ‹ ›, hold words that are no quotation: a term, a title, a word of the author's own.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>Where the words within each pair of marks begin and end, in order.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (ClosingOf(text, at) is not { Length: > 0 } closing || End(text, at, closing) is not (> 0 and var end))
                continue;

            yield return (at + 1, end);
            at = end;
        }
    }

    /// <summary>The marks that can close what is opened at an index; none where nothing is opened there.</summary>
    private static string ClosingOf(string text, int at) => text[at] switch
    {
        '“' or '‟' => "”\"",
        '„' => "“”\"",
        '«' => "»",
        '»' => "«",
        // A straight mark behind a word closes, or stands for inches.
        '"' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => "\"”",
        _ => "",
    };

    private static int End(string text, int open, string closing)
    {
        var depth = 0;
        for (var at = open + 1; at < text.Length; at++)
        {
            if (closing.Contains(text[at], StringComparison.Ordinal) && depth-- == 0)
                return at;
            if (text[at] == text[open] && text[open] is '“' or '«')
                depth++;
        }

        return -1;
    }
}
