using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Xunit;

namespace Dossier.Tests.Text;

/// <summary>What <c>docs/editors.md</c> says of Obsidian: each row of its tables is written into a text, and the page is looked at.</summary>
public class ObsidianTests
{
    private const string Target = "# Who came\n\nThe first.\n\nThey came at noon. ^noon\n";

    /// <summary>What a page shows of each thing that is written, as HTML.</summary>
    private static readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal)
    {
        ["[[tusk]]"] = "<p id=\"p1\"><a href=\"../actors/tusk.html\">Donald Tusk</a></p>",
        ["[[tusk|the premier]]"] = "<p id=\"p1\"><a href=\"../actors/tusk.html\">the premier</a></p>",
        ["[[actors/tusk]]"] = "<p id=\"p1\"><a href=\"../actors/tusk.html\">Donald Tusk</a></p>",
        ["[[talks#p2]]"] = "<p id=\"p1\"><a href=\"../events/talks.html#p2\">Talks</a></p>",
        ["[[talks#Who came]]"] = "<p id=\"p1\"><a href=\"../events/talks.html#who-came\">Talks</a></p>",
        ["[[talks#^noon]]"] = "<p id=\"p1\"><a href=\"../events/talks.html#p2\">Talks</a></p>",
        ["[[#Who came]]"] = "<p id=\"p1\"><a href=\"#who-came\">Who came</a></p>",
        ["They came at noon. ^noon"] = "<p id=\"p1\">They came at noon.</p>",
        ["![[map.svg|The front]]"] = "<p id=\"p1\"><img src=\"../assets/maps/map.svg\" alt=\"The front\" width=\"600\" height=\"300\" loading=\"lazy\"></p>",
        ["![[my map.svg|The front|300]]"] = "<p id=\"p1\"><img src=\"../assets/my%20map.svg\" alt=\"The front\" width=\"300\" loading=\"lazy\"></p>",
        ["![The front|300](../assets/maps/map.svg)"] = "<p id=\"p1\"><img src=\"../assets/maps/map.svg\" alt=\"The front\" width=\"300\" loading=\"lazy\"></p>",
        ["==marked=="] = "<p id=\"p1\"><mark>marked</mark></p>",
        ["Said %%ask the ministry%% today."] = "<p id=\"p1\">Said today.</p>",
        ["> [!info] What we know"] = "<div id=\"p1\" class=\"markdown-alert markdown-alert-info\"><p class=\"markdown-alert-title\">What we know</p><p>Inside.</p></div>",
        ["> [!info]- What we know"] = "<details id=\"p1\" class=\"markdown-alert markdown-alert-info\"><summary class=\"markdown-alert-title\">What we know</summary><p>Inside.</p></details>",
        ["> > [!warning]"] = "<blockquote id=\"p1\"><div class=\"markdown-alert markdown-alert-warning\"><p class=\"markdown-alert-title\">Warning</p><p>Inside.</p></div></blockquote>",
    };

    private static readonly string _docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "editors.md"));

    public static TheoryData<string> Shown => [.. Rows("readers get").Select(row => row.Written)];

    public static TheoryData<string, string> Said => new(Rows("`check` says").Select(row => (row.Written, Regex.Match(row.Outcome, "`([a-z-]+)`").Groups[1].Value)));

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_Obsidian_writes_is_read_as_it_reads_it(string written)
    {
        Assert.True(_shown.TryGetValue(written, out var html), $"docs/editors.md promises something of {written}, and no test knows what");
        var site = Site(written.StartsWith('>') ? $"{written}\n{written[..written.IndexOf('[', StringComparison.Ordinal)]}Inside." : written);

        Assert.Equal("", site.Report);
        Assert.Equal(html, Text(site));
    }

    [Fact]
    public void Every_promise_of_the_docs_is_tried() => Assert.Equal(_shown.Keys.Order(StringComparer.Ordinal), Rows("readers get").Select(row => row.Written).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Said))]
    public void What_a_page_cannot_show_is_said_at_its_line(string written, string code)
    {
        var site = Site(written.StartsWith("```", StringComparison.Ordinal) ? $"{written}\nLIST\n```" : written);

        var fault = Assert.Single(site.Diagnostics);
        Assert.Equal((code, "content/articles/a.md", 6), (fault.Code, fault.Place.File, fault.Place.Line));
    }

    [Theory]
    [InlineData("Said %%Zx%% today.", "Said today.")]
    [InlineData("%%Zx%% Said today.", "Said today.")]
    [InlineData("Said today. %%Zx%%", "Said today.")]
    [InlineData("Said%%Zx%%, today.", "Said, today.")]
    [InlineData("Said\n%%Zx%%\ntoday.", "Said today.")]
    [InlineData("%%\nZx\n\nZx\n%%\n\nSaid today.", "Said today.")]
    [InlineData("Said today.\n\n%% Zx\n```\nZx\n%%", "Said today.")]
    [InlineData("> Said\n> %%Zx%%\n> today.", "Said today.")]
    [InlineData("- Said %%Zx%%today.\n", "Said today.")]
    [InlineData("Said %%a%%%%Zx%% today.", "Said today.")]
    [InlineData("**Said %%Zx** today%% today.", "**Said today.")]
    [InlineData("Said today. %%Zx%% ^talks", "Said today.")]
    [InlineData("Said `%%` %%Zx%% today.", "Said %% today.")]
    [InlineData("Said \\%%Zy%% today.", "Said %%Zy%% today.", "comment-not-closed")]
    public void A_comment_leaves_the_folder_in_no_file(string written, string words, string? code = null)
    {
        var site = Site(written);

        Assert.Equal(code is null ? [] : [code], site.Diagnostics.Select(fault => fault.Code));
        if (code is not null)
            return;

        Assert.Equal(words, string.Join(' ', new HtmlParser().ParseDocument(site["articles/a.html"]).QuerySelector(".source-text")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.DoesNotContain(site.Files, file => Encoding.UTF8.GetString(file.Value.Span).Contains("Zx", StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_in_code_is_no_comment()
    {
        var site = Site("Code:\n\n```\n%%one%%\n```\n\n~~~ mermaid\n%% two\n~~~\n\nAnd `%%three%%`.");

        Assert.Equal(["program-block"], site.Diagnostics.Select(fault => fault.Code));
        Assert.All(["%%one%%", "%% two", "%%three%%"], code => Assert.Contains(code, site["articles/a.html"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Code:\n\n    %%one%% ^two-2\n\nThe end.", "%%one%% ^two-2")]
    [InlineData("- item\n\n    Said %%Zx%% today. ^noon\n", "Said today.")]
    [InlineData("[^n]: note\n\n    Said %%Zx%% today.\n\nSee[^n].", "Said today.")]
    public void What_is_code_by_its_indentation_is_no_comment_and_no_id(string written, string shown)
    {
        var page = new HtmlParser().ParseDocument(Site(written)["articles/a.html"]).QuerySelector(".source-text")!.TextContent;

        Assert.Contains(shown, Regex.Replace(page, "\\s+", " "), StringComparison.Ordinal);
        Assert.DoesNotContain("Zx", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: A %%secret%%")]
    [InlineData("title: \"A <!-- secret --> b\"")]
    [InlineData("title: A\nauthor: Ida Berg %%secret%%")]
    public void A_comment_in_a_field_of_plain_words_is_refused(string fields)
    {
        var site = SmallSite.Of(("content/articles/a.md", $"---\n{fields}\n---\nText.\n"));

        Assert.Contains("comment-in-field", site.Diagnostics.Select(fault => fault.Code));
    }

    [Theory]
    [InlineData("A & b! (c)", "A b c")]
    [InlineData("One: two", "One two")]
    [InlineData("Éa – so", "éa – so")]
    public void A_link_to_a_heading_goes_by_its_words(string heading, string link) =>
        Assert.Equal("", Site($"[[#{link}]]\n\n# {heading}\n\nText.").Report);

    [Fact]
    public void A_picture_that_is_not_closed_is_said() => Assert.Equal("link-not-closed", Assert.Single(Site("See ![[map.svg|F now.").Diagnostics).Code);

    [Theory]
    [InlineData("It has 5 km ^2")]
    [InlineData("It grows with x ^n")]
    [InlineData("See ^noon for it\nand more.")]
    [InlineData("It is 2^10bytes")]
    public void What_is_no_id_of_a_block_is_shown(string written) =>
        Assert.Equal(written.Replace('\n', ' '), new HtmlParser().ParseDocument(Site(written)["articles/a.html"]).QuerySelector("#p1")!.TextContent.Replace('\n', ' '));

    [Fact]
    public void An_id_means_its_item_its_list_or_the_block_above_it()
    {
        var site = Site("Links: [[#^one]], [[#^two]], [[#^below]].\n\n- first ^one\n- second ^two\n\n| a |\n|---|\n| 1 |\n\n^below\n\nThe end.");

        Assert.Equal("", site.Report);
        Assert.Equal(["#p2", "#p2", "#p3"], new HtmlParser().ParseDocument(site["articles/a.html"]).QuerySelectorAll("#p1 > a:not(.permalink)").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("^", new HtmlParser().ParseDocument(site["articles/a.html"]).QuerySelector(".source-text")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Said today. %%so%% ^noon")]
    [InlineData("Said today. ^noon %%so%%")]
    [InlineData("Said today. %%so%% ^noon %%and so%%")]
    [InlineData("%%\nso\n%%\nSaid today. ^noon\n## And then")]
    [InlineData("Said today. ^noon\n> And then")]
    [InlineData("Said today. ^noon\n```\nAnd then\n```")]
    public void An_id_stands_beside_comments_and_above_what_begins_a_block(string written)
    {
        var site = Site($"{written}\n\nSee [[#^noon]].");

        Assert.Equal("", site.Report);
        Assert.Equal("<p id=\"p1\">Said today.</p>", Text(site));
        Assert.Contains("<a href=\"#p1\">noon</a>", site["articles/a.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_callout_holds_HTML_and_may_be_of_a_kind_that_a_theme_knows_more_of()
    {
        var site = Site("> [!info|wide] What <b>we</b> know\n> About <kbd>keys</kbd>.");

        Assert.Equal("", site.Report);
        Assert.Equal("<div id=\"p1\" class=\"markdown-alert markdown-alert-info\"><p class=\"markdown-alert-title\">What<b>we</b>know</p><p>About<kbd>keys</kbd>.</p></div>", Text(site));
    }

    [Fact]
    public void Links_with_words_stand_in_cells_of_a_table()
    {
        var site = Site("| who | what |\n|---|---|\n| [[tusk\\|the premier]] and [[tusk\\|he]] | ![[map.svg\\|The front\\|300]] |\n| `a\\|b` [[tusk]] | [[nowhere-at-all\\|x]] [[nor-here\\|y]] |");

        Assert.Equal(["content/articles/a.md(9,21)", "content/articles/a.md(9,43)"], site.Diagnostics.Select(fault => fault.Place.ToString()));
        site = Site("| who | what |\n|---|---|\n| [[tusk\\|the premier]] and [[tusk\\|he]] | ![[map.svg\\|The front\\|300]] |\n| `a\\|b` [[tusk]] | b |");
        Assert.Contains(
            "| [the premier](../actors/tusk.md) and [he](../actors/tusk.md) | ![The front](../assets/maps/map.svg) |\n| `a\\|b` [Donald Tusk](../actors/tusk.md) | b |",
            site["articles/a.md"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Places_behind_a_comment_are_those_of_the_file()
    {
        var site = Site("%%\na comment\n%%\n\nSaid %%so%% on [[nowhere-at-all]].");

        Assert.Equal("content/articles/a.md(10,16)", Assert.Single(site.Diagnostics).Place.ToString());
    }

    [Fact]
    public void A_picture_that_two_files_could_be_is_a_question()
    {
        var site = Site("![[twice.svg|A map]]");

        Assert.Equal("ambiguous-picture", Assert.Single(site.Diagnostics).Code);
        Assert.Equal("<p id=\"p1\"><img src=\"../assets/b/twice.svg\" alt=\"A map\" width=\"600\" height=\"300\" loading=\"lazy\"></p>", Text(Site("![[b/twice.svg|A map]]")));
    }

    [Fact]
    public void The_width_of_a_picture_is_none_of_its_words_in_Markdown_either()
    {
        Assert.Contains("\n![The front](../assets/maps/map.svg) and ![The back](../assets/maps/map.svg)\n", Site("![The front|300](../assets/maps/map.svg) and ![[map.svg|The back|200]]")["articles/a.md"], StringComparison.Ordinal);
        Assert.Contains("alt=\"a|b\"", Site("![a|b](../assets/maps/map.svg)")["articles/a.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folded_callout_is_open_on_paper_and_plain_in_Markdown()
    {
        var site = Site("> [!info]- What we know\n> Inside.\n>\n> > [!faq]+\n> > Deeper.\n\n> [!note]\n> Plain.");

        Assert.DoesNotContain("<details", site["print.html"], StringComparison.Ordinal);
        Assert.Contains("> **What we know**\n> Inside.\n>\n> > **Faq**\n> > Deeper.\n\n<a id=\"p2\"></a>\n\n> [!NOTE]\n> Plain.", site["articles/a.md"], StringComparison.Ordinal);
    }

    private static SmallSite Site(string body) => SmallSite.Of(
        ("content/index.md", "---\ntitle: T\n---\n[[a]] [[talks]]\n"),
        ("content/dossier.yml", "title: T\npublish_text: full\n"),
        ("content/actors/courier.md", "---\nname: Courier\ntype: media\n---\n"),
        ("content/actors/tusk.md", "---\nname: Donald Tusk\ntype: person\n---\n"),
        ("content/events/talks.md", $"---\ntitle: Talks\ndate: 2025-05-07\n---\n{Target}"),
        ("content/assets/maps/map.svg", Picture),
        ("content/assets/my map.svg", Picture),
        ("content/assets/a/twice.svg", Picture),
        ("content/assets/b/twice.svg", Picture),
        ("content/articles/a.md", $"---\ntitle: A\noutlet: courier\ndate: 2025-05-07\n---\n{body}{(body.Contains("[[#Who", StringComparison.Ordinal) ? "\n\n# Who came" : "")}\n"));

    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"300\"></svg>";

    /// <summary>The first block of the article's text, without its link to itself and without drawn signs.</summary>
    private static string Text(SmallSite site)
    {
        var block = new HtmlParser().ParseDocument(site["articles/a.html"]).QuerySelector("#p1")!;
        foreach (var extra in block.QuerySelectorAll(".permalink, svg").ToArray())
            extra.Remove();

        return Regex.Replace(block.OuterHtml, ">\\s+|\\s+<", match => match.Value.Trim());
    }

    private static IEnumerable<(string Written, string Outcome)> Rows(string head) =>
        Regex.Match(_docs, $@"\| you write \| {Regex.Escape(head)} \|\n\|.*\n(?<rows>(?:\|.*\n)+)").Groups["rows"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(row => Regex.Match(row, @"^\| (`+)(?<written>.+?)\1 \| (?<outcome>.*) \|$"))
            .Select(row => (row.Groups["written"].Value.Replace("\\|", "|", StringComparison.Ordinal).Trim(), row.Groups["outcome"].Value));
}
