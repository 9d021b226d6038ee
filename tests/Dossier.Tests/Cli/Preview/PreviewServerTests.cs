using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dossier.Cli.Preview;
using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli.Preview;

/// <summary>What the preview answers to those who ask, and to those who must not.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    private const string Canary = "CANARY-e6c1";

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _browser = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private readonly List<Exception> _told = [];
    private PreviewServer? _server;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("content/dossier.yml", "title: Test\n");
        _folder.Write("content/index.md", "---\ntitle: Test\n---\n");
        _folder.Write("content/articles/secret.md", $"---\ntitle: Secret\ndraft: true\n---\n\n{Canary}\n");
        _folder.Write("content/static/.well-known/security.txt", "Contact: mailto:a@example.org");
        _folder.Write("content/static/robots.txt", "User-agent: own");
        _folder.Write("outside/secret.txt", Canary);
        Directory.CreateDirectory(_folder["content/assets"]);
        File.CreateSymbolicLink(_folder["content/assets/out.txt"], "../../outside/secret.txt");
        File.CreateSymbolicLink(_folder["content/assets/folder"], "../../outside");
        using (var made = Process.Start("mkfifo", [_folder["content/assets/pipe.png"]]))
            await made.WaitForExitAsync();

        var site = new LiveSite(new BuildOptions
        {
            Content = new FolderName(_folder["content"], "content"),
            Templates = new FolderName(_folder["templates"], "templates"),
            Output = new FolderName(_folder["site-output"], "site-output"),
            Drafts = true,
            Now = SmallSite.Now,
        });
        await site.Build(changed: null, _ => { }, CancellationToken.None);
        _server = await PreviewServer.Start(site, 0, _told.Add);
        _browser.BaseAddress = new Uri(_server!.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Dispose();
        Assert.Empty(_told);
    }

    [Theory]
    [InlineData("same-origin", "cors", "script", HttpStatusCode.OK)]
    [InlineData("same-origin", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("none", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("cross-site", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("same-site", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("cross-site", "navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "embed", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "object", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "no-cors", "script", HttpStatusCode.Forbidden)]
    [InlineData("same-site", "no-cors", "script", HttpStatusCode.Forbidden)]
    [InlineData("same-site", "no-cors", "image", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "cors", "empty", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "no-cors", "document", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "", "", HttpStatusCode.Forbidden)]
    [InlineData("anything", "no-cors", "style", HttpStatusCode.Forbidden)]
    public async Task A_page_of_another_origin_may_lead_here_and_load_nothing(string site, string mode, string destination, HttpStatusCode expected)
    {
        foreach (var path in new[] { "articles/secret.html", "shards/search.js", "data/dossier.json", ".dossier/reload.js" })
        {
            using var answer = await Ask(HttpMethod.Get, path, ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination));
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal(expected, answer.StatusCode);
            Assert.Equal(expected != HttpStatusCode.OK, text.Length == 0);
        }
    }

    [Theory]
    [InlineData(".well-known/security.txt", "Contact: mailto:a@example.org")]
    [InlineData("robots.txt", "User-agent: own")]
    public async Task Files_of_the_root_are_served_as_they_stand(string path, string text)
    {
        using var answer = await Ask(HttpMethod.Get, path);
        Assert.Equal((HttpStatusCode.OK, text), (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1:1", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1", HttpStatusCode.Forbidden)]
    [InlineData("HTTPS", HttpStatusCode.Forbidden)]
    [InlineData("OWN", HttpStatusCode.OK)]
    public async Task The_origin_has_to_be_its_own(string origin, HttpStatusCode expected)
    {
        using var answer = await Ask(HttpMethod.Get, "articles/secret.html", ("Origin", origin == "OWN" ? _server!.Address : origin == "HTTPS" ? _server!.Address.Replace("http:", "https:", StringComparison.Ordinal) : origin));
        Assert.Equal(expected, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.2", HttpStatusCode.MisdirectedRequest)]
    [InlineData("0.0.0.0", HttpStatusCode.MisdirectedRequest)]
    [InlineData("xn--x", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST", HttpStatusCode.OK)]
    public async Task The_name_has_to_be_that_of_this_machine(string host, HttpStatusCode expected)
    {
        using var answer = await Ask(HttpMethod.Get, "index.html", ("Host", host));
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Every_answer_says_that_it_is_for_its_own_pages_alone()
    {
        foreach (var (path, site) in new[] { ("index.html", "none"), ("nowhere.html", "none"), ("shards/search.js", "same-origin"), ("index.html", "cross-site"), (".dossier/reload.js", "same-origin") })
        {
            using var answer = await Ask(HttpMethod.Get, path, ("Sec-Fetch-Site", site));
            string? Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
            Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
            Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
            Assert.Equal("nosniff", Header("X-Content-Type-Options"));
            Assert.Equal("DENY", Header("X-Frame-Options"));
            Assert.Equal("frame-ancestors 'none'", Header("Content-Security-Policy"));
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("FOO")]
    public async Task A_method_that_would_change_something_is_not_allowed(string method)
    {
        using var answer = await Ask(new HttpMethod(method), "index.html");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
        Assert.Equal("", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("CONNECT 127.0.0.1:80 HTTP/1.1\r\nHost: 127.0.0.1:80")]
    [InlineData("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1")]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1")]
    [InlineData("GET /../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1")]
    [InlineData("GET /..%2f..%2foutside/secret.txt HTTP/1.1\r\nHost: 127.0.0.1")]
    [InlineData("GET /%2e%2e/outside/secret.txt HTTP/1.1\r\nHost: 127.0.0.1")]
    [InlineData("GET //outside/secret.txt HTTP/1.1\r\nHost: 127.0.0.1")]
    [InlineData("GET /assets/out.txt HTTP/1.1\r\nHost: 127.0.0.1")]
    [InlineData("GET /assets/folder/secret.txt HTTP/1.1\r\nHost: 127.0.0.1")]
    [InlineData("GET /assets/pipe.png HTTP/1.1\r\nHost: 127.0.0.1")]
    [InlineData("GET /content/articles/secret.md HTTP/1.1\r\nHost: 127.0.0.1")]
    public async Task Nothing_but_the_site_is_served(string request)
    {
        var answer = await Talk(request);
        Assert.Matches("^HTTP/1.1 4[0-9][0-9] ", answer);
        Assert.DoesNotContain(Canary, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    private async Task<string> Talk(string request)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var line = new TcpClient();
        await line.ConnectAsync(IPAddress.Loopback, _browser.BaseAddress!.Port, late.Token);
        await using var stream = line.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request + "\r\nConnection: close\r\n\r\n"), late.Token);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(late.Token);
    }

    private async Task<HttpResponseMessage> Ask(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            if (value.Length > 0)
                request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _browser.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
