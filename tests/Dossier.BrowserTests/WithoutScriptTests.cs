using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>Where scripts do not run, everything can be read, and nothing is offered that would not work.</summary>
public sealed class WithoutScriptTests(Chromium chromium, TestSites sites)
{
    [Fact]
    public async Task The_text_of_every_kind_of_page_is_there_and_nothing_that_needs_a_script()
    {
        var faults = await chromium.Look(sites.EachKindInBothDirections, new() { JavaScriptEnabled = false }, async (tab, page) =>
        {
            await tab.GotoAsync(page.OnDisk);
            var (heading, main) = (tab.Locator("h1"), tab.Locator("main"));
            var found = new List<string>();
            if (await heading.CountAsync() != 1 || !await heading.IsVisibleAsync() || string.IsNullOrWhiteSpace(await heading.InnerTextAsync()))
                found.Add("its h1 is not to be seen");

            var text = (await main.InnerTextAsync())[(await heading.First.InnerTextAsync()).Length..];
            if (text.Trim().Length < 20)
                found.Add($"main holds nothing to read besides its h1: “{text.Trim()}”");

            return [.. found, .. await tab.EvaluateAsync<string[]>(PageProbes.DeadControls)];
        });

        Faults.None(faults, "Without scripts, a page shows its heading and its text, and no control that does nothing: hide it by '@media (scripting: none)', or let a script make it.");
    }
}
