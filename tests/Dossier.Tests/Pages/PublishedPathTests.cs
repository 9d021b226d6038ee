using Dossier.Pages;
using Xunit;

namespace Dossier.Tests.Pages;

/// <summary>Names that a disk or a server cannot hold are found before anything is written, at the place where they are given.</summary>
public sealed class PublishedPathTests
{
    [Theory]
    [InlineData("pages/{250}.html", null)]
    [InlineData("pages/{251}.html", "LongName")]
    [InlineData("{300}/a.html", "LongName")]
    [InlineData("a/b/c/index.html", null)]
    [InlineData("con.html", "ReservedName")]
    [InlineData("CON", "ReservedName")]
    [InlineData("articles/aux.old.html", "ReservedName")]
    [InlineData("nul/a.html", "ReservedName")]
    [InlineData("com1.html", "ReservedName")]
    [InlineData("LPT9.html", "ReservedName")]
    [InlineData("com¹.html", "ReservedName")]
    [InlineData("con .html", "ReservedName")]
    [InlineData("conference.html", null)]
    [InlineData("com10.html", null)]
    [InlineData("com.html", null)]
    [InlineData("x?y.html", "ForeignSign")]
    [InlineData("x<y.html", "ForeignSign")]
    [InlineData("x>y.html", "ForeignSign")]
    [InlineData("x:y.html", "ForeignSign")]
    [InlineData("x\"y.html", "ForeignSign")]
    [InlineData("x|y.html", "ForeignSign")]
    [InlineData("x*y.html", "ForeignSign")]
    [InlineData("x\\y.html", "ForeignSign")]
    [InlineData("x#y.html", "ForeignSign")]
    [InlineData("a%2e%2e/x.html", "ForeignSign")]
    [InlineData("x\ny.html", "UnseenSign")]
    [InlineData("x\u001B[31m.html", "UnseenSign")]
    [InlineData("x\u202Ey.html", "UnseenSign")]
    [InlineData("x\u200By.html", "UnseenSign")]
    [InlineData("a\u3164b.html", "UnseenSign")]
    [InlineData("\u115F.html", "UnseenSign")]
    [InlineData("articles/\uFFA0/a.html", "UnseenSign")]
    [InlineData("a\u034Fb.html", "UnseenSign")]
    [InlineData("a\uFE0F.html", "UnseenSign")]
    [InlineData("ក\u17B5.html", "UnseenSign")]
    [InlineData("a\U000E0061.html", "UnseenSign")]
    [InlineData("a\U000E0100.html", "UnseenSign")]
    [InlineData("a\u2800b.html", "UnseenSign")]
    [InlineData("a\uFFF0.html", "UnseenSign")]
    [InlineData("a\u200Cb.html", "UnseenSign")]
    [InlineData("a\u200D.html", "UnseenSign")]
    [InlineData("\u200Cمی.html", "UnseenSign")]
    [InlineData("می‌خواهم.html", null)]
    [InlineData("क्\u200Dष.html", null)]
    [InlineData("한글.html", null)]
    [InlineData("ភាសាខ្មែរ.html", null)]
    [InlineData("ㅤ", "UnseenSign")]
    [InlineData("مقالة.html", null)]
    [InlineData(".hidden.html", "StrayEdge")]
    [InlineData(".well-known/a.html", "StrayEdge")]
    [InlineData("a./b.html", "StrayEdge")]
    [InlineData("a /b.html", "StrayEdge")]
    [InlineData(" a.html", "StrayEdge")]
    [InlineData("a..b.html", null)]
    [InlineData("a b.html", null)]
    public void Of_each_path_the_first_fault_is_told(string path, string? expected)
    {
        var open = path.IndexOf('{', StringComparison.Ordinal);
        if (open >= 0)
            path = path.Replace(path[open..(open + 5)], new string('y', int.Parse(path[(open + 1)..(open + 4)], CultureInfo.InvariantCulture)), StringComparison.Ordinal);

        Assert.Equal(expected, PublishedPath.FaultOf(path)?.GetType().Name);
    }

    [Fact]
    public void Bytes_count_and_not_letters()
    {
        Assert.Null(PublishedPath.FaultOf(new string('م', 125) + ".html"));
        Assert.Equal(new PathFault.LongName(new string('م', 126) + ".html", 257), PublishedPath.FaultOf(new string('م', 126) + ".html"));
        Assert.IsType<PathFault.LongPath>(PublishedPath.FaultOf(string.Concat(Enumerable.Repeat("folder/", 120)) + "a.html"));
    }

