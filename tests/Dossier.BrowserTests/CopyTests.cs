using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Xunit;

namespace Dossier.BrowserTests;

public sealed class CopyTests(Chromium chromium, TestSites sites)
{
    private static readonly string[] _clipboard = ["clipboard-read", "clipboard-write"];

    [Fact]
    public async Task A_citation_is_copied_by_a_button_which_says_so()
    {
        await using var context = await chromium.Open(new());
        await context.GrantPermissionsAsync(_clipboard);
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["articles/sharaa-confirms-indirect-talks.html"].OnDisk);
        await tab.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => { one.open = true; })");

        var box = tab.Locator("[data-copy]").First;
        var text = await box.Locator("pre").InnerTextAsync();
        await box.Locator("button").ClickAsync();
        await box.Locator("[role=status]").Filter(new() { HasTextRegex = new("\\S") }).WaitForAsync();

        Assert.Contains("Syria and Israel hold indirect talks", text, StringComparison.Ordinal);
        Assert.Equal(text.Trim(), (await tab.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Trim());
    }
}
