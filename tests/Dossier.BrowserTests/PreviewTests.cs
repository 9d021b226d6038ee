using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>A name in a text tells who it is before its page is opened.</summary>
public sealed class PreviewTests(Chromium chromium, TestSites sites)
{
    [Fact]
    public async Task The_pointer_on_a_name_shows_who_it_is_until_it_leaves()
    {
        await using var context = await chromium.Open(new());
        var (link, card, tab) = await Name(context);

        await link.HoverAsync();
        await card.WaitForAsync();
        var shown = await card.InnerTextAsync();
        await tab.Mouse.MoveAsync(0, 0);
        await card.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        Assert.Contains(await Description(), shown, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_focus_on_a_name_shows_who_it_is_and_Escape_closes_it()
    {
        await using var context = await chromium.Open(new());
        var (link, card, tab) = await Name(context);

        await link.FocusAsync();
        await card.WaitForAsync();
        var shown = await card.InnerTextAsync();
        await tab.Keyboard.PressAsync("Escape");
        await card.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        Assert.Contains(await Description(), shown, StringComparison.OrdinalIgnoreCase);
        Assert.True(await link.EvaluateAsync<bool>("link => document.activeElement === link"), "Escape takes the focus from the link");
    }

    /// <summary>The first mention of Emmanuel Macron in an article, and the card that appears beside it.</summary>
    private async Task<(ILocator Link, ILocator Card, IPage Tab)> Name(IBrowserContext context)
    {
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["articles/sharaa-confirms-indirect-talks.html"].OnDisk);
        return (tab.Locator("main a.mention[href$='/emmanuel-macron.html']").First, tab.Locator("[role=tooltip]"), tab);
    }

    /// <summary>How the editor describes him, up to the first comma.</summary>
    private static async Task<string> Description()
    {
        var entry = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "content/actors/emmanuel-macron.md"));
        return entry.Single(line => line.StartsWith("description: ", StringComparison.Ordinal))["description: ".Length..].Split(',', ';', '.')[0];
    }
}
