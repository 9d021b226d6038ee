using Deque.AxeCore.Commons;
using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>What axe-core can find of WCAG 2.2 AA and of good practice.</summary>
public sealed class AccessibilityTests(Chromium chromium, TestSites sites)
{
    private const string Everything = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";

    // Of all rules, only those on colour can answer differently in the dark.
    private const string Colours = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    // Deque.AxeCore.Playwright runs axe in a second tab besides, to gather what it finds in frames. Our pages have none,
    // and it takes five times as long.
    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    [Fact]
    public Task Axe_finds_nothing_on_a_wide_screen() => NoViolations(1280, sites.EachKindInBothDirections.Union(sites.English.OneOfEachKind));

    [Fact]
    public Task Axe_finds_nothing_on_a_narrow_screen() => NoViolations(320, sites.EachKindInBothDirections);

    [Fact]
    public Task Axe_finds_nothing_on_the_pages_that_strain_the_layout() => NoViolations(1280, sites.Stress.OneOfEachKind);

    [Fact]
    public Task Axe_finds_nothing_on_a_dossier_in_several_languages() =>
        NoViolations(1280, sites.Languages.Pages.Where(page => page.Path.EndsWith("index.html", StringComparison.Ordinal) || page.Path.Split('/').Length > 2));

    private async Task NoViolations(int width, IEnumerable<SitePage> pages)
    {
        var faults = await chromium.Look(pages, new() { ViewportSize = new() { Width = width, Height = 800 } }, async (tab, page) =>
        {
            await tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await tab.GotoAsync(page.OnDisk);
            // Evaluated, and not put into the page as a script, which the content security policy rightly refuses.
            await tab.EvaluateAsync(_axe);
            var light = await Violations(tab, Everything);
            await tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            var dark = await Violations(tab, Colours);
            return [.. light.Select(what => $"light: {what}"), .. dark.Select(what => $"dark: {what}")];
        });

        Faults.None(faults, $"axe-core finds no violation at {width} px.");
    }

    /// <summary>Runs axe with some of its rules: a line for each element that breaks one, with what was measured, such as a contrast.</summary>
    private static Task<string[]> Violations(IPage tab, string rules) => tab.EvaluateAsync<string[]>($$"""
        async () => {
            const { violations } = await axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'] });
            return violations.flatMap(violation => violation.nodes.map(node => {
                const measured = [...node.any, ...node.all, ...node.none].map(check => check.message).slice(0, 1);
                return [violation.id + ': ' + violation.help, node.target.join(' '), node.html.split('\n')[0].slice(0, 120), ...measured].join(' | ');
            }));
        }
        """);
}
