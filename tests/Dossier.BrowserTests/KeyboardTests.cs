using System.Text.Json;
using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>A dossier that is read without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium, TestSites sites)
{
    private const int PressedAtEachEnd = 10;

    // Chromium stops at what scrolls in itself, too, which no attribute tells.
    private const int ScrollersAtMost = 30;

    // In milliseconds.
    private const int ClosingTime = 500;

    [Fact]
    public async Task The_first_key_reaches_a_link_that_skips_to_the_content()
    {
        var faults = await chromium.Look(sites.EachKindInEnglish, new(), async (tab, page) =>
        {
            await tab.GotoAsync(page.OnDisk);
            // The page of the search puts the focus into its field, which is past everything that there is to skip.
            if (await tab.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"))
                return [];

            await tab.Keyboard.PressAsync("Tab");
            var skip = tab.Locator("a.skip");
            if (!await skip.EvaluateAsync<bool>("link => document.activeElement === link"))
                return [$"the first Tab reaches {await tab.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 80)")}"];

            await tab.Keyboard.PressAsync("Enter");
            await tab.Keyboard.PressAsync("Tab");
            var isInside = await tab.EvaluateAsync<bool>("() => location.hash === '#main' && !document.querySelector('body > header').contains(document.activeElement) && document.activeElement !== document.querySelector('a.skip')");
            return isInside ? [] : ["after the skip link, the next Tab is still in the head of the page"];
        });

        Faults.None(faults, "The first Tab reaches a link to the content, and it leads there.");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task The_focus_is_seen_wherever_it_goes_and_leaves_the_page_at_its_end(int width)
    {
        var pages = width == 1280 ? sites.EachKindInBothDirections : sites.EachKindInEnglish;
        var faults = await chromium.Look(pages, new() { ViewportSize = new() { Width = width, Height = 800 } }, async (tab, page) =>
        {
            await tab.GotoAsync(page.OnDisk);
            var stops = await tab.EvaluateAsync<int>(PageProbes.Stops);
            return await TabThrough(tab, stops);
        });

        Faults.None(faults, $"At {width} px, Tab goes through the page to its end, and shows where it is.");
    }

    /// <summary>Puts the focus on every stop of the page in turn, then presses Tab at its beginning and at its end, until the focus leaves it.</summary>
    private static async Task<IEnumerable<string>> TabThrough(IPage tab, int stops)
    {
        var found = new List<string>(await tab.EvaluateAsync<string[]>(PageProbes.FocusEachStop));
        for (var pressed = 0; pressed <= stops + ScrollersAtMost; pressed++)
        {
            if (pressed == PressedAtEachEnd && stops > 2 * PressedAtEachEnd)
            {
                pressed = stops - PressedAtEachEnd;
                await tab.EvaluateAsync(PageProbes.FocusStop, pressed);
            }

            await tab.Keyboard.PressAsync("Tab");
            var at = await tab.EvaluateAsync<JsonElement>(PageProbes.Focused);
            if (at.ValueKind == JsonValueKind.Object && at.GetProperty("faults").GetArrayLength() > 0)
            {
                // What the element before had opened, such as a preview, may take its time to close.
                await Task.Delay(ClosingTime);
                at = await tab.EvaluateAsync<JsonElement>(PageProbes.Focused);
            }

            // A browser without a window has nothing after a page that could take the focus: it may begin again at once.
            if (at.ValueKind != JsonValueKind.Object || (pressed > 0 && at.GetProperty("isFirst").GetBoolean()))
                return found;

            found.AddRange(at.GetProperty("faults").EnumerateArray().Select(fault => $"{fault} {at.GetProperty("name")}"));
        }

        found.Add(string.Create(CultureInfo.InvariantCulture, $"after {stops + ScrollersAtMost} Tabs for {stops} stops the focus is still on the page"));
        return found;
    }
}
