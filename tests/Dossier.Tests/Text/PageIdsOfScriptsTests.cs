using Xunit;

namespace Dossier.Tests.Text;

/// <summary>A text takes no id that a script of the site asks for.</summary>
public class PageIdsOfScriptsTests
{
    [Theory]
    [InlineData("Search field", "search-field")]
    [InlineData("Search shortcut", "search-shortcut")]
    [InlineData("Preview", "preview")]
    [InlineData("Site search list", "site-search-list")]
    public void A_heading_has_another_id(string heading, string taken)
    {
        var site = SmallSite.Of(("content/pages/b.md", $"---\ntitle: B\n---\n\n# {heading}\n"));
        Assert.DoesNotContain($"id=\"{taken}\"", site["b.html"], StringComparison.Ordinal);
        Assert.Contains(heading, site["b.html"], StringComparison.Ordinal);
    }
}
