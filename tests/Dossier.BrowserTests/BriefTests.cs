using System.Text.RegularExpressions;
using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>The brief: how many sheets it takes, and what is left of it when a reader has chosen.</summary>
public sealed partial class BriefTests(Chromium chromium, TestSites sites)
{
    [Fact]
    public async Task It_takes_two_sheets_in_either_direction()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        foreach (var site in new[] { sites.English, sites.Arabic, sites.Stress })
        {
            await tab.GotoAsync(site["brief.html"].OnDisk);
            Assert.InRange(await Sheets(tab), 1, 2);
        }
    }

    [Fact]
    public async Task What_is_ticked_is_all_that_is_shown_and_stands_in_the_address()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        var address = sites.English["brief.html"].OnDisk;
        await tab.GotoAsync(address);
        var rows = tab.Locator("main [data-row]:visible");
        var all = await rows.CountAsync();

        await tab.Locator("form summary").First.ClickAsync();
        await tab.Locator("form input[value=recognition-and-sanctions]").CheckAsync();
        await tab.WaitForURLAsync("**/brief.html?topic=recognition-and-sanctions");
        var chosen = await rows.AllInnerTextsAsync();
        Assert.InRange(chosen.Count, 1, all - 1);
        Assert.All(await rows.EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.topic)"), topics => Assert.Contains("recognition-and-sanctions", topics.Split(' ')));
        Assert.Contains("Recognition and sanctions", await tab.Locator(".selection").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains($"Shown: {chosen.Count} of ", await tab.Locator("main form [role=status]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange(await Sheets(tab), 1, 2);

        // Who is sent the address sees the same.
        await tab.ReloadAsync();
        Assert.Equal(chosen, await rows.AllInnerTextsAsync());
        await tab.Locator("main form button[type=reset]").ClickAsync();
        await tab.WaitForFunctionAsync("address => location.href === address", address);
        Assert.Equal(all, await rows.CountAsync());
        Assert.False(await tab.Locator(".selection").IsVisibleAsync());
    }

    [Fact]
    public async Task Without_scripts_there_is_nothing_to_choose_and_all_is_shown()
    {
        await using var context = await chromium.Open(new() { JavaScriptEnabled = false });
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["brief.html"].OnDisk);
        Assert.False(await tab.Locator("main form").IsVisibleAsync());
        Assert.True(await tab.Locator("main [data-row]:visible").CountAsync() > 10);
    }

    /// <summary>On how many sheets of A4 the page is printed.</summary>
    private static async Task<int> Sheets(IPage tab)
    {
        var pdf = await tab.PdfAsync(new() { Format = "A4" });
        return SheetInPdf().Count(Encoding.Latin1.GetString(pdf));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex SheetInPdf();
}
