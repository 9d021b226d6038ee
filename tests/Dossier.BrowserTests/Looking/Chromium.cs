using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests.Looking;

/// <summary>The browser that the tests look through: the Chromium of this machine, started once.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const int AtOnce = 2;

    // In milliseconds. Ample, for machines that are busy with other things.
    private const int SlowestAnswer = 60_000;

    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // Nothing that the browser does by itself may reach the network or wait for it.
    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program's path: what the variable CHROMIUM says, else the first of its usual names on the PATH; null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? Programs.Find(_names);

    /// <summary>A window of its own, without cookies or memory of others.</summary>
    public async Task<IBrowserContext> Open(BrowserNewContextOptions how)
    {
        Programs.Require(Path, "a browser", "chromium", "or name one in the environment variable CHROMIUM");
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = _arguments, Timeout = SlowestAnswer });
        var context = await _browser.NewContextAsync(how);
        context.SetDefaultTimeout(SlowestAnswer);
        await context.AddInitScriptAsync(PageProbes.Witness);
        return context;
    }

    /// <summary>Looks at pages, some at a time, and gathers what is wrong with them.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="how">The window: its size, its colours, whether scripts run.</param>
    /// <param name="look">Looks at a page in a tab, in which it is not open yet; each fault in a line.</param>
    public async Task<IReadOnlyCollection<Fault>> Look(IEnumerable<SitePage> pages, BrowserNewContextOptions how, Func<IPage, SitePage, Task<IEnumerable<string>>> look)
    {
        var waiting = new Queue<SitePage>(pages);
        Assert.NotEmpty(waiting);
        var faults = new List<Fault>();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            await using var context = await Open(how);
            var tab = await context.NewPageAsync();
            while (Next() is { } page)
            {
                var found = await look(tab, page);
                lock (faults)
                {
                    faults.AddRange(found.Select(what => new Fault(page, what)));
                }
            }
        }));
        return faults;

        SitePage? Next()
        {
            lock (waiting)
            {
                return waiting.TryDequeue(out var page) ? page : null;
            }
        }
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _playwright?.Dispose();
    }
}
