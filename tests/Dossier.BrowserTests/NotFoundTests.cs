using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Xunit;

namespace Dossier.BrowserTests;

public sealed class NotFoundTests(Chromium chromium, TestSites sites)
{
    [Fact]
    public async Task An_address_that_leads_nowhere_shows_a_page_with_its_style_and_a_way_back()
    {
        var published = await sites.Published;
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        var refused = new List<string>();
        tab.Response += (_, answer) => refused.AddRange(answer.Ok ? [] : [answer.Url]);

        await tab.GotoAsync($"{published.Address}/actors/of/long/ago.html");
        var styles = await tab.EvaluateAsync<int>("() => [...document.styleSheets].filter(sheet => sheet.cssRules.length > 0).length");
        await tab.Locator("main a").First.ClickAsync();
        await tab.Locator("body.page-home h1").WaitForAsync();

        Assert.Equal([$"{published.Address}/actors/of/long/ago.html"], refused);
        Assert.True(styles > 0, "the page of an address that leads nowhere has no style");
        Assert.Equal(1, await tab.Locator("body.page-home h1").CountAsync());
    }
}
