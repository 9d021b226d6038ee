using System.Text.Json;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;

namespace Dossier.BrowserTests.Looking;

/// <summary>What a browser saw of a page that it opened from the disk, with the content security policy in force.</summary>
/// <param name="Page">The page.</param>
/// <param name="Complaints">What the browser said on its console, errors that scripts threw, and what the policy forbade.</param>
/// <param name="Requests">The addresses that were asked for.</param>
/// <param name="Links">The addresses that the page links to, whole, as the browser understands them.</param>
/// <param name="Anchors">The ids in the page.</param>
/// <param name="Kept">What the page left in the browser: cookies and local storage.</param>
/// <param name="Shifts">Where the layout shifted after the page was shown, while it loaded and was scrolled.</param>
public sealed record PageSeen(
    SitePage Page,
    ImmutableArray<string> Complaints,
    ImmutableArray<string> Requests,
    ImmutableArray<Uri> Links,
    ImmutableHashSet<string> Anchors,
    ImmutableArray<string> Kept,
    ImmutableArray<string> Shifts)
{
    private const string Ask = """
        async () => {
            const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
            await frame();
            for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight * 4) { scrollTo(0, at); await frame(); }
            scrollTo(0, 0);
            await frame();
            window.witness.settle();
            return {
                links: [...document.querySelectorAll('a[href]')].map(link => link instanceof SVGAElement ? new URL(link.href.baseVal, document.baseURI).href : link.href),
                anchors: [...document.querySelectorAll('[id]')].map(element => element.id),
                kept: [...Object.keys(localStorage).map(key => 'local storage: ' + key), ...(document.cookie ? ['cookie: ' + document.cookie] : [])],
                violations: window.witness.violations,
                // Less than this is the head of a page that is painted while it still arrives, on a machine that is busy.
                shifts: window.witness.shifts.filter(shift => shift.by >= 0.001).map(shift => `${shift.by.toFixed(4)} at ${shift.what}`),
            };
        }
        """;

    /// <summary>Opens pages, scrolls each to its end, and takes down what happens.</summary>
    public static async Task<ImmutableArray<PageSeen>> Of(Chromium chromium, IEnumerable<SitePage> pages)
    {
        var seen = new List<PageSeen>();
        await chromium.Look(pages, new() { ViewportSize = new() { Width = 1280, Height = 800 } }, async (tab, page) =>
        {
            var one = await Of(tab, page);
            lock (seen)
            {
                seen.Add(one);
            }

            return [];
        });
        return [.. seen.OrderBy(one => one.Page.ToString(), StringComparer.Ordinal)];
    }

    private static async Task<PageSeen> Of(IPage tab, SitePage page)
    {
        var (complaints, requests) = (new List<string>(), new List<string>());
        void Complain(object? _, IConsoleMessage message) => complaints.Add($"console: {message.Text}");
        void Throw(object? _, string error) => complaints.Add($"a script failed: {error}");
        void Request(object? _, IRequest request) => requests.Add(request.Url);
        tab.Console += Complain;
        tab.PageError += Throw;
        tab.Request += Request;
        try
        {
            await tab.GotoAsync(page.OnDisk);
            var answer = await tab.EvaluateAsync<JsonElement>(Ask);
            return new PageSeen(
                page,
                [.. complaints, .. Strings(answer, "violations").Select(violation => $"the policy: {violation}")],
                [.. requests],
                [.. Strings(answer, "links").Distinct(StringComparer.Ordinal).Select(link => new Uri(link))],
                [.. Strings(answer, "anchors")],
                [.. Strings(answer, "kept"), .. (await tab.Context.CookiesAsync()).Select(cookie => $"cookie: {cookie.Name}")],
                [.. Strings(answer, "shifts")]);
        }
        finally
        {
            tab.Console -= Complain;
            tab.PageError -= Throw;
            tab.Request -= Request;
        }
    }

    private static IEnumerable<string> Strings(JsonElement answer, string name) =>
        answer.GetProperty(name).EnumerateArray().Select(value => value.GetString()!);
}
