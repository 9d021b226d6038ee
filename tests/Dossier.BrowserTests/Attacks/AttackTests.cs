using Dossier.BrowserTests.Looking;
using Xunit;

namespace Dossier.BrowserTests.Attacks;

/// <summary>The attacked dossier, built once.</summary>
public sealed class AttackedSite : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-browser-attacked-").FullName;
    private readonly Lazy<AttackedDossier> _dossier;

    public AttackedSite() => _dossier = new(() =>
    {
        var dossier = new AttackedDossier(_folder);
        dossier.Build();
        return dossier;
    });

    internal AttackedDossier Dossier => _dossier.Value;

    /// <summary>The HTML files, sorted, each with its path in the site.</summary>
    public ImmutableArray<string> Pages =>
        [.. Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Output, file)).Order(StringComparer.Ordinal)];

    public string Output
    {
        get
        {
            _ = _dossier.Value;
            return Path.Combine(_folder, "site-output");
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>
/// Entries that a stranger sends do nothing in a reader's browser, whether the content security policy of the pages is in force
/// or not. Every run opens the pages that hold much and some of the others, and reads all of them; the environment variable
/// DOSSIER_VECTORS=all opens all.
/// </summary>
public sealed class AttackTests(AttackedSite site, Chromium chromium) : IClassFixture<AttackedSite>
{
    // Every so many entries of a kind are opened in a run that does not open all: a number that has no part in common with that of the programs.
    private const int Step = 29;

    // Presses, points at and focuses whatever can be, but what leads away.
    private const string Touch = $$"""
        async () => {
            addEventListener('click', event => { if (event.target.closest?.('a[href]:not([href^="javascript"])')) event.preventDefault(); }, true);
            addEventListener('submit', event => event.preventDefault(), true);
            const can = element => element.namespaceURI !== document.body.namespaceURI || element.matches('a, img, input, button, details, video, audio, form, [tabindex], [autofocus], [style]') || [...element.attributes].some(({ name }) => name.startsWith('on'));
            for (const element of [...document.querySelectorAll('main *')].filter(can)) {
                for (const type of ['mouseover', 'mouseenter', 'pointerdown', 'focus', 'toggle', 'animationstart', 'error', 'load'])
                    element.dispatchEvent(new Event(type, { bubbles: false }));
                element.click?.();
            }
            await new Promise(done => setTimeout(done, 20));
            return document.querySelectorAll('{{Vectors.Element}}').length;
        }
        """;

    // Reads pages as the browser does, and lists what could run in them or ask for something.
    private const string Read = """
        pages => pages.flatMap(([path, text]) => {
            const page = new DOMParser().parseFromString(text, 'text/html');
            const found = [];
            const runs = /^[\u0000-\u0020]*(j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|v\s*b\s*s\s*c\s*r\s*i\s*p\s*t|data)\s*:/i;
            for (const element of page.querySelectorAll('*')) {
                const name = element.localName;
                const shown = () => `${path}: ${element.outerHTML.slice(0, 160)}`;
                if (name === 'script' && !/^(application|text)\/(ld\+)?json$/.test(element.type) && !/^(\.\.\/)*(assets|shards)\//.test(element.getAttribute('src') ?? '')) found.push(shown());
                if (/^(iframe|frame|object|embed|applet|base|template|foreignobject|animate|animatetransform|animatemotion|set|style|plaintext|xmp|noembed|noframes|marquee|portal|math|textarea)$/.test(name)) found.push(shown());
                if (name === 'meta' && /refresh/i.test(element.httpEquiv) && element.content.includes('//')) found.push(shown());
                for (const { name: attribute, value } of element.attributes) {
                    if (/^on/i.test(attribute) || attribute === 'srcdoc' || attribute === 'ping' || attribute === 'formaction' || attribute === 'style' && /url|expression|@import/i.test(value)) found.push(shown());
                    if (/^(.*:)?(href|src|srcset|action|poster|data|background|cite|from|to|values|by|content)$/.test(attribute) && name !== 'meta' && runs.test(value)) found.push(shown());
                    if (/^(src|srcset|poster|background)$/.test(attribute) && /^[\u0000-\u0020]*(https?:)?\/\//i.test(value)) found.push(shown());
                }
            }
            return found;
        })
        """;

    [Fact]
    public void Every_field_of_words_took_vectors()
    {
        Assert.True(Vectors.All.Length >= 200, $"{Vectors.All.Length} vectors");
        Assert.Empty(site.Dossier.FieldsOfWords.Except(site.Dossier.TakenFields));
        Assert.True(site.Dossier.Taken > Vectors.All.Length * 10, $"{site.Dossier.Taken} values were taken, {site.Dossier.Refused} refused");
    }

    [Fact]
    public async Task No_page_has_anything_that_could_run_or_ask_for_something()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        var found = new List<string>();
        foreach (var pages in site.Pages.Chunk(40))
            found.AddRange(await tab.EvaluateAsync<string[]>(Read, pages.Select(path => new[] { path, File.ReadAllText(Path.Combine(site.Output, path)) }).ToArray()));

        Assert.True(found.Count == 0, $"{found.Count} elements could do something:\n{string.Join('\n', found.Take(20))}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_happens_where_the_pages_are_opened_and_touched(bool isPolicyInForce)
    {
        await using var context = await chromium.Open(new());
        var happened = new List<string>();
        var tab = await context.NewPageAsync();
        var at = "";
        void Say(string what) => happened.Add($"{at}: {what}");
        tab.Dialog += (_, dialog) =>
        {
            Say($"a dialog says '{dialog.Message}'");
            _ = dialog.DismissAsync();
        };
        context.Page += (_, opened) => Say($"a window opens: {opened.Url}");
        var address = new Uri(site.Output + "/").AbsoluteUri;
        tab.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:image/svg+xml", StringComparison.Ordinal))
                Say($"asks for {request.Url}");
        };
        if (!isPolicyInForce)
        {
            await tab.RouteAsync("**/*.html*", async route =>
            {
                var text = await File.ReadAllTextAsync(new Uri(route.Request.Url).LocalPath);
                await route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = text.Replace("http-equiv=\"Content-Security-Policy\"", "name=\"taken-out\"", StringComparison.Ordinal) });
            });
        }

        foreach (var path in Opened())
        {
            at = path;
            await tab.GotoAsync(new Uri(Path.Combine(site.Output, path)).AbsoluteUri);
            var made = await tab.EvaluateAsync<int>(Touch);
            if (made > 0)
                Say($"{made} elements were made");
            if (isPolicyInForce && await tab.EvaluateAsync<string[]>("() => window.witness.violations") is { Length: > 0 } violations)
                Say($"the policy had to step in: {violations[0]}");
        }

        Assert.True(happened.Count == 0, $"{happened.Count} things happened:\n{string.Join('\n', happened.Take(20))}");
    }

    private IEnumerable<string> Opened() => Environment.GetEnvironmentVariable("DOSSIER_VECTORS") == "all"
        ? site.Pages
        : site.Pages.Where(HoldsMuch).Concat(site.Pages.Where(path => !HoldsMuch(path)).Where((_, at) => at % Step == 0));

    private static bool HoldsMuch(string path) => Path.GetDirectoryName(path) is "" && !path.StartsWith("page-", StringComparison.Ordinal);
}
