namespace Dossier.Diagnostics;

/// <summary>
/// A file's text with fixes made in it. In: the text as it is on the disk, with its byte order mark and its own line ends,
/// and fixes. Out: the text in which only the spans of those fixes differ, and the fixes made, in the order of their places.
/// </summary>
public sealed record FixedText(string Text, ImmutableArray<Fix> Made)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// Makes the fixes that fit: whose written text still stands at their place. Of two that overlap the shorter one is made;
    /// the other belongs to a text that has to be checked again.
    /// </summary>
    public static FixedText Of(string text, IEnumerable<Fix> fixes)
    {
        var starts = LineStarts(text);
        var spans = new List<Span>();
        foreach (var fix in fixes.Distinct().OrderBy(fix => fix.Written.Length).ThenBy(fix => fix.Place).ThenBy(fix => fix.Replacement, StringComparer.Ordinal))
        {
            if (SpanOf(fix, text, starts) is { } span && !spans.Any(other => other.Start <= span.End && span.Start <= other.End))
                spans.Add(span);
        }

        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        var fixedText = new StringBuilder();
        var at = 0;
        foreach (var span in spans)
        {
            fixedText.Append(text, at, span.Start - at).Append(span.Replacement);
            at = span.End;
        }

        return new FixedText(fixedText.Append(text, at, text.Length - at).ToString(), [.. spans.Select(span => span.Fix)]);
    }

    private sealed record Span(int Start, int End, string Replacement, Fix Fix);

    /// <summary>Where a fix applies; null where another text stands there, or lines that end in different ways.</summary>
    private static Span? SpanOf(Fix fix, string text, List<int> starts)
    {
        var lines = fix.Written.Split('\n');
        if (fix.Place.Line < 1 || fix.Place.Line + lines.Length - 1 > starts.Count)
            return null;

        var start = starts[fix.Place.Line - 1] + fix.Place.Column - 1;
        var end = lines.Length == 1 ? start + lines[0].Length : starts[fix.Place.Line + lines.Length - 2] + lines[^1].Length;
        if (start > text.Length || end > text.Length || start > end)
            return null;

        var there = text[start..end];
        if (there.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') != fix.Written)
            return null;

        var lineEnd = there.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : there.Contains('\r', StringComparison.Ordinal) ? "\r" : "\n";
        return there == fix.Written.Replace("\n", lineEnd, StringComparison.Ordinal)
            ? new Span(start, end, fix.Replacement.Replace("\n", lineEnd, StringComparison.Ordinal), fix)
            : null;
    }

    /// <summary>Where lines begin, counted as editors count them; a byte order mark is no part of the first.</summary>
    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { text.StartsWith(ByteOrderMark) ? 1 : 0 };
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                starts.Add(at + 1);
        }

        return starts;
    }
}
