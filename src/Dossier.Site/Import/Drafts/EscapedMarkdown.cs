using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using Dossier.Text;

namespace Dossier.Import.Drafts;

/// <summary>
/// Words to Markdown that prints them to the letter. Escaped is what CommonMark and the extensions of
/// <see cref="ProseParser"/> would read as a mark; a backslash before a sign of ASCII is the only change.
/// </summary>
internal static partial class EscapedMarkdown
{
    /// <summary>A paragraph of more links is a list of addresses; its words stay, and the addresses go.</summary>
    private const int MostLinks = 100;

    /// <summary>The Markdown of a paragraph; a heading is one line, and so is what was joined over hyphens.</summary>
    public static string Paragraph(RawParagraph paragraph, bool asHeading)
    {
        if (asHeading)
            return "## " + Escape(paragraph.Text.ReplaceLineEndings(" "), []);
        return paragraph.IsRejoined ? Escape(paragraph.Text, []) : string.Join('\n', paragraph.Lines.Select(line => Escape(line.Text, line.Links)));
    }

    /// <summary>Words on one line.</summary>
    public static string Words(string text) => Escape(text, []);

    /// <summary>The cells of a row of a table.</summary>
    public static string[] Cells(RawLine row)
    {
        var ends = row.Shape!.Cells.IsDefault ? [] : row.Shape.Cells;
        var starts = ends.Select(end => Math.Min(row.Text.Length, end + " | ".Length)).Prepend(0).ToArray();
        return [.. starts.Select((start, at) => Escape(row.Text[start..Math.Max(start, at < ends.Length ? ends[at] : row.Text.Length)].Trim(), []))];
    }

    private static string Escape(string line, ImmutableArray<LineLink> links)
    {
        var escaped = new StringBuilder(line.Length + 8);
        var lead = LeadToEscape(line);
        var open = links.Length > MostLinks ? [] : links.Where(link => link.Address is not null && link.Start >= 0 && link.Start + link.Length <= line.Length).ToArray();
        var next = 0;
        var end = -1;
        for (var at = 0; at < line.Length; at++)
        {
            if (at == end)
                escaped.Append(Target(open[next++].Address!));
            var begins = next < open.Length && open[next].Start == at && open[next].Length > 0;
            if (begins)
                (end, _) = (at + open[next].Length, escaped.Append('['));
            if (at == lead || IsMark(line, at) || (line[at] == '!' && next < open.Length && open[next].Start == at + 1) || (begins && line[at] is '^' or '!'))
                escaped.Append('\\');
            escaped.Append(line[at]);
        }

        if (end == line.Length && next < open.Length)
            escaped.Append(Target(open[next].Address!));
        return escaped.ToString();
    }

    private static string Target(string address) => $"]({address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal).Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal).Replace("*", "%2A", StringComparison.Ordinal)})";

    private static bool IsMark(string line, int at) => line[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '~' or '|' or '#' => true,
        '_' => !IsWithinWord(line, at),
        '%' or '=' => at + 1 < line.Length && line[at + 1] == line[at],
        '^' => at > 0 && char.IsWhiteSpace(line[at - 1]),
        '&' => Entity().IsMatch(line.AsSpan(at, Math.Min(40, line.Length - at))),
        // Addresses would become links, with marks of their own rules.
        ':' => at + 1 < line.Length && (line.AsSpan(at + 1).StartsWith("//", StringComparison.Ordinal) || EndsScheme(line, at)),
        '.' => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsWithinWord(string line, int at) =>
        at > 0 && at + 1 < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at + 1]);

    private static bool EndsScheme(string line, int at) =>
        line.AsSpan(0, at).EndsWith("mailto", StringComparison.OrdinalIgnoreCase) || line.AsSpan(0, at).EndsWith("tel", StringComparison.OrdinalIgnoreCase);

    /// <summary>The sign at the beginning of a line that would make it a list, a quotation, a rule or a definition; -1 where there is none.</summary>
    private static int LeadToEscape(string line)
    {
        if (line.Length == 0)
            return -1;
        if (line[0] is '>' or '=' or '+' or '-' or ':' or '%' or '^')
            return 0;
        var number = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return number is >= 1 and <= 9 && line[number] is '.' or ')' && number > 0 ? number : -1;
    }

    [GeneratedRegex(@"^&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
