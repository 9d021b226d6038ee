using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>What axe-core can find of WCAG 2.2 AA and of good practice.</summary>
public sealed class AccessibilityTests(Chromium chromium, TestSites sites)
{
    private static readonly AxeRunOptions _everything = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    // Of all rules, only those on colour can answer differently in the dark.
    private static readonly AxeRunOptions _colours = Only("rule", "color-contrast", "link-in-text-block");

    [Fact]
    public Task Axe_finds_nothing_on_a_wide_screen() => NoViolations(1280, sites.EachKindInBothDirections);

    [Fact]
    public Task Axe_finds_nothing_on_a_narrow_screen() => NoViolations(320, sites.EachKindInBothDirections);

    [Fact]
    public Task Axe_finds_nothing_on_the_pages_that_strain_the_layout() => NoViolations(1280, sites.Stress.OneOfEachKind);

    private async Task NoViolations(int width, IEnumerable<SitePage> pages)
    {
        // axe is brought in as a script of our own, which the pages' content security policy rightly refuses.
        var how = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 }, BypassCSP = true };
        var faults = await chromium.Look(pages, how, async (tab, page) =>
        {
            await tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await tab.GotoAsync(page.OnDisk);
            var light = await tab.RunAxe(_everything);
            await tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            var dark = await tab.RunAxe(_colours);
            return [.. Lines("light", light), .. Lines("dark", dark)];
        });

        Faults.None(faults, $"axe-core finds no violation at {width} px.");
    }

    private static IEnumerable<string> Lines(string scheme, AxeResult result) =>
        from violation in result.Violations
        from node in violation.Nodes
        select $"{scheme}: {violation.Id}: {violation.Help}: {node.Target} {node.Html.Split('\n')[0]}{Measured(node)}";

    /// <summary>What axe measured, such as two colours and their contrast.</summary>
    private static string Measured(AxeResultNode node) => node.Any.FirstOrDefault()?.Message is { } message ? $" ({message})" : "";

    private static AxeRunOptions Only(string what, params List<string> names) => new()
    {
        RunOnly = new() { Type = what, Values = names },
        ResultTypes = [ResultType.Violations],
    };
}
