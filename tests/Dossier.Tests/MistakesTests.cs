using System.Text.RegularExpressions;
using Xunit;

namespace Dossier.Tests;

/// <summary>Holds the table of <c>docs/mistakes.md</c> against the cases that it names.</summary>
public partial class MistakesTests
{
    private static readonly string _cases = Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Cases");

    [Fact]
    public void The_list_has_fifty_different_mistakes() =>
        Assert.InRange(Rows().Select(row => row.Mistake).Distinct(StringComparer.Ordinal).Count(), 50, int.MaxValue);

    [Fact]
    public void Each_mistake_is_reported_in_its_case_with_what_to_do()
    {
        foreach (var (mistake, code, name) in Rows().Where(row => row.Code.Length > 0))
        {
            var lines = File.ReadAllLines(Path.Combine(_cases, name, "diagnostics.txt"));
            var at = Array.FindIndex(lines, line => line.Contains($" {code}: ", StringComparison.Ordinal));
            Assert.True(at >= 0, $"'{mistake}' should be said by {code} in the case {name}");
            Assert.True(lines[at].StartsWith("content/", StringComparison.Ordinal), $"'{mistake}' is not placed in the editor's own file: {lines[at]}");
            Assert.True(lines[at + 1].Length > 14, $"nothing is said of what to do about '{mistake}'");
        }
    }

    [Fact]
    public void What_is_no_mistake_is_no_error()
    {
        foreach (var (mistake, _, name) in Rows().Where(row => row.Code.Length == 0))
        {
            Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(_cases, name, "expected"), "*", SearchOption.AllDirectories));
            var said = Path.Combine(_cases, name, "diagnostics.txt");
            // The case of line ends holds a wrong link, too, to show that its line is counted right.
            Assert.True(!File.Exists(said) || name == "line-endings", $"'{mistake}' should simply work");
        }
    }

    [Fact]
    public void A_paste_of_five_megabytes_is_reported_where_it_stands()
    {
        var picture = "![Map](data:image/png;base64," + new string('A', 5 * 1024 * 1024) + ")";
        var site = SmallSite.Of(("content/articles/a.md", $"---\ntitle: A\n---\n\nText.\n\n{picture}\n"), ("content/events/e.md", "---\ntitle: E\n---\n\nSee [[a#p2]].\n"));

        var fault = Assert.Single(site.Diagnostics);
        Assert.Equal(("too-long", new Place("content/articles/a.md", 7, 1)), (fault.Code, fault.Place));
    }

    [Fact]
    public void A_long_text_in_paragraphs_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("Talks went on in the city, and nothing was agreed.\n\n", 15_000));
        Assert.Empty(SmallSite.Of(("content/articles/a.md", $"---\ntitle: A\n---\n\n{text}")).Diagnostics);
    }

    /// <summary>The rows of the table whose case is a folder; the code is empty where nothing is to be said.</summary>
    private static IEnumerable<(string Mistake, string Code, string Case)> Rows() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "docs", "mistakes.md"))
        let row = Row().Match(line)
        where row.Success
        select (row.Groups["mistake"].Value, row.Groups["code"].Value, row.Groups["case"].Value);

    [GeneratedRegex(@"^\| (?<mistake>.+?) \| (?:`(?<code>[a-z0-9-]+)`|nothing: it works) \| \[(?<case>[\w-]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
