using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>The preview, as a browser and an editor's saves see it.</summary>
public sealed class ServeCommandTests : IAsyncLifetime
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly TextWriter _outputInTurn;
    private readonly SharedWriter _error = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _browser = new() { Timeout = _longest };
    private Task<int> _server = Task.FromResult(0);
    private StreamReader _events = StreamReader.Null;

    public ServeCommandTests() => _outputInTurn = TextWriter.Synchronized(_output);

    public async ValueTask InitializeAsync()
    {
        Run(["new", "dossier", "."]);
        _server = Task.Run(() => Run(["serve", "--port", "0"]));
        var address = await Eventually(() => Output.Split('\n').FirstOrDefault(line => line.StartsWith("Serving", StringComparison.Ordinal))?.Split(' ')[3]);
        _browser.BaseAddress = new Uri(address);
        _events = new StreamReader(await _browser.GetStreamAsync(new Uri(".dossier/editions?known=1", UriKind.Relative)));
    }

    [Fact]
    public async Task A_save_reaches_the_open_page()
    {
        Assert.Contains("<script defer src=\"/.dossier/reload.js?edition=1\"></script>", await Get("actors/norland.html"), StringComparison.Ordinal);
        Write("actors/norland.md", "---\nname: Norland\ntype: state\nsummary: It has two banks.\n---\n");
        await NextEdition();
        Assert.Contains("It has two banks.", await Get("actors/norland.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_writes_beside_the_file_and_renames_is_understood()
    {
        Write("actors/.norland.md.swp", "---\nname: Norland\ntype: state\nsummary: It has two banks.\n---\n");
        File.Move(PathOf("actors/.norland.md.swp"), PathOf("actors/norland.md"), overwrite: true);
        await NextEdition();
        Assert.Contains("It has two banks.", await Get("actors/norland.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_told_with_their_place_over_the_last_good_site_and_go_when_they_are_mended()
    {
        var good = File.ReadAllText(PathOf("actors/norland.md"));
        Write("actors/norland.md", good[..12]);
        var told = await NextEdition();
        var error = told.GetProperty("errors")[0];
        Assert.StartsWith("content/actors/norland.md(", error.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.Equal("unclosed-front-matter", error.GetProperty("code").GetString());
        Assert.NotEqual("", error.GetProperty("hint").GetString());
        Assert.Contains("<h1>Norland</h1>", await Get("actors/norland.html"), StringComparison.Ordinal);

        // A page that is opened while there are errors is told of them, too.
        using var late = new StreamReader(await _browser.GetStreamAsync(new Uri($".dossier/editions?known={told.GetProperty("number").GetInt32()}", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(told.ToString(), (await Next(late)).ToString());

        Write("actors/norland.md", good);
        Assert.Equal(0, (await NextEdition()).GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task New_renamed_and_deleted_files_are_noticed()
    {
        Write("actors/westland.md", "---\nname: Westland\ntype: state\n---\n");
        await NextEdition();
        Assert.Contains("<h1>Westland</h1>", await Get("actors/westland.html"), StringComparison.Ordinal);

        File.Move(PathOf("actors/westland.md"), PathOf("actors/eastland.md"));
        await NextEdition();
        Assert.Contains("<h1>Westland</h1>", await Get("actors/eastland.html"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Status("actors/westland.html"));

        File.Delete(PathOf("actors/eastland.md"));
        await NextEdition();
        Assert.Equal(HttpStatusCode.NotFound, await Status("actors/eastland.html"));
    }

    [Fact]
    public async Task A_folder_may_go_and_come_back()
    {
        var (content, aside) = (Path.Combine(_folder.Path, "content"), Path.Combine(_folder.Path, "aside"));
        Directory.Move(content, aside);
        Assert.Equal("missing-folder", (await NextEdition()).GetProperty("errors")[0].GetProperty("code").GetString());
        Directory.Move(aside, content);
        await EditionWithoutErrors();
        // It is watched again.
        Write("actors/norland.md", "---\nname: Norland\ntype: state\nsummary: It is back.\n---\n");
        await Eventually(async () => (await Get("actors/norland.html")).Contains("It is back.", StringComparison.Ordinal) ? "" : null);
    }

    [Fact]
    public async Task A_save_right_after_a_folder_was_moved_away_is_not_missed()
    {
        Directory.CreateDirectory(PathOf("assets/maps"));
        Write("assets/maps/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        await Eventually(async () => await Status("assets/maps/a.svg") == HttpStatusCode.OK ? "" : null);
        Directory.Move(PathOf("assets/maps"), Path.Combine(_folder.Path, "aside"));
        Write("actors/norland.md", "---\nname: Norland\ntype: state\nsummary: It has two banks.\n---\n");
        await Eventually(async () => (await Get("actors/norland.html")).Contains("It has two banks.", StringComparison.Ordinal) ? "" : null);
        Assert.Equal(HttpStatusCode.NotFound, await Status("assets/maps/a.svg"));
    }

    [Fact]
    public async Task What_is_served_is_what_a_build_writes()
    {
        Write("articles/talks.md", "---\ntitle: Talks\noutlet: the-norbridge-courier\n---\n\nMara Lind spoke.\n");
        await NextEdition();
        Assert.Equal(ExitCode.Done, Run(["build", "--drafts"]));
        var written = Directory.EnumerateFiles(Path.Combine(_folder.Path, "site-output"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(_folder.Path, "site-output"), file).Replace('\\', '/')).Where(path => !path.StartsWith('.')).ToArray();
        Assert.Contains("articles/talks.html", written);
        foreach (var path in written)
        {
            var served = (await Get(path)).Replace("<link rel=\"stylesheet\" href=\"/.dossier/reload.css\">\n<script defer src=\"/.dossier/reload.js?edition=2\"></script>\n", "", StringComparison.Ordinal);
            Assert.Equal(File.ReadAllText(Path.Combine(_folder.Path, "site-output", path)), served);
        }
    }

    [Fact]
    public async Task A_large_site_is_shown_before_it_is_checked_and_what_the_check_finds_is_told()
    {
        foreach (var number in Enumerable.Range(0, 250))
            Write($"actors/person-{number}.md", $"---\nname: Person {number}\ntype: person\n---\n");

        await Eventually(async () => await Status("actors/person-249.html") == HttpStatusCode.OK ? "" : null);
        await Eventually(() => _error.ToString().Contains("All of them checked", StringComparison.Ordinal) ? "" : null);
        _folder.Write("templates/actor.html", "<h1>{{ actor.name }}</h1>{{ if page.path == 'actors/person-7.html' }}<a href=\"nowhere.html\">there</a>{{ end }}\n");
        await Eventually(async () => (await Get("actors/person-7.html")).Contains("nowhere.html", StringComparison.Ordinal) ? "" : null);
        // A page that was half written when it was read has an edition of its own before.
        while (!(await NextEdition()).GetProperty("errors").EnumerateArray().Any(error => error.GetProperty("code").GetString() == "dead-link"))
        {
        }

        // The last good site is shown below the error.
        Assert.DoesNotContain("nowhere.html", await Get("actors/person-7.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_of_another_name_reads_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "index.html") { Headers = { Host = "evil.example" } };
        using var answer = await _browser.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("40.5")]
    public void What_is_no_port_is_said(string port)
    {
        Assert.Equal(ExitCode.WrongCommandLine, Run(["serve", "--port", port]));
        Assert.Contains("A port is a number from 0 to 65535", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_is_taken_is_said_and_the_usual_one_gives_way()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        Assert.Equal(ExitCode.WrongCommandLine, Run(["serve", "--port", $"{((IPEndPoint)other.LocalEndpoint).Port}"]));
        Assert.Contains("is taken by another program", _error.ToString(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await _server.WaitAsync(_longest));
        _events.Dispose();
        _browser.Dispose();
        _stop.Dispose();
        _folder.Dispose();
    }

    private string Output
    {
        get
        {
            // The writer that the command has locks itself.
            lock (_outputInTurn)
            {
                return _output.ToString();
            }
        }
    }

    private int Run(string[] words) => DossierCommand.Run(words, new CommandEnvironment
    {
        Output = _outputInTurn,
        Error = _error,
        WorkingDirectory = _folder.Path,
        Clock = () => SmallSite.Now,
        Stop = _stop.Token,
    });

    private string PathOf(string name) => Path.Combine(_folder.Path, "content", name);

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    private Task<string> Get(string path) => _browser.GetStringAsync(new Uri(path, UriKind.Relative));

    private async Task<HttpStatusCode> Status(string path)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private Task<JsonElement> NextEdition() => Next(_events);

    private Task EditionWithoutErrors() => EditionWith(errors: 0);

    private async Task<JsonElement> EditionWith(int errors)
    {
        while (true)
        {
            var told = await NextEdition();
            if (told.GetProperty("errors").GetArrayLength() == errors)
                return told;
        }
    }

    private static async Task<JsonElement> Next(StreamReader events)
    {
        using var late = new CancellationTokenSource(_longest);
        while (await events.ReadLineAsync(late.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return JsonDocument.Parse(line["data: ".Length..]).RootElement;
        }

        throw new InvalidOperationException("the server told no edition");
    }

    private static Task<string> Eventually(Func<string?> found) => Eventually(() => Task.FromResult(found()));

    private static async Task<string> Eventually(Func<Task<string?>> found)
    {
        for (var until = DateTime.UtcNow + _longest; DateTime.UtcNow < until; await Task.Delay(20))
        {
            if (await found() is { } value)
                return value;
        }

        throw new TimeoutException("it did not come");
    }
}
