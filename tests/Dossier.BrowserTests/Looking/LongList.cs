using Microsoft.Playwright;

namespace Dossier.BrowserTests.Looking;

/// <summary>A list that shows some rows at once, and more when it is asked.</summary>
internal static class LongList
{
    /// <summary>Asks for more until there are no more.</summary>
    /// <param name="tab">The page.</param>
    /// <param name="rows">What selects the rows that are shown.</param>
    public static async Task ShowAll(IPage tab, string rows)
    {
        var more = tab.Locator("main button.search-more");
        while (await more.IsVisibleAsync())
        {
            var before = await tab.Locator(rows).CountAsync();
            await more.ClickAsync();
            await tab.Locator(rows).Nth(before).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }
    }
}
