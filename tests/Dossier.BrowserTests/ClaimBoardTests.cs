using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>The board of claims, read from a disk: filters that stand in the address, two voices side by side, and many claims.</summary>
public sealed class ClaimBoardTests(Chromium chromium, TestSites sites)
{
    private const string Rows = "main .board tbody tr:visible";
    private const int LongestPage = 250_000;

    [Fact]
    public async Task The_address_says_what_is_shown_and_the_page_says_how_many()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        var address = sites.English["claims.html"].OnDisk;
        await tab.GotoAsync(address + "?state=contested");

        var contested = await tab.Locator(Rows).CountAsync();
        Assert.Equal(contested, await tab.Locator(Rows + " .state-contested").CountAsync());
        Assert.True(contested > 0);
        Assert.Contains($"{contested} of ", await tab.Locator("main form [role=status]").InnerTextAsync(), StringComparison.Ordinal);

        await tab.Locator("main button[type=reset]").ClickAsync();
        await tab.WaitForFunctionAsync("address => location.href === address", address);
        Assert.True(await tab.Locator(Rows).CountAsync() > contested);
    }

    [Fact]
    public async Task A_filter_is_chosen_by_keyboard_and_kept_in_the_address()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["claims.html"].OnDisk);
        var all = await tab.Locator(Rows).CountAsync();

        await tab.Locator("main select[name=topic]").FocusAsync();
        await tab.Keyboard.PressAsync("ArrowDown");
        await tab.WaitForURLAsync("**/claims.html?topic=*");

        var chosen = await tab.Locator("main select[name=topic]").InputValueAsync();
        var topics = await tab.Locator(Rows).EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.topics)");
        Assert.InRange(topics.Length, 1, all - 1);
        Assert.All(topics, own => Assert.Contains(chosen, own.Split('|')));
    }

    [Fact]
    public async Task Two_voices_stand_side_by_side_on_the_claims_that_both_speak_of()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["claims.html"].OnDisk + "?a=reuters&b=uae-spokeswoman");

        Assert.Equal(["Reuters", "UAE spokeswoman (unnamed)"], (await tab.Locator("main .board thead th[data-side]").AllInnerTextsAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(1, await tab.Locator(Rows).CountAsync());
        Assert.Contains("asserts", await tab.Locator(Rows + " td[data-side=a]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("denies", await tab.Locator(Rows + " td[data-side=b]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Locator("main .board td.says:visible").CountAsync());
    }

    [Fact]
    public async Task Without_scripts_every_claim_is_there()
    {
        await using var context = await chromium.Open(new() { JavaScriptEnabled = false });
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["claims.html"].OnDisk);

        var written = int.Parse(await tab.Locator("h1 .count").InnerTextAsync(), CultureInfo.InvariantCulture);
        Assert.Equal(written, await tab.Locator(Rows).CountAsync());
        Assert.Equal(0, await tab.Locator("main form:visible").CountAsync());
    }

    [Fact]
    public async Task Many_claims_have_pages_of_bounded_length_and_are_filtered_as_one()
    {
        var folder = Directory.CreateTempSubdirectory("dossier-many-claims-").FullName;
        try
        {
            ManyClaims.Write(folder);
            using var site = BuiltSite.Build("many-claims", folder);
            var pages = site.Pages.Where(page => page.Kind == "claims").ToArray();
            Assert.True(pages.Length > 2, $"{ManyClaims.Count} claims have several pages");
            Assert.All(site.Pages.Where(page => page.Kind is "claims" or "topic"), page => Assert.InRange(new FileInfo(page.File).Length, 1, LongestPage));
            await FilterAll(site);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Filters a board of several pages by a topic that events on all of them have, and compares a row with the page that it comes from.</summary>
    private async Task FilterAll(BuiltSite site)
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(site["claims.html"].OnDisk + "?topic=odd");
        await tab.WaitForFunctionAsync("() => document.querySelector('main [data-count]').textContent !== ''");
        Assert.Contains(FormattableString.Invariant($"{ManyClaims.OfOddEvents} of {ManyClaims.Count:N0}"), await tab.Locator("main form [role=status]").InnerTextAsync(), StringComparison.Ordinal);

        await LongList.ShowAll(tab, Rows);
        Assert.Equal(ManyClaims.OfOddEvents, await tab.Locator(Rows).CountAsync());
        var last = await Last(tab);
        var pages = site.Pages.Count(page => page.Kind == "claims");
        await tab.GotoAsync(site[string.Create(CultureInfo.InvariantCulture, $"claims-{pages}.html")].OnDisk);
        Assert.Equal(last, await Last(tab));

        static Task<string> Last(IPage tab) => tab.Locator(Rows).Last.EvaluateAsync<string>("row => row.outerHTML");
    }
}
