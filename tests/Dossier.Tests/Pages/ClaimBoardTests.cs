using Dossier.Pages.Lists;
using Xunit;

namespace Dossier.Tests.Pages;

/// <summary>The board of claims, and topics, as pages of a small site.</summary>
public class ClaimBoardTests
{
    private static readonly Lazy<SmallSite> _site = new(() => Site(claims: 3));
    private static readonly Lazy<SmallSite> _long = new(() => Site(claims: 900));

    [Fact]
    public void A_row_says_how_a_claim_stands_who_says_so_and_who_denies_it()
    {
        var row = RowsOf(_site.Value["claims.html"])[0];
        Assert.Contains("data-state=\"contested\" data-kind=\"fact\" data-topics=\"talks\" data-parties=\"guard\" data-speakers=\"guard\" data-sources=\"wire|second\"", row, StringComparison.Ordinal);
        Assert.Contains("href=\"events/clash.html#claim-c1\"", row, StringComparison.Ordinal);
        var (says, denies) = (Cell(row, "says"), Cell(row, "denies"));
        Assert.Contains("<li data-voices=\"wire\"><a href=\"actors/wire.html\">Wire</a>", says, StringComparison.Ordinal);
        Assert.Contains("“Shots fell”", says.Replace("<q>", "“", StringComparison.Ordinal).Replace("</q>", "”", StringComparison.Ordinal).Replace("<a href=\"articles/first.html#p1\">", "", StringComparison.Ordinal).Replace("</a>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Guard", says, StringComparison.Ordinal);
        Assert.Contains("<li data-voices=\"guard second\">", denies, StringComparison.Ordinal);
        Assert.Contains("stance-denies", denies, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outlet_that_speaks_for_itself_leaves_no_gap_where_its_name_would_stand()
    {
        var site = SmallSite.Of(
            ("content/actors/wire.md", "---\nname: Wire\ntype: media\n---\n"),
            ("content/articles/first.md", "---\ntitle: First\noutlet: wire\nstatements:\n  - claim: clash/c1\n    stance: asserts\n    by: wire\n    quote: Shots fell\n---\n\nShots fell at noon.\n"),
            ("content/events/clash.md", "---\ntitle: Clash\nclaims:\n  c1:\n    text: There were shots.\n---\n"));

        foreach (var page in (string[])["claims.html", "events/clash.html"])
        {
            Assert.Contains("The article itself <a class=\"stance stance-asserts\"", site[page], StringComparison.Ordinal);
            Assert.DoesNotContain("</a> · : <q", site[page], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_totals_lead_to_the_board_that_is_filtered_by_them()
    {
        Assert.Contains("href=\"claims.html?state=contested\">Contested: 1</a>", _site.Value["index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"claims.html?state=single_source\">Single source: 2</a>", _site.Value["index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../claims.html?topic=talks&amp;state=contested\">Contested: 1</a>", _site.Value["topics/talks.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("events.html")]
    [InlineData("timeline.html")]
    [InlineData("articles.html")]
    [InlineData("topics/talks.html")]
    [InlineData("actors/guard.html")]
    public void Every_list_marks_the_exception_and_not_the_rule(string page)
    {
        Assert.Contains(">Contested: 1 of 3 claims</a>", _site.Value[page], StringComparison.Ordinal);
        Assert.DoesNotContain("Single source: 2 of 3", _site.Value[page], StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_says_what_matters_first_and_who_says_what()
    {
        var page = _site.Value["topics/talks.html"];
        Assert.Contains("What matters <em>first</em>", page, StringComparison.Ordinal);
        Assert.Contains("Nobody knows the day.", page, StringComparison.Ordinal);
        Assert.Contains("index.html#judgement-1", page, StringComparison.Ordinal);
        Assert.Contains("<td data-label=\"The Guard\"><a class=\"stance stance-denies\"", page, StringComparison.Ordinal);
        Assert.Contains("What matters", _site.Value["topics.html"], StringComparison.Ordinal);
        Assert.Contains("What matters", _site.Value["index.html"], StringComparison.Ordinal);
        Assert.Contains("What matters", _site.Value["print.html"], StringComparison.Ordinal);
        Assert.Contains("- Talks: What matters *first*", _site.Value["index.md"], StringComparison.Ordinal);
        Assert.Contains("\"bottom_line\":\"What matters first\"", _site.Value["data/dossier.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_denied_can_be_asked_for_and_that_nothing_is_corroborated_is_said()
    {
        Assert.Contains("<select name=\"dispute\"><option value=\"\">all</option><option value=\"denied\">Denied or declined (1)</option></select>", _site.Value["claims.html"], StringComparison.Ordinal);
        Assert.Contains("data-dispute=\"denied\"", RowsOf(_site.Value["claims.html"])[0], StringComparison.Ordinal);
        Assert.DoesNotContain("data-dispute", RowsOf(_site.Value["claims.html"])[1], StringComparison.Ordinal);
        Assert.Contains("No claim is corroborated.", _site.Value["claims.html"], StringComparison.Ordinal);
        Assert.Contains("No claim is corroborated.", _site.Value["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_board_has_pages_below_its_bound_and_every_claim_once()
    {
        var pages = _long.Value.Files.Keys.Where(path => path.StartsWith("claims", StringComparison.Ordinal)).ToArray();
        Assert.InRange(pages.Length, 3, 20);
        Assert.All(pages, path => Assert.InRange(_long.Value.Files[path].Length, 1, 250_000));
        var rows = pages.SelectMany(path => RowsOf(_long.Value[path])).Select(row => row[..row.IndexOf("</a>", StringComparison.Ordinal)]).ToArray();
        Assert.Equal(900, rows.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(900, rows.Length);
        // What a row is filtered by stands in the index, and the rows of each page in a shard of it.
        Assert.DoesNotContain("data-topics", _long.Value["claims.html"], StringComparison.Ordinal);
        Assert.Equal(pages.Length, _long.Value.Files.Keys.Count(path => path.StartsWith("shards/claims-", StringComparison.Ordinal) && path.Contains("/p", StringComparison.Ordinal)));
        Assert.DoesNotContain(_site.Value.Files.Keys, path => path.StartsWith("shards/claims", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_claims_there_is_no_board_unless_the_navigation_asks_for_it()
    {
        Assert.DoesNotContain("claims.html", SmallSite.Of().Files.Keys);
        Assert.Contains("claims.html", SmallSite.Of(("content/dossier.yml", "title: Test\nnav: [claims]\n")).Files.Keys);
    }

    [Fact]
    public void A_page_of_the_board_never_goes_without_a_claim()
    {
        var dossier = SmallDossier.Of([SmallDossier.Event("e", $"claims:\n{string.Concat(Enumerable.Range(1, 5).Select(claim => $"  c{claim}: {new string('x', 70_000)}\n"))}")]);
        Assert.Equal([2, 2, 1], ClaimPages.Of(dossier).Select(page => page.Length));
    }

    private static SmallSite Site(int claims) => SmallSite.Of(
        ("content/dossier.yml", "title: Test\ntopics:\n  - id: talks\n    title: Talks\n    bottom_line: What matters *first*\n    gaps: [Nobody knows the day.]\n"),
        ("content/index.md", "---\ntitle: Test\njudgements:\n  - text: Shots fell.\n    likelihood: likely\n    confidence: low\n    basis: [clash/c2]\n---\n"),
        ("content/actors/wire.md", "---\nname: Wire\ntype: media\n---\n"),
        ("content/actors/guard.md", "---\nname: The Guard\ntype: organization\n---\n"),
        ("content/events/clash.md", $"---\ntitle: The clash\ndate: 2025-05\nparticipants: [guard]\ntopics: [talks]\nclaims:\n{Lines(claims, claim => $"  c{claim}: Shots fell at place {claim}.")}---\n"),
        ("content/articles/first.md", $"---\ntitle: First report\noutlet: wire\ntopics: [talks]\nstatements:\n{Lines(claims, claim => $"  - claim: clash/c{claim}\n    stance: asserts\n    quote: Shots fell")}---\n\nShots fell in many places.\n"),
        ("content/articles/second.md", "---\ntitle: Second report\nstatements:\n  - claim: clash/c1\n    stance: denies\n    by: guard\n---\n\nThe Guard denied it.\n"));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(number => line(number) + "\n"));

    private static string[] RowsOf(string page)
    {
        var body = page[page.IndexOf("<tbody data-browse data-rows>", StringComparison.Ordinal)..];
        return body[..body.IndexOf("</tbody>", StringComparison.Ordinal)].Split("<tr").Skip(1).ToArray();
    }

    private static string Cell(string row, string name)
    {
        var cell = row[row.IndexOf($"<td class=\"{name}\"", StringComparison.Ordinal)..];
        return cell[..cell.IndexOf("</td>", StringComparison.Ordinal)];
    }
}
