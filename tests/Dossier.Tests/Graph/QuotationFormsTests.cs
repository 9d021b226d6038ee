using Xunit;

namespace Dossier.Tests.Graph;

/// <summary>However a quotation says where its words stand, they are looked up there.</summary>
public class QuotationFormsTests
{
    [Theory]
    [InlineData("> {0}\n> — [[a#p1]]")]
    [InlineData("> {0}\n> *— [[a#p1]]*")]
    [InlineData("> {0}<br>— [[a#p1]]")]
    [InlineData("> {0}\n> — [A](../articles/a.md#p1)")]
    [InlineData("> {0}\n> — <a href=\"../articles/a.md#p1\">A</a>")]
    [InlineData("> [!quote] What they say\n> {0}\n> — [[a#p1]]")]
    [InlineData("> [!cite]-\n> {0}\n>\n> — [[a#p1]]")]
    [InlineData("[[a#p1|“{0}”]]")]
    [InlineData("[“{0}”](../articles/a.md#p1)")]
    [InlineData("<a href=\"../articles/a.md#p1\">“{0}”</a>")]
    public void Words_that_leave_something_out_are_found(string form)
    {
        Assert.Equal([], Site(form, "The army did not leave").Diagnostics.Select(fault => fault.Code));
        Assert.Equal(["quote-not-found"], Site(form, "The army leave the city").Diagnostics.Select(fault => fault.Code));
    }

    [Theory]
    [InlineData("> [!note]\n> {0}\n> — [[a#p1]]")]
    [InlineData("> {0}\n> — [elsewhere](https://example.org/a)")]
    public void Words_of_our_own_are_not_looked_up(string form) => Assert.Equal("", Site(form, "The army leave the city").Report);

    private static SmallSite Site(string form, string words) => SmallSite.Of(
        ("content/index.md", "---\ntitle: T\n---\n[[a]] [[e]]\n"),
        ("content/actors/courier.md", "---\nname: Courier\ntype: media\n---\n"),
        ("content/events/e.md", $"---\ntitle: E\ndate: 2025-05-07\n---\n{form.Replace("{0}", words, StringComparison.Ordinal)}\n"),
        ("content/articles/a.md", "---\ntitle: A\noutlet: courier\ndate: 2025-05-07\n---\nThe army did not leave the city.\n"));
}
