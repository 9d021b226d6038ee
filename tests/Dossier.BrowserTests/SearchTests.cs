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

    // Asks again and again. Waiting for the navigation as an event misses one that ends while the wait begins.
    private static Task IsAt(IPage tab, string address) => Assertions.Expect(tab).ToHaveURLAsync(new Regex(address), new() { Timeout = 60_000 });

    private static Task<string> Address(ILocator result) => result.Locator("a").First.EvaluateAsync<string>("link => link.href");
}
