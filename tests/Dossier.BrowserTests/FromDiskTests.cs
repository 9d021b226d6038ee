using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>A page of each kind in English, in Arabic, and of the dossier that strains the layout, as the browser saw them: opened by double-click, once for all tests.</summary>
public sealed class SeenFromDisk(Chromium chromium, TestSites sites)
{
    private Task<ImmutableArray<PageSeen>>? _pages;

    public Task<ImmutableArray<PageSeen>> Pages =>
        _pages ??= PageSeen.Of(chromium, [.. sites.English.OneOfEachKind, .. sites.Arabic.OneOfEachKind, .. sites.Stress.OneOfEachKind]);
}

/// <summary>A dossier that was unpacked from a zip and opened by double-click, without a server.</summary>
public sealed class FromDiskTests(SeenFromDisk seen, Chromium chromium, TestSites sites) : IClassFixture<SeenFromDisk>
{
    // The head and the foot are the same on every page.
    private static readonly string[] _clicked = ["main", "header nav", "footer"];

    [Fact]
    public void There_is_a_page_of_every_kind() =>
        Assert.Empty(SitePage.Kinds.Except(sites.English.OneOfEachKind.Select(page => page.Kind)));

    [Fact]
    public async Task The_browser_has_nothing_to_complain_of() =>
        Faults.None(Each(await seen.Pages, page => page.Complaints), "No error on the console, and nothing that the content security policy forbids.");

    [Fact]
    public async Task Nothing_is_loaded_from_anywhere_else() =>
        Faults.None(
            Each(await seen.Pages, page => page.Requests.Where(address => !address.StartsWith(new Uri(page.Page.Site.Output).AbsoluteUri, StringComparison.Ordinal)).Select(address => $"asks for {address}")),
            "A page loads only files of its own site.");

    [Fact]
    public async Task Nothing_is_left_in_the_readers_browser() =>
        Faults.None(Each(await seen.Pages, page => page.Kept), "No page writes a cookie or to local storage.");

    [Fact]
    public async Task Nothing_moves_while_a_page_loads_and_is_scrolled()
    {
        var moved = (await seen.Pages).Where(page => page.Shifts.Length > 0).Select(page => page.Page).ToArray();
        // On a machine that is busy, half of a page may be painted before the rest has arrived; what is wrong with the page itself is so each time.
        for (var look = 0; look < 2 && moved.Length > 0; look++)
            moved = [.. (await PageSeen.Of(chromium, moved)).Where(page => page.Shifts.Length > 0).Select(page => page.Page)];

        Faults.None(moved.Select(page => new Fault(page, "the layout shifts")), "The sum of layout shifts is 0.");
    }

    [Fact]
    public async Task Every_link_leads_to_a_file_and_to_an_anchor_in_it()
    {
        var pages = await seen.Pages;
        var anchors = pages.ToDictionary(page => page.Page.OnDisk, page => page.Anchors, StringComparer.Ordinal);

        Faults.None(Each(pages, page => page.Links.Where(link => link.IsFile).Where(IsDead).Select(link => $"a link leads nowhere: {link}")), "Every link leads somewhere.");

        bool IsDead(Uri link)
        {
            var file = link.GetLeftPart(UriPartial.Path);
            var anchor = Uri.UnescapeDataString(link.Fragment.TrimStart('#'));
            return !File.Exists(link.LocalPath) || (anchor.Length > 0 && anchors.TryGetValue(file, out var known) && !known.Contains(anchor));
        }
    }

    [Fact]
    public async Task A_click_on_a_link_opens_its_page()
    {
        var faults = await chromium.Look(sites.English.OneOfEachKind, new(), async (tab, page) =>
        {
            var found = new List<string>();
            foreach (var place in page.Kind == "home" ? _clicked : _clicked.Take(1))
            {
                await tab.GotoAsync(page.OnDisk);
                var link = tab.Locator($"{place} a[href*='.html']:not([href^='http'])").Filter(new() { Visible = true }).Last;
                if (await link.CountAsync() == 0)
                    continue;

                var target = await link.EvaluateAsync<string>("link => link.href.baseVal ? new URL(link.href.baseVal, document.baseURI).href : link.href");
                await link.ClickAsync();
                // Asks again and again: waiting for the event misses a navigation that ends while the wait begins.
                await Assertions.Expect(tab).ToHaveURLAsync(target, new() { Timeout = 60_000 });
                await tab.Locator("main").WaitForAsync();
                if (target.Split('#')[0].EndsWith(".html", StringComparison.Ordinal) && await tab.Locator("h1").CountAsync() != 1)
                    found.Add($"a click in {place} leads to {target}, which shows no page");
            }

            return found;
        });

        Faults.None(faults, "A click on a link opens the page it leads to.");
    }

    private static IEnumerable<Fault> Each(IEnumerable<PageSeen> pages, Func<PageSeen, IEnumerable<string>> faults) =>
        pages.SelectMany(page => faults(page).Select(what => new Fault(page.Page, what)));
}
