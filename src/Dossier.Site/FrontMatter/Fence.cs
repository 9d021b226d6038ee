using System.Buffers;
using System.Text.RegularExpressions;
using Dossier.Sources;

namespace Dossier.FrontMatter;

/// <summary>
/// The lines <c>---</c> around the front matter. A line that was meant as one (another number of hyphens, a dash that a word
/// processor made of them, a space before them) is reported and taken for it, so that the rest of the file is read.
/// </summary>
internal static partial class Fence
{
    private const string Line = "---";

    private static readonly SearchValues<char> _dashes = SearchValues.Create("-‐‑‒–—―−");

    /// <summary>Whether a line is a fence, to the letter; YAML has <c>...</c> too for the closing one.</summary>
    public static bool Is(ReadOnlySpan<char> line, bool isClosing) => line.TrimEnd() is var text && (text.SequenceEqual(Line) || (isClosing && text.SequenceEqual("...")));

    /// <summary>Whether a line was surely meant as a fence: nothing but hyphens and dashes.</summary>
    public static bool IsNearly(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return (text.Length > 1 || text is "—" or "–") && text.IndexOfAnyExcept(_dashes) < 0;
    }

    /// <summary>Reports a line that was meant as a fence.</summary>
    public static Diagnostic Report(SourceFile file, int line, bool isClosing)
    {
        var at = new Place(file.Path, line, 1);
        var written = file.LineText(line);
        return Messages.NotAFence(at, written.TrimEnd(), isClosing) with { Fix = new Fix(at, written, Line) };
    }

    /// <summary>
    /// Whether a fence stands among the fields: what follows is indented, as a text hardly ever begins, and is more of them,
    /// up to another fence.
    /// </summary>
    public static bool IsWithinFields(SourceFile file, int line)
    {
        if (line >= file.LineCount || !IndentedField().IsMatch(file.LineText(line + 1)))
            return false;

        // An item belongs to the field above; a text may begin with a list.
        var isCertain = file.LineText(line - 1).TrimEnd().EndsWith(':');
        for (var next = line + 1; next <= file.LineCount; next++)
        {
            var text = file.LineText(next);
            if (Is(text, isClosing: true))
                return isCertain;

            if (!Fields().IsMatch(text))
                return false;

            isCertain |= Named().IsMatch(text);
        }

        return false;
    }

    /// <summary>YAML in which each fence among the fields is a comment, so that they are read as if it were not there.</summary>
    public static string Within(string yaml)
    {
        var lines = yaml.Split('\n');
        return Array.Exists(lines, line => Is(line, isClosing: true)) ? string.Join('\n', lines.Select(line => Is(line, isClosing: true) ? $"#{line[1..]}" : line)) : yaml;
    }

    [GeneratedRegex(@"^ +(?:- |[A-Za-z_][\w-]*:(?:\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex IndentedField();

    /// <summary>What a line of fields may be: indented, an item, a comment, or a field.</summary>
    [GeneratedRegex(@"^(?: +\S|- |\#|[A-Za-z_][\w-]*:(?:\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Fields();

    [GeneratedRegex(@"^ *(?:- )?[a-z_]+:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
