using System.Text.RegularExpressions;
using Dossier.Text;

namespace Dossier.Import.Drafts;

/// <summary>
/// Words to Markdown that prints them to the letter. Escaped is what CommonMark and the extensions of
/// <see cref="ProseParser"/> would read as a mark; a backslash before a sign of ASCII is the only change.
/// </summary>
internal static partial class EscapedMarkdown
{
    /// <summary>The Markdown of a paragraph, whose lines have no white space at their ends; a heading is one line.</summary>
    public static string Paragraph(IReadOnlyList<string> lines, bool asHeading) =>
        asHeading ? "## " + Escape(string.Join(' ', lines)) : string.Join('\n', lines.Select(Escape));

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length + 8);
        var lead = LeadToEscape(line);
        for (var at = 0; at < line.Length; at++)
        {
            if (at == lead || IsMark(line, at))
                escaped.Append('\\');
            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

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
