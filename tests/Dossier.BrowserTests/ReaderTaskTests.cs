using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>What readers come for: each answer stands on the home page or on a page that one click from there leads to.</summary>
public sealed class ReaderTaskTests(Chromium chromium, TestSites sites)
{
    [Fact]
    public async Task Are_there_talks_and_who_denies_what()
    {
        await using var context = await chromium.Open(new());
        var tab = await Home(context, sites.English);
        var line = await tab.Locator(".bottom-line").InnerTextAsync();
        Assert.Contains("indirect talks were under way", line, StringComparison.Ordinal);
        Assert.Contains("the UAE denies it", line, StringComparison.Ordinal);

        var answer = await Follow(tab, ".bottom-line a[href$='reported-uae-backchannel.html']");
        Assert.Contains("Denied by UAE spokeswoman", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happened_in_Paris_in_July_and_how_sure_is_it()
    {
        await using var context = await chromium.Open(new());
        var answer = await Follow(await Home(context, sites.English), ".bottom-line a[href$='paris-meeting-july-2025.html']");
        Assert.Contains("July 2025", answer, StringComparison.Ordinal);
        Assert.Contains("Asaad al-Shaibani", answer, StringComparison.Ordinal);
        Assert.Contains("Ron Dermer", answer, StringComparison.Ordinal);
        Assert.Contains("Through one article", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_did_Macron_say_on_sanctions()
    {
        await using var context = await chromium.Open(new());
        var answer = await Follow(await Home(context, sites.English), "main a[href='topics/recognition-and-sanctions.html']");
        Assert.Contains("Emmanuel Macron said that he would work to convince European countries to lift more by 1 June", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_claims_rest_on_a_single_source()
    {
        await using var context = await chromium.Open(new());
        var tab = await Home(context, sites.English);
        var total = await tab.Locator(".claim-totals .state-single_source").InnerTextAsync();
        await Follow(tab, ".claim-totals .state-single_source");
        var rows = tab.Locator("main .board tbody tr:visible");
        Assert.Equal($"Single source: {await rows.CountAsync()}", total.Trim());
        Assert.Equal(await rows.CountAsync(), await rows.Locator(".state-single_source").CountAsync());
    }

    [Fact]
    public async Task What_is_new_since_last_week()
    {
        var folder = Directory.CreateTempSubdirectory("dossier-next-edition-").FullName;
        try
        {
            BuiltSite.CopyFolder(Path.Combine(Repository.Root, "content"), Path.Combine(folder, "content"));
            File.WriteAllText(Path.Combine(folder, "content", "pages", "correction.md"), "---\ntitle: A correction of this week\n---\n\nSee [[method]].\n");
            var settings = Path.Combine(folder, "content", "dossier.yml");
            File.WriteAllText(settings, File.ReadAllText(settings).Replace("nav: [", "nav: [correction, ", StringComparison.Ordinal));
            using var next = BuiltSite.Build("next-edition", folder, previous: Path.Combine(sites.English.Output, "data", "dossier.json"));
            await using var context = await chromium.Open(new());
            Assert.Contains("A correction of this week", await Follow(await Home(context, next), "a[href='changes.html']"), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Which_office_did_al_Shaibani_hold_on_a_day()
    {
        await using var context = await chromium.Open(new());
        var answer = await Follow(await Home(context, sites.English), "main a[href='actors/asaad-al-shaibani.html']");
        Assert.Contains("Foreign Minister, Syrian government", answer, StringComparison.Ordinal);
        Assert.Contains("dates not stated", answer, StringComparison.Ordinal);
        Assert.Contains("13 March 2025", answer, StringComparison.Ordinal);
    }

    private static async Task<IPage> Home(IBrowserContext context, BuiltSite site)
    {
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(site["index.html"].OnDisk);
        return tab;
    }

    /// <summary>Clicks the first of some links, and reads the page that it leads to.</summary>
    private static async Task<string> Follow(IPage tab, string link)
    {
        await tab.Locator(link).First.ClickAsync();
        await tab.WaitForLoadStateAsync();
        return await tab.Locator("main").InnerTextAsync();
    }
}
