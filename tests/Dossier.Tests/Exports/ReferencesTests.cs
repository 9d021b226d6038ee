using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>All articles in one file for each reference manager.</summary>
public class ReferencesTests
{
    private static readonly SmallSite _site = TakenSite.Build();

    [Fact]
    public void Every_article_stands_in_each_file_under_its_id()
    {
        Assert.Equal(["a", "undated"], Regex.Matches(_site["data/references.bib"], "^@misc\\{(.+),$", RegexOptions.Multiline).Select(entry => entry.Groups[1].Value));
        Assert.Equal(["a", "undated"], JsonDocument.Parse(_site["data/references.csl.json"]).RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        Assert.Equal(["a", "undated"], Regex.Matches(_site["data/references.ris"], "^ID  - (.+)\r$", RegexOptions.Multiline).Select(entry => entry.Groups[1].Value));
    }

    [Fact]
    public void Ids_that_differ_by_the_mark_on_a_letter_alone_have_different_keys()
    {
        var site = SmallSite.Of(
            ("content/articles/कि.md", "---\ntitle: One\n---\nText.\n"),
            ("content/articles/की.md", "---\ntitle: Two\n---\nText.\n"));

        Assert.Equal(2, Regex.Matches(site["data/references.bib"], "^@misc\\{(.+),$", RegexOptions.Multiline).Select(entry => entry.Groups[1].Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void What_stands_in_the_files_is_what_the_page_of_the_article_shows()
    {
        var cited = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(_site["articles/a.html"]);
        string Shown(string form) => cited.GetElementById($"cite-{form}")!.ParentElement!.QuerySelector("pre")!.TextContent;

        Assert.Contains(Shown("bibtex"), _site["data/references.bib"], StringComparison.Ordinal);
        Assert.Equal(
            JsonSerializer.Serialize(JsonDocument.Parse(Shown("csl")).RootElement[0]),
            JsonSerializer.Serialize(JsonDocument.Parse(_site["data/references.csl.json"]).RootElement[0]));
    }

    [Fact]
    public void In_RIS_a_reference_begins_with_its_type_and_ends_with_an_end()
    {
        var references = _site["data/references.ris"].Split("\r\n\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, references.Length);
        Assert.All(references, reference =>
        {
            Assert.StartsWith("TY  - NEWS\r\n", reference, StringComparison.Ordinal);
            Assert.EndsWith("\r\nER  - ", reference, StringComparison.Ordinal);
            Assert.All(reference.Split("\r\n"), line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
        });
        Assert.Equal(
            [
                "TY  - NEWS", "ID  - a", "AU  - Jane Doe", "TI  - 100% of {them} & \"others\" </script> met_in ~Paris", "T2  - The Paper", "PY  - 2025", "DA  - 2025/05/07/",
                "UR  - https://example.com/a?b=1&c=2", "LA  - en", "N1  - Read in: Talks & <tests>.", "ER  - ",
            ],
            references[0].Split("\r\n"));
    }

    [Theory]
    [InlineData("2025-05", "DA  - 2025/05//")]
    [InlineData("2025", "DA  - 2025///")]
    [InlineData("2025-05-XX", "DA  - 2025/05//")]
    [InlineData("2025-05-01/2025-05-03", null)]
    public void In_RIS_what_is_not_known_of_a_date_is_empty(string date, string? line)
    {
        var site = SmallSite.Of(("content/articles/x.md", $"---\ntitle: X\ndate: {date}\n---\nText.\n"));

        Assert.Equal(line, site["data/references.ris"].Split("\r\n").SingleOrDefault(written => written.StartsWith("DA", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_dossier_without_articles_has_files_that_are_empty_lists()
    {
        var site = SmallSite.Of(("content/actors/one.md", "---\nname: One\ntype: person\n---\n"));

        Assert.Equal(0, JsonDocument.Parse(site["data/references.csl.json"]).RootElement.GetArrayLength());
        Assert.Equal("", site["data/references.bib"]);
    }
}
