using System.Text.Json;
using Dossier.BrowserTests.Looking;
using Dossier.Cli;
using Dossier.Cli.Terminal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>A page of another origin, open in the browser of an editor whose preview runs, gets nothing of it.</summary>
public sealed class SecondOriginTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(60);

    /// <summary>Tries every way in which a page can use another's file, and tells of each what came.</summary>
    private const string Attack = """
        async preview => {
            const got = [];
            window.dossier = { give: data => got.push("given " + JSON.stringify(data)) };
            window.addEventListener("message", event => got.push("told " + event.data));
            const tried = (name, attributes) => new Promise(done => {
                const element = document.createElement(name);
                element.onload = () => {
                    let inside = "";
                    try { inside = element.contentDocument?.body?.textContent ?? ""; } catch { }
                    done(name === "iframe" || name === "object" || name === "embed" ? inside : name + " loaded " + JSON.stringify(attributes));
                };
                element.onerror = () => done("");
                setTimeout(() => done(""), 5000);
                Object.assign(element, attributes);
                document.body.append(element);
            });
            const asked = async (path, how) => {
                try { const answer = await fetch(preview + path, how); return answer.type === "opaque" ? "opaque answer to " + path : await answer.text(); } catch { return ""; }
            };
            got.push(...await Promise.all([
                ...["shards/search.js", "data/dossier.json"].map(path => tried("script", { src: preview + path })),
                tried("script", { src: preview + "shards/search.js", type: "module" }),
                tried("link", { rel: "stylesheet", href: preview + ".dossier/reload.css" }),
                tried("img", { src: preview + "assets/front.png" }),
                tried("iframe", { src: preview + "articles/secret.html" }),
                tried("object", { data: preview + "articles/secret.html" }),
                tried("video", { src: preview + "assets/front.png" }),
                ...["articles/secret.html", "data/dossier.json", "shards/search.js"].flatMap(path =>
                    [asked(path, {}), asked(path, { mode: "no-cors" }), asked(path, { credentials: "include" }), asked(path, { method: "POST", mode: "no-cors" })]),
            ]));
            const editions = new EventSource(preview + ".dossier/editions?known=0");
            editions.onmessage = event => got.push("edition " + event.data);
            await new Promise(done => setTimeout(done, 1000));
            return got.filter(what => what !== "");
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-test-").FullName;
    private readonly StringWriter _output = new();
    private readonly CancellationTokenSource _stop = new();
    private WebApplication? _other;
    private Task<int> _preview = Task.FromResult(0);
    private string _address = "";

    public async ValueTask InitializeAsync()
    {
        Run("new", "dossier", ".");
        Directory.CreateDirectory(Path.Combine(_folder, "content/assets"));
        await File.WriteAllBytesAsync(Path.Combine(_folder, "content/assets/front.png"), Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        await File.WriteAllTextAsync(Path.Combine(_folder, "content/articles/secret.md"), "---\ntitle: Secret draft\noutlet: the-norbridge-courier\ndraft: true\n---\n\nTOPSECRETDRAFT words.\n\n![Front](../assets/front.png)\n");
        var output = TextWriter.Synchronized(_output);
        _preview = Task.Run(() => DossierCommand.Run(["serve", "--port", "0"], Environment(output)));
        for (var until = DateTime.UtcNow + _longest; DateTime.UtcNow < until && _address.Length == 0; await Task.Delay(50))
        {
            lock (output)
            {
                _address = _output.ToString().Split('\n').FirstOrDefault(line => line.StartsWith("Serving", StringComparison.Ordinal))?.Split(' ')[3] ?? "";
            }
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _other = builder.Build();
        _other.Run(request =>
        {
            request.Response.ContentType = "text/html; charset=utf-8";
            return request.Response.WriteAsync("<!doctype html><html lang=\"en\"><title>Another</title><body></body></html>");
        });
        await _other.StartAsync();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_page_of_another_origin_gets_nothing_of_the_preview(string host)
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(_other!.Urls.Single().Replace("127.0.0.1", host, StringComparison.Ordinal));

        var got = await tab.EvaluateAsync<string[]>(Attack, _address.TrimEnd('/') + "/");

        Assert.Equal([], got);
    }

    [Fact]
    public async Task The_previews_own_page_works_and_is_loaded_again_after_a_save()
    {
        await using var context = await chromium.Open(new());
        var tab = await context.NewPageAsync();
        var refused = new List<string>();
        tab.Response += (_, answer) => refused.AddRange(answer.Ok ? [] : [$"{answer.Status} {answer.Url}"]);
        await tab.GotoAsync(_address.TrimEnd('/') + "/articles/secret.html");
        Assert.Contains("TOPSECRETDRAFT", await tab.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await tab.Locator("main img").EvaluateAsync<bool>("picture => picture.decode().then(() => picture.naturalWidth === 1)"), "the picture of the page is not shown");
        // What the tries of another origin do not get, its own page does: they are worth something.
        var got = await tab.EvaluateAsync<string[]>(Attack, _address.TrimEnd('/') + "/");
        Assert.Contains(got, what => what.Contains("TOPSECRETDRAFT", StringComparison.Ordinal));
        Assert.Contains(got, what => what.StartsWith("given ", StringComparison.Ordinal));
        Assert.Contains(got, what => what.StartsWith("script loaded", StringComparison.Ordinal));
        Assert.Contains(got, what => what.StartsWith("img loaded", StringComparison.Ordinal));
        Assert.Contains(got, what => what.StartsWith("edition ", StringComparison.Ordinal));
        Assert.True(JsonDocument.Parse(await tab.EvaluateAsync<string>("() => fetch('../data/dossier.json').then(answer => answer.text())")).RootElement.TryGetProperty("articles", out _));

        await File.WriteAllTextAsync(Path.Combine(_folder, "content/articles/secret.md"), "---\ntitle: Secret draft\noutlet: the-norbridge-courier\ndraft: true\n---\n\nOther words.\n", TestContext.Current.CancellationToken);
        await tab.Locator("main", new() { HasText = "Other words." }).WaitForAsync();

        // A page may frame neither the preview nor post to it, its own page included.
        Assert.DoesNotContain(refused, what => !what.StartsWith("405 ", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _preview.WaitAsync(_longest);
        if (_other is not null)
            await _other.DisposeAsync();
        _stop.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Run(params string[] words) => Assert.Equal(0, DossierCommand.Run(words, Environment(_output)));

    private CommandEnvironment Environment(TextWriter output) => new()
    {
        Output = output,
        Error = TextWriter.Null,
        WorkingDirectory = _folder,
        Clock = () => new DateTimeOffset(2025, 8, 1, 0, 0, 0, TimeSpan.Zero),
        Stop = _stop.Token,
    };
}
