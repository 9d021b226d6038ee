using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>No test: takes pictures of the pages, for the README and for looking at what a change does. See docs/development.md.</summary>
public sealed class Pictures(Chromium chromium, TestSites sites)
{
    private static readonly ImmutableArray<string> _kinds = ["home", "article", "actor", "event", "claims", "topic", "timeline", "network", "search", "print"];

#if PICTURES
    [Fact]
#endif
    public async Task Of_the_kinds_of_pages()
    {
        var folder = Environment.GetEnvironmentVariable("DOSSIER_PICTURES");
        Assert.False(string.IsNullOrEmpty(folder), "the environment variable DOSSIER_PICTURES names the folder that the pictures go to");
        var pages = new[] { sites.English, sites.Arabic, sites.Stress }.SelectMany(site => site.OneOfEachKind).Where(page => _kinds.Contains(page.Kind));

        foreach (var width in new[] { 375, 1280 })
        {
            await chromium.Look(pages, new() { ViewportSize = new() { Width = width, Height = 800 } }, async (tab, page) =>
            {
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await tab.EmulateMediaAsync(new() { ColorScheme = scheme });
                    await tab.GotoAsync(page.OnDisk);
                    await tab.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"{page.Site}-{page.Kind}-{width}-{scheme}.png".ToLowerInvariant()) });
                }

                return [];
            });
        }
    }
}
