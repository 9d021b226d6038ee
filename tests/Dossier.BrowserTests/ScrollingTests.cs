using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>On a narrow phone, and with large text, a page is read by scrolling down, and nothing is lost.</summary>
public sealed class ScrollingTests(Chromium chromium, TestSites sites)
{
    [Fact]
    public async Task At_320_px_no_page_scrolls_sideways_and_what_scrolls_in_itself_takes_the_focus()
    {
        var faults = await chromium.Look(sites.EachKindAndTheStrained, new() { ViewportSize = new() { Width = 320, Height = 640 } }, async (tab, page) =>
        {
            await tab.GotoAsync(page.OnDisk);
            return [.. await tab.EvaluateAsync<string[]>(PageProbes.SidewaysScrolling), .. await tab.EvaluateAsync<string[]>(PageProbes.UnreachableScrolling)];
        });

        Faults.None(faults, "A page fits a window 320 px wide, and the keyboard reaches each table and block of code that scrolls in itself.");
    }

    [Fact]
    public async Task Text_of_twice_the_size_is_not_cut_off()
    {
        var faults = await chromium.Look(sites.EachKindAndTheStrained, new() { ViewportSize = new() { Width = 640, Height = 900 } }, async (tab, page) =>
        {
            await tab.GotoAsync(page.OnDisk);
            await tab.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
            return [.. await tab.EvaluateAsync<string[]>(PageProbes.SidewaysScrolling), .. await tab.EvaluateAsync<string[]>(PageProbes.ClippedText)];
        });

        Faults.None(faults, "Text of 200 % fits a window 640 px wide, and no box cuts it off.");
    }
}