    [Theory]
    [InlineData("x?y.html", "has a '?'")]
    [InlineData("CON.html", "keeps it for a device")]
    [InlineData(".hidden.html", "begins with a dot")]
    [InlineData("a%2e%2e/x.html", "has a '%'")]
    [InlineData("a\u3164b.html", "has a sign that nobody sees (U+3164)")]
    [InlineData("a\U000E0061.html", "has a sign that nobody sees (U+E0061)")]
    public void A_check_refuses_an_old_path_where_it_is_written(string old, string words)
    {
        var site = SmallSite.Of(("content/pages/b.md", $"---\ntitle: B\nmoved_from:\n  - old.html\n  - '{old}'\n---\n"));

        var fault = Assert.Single(site.Diagnostics, fault => fault.Code == "unfit-address");
        Assert.Equal(("content/pages/b.md", 5, 5), (fault.Place.File, fault.Place.Line, fault.Place.Column));
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(900_000)]
    public void A_check_refuses_an_old_path_that_is_too_long(int length)
    {
        var site = SmallSite.Of(("content/pages/b.md", $"---\ntitle: B\nmoved_from: [{new string('y', length)}.html]\n---\n"));

        Assert.Contains($"has a name of {length + 5} bytes", Assert.Single(site.Diagnostics, fault => fault.Code == "unfit-address").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages", "con")]
    [InlineData("articles", "aux")]
    [InlineData("actors", "nul")]
    [InlineData("events", "com1")]
    public void A_check_refuses_an_id_that_windows_keeps(string kind, string id)
    {
        var head = kind == "actors" ? "name: A\ntype: state" : kind == "events" ? "title: A\ndate: 2025-05-07" : "title: A";

        Assert.Contains($"content/{kind}/{id}.md: error unfit-address: '{id}.html' cannot be", SmallSite.Of(($"content/{kind}/{id}.md", $"---\n{head}\n---\n")).Report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_leads_to_a_refused_address_is_no_second_fault()
    {
        var site = SmallSite.Of(
            ("content/actors/a%2e.md", "---\nname: Norland\ntype: state\nrelations:\n  - to: b\n    kind: borders\n---\n"),
            ("content/actors/b.md", "---\nname: Sudland\ntype: state\n---\n\nSee [[a%2e]].\n"));

        var fault = Assert.Single(site.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal(("bad-id", "content/actors/a%2e.md"), (fault.Code, fault.Place.File));
    }

    [Fact]
    public void A_page_that_has_no_address_left_is_one_fault()
    {
        var site = SmallSite.Of(("content/pages/terms.md", "---\ntitle: Terms\n---\n\n## Claims\n\nWords.\n"));

        Assert.Equal(("route-collision", "content/pages/terms.md"), Assert.Single(site.Diagnostics, fault => fault.Severity == Severity.Error) is var fault ? (fault.Code, fault.Place.File) : default);
    }

    [Theory]
    [InlineData("Ministers")]
    [InlineData("\"&\"")]
    public void A_title_of_any_length_leaves_the_declaration_of_utf_8_near_the_beginning(string word)
    {
        var title = string.Concat(Enumerable.Repeat(word + " ", 400));
        var site = SmallSite.Of(("content/dossier.yml", $"title: '{title}'\nhandling: '{title}'\n"));

        Assert.DoesNotContain(site.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Contains("…\" data-", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_refuses_a_file_whose_page_would_have_too_long_a_name()
    {
        Assert.Contains("has a name of 257 bytes", SmallSite.Of(($"content/pages/{new string('l', 252)}.md", "---\ntitle: B\n---\n")).Report, StringComparison.Ordinal);
        Assert.DoesNotContain("unfit-address", SmallSite.Of(($"content/pages/{new string('l', 250)}.md", "---\ntitle: B\n---\n")).Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OLD.html", "old.html")]
    [InlineData("e\u0301t\u00E9.html", "\u00E9te\u0301.html")]
    public void Two_old_paths_that_are_one_file_on_some_disk_are_refused(string one, string other)
    {
        var site = SmallSite.Of(("content/pages/b.md", $"---\ntitle: B\nmoved_from: ['{one}']\n---\n"), ("content/pages/c.md", $"---\ntitle: C\nmoved_from: ['{other}']\n---\n"));

        Assert.Contains("error route-collision", site.Report, StringComparison.Ordinal);
    }
}
