using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Xunit;

namespace Dossier.BrowserTests;

public sealed class TimelineFilterTests(Chromium chromium, TestSites sites)
{
    [Fact]
    public async Task Filtered_by_an_actor_the_timeline_shows_its_events_alone_and_says_how_many()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["timeline.html"].OnDisk);

        await tab.Locator("main select[name=actor]").SelectOptionAsync("emmanuel-macron");
        var listed = await Shown("main section li > div > a[href^='events/']:visible, main section li > div > a[href^='../events/']:visible");
        var drawn = await Shown("main figure svg a[href]:visible");
        var said = await tab.Locator("main form [role=status]").InnerTextAsync();

        var his = Directory.EnumerateFiles(Path.Combine(Repository.Root, "content/events"), "*.md")
            .Where(file => File.ReadLines(file).Any(line => line.Contains("emmanuel-macron", StringComparison.Ordinal)))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(listed);
        Assert.Empty(listed.Except(his));
        Assert.NotEmpty(drawn);
        Assert.Empty(drawn.Except(listed));
        Assert.Contains(listed.Count.ToString(CultureInfo.InvariantCulture), said, StringComparison.Ordinal);

        async Task<List<string>> Shown(string selector)
        {
            var addresses = await tab.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
            return [.. addresses.Select(address => Path.GetFileNameWithoutExtension(address.Split('#')[0])).Distinct()];
        }
    }
}
