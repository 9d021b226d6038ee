using System.Text.RegularExpressions;
using Dossier.Import.Reading;

namespace Dossier.Import.Forms;

/// <summary>Heads, feet and numbers of printed pages in a text that was copied out of a PDF file: the same line again and again, but for its number.</summary>
internal static partial class PrintedPages
{
    private const int LongestHead = 90;

    /// <summary>Gives such lines their fate.</summary>
    public static ImmutableArray<RawLine> Marked(ImmutableArray<RawLine> lines)
    {
        var heads = Enumerable.Range(0, lines.Length).Where(at => IsCandidate(lines, at)).GroupBy(at => Digits().Replace(lines[at].Text, "#"), StringComparer.Ordinal)
            .Where(same => IsCounted([.. same.Select(at => lines[at].Text)])).SelectMany(same => same).ToHashSet();
        return heads.Count == 0 ? lines : [.. lines.Select((line, at) => heads.Contains(at) ? line with { Given = Given } : line)];
    }

    /// <summary>The fate of such a line.</summary>
    public static GivenFate Given { get; } = GivenFate.Dropped(DropReason.PrintedPage);

    /// <summary>Whether a line can stand at the edge of a page: it is short, has a number at an end, and blank lines around it on one side at least.</summary>
    private static bool IsCandidate(ImmutableArray<RawLine> lines, int at)
    {
        var text = lines[at].Text;
        if (text.Length is 0 or > LongestHead || lines[at].Given is not null || !Head().IsMatch(text))
            return false;
        return at == 0 || at == lines.Length - 1 || lines[at - 1].IsBlank || lines[at + 1].IsBlank;
    }

    /// <summary>Whether the numbers go up by one, as those of pages do.</summary>
    private static bool IsCounted(string[] same)
    {
        if (same.Length < 2)
            return false;
        var numbers = same.Select(text => Digits().Matches(text).Select(match => match.ValueSpan.Length < 6 ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : 0).ToArray()).ToArray();
        return Enumerable.Range(0, numbers[0].Length).Any(column => numbers.Zip(numbers.Skip(1)).All(pair => pair.Second[column] - pair.First[column] is 1 or 2));
    }

    [GeneratedRegex(@"^(?:[-–—\s]*[0-9]{1,4}[-–—\s]*|[0-9]{1,4}\s{2,}\S.*|(?:page|seite|página|صفحة|p\.)\s*[0-9]{1,4}\b.*|.*(?:\s{2,}|\s[|•·–—-]\s|\bpage\s|\bseite\s|\bpágina\s|\bصفحة\s|\bp\.\s?)(?:page|seite|página|صفحة|p\.)?\s*[0-9]{1,4}(?:\s*(?:/|of|de|von|sur)\s*[0-9]{1,4})?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
