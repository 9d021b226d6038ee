using System.Text.Json;
using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private const string Raw = """
        Farmers block the coast road
        11 August 2022

        Farmers blocked the coast road for a second week on Thursday, demanding that the tax on diesel be lifted.

        The government has offered to talk, but only after the road has been cleared of tractors and hay.

        Follow us on Telegram
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public ImportCommandTests()
    {
        Put("content/dossier.yml", "title: Test\n");
        Put("content/index.md", "---\ntitle: Test\n---\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_draft_is_written_that_the_check_passes()
    {
        Put("raw.txt", Raw);
        Assert.Equal(ExitCode.Done, Run("import raw.txt --report report.json"));
        Assert.Contains("1 draft written from 1 input; report in report.json", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("date: 2022-08-11\n", Get("content/articles/farmers-block-the-coast-road.md"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Run("check --drafts --strict"));

        using var report = JsonDocument.Parse(Get("report.json"));
        var file = Assert.Single(report.RootElement.EnumerateArray());
        Assert.Equal(("raw.txt", "content/articles/farmers-block-the-coast-road.md"), (file.GetProperty("file").GetString(), file.GetProperty("draft").GetString()));
        Assert.Equal(
            ["1 field title", "2 field date", "3 dropped ", "4 kept ", "5 dropped ", "6 kept ", "7 dropped ", "8 dropped "],
            file.GetProperty("lines").EnumerateArray().Select(line => $"{line.GetProperty("line")} {line.GetProperty("fate")} {line.GetProperty("field")}"));
    }

    [Theory]
    [InlineData("import inbox/artcle.txt", "did you mean 'inbox/article.txt'?")]
    [InlineData("import inbox/article.txt --froce", "There is no option '--froce'; did you mean '--force'?")]
    [InlineData("import --dryrun inbox/article.txt", "There is no option '--dryrun'; did you mean '--dry-run'?")]
    public void A_mistyped_word_is_answered_with_the_one_that_may_be_meant(string commandLine, string answer)
    {
        Put("inbox/article.txt", Raw);
        Assert.NotEqual(ExitCode.Done, Run(commandLine));
        Assert.Contains(answer, _error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "content", "articles")));
    }

    [Fact]
    public void A_text_that_is_there_already_is_not_written_again_unless_it_is_forced()
    {
        Put("raw.txt", Raw);
        Put("again.txt", Raw.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("Farmers block the coast road\r", "Other headline about the road\r", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, Run("import raw.txt again.txt"));
        Assert.Contains("again.txt: warning same-text: the article 'farmers-block-the-coast-road' has this text already, so nothing was written", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "content", "articles")));

        Run("import raw.txt");
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "content", "articles")));

        Assert.Equal(ExitCode.Done, Run("import raw.txt --force"));
        Assert.Contains("raw.txt: advice id-taken: the id 'farmers-block-the-coast-road' is taken, so the draft is called 'farmers-block-the-coast-road-2'", _error.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "content", "articles", "farmers-block-the-coast-road-2.md")));
    }

    [Theory]
    [InlineData("content/actors/roads/farmers-block-the-coast-road.md", "name: A road\ntype: organization")]
    [InlineData("content/articles/2022/Farmers-Block-The-Coast-Road.md", "title: A road")]
    [InlineData("content/pages/farmers-block-the-coast-road.md", "\0 no text at all")]
    public void An_id_is_looked_for_wherever_an_entry_may_stand(string there, string fields)
    {
        Put(there, $"---\n{fields}\n---\n");
        if (fields[0] == '\0')
            File.WriteAllBytes(Path.Combine(_folder.Path, there), [0xE9, 0x0A]);

        Put("raw.txt", Raw);
        Assert.Equal(ExitCode.Done, Run("import raw.txt"));
        Assert.Contains("the id 'farmers-block-the-coast-road' is taken, so the draft is called 'farmers-block-the-coast-road-2'", _error.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "content", "articles", "farmers-block-the-coast-road-2.md")));
    }

    [Fact]
    public void A_draft_never_has_the_id_of_the_home_page()
    {
        File.Delete(Path.Combine(_folder.Path, "content", "index.md"));
        Put("raw.html", "<html><head><title>Index</title></head><body><article><h1>Index</h1><p>Farmers blocked the coast road for a second week on Thursday, demanding that the tax on diesel be lifted.</p></article></body></html>");
        Assert.Equal(ExitCode.Done, Run("import raw.html"));
        Assert.Contains("raw.html: advice id-taken: the id 'index' is taken, so the draft is called 'index-2'", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("title: Index\n", Get("content/articles/index-2.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_input_does_not_stop_the_others()
    {
        Put("raw.txt", Raw);
        File.WriteAllBytes(Path.Combine(_folder.Path, "binary.bin"), [1, 0, 2, 0, 3]);
        File.WriteAllBytes(Path.Combine(_folder.Path, "latin.txt"), Encoding.Latin1.GetBytes("Genève est une ville"));
        Put("empty.txt", " \n\n");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "folder"));
        Assert.Equal(ExitCode.ContentHasErrors, Run("import binary.bin empty.txt folder gone.txt latin.txt raw.txt --quiet"));
        Assert.Equal("", _output.ToString());
        foreach (var code in new[] { "binary.bin: error binary-input", "empty.txt: error empty-input", "folder: error folder-as-input", "gone.txt: error missing-input" })
            Assert.Contains(code, _error.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "content", "articles", "farmers-block-the-coast-road.md")));
    }

    [Fact]
    public void Standard_input_is_read_and_a_dry_run_writes_nothing()
    {
        Assert.Equal(ExitCode.Done, Run("import - --dry-run --format json", Raw));
        using var report = JsonDocument.Parse(_output.ToString());
        Assert.Equal("-", report.RootElement[0].GetProperty("file").GetString());
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "content", "articles")));
    }

    [Fact]
    public void A_text_without_a_headline_is_called_by_its_file()
    {
        Put("coast-road.txt", "Farmers blocked the coast road for a second week on Thursday, demanding that the tax on diesel be lifted.\n\nThe government has offered to talk, but only after the road has been cleared of tractors and hay.\n");
        Assert.Equal(ExitCode.Done, Run("import coast-road.txt"));
        Assert.Contains("coast-road.txt: advice no-headline: ", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("\ntitle: coast-road\n", Get("content/articles/coast-road.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import --report raw.txt other.txt", "raw.txt")]
    [InlineData("import raw.txt --report raw.txt", "raw.txt")]
    [InlineData("import raw.txt --report content/index.md", "content/index.md")]
    public void A_report_takes_the_place_of_no_other_file(string words, string file)
    {
        Put("raw.txt", Raw);
        Put("other.txt", Raw);
        Put("content/index.md", "---\ntitle: Home\n---\n");
        var before = Get(file);
        Assert.Equal(ExitCode.ContentHasErrors, Run(words));
        Assert.Contains($"{file}: error cannot-write-report: there is a file of this name that is no report", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Get(file));
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "content", "articles")));
    }

    [Fact]
    public void An_earlier_report_makes_room_for_the_next()
    {
        Put("raw.txt", Raw);
        Assert.Equal(ExitCode.Done, Run("import raw.txt --report report.json"));
        Assert.Equal(ExitCode.Done, Run("import raw.txt --force --report report.json"));
    }

    [Fact]
    public void What_the_disk_refuses_is_said_and_the_command_fails()
    {
        Put("raw.txt", Raw);
        Assert.Equal(ExitCode.ContentHasErrors, Run("import raw.txt --report gone/report.json"));
        Assert.Contains("gone/report.json: error cannot-write-report: ", _error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "content", "articles")), "a draft was written though the report cannot be");

        Put("content/articles", "a file where the folder of drafts should be");
        Assert.Equal(ExitCode.ContentHasErrors, Run("import raw.txt"));
        Assert.Contains("content/articles/farmers-block-the-coast-road.md: error cannot-write-draft: ", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("0 drafts written from 1 input", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_is_answered_with_how_to_save_the_page_and_no_file_with_what_is_missing()
    {
        Assert.Equal(ExitCode.ContentHasErrors, Run("import https://news.example.org/a"));
        Assert.Contains("https://news.example.org/a: error form-not-read: this is an address, and nothing is fetched from the web", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("save the page (Ctrl-S)", _error.ToString(), StringComparison.Ordinal);
        _error.GetStringBuilder().Clear();
        Assert.Equal(ExitCode.WrongCommandLine, Run("import"));
        Assert.StartsWith("No FILE is named", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_version_of_a_text_is_said_with_what_is_new()
    {
        Put("raw.txt", Raw);
        Put("later.txt", Raw.Replace("Follow us", "The roads ministry will send its envoy to the coast on Friday, the governor said in the evening.\n\nFollow us", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, Run("import raw.txt later.txt"));
        Assert.Contains("later.txt: warning similar-text: the article 'farmers-block-the-coast-road' has nearly this text: 1 paragraph more, 'The roads ministry", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_text_that_is_longer_than_a_table_every_line_is_shown_all_the_same()
    {
        Put("raw.txt", $"Farmers block the coast road\n\n{string.Concat(Enumerable.Range(1, 2_500).Select(number => $"Paragraph {number} says that the road was blocked again on that day.\n\n"))}");

        Assert.Equal(ExitCode.Done, Run("import raw.txt"));

        var rows = _output.ToString().Split('\n').Where(row => row.Contains("| Paragraph ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(Enumerable.Range(1, 2_500), rows.Select(row => int.Parse(row[row.IndexOf("Paragraph ", StringComparison.Ordinal)..].Split(' ')[1], CultureInfo.InvariantCulture)));
        // The first is the standfirst, in a table of its own; what follows the table of the others has no columns.
        Assert.Equal([.. Enumerable.Repeat(false, 1 + 1_000), .. Enumerable.Repeat(true, 1_499)], rows.Select(row => row.Contains("|  | Paragraph ", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_to_look_at_stands_first_and_the_page_is_counted()
    {
        Put("page.html", $"<html><body><nav>{string.Concat(Enumerable.Range(1, 30).Select(number => $"<p>Section {number} of the site</p>"))}</nav><article><h1>Farmers block the coast road</h1><p>Farmers blocked the coast road for a second week on Thursday, demanding that the tax on diesel be lifted.</p><p>The government has offered to talk, but only after the road has been cleared of tractors and hay.</p></article></body></html>");
        Assert.Equal(ExitCode.Done, Run("import page.html"));
        var shown = _output.ToString();
        Assert.DoesNotContain("Section 7", shown, StringComparison.Ordinal);
        Assert.Contains("Dropped: 30 (part of the page around the article, by its markup)", shown, StringComparison.Ordinal);
        Assert.True(shown.IndexOf("Look at first:", StringComparison.Ordinal) < shown.IndexOf("Kept:", StringComparison.Ordinal), shown);
    }

    [Fact]
    public void A_loss_is_said_with_quiet_too()
    {
        Put("page.html", $"<html><body><h1>Farmers block the coast road</h1>{string.Concat(Enumerable.Range(1, 12).Select(number => $"<nav><p>Farmers of village {number} blocked the coast road for a second week on Thursday, demanding that the tax on diesel be lifted.</p></nav>"))}</body></html>");
        Run("import page.html --quiet");
        Assert.Contains("page.html: warning little-kept: ", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_has_an_example()
    {
        Assert.Equal(ExitCode.Done, Run("import --help"));
        Assert.Contains("dossier import inbox/article.txt", _output.ToString(), StringComparison.Ordinal);
    }

    private void Put(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Get(string name) => File.ReadAllText(Path.Combine(_folder.Path, name));

    private int Run(string words, string input = "")
    {
        _output.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
        return DossierCommand.Run(words.Split(' '), new CommandEnvironment
        {
            Output = _output,
            Error = _error,
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            WorkingDirectory = _folder.Path,
            Clock = () => new DateTimeOffset(2025, 8, 1, 12, 0, 0, TimeSpan.Zero),
        });
    }
}
