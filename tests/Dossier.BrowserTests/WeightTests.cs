using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>What a reader on a slow line has to wait for.</summary>
public sealed class WeightTests(Chromium chromium, TestSites sites, ITestOutputHelper output)
{
    private const int Heaviest = 60_000;

    /// <summary>The printed briefing is the whole dossier on one page, opened by who wants it on paper.</summary>
    private const int HeaviestOnPaper = 80_000;

    [Fact]
    public async Task No_page_weighs_more_than_60_kB_as_it_is_published()
    {
        var published = await sites.Published;
        var weighed = new List<(SitePage Page, int Sent, int Whole)>();
        await chromium.Look(published.Site.OneOfEachKind, new(), async (tab, page) =>
        {
            var (sent, whole) = await Weigh(tab, published[page]);
            lock (weighed)
            {
                weighed.Add((page, sent, whole));
            }

            return [];
        });

        var byWeight = weighed.OrderByDescending(one => one.Sent).ThenBy(one => one.Page.Path, StringComparer.Ordinal).ToList();
        foreach (var kind in byWeight.GroupBy(one => one.Page.Kind, StringComparer.Ordinal))
        {
            var heaviest = kind.First();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{heaviest.Sent / 1000.0,6:0.0} kB sent, {heaviest.Whole / 1000.0,6:0.0} kB whole: {heaviest.Page.Path}, the heaviest {kind.Key}"));
        }

        Faults.None(
            byWeight.Where(one => one.Sent >= (one.Page.Kind == "print" ? HeaviestOnPaper : Heaviest)).Select(one => new Fault(one.Page, string.Create(CultureInfo.InvariantCulture, $"{one.Sent} bytes compressed ({one.Whole} whole)"))),
            "A page with all that it loads at its start stays below 60 kB, and the printed briefing below 80 kB, compressed as GitHub Pages does.");
    }

    /// <summary>The bytes of the page and of everything that it loads at its start: as sent, and uncompressed.</summary>
    private static async Task<(int Sent, int Whole)> Weigh(IPage tab, string address)
    {
        var answers = new List<IResponse>();
        void Take(object? _, IResponse answer) => answers.Add(answer);

        // Each page is weighed as the first that a reader opens.
        var browser = await tab.Context.NewCDPSessionAsync(tab);
        await browser.SendAsync("Network.enable");
        await browser.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        tab.Response += Take;
        try
        {
            await tab.GotoAsync(address);
            var (sent, whole) = (0, 0);
            // What comes after the page has loaded, such as its icon, adds to the list while it is read.
            foreach (var answer in answers.ToArray())
            {
                sent += (await answer.Request.SizesAsync()).ResponseBodySize;
                whole += (await answer.BodyAsync()).Length;
            }

            return (sent, whole);
        }
        finally
        {
            tab.Response -= Take;
            await browser.DetachAsync();
        }
    }
}
