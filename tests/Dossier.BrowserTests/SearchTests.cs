using System.Text.RegularExpressions;
using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>A search in a dossier on the disk, where nothing can be fetched.</summary>
public sealed class SearchTests(Chromium chromium, TestSites sites)
{
    [Theory]
    [InlineData("Ahmad al-Sharaa", "ahmad-al-sharaa")]
    [InlineData("al-Sharaa", "ahmad-al-sharaa")]
    [InlineData("al sharaa", "ahmad-al-sharaa")]
    [InlineData("AL SHARAA", "ahmad-al-sharaa")]
    [InlineData("shar", "ahmad-al-sharaa")]
    [InlineData("emie", "bernard-emie")]
    [InlineData("Emié", "bernard-emie")]
    [InlineData("Human Rights", "human-rights-watch")]
    public async Task A_name_or_its_beginning_finds_the_actor_first(string typed, string id)
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["search.html"].OnDisk);

        await tab.Locator("main input[type=search]").FillAsync(typed);
        var first = tab.Locator("main ol > li").First;
        await first.WaitForAsync();

        Assert.EndsWith($"/actors/{id}.html", (await Address(first)).Split('#')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_shows_the_passage_that_has_the_word_and_marks_it()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["search.html"].OnDisk);

        await tab.Locator("main input[type=search]").FillAsync("backchannel");
        var first = tab.Locator("main ol > li").First;
        await first.WaitForAsync();

        Assert.Contains("backchannel", await first.Locator("mark").First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task From_any_page_the_keyboard_alone_leads_to_what_is_searched()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English.OneOfEachKind.Single(page => page.Kind == "event").OnDisk);

        await tab.Keyboard.PressAsync("/");
        await tab.Locator("input[type=search]:focus").WaitForAsync();
        await tab.Keyboard.TypeAsync("emie");
        await tab.Keyboard.PressAsync("Enter");
        await IsAt(tab, @"/search\.html\?q=emie$");
        await tab.Locator("main ol > li a").First.WaitForAsync();
        await tab.Locator("main input[type=search]").FocusAsync();
        await tab.Keyboard.PressAsync("ArrowDown");
        await tab.Locator("main ol > li a:focus").WaitForAsync();
        await tab.Keyboard.PressAsync("Enter");
        await IsAt(tab, @"/actors/bernard-emie\.html(#|$)");
    }

    [Fact]
    public async Task Whoever_speaks_to_the_computer_can_switch_the_key_off()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        var page = sites.English.OneOfEachKind.Single(page => page.Kind == "event").OnDisk;
        await tab.GotoAsync(sites.English["search.html"].OnDisk);
        await tab.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await tab.GotoAsync(page);
        await tab.Keyboard.PressAsync("/");
        Assert.False(await IsInField(tab));

        await tab.GotoAsync(sites.English["search.html"].OnDisk);
        Assert.False(await tab.GetByRole(AriaRole.Checkbox).IsCheckedAsync());
        await tab.GetByRole(AriaRole.Checkbox).CheckAsync();
        await tab.GotoAsync(page);
        await tab.Keyboard.PressAsync("/");
        Assert.True(await IsInField(tab));

        static Task<bool> IsInField(IPage tab) => tab.EvaluateAsync<bool>("() => document.activeElement.matches('input[type=search]')");
    }

    [Fact]
    public async Task What_is_not_there_is_said_in_words()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["search.html"].OnDisk);

        await tab.Locator("main input[type=search]").FillAsync("xylophone");

        await tab.Locator("main [role=status]").Filter(new() { HasText = "xylophone" }).WaitForAsync();
        Assert.Equal(0, await tab.Locator("main ol > li").CountAsync());
    }

    [Theory]
    [InlineData("Sharra", "Sharaa", "ahmad-al-sharaa")]
    [InlineData("demilitarised", "demilitarized", "netanyahu-on-southern-syria")]
    public async Task For_a_word_that_stands_nowhere_the_page_says_what_it_searched_for_instead(string typed, string instead, string id)
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["search.html"].OnDisk);

        await tab.Locator("main input[type=search]").FillAsync(typed);
        await tab.Locator("main [role=status]").Filter(new() { HasText = $"Results for “{instead}”" }).Filter(new() { HasText = typed }).WaitForAsync();

        Assert.EndsWith($"/{id}.html", (await Address(tab.Locator("main ol > li").First)).Split('#')[0], StringComparison.Ordinal);
        Assert.Equal(instead, await tab.Locator("main ol > li").First.Locator("mark").First.InnerTextAsync());
    }

    [Fact]
    public async Task In_quotation_marks_only_the_very_phrase_is_found_and_its_passage_shown()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["search.html"].OnDisk + "?q=" + Uri.EscapeDataString("\"southern Syria\""));
        await tab.Locator("main ol > li").First.WaitForAsync();

        foreach (var result in await tab.Locator("main ol > li").AllInnerTextsAsync())
            Assert.Contains("southern syria", result, StringComparison.OrdinalIgnoreCase);

        // The same words stand in the dossier, but never in this order.
        await tab.Locator("main input[type=search]").FillAsync("\"Syria southern\"");
        await tab.Locator("main [role=status]").Filter(new() { HasText = "No results for" }).WaitForAsync();
    }

    [Fact]
    public async Task A_kind_of_result_is_chosen_and_kept_in_the_address()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["search.html"].OnDisk + "?q=Macron");
        await tab.GetByRole(AriaRole.Radio, new() { Name = "Event" }).CheckAsync();

        await Assertions.Expect(tab.Locator("main ol > li .result-kind").First).ToHaveTextAsync("Event");
        Assert.All(await tab.Locator("main ol > li .result-kind").AllInnerTextsAsync(), kind => Assert.Equal("Event", kind));
        await IsAt(tab, @"\?q=Macron&kind=event$");
        await tab.ReloadAsync();
        await tab.Locator("main ol > li").First.WaitForAsync();
        Assert.True(await tab.GetByRole(AriaRole.Radio, new() { Name = "Event" }).IsCheckedAsync());
        Assert.All(await tab.Locator("main ol > li .result-kind").AllInnerTextsAsync(), kind => Assert.Equal("Event", kind));
    }

    [Theory]
    [InlineData("sha", "Ahmad al-Sharaa")]
    [InlineData("Netanyaho", "Benjamin Netanyahu")]
    [InlineData("Charaa", "Ahmad al-Sharaa")]
    public async Task The_field_of_every_page_offers_first_who_is_meant(string typed, string name)
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["events.html"].OnDisk);

        await tab.Locator("input[type=search]").ClickAsync();
        await tab.Keyboard.TypeAsync(typed);

        await Assertions.Expect(tab.GetByRole(AriaRole.Option).First).ToContainTextAsync(name);
    }

    [Fact]
    public async Task An_article_is_listed_with_its_date()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["search.html"].OnDisk + "?q=Le+Pen&kind=article");

        await Assertions.Expect(tab.Locator("main ol > li .result-line").First).ToContainTextAsync("15 April 2022");
    }

    // Asks again and again. Waiting for the navigation as an event misses one that ends while the wait begins.
    private static Task IsAt(IPage tab, string address) => Assertions.Expect(tab).ToHaveURLAsync(new Regex(address), new() { Timeout = 60_000 });

    private static Task<string> Address(ILocator result) => result.Locator("a").First.EvaluateAsync<string>("link => link.href");
}
