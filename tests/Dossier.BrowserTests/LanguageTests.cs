using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>A dossier in several languages, opened from a disk: the switch leads from each page to the same in another language, and each language has its search.</summary>
public sealed class LanguageTests(Chromium chromium, TestSites sites)
{
    [Fact]
    public async Task The_switch_leads_to_the_same_page_in_another_language_and_back()
    {
        await using var context = await chromium.Open(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.Languages["events/signing-of-the-accord.html"].OnDisk);
        var seen = new List<string>();
        foreach (var language in new[] { "العربية", "français", "English" })
        {
            await tab.Locator($"nav.languages a:text-is('{language}')").ClickAsync();
            await tab.Locator($"nav.languages span[aria-current]:text-is('{language}')").WaitForAsync();
            seen.Add(await tab.EvaluateAsync<string>("() => [document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.querySelector('header')).direction, document.querySelector('h1').textContent].join(' | ')"));
        }

        Assert.Equal(["ar | rtl | rtl | Signing of the accord", "fr | ltr | ltr | Signature de l’accord", "en | ltr | ltr | Signing of the accord"], seen);
        Assert.Equal(sites.Languages["events/signing-of-the-accord.html"].OnDisk, tab.Url);
    }

    [Fact]
    public async Task Each_language_is_searched_in_its_own_words()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.Languages["fr/search.html"].OnDisk + "?q=signature");
        var found = tab.Locator("main a[href*='signing-of-the-accord']").First;
        await found.WaitForAsync();
        await found.ClickAsync();
        await tab.Locator("h1:text-is('Signature de l’accord')").WaitForAsync();

        Assert.Contains("/fr/events/signing-of-the-accord.html", tab.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_has_nothing_to_complain_of()
    {
        var seen = await PageSeen.Of(chromium, [sites.Languages["fr/index.html"], sites.Languages["ar/index.html"], sites.Languages["ar/events/signing-of-the-accord.html"], sites.Languages["fr/network.html"]]);

        Faults.None(seen.SelectMany(page => page.Complaints.Select(what => new Fault(page.Page, what))), "No error on the console, and no file that is missing.");
    }
}
