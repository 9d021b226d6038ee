using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>Lists of entries, read from a disk: filters and orders that stand in the address, for a list of one page and of many.</summary>
public sealed class ListTests(Chromium chromium, TestSites sites)
{
    private const string Found = "main [data-results] > li";
    private const string Browsed = "main [data-rows] > li:visible";

    [Fact]
    public async Task The_address_says_which_events_are_shown_and_in_which_order()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        var address = sites.English["events.html"].OnDisk;
        await tab.GotoAsync(address + "?actor=ahmad-al-sharaa&order=title");

        var titles = await tab.Locator(Found + " > div > a:first-child").AllInnerTextsAsync();
        Assert.InRange(titles.Count, 2, 20);
        Assert.Equal(titles.Order(StringComparer.Create(CultureInfo.GetCultureInfo("en"), ignoreCase: true)), titles);
        Assert.Contains($"Shown: {titles.Count} of ", await tab.Locator("main form [role=status]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Locator(Browsed).CountAsync());

        await tab.Locator("main button[type=reset]").ClickAsync();
        await tab.WaitForFunctionAsync("address => location.href === address", address);
        Assert.True(await tab.Locator(Browsed).CountAsync() > titles.Count);
        Assert.Equal(0, await tab.Locator(Found).CountAsync());
    }

    [Fact]
    public async Task An_order_is_chosen_by_keyboard()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["actors.html"].OnDisk);
        await tab.Locator("main select[name=order]").FocusAsync();
        await tab.Keyboard.PressAsync("ArrowDown");
        await tab.WaitForURLAsync("**/actors.html?order=named");

        var ranks = await tab.Locator(Found).EvaluateAllAsync<int[]>("rows => rows.map(row => Number(row.dataset.rankNamed))");
        Assert.Equal(Enumerable.Range(0, ranks.Length), ranks);
    }

    [Fact]
    public async Task A_list_of_many_pages_is_filtered_as_one_and_its_rows_look_alike()
    {
        using var site = ManyArticles.Build("many-articles");
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(site["articles.html"].OnDisk + "?outlet=gazette&order=reverse");
        await tab.WaitForFunctionAsync("() => document.querySelectorAll('main [data-results] > li').length > 0");
        Assert.Contains($"{ManyArticles.OfGazette} of {ManyArticles.Count}", await tab.Locator("main form [role=status]").InnerTextAsync(), StringComparison.Ordinal);

        await LongList.ShowAll(tab, Found);
        Assert.Equal(ManyArticles.OfGazette, await tab.Locator(Found).CountAsync());
        var first = await tab.Locator(Found).First.EvaluateAsync<string>("row => row.outerHTML");
        await tab.GotoAsync(site["articles-2023-01.html"].OnDisk);
        Assert.Equal(first, await tab.Locator(Browsed).Last.EvaluateAsync<string>("row => row.outerHTML"));
    }

    [Fact]
    public async Task Without_scripts_every_article_of_a_long_list_is_reached_through_its_years()
    {
        using var site = ManyArticles.Build("many-articles-without-scripts");
        await using var context = await chromium.Open(new() { JavaScriptEnabled = false });
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(site["articles.html"].OnDisk);
        Assert.Equal(0, await tab.Locator("main form:visible").CountAsync());
        await tab.Locator("main nav.index a", new() { HasText = "2023" }).First.ClickAsync();
        var shown = await tab.Locator(Browsed).CountAsync();
        Assert.Equal(await tab.Locator("h1 .count").InnerTextAsync(), shown.ToString(CultureInfo.InvariantCulture));
    }
}
