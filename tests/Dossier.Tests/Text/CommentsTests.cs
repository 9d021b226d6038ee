using Xunit;

namespace Dossier.Tests.Text;

/// <summary>What an editor hides in a text as a comment stands in no file of the site.</summary>
public sealed class CommentsTests
{
    [Theory]
    [InlineData("[//]: # (CANARY)")]
    [InlineData("[//]: # \"CANARY\"")]
    [InlineData("[//]: # 'CANARY'")]
    [InlineData("[comment]: <> (CANARY)")]
    [InlineData("[comment]: # (CANARY)")]
    [InlineData("[CANARY]: # ")]
    [InlineData("[CANARY]: <>")]
    [InlineData("[a]: https://example.org/CANARY \"CANARY\"")]
    [InlineData("[//]: # (one\ntwo CANARY\nthree)")]
    [InlineData("[//]:\n<> (CANARY)")]
    [InlineData("[//]: # (one)\n[//]: # (CANARY)")]
    [InlineData("> [//]: # (CANARY)")]
    [InlineData("- words\n\n  [//]: # (CANARY)")]
    [InlineData("1. words\n\n   > [//]: # (CANARY)")]
    [InlineData("   [//]: # (CANARY)")]
    [InlineData("[used]: https://example.org/a\n[used]: https://example.org/CANARY\n\n[used]")]
    [InlineData("<!-- CANARY -->")]
    [InlineData("words <!-- CANARY --> words")]
    [InlineData("<!--\nCANARY\n\nCANARY\n-->")]
    [InlineData("<div><!-- CANARY --></div>")]
    [InlineData("%%CANARY%%")]
    public void A_comment_of_any_kind_stays_in_the_folder(string comment)
    {
        var fields = string.Concat(comment.Split('\n').Select(line => $"  {line}\n"));
        var site = SmallSite.Of(
            ("content/index.md", $"---\ntitle: Test\nbottom_line: |\n  Line.\n\n{fields}---\n\nWords.\n\n{comment}\n\nMore.\n"),
            ("content/pages/b.md", $"---\ntitle: B\n---\n\n{comment}\n\nWords.\n"),
            ("content/articles/c.md", $"---\ntitle: C\n---\n\nWords.\n\n{comment}\n"),
            ("content/actors/d.md", $"---\nname: D\ntype: state\nsummary: |\n  Words.\n\n{fields}---\n\n{comment}\n"),
            ("content/events/e.md", $"---\ntitle: E\ndate: 2025-05-07\n---\n\nWords.\n\n{comment}\n"));

        Assert.DoesNotContain(site.Diagnostics, fault => fault.Severity == Severity.Error);
        foreach (var (path, bytes) in site.Files)
            Assert.False(Encoding.UTF8.GetString(bytes.Span).Contains("CANARY", StringComparison.OrdinalIgnoreCase), $"{path} tells what '{comment}' hides");
    }

    [Theory]
    [InlineData("[words][used]\n\n[used]: https://example.org/seen \"seen\"")]
    [InlineData("[used]\n\n[used]: https://example.org/seen")]
    [InlineData("\\[//]: # (seen)")]
    [InlineData("`[//]: # (seen)`")]
    [InlineData("```\n[//]: # (seen)\n```")]
    [InlineData("    [//]: # (seen)")]
    [InlineData("Words\n[//]: # (seen)")]
    public void What_is_no_comment_stays(string markdown)
    {
        var site = SmallSite.Of(("content/pages/b.md", $"---\ntitle: B\n---\n\n{markdown}\n"));

        Assert.Contains("seen", site["b.html"], StringComparison.Ordinal);
        Assert.Contains("seen", site["b.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_to_write_comments_is_no_slip_and_an_address_that_was_forgotten_is()
    {
        Assert.DoesNotContain("unused-note", SmallSite.Of(("content/pages/b.md", "---\ntitle: B\n---\n\n[//]: # (a)\n\n[comment]: <> (b)\n")).Report, StringComparison.Ordinal);
        Assert.Contains("content/pages/b.md(5,1): warning unused-note", SmallSite.Of(("content/pages/b.md", "---\ntitle: B\n---\n\n[source]: https://example.org/\n")).Report, StringComparison.Ordinal);
    }
}
