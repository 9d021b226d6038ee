using Dossier.Cli;
using Dossier.Cli.Fixing;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary><c>dossier check --fix</c> on files on a disk, with the real build.</summary>
public sealed class FixTests : IDisposable
{
    private const string Wrong = "\uFEFF---\r\n# the editor's own note\r\ntitle: A   # and another\r\npublished: 7 May 2025\r\nevents: [talk]\r\nlanguage: English\r\n---\r\n\r\nSee [[talk]]: a talk.\r\n\r\n  Odd   spaces stay.\t\r\n";
    private const string Right = "\uFEFF---\r\n# the editor's own note\r\ntitle: A   # and another\r\ndate: 2025-05-07\r\nevents: [talks]\r\nlanguage: en\r\n---\r\n\r\nSee [[talks]]: a talk.\r\n\r\n  Odd   spaces stay.\t\r\n";

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public FixTests()
    {
        _folder.Write("content/dossier.yml", "title: Test\n");
        _folder.Write("content/index.md", "---\ntitle: Test\n---\n");
        _folder.Write("content/events/talks.md", "---\ntitle: Talks\nsummary: Talks.\n---\n");
        File.WriteAllBytes(_folder["content/articles/a.md"], Bytes(Wrong, "content/articles"));
    }

    [Fact]
    public void What_is_sure_is_put_right_and_every_other_byte_stays()
    {
        Assert.Equal(ExitCode.Done, Run("check --fix"));

        Assert.Equal(new UTF8Encoding(false).GetBytes(Right), File.ReadAllBytes(_folder["content/articles/a.md"]));
        Assert.Contains("--- content/articles/a.md\n+++ content/articles/a.md\n@@ -1,11 +1,11 @@\n ---\n # the editor's own note\n title: A   # and another\n-published: 7 May 2025\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n+See [[talks]]: a talk.\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_changes_nothing_more()
    {
        Run("check --fix");
        var once = File.ReadAllBytes(_folder["content/articles/a.md"]);
        _output.GetStringBuilder().Clear();

        Run("check --fix");

        Assert.Equal(once, File.ReadAllBytes(_folder["content/articles/a.md"]));
        Assert.DoesNotContain("+++", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_and_writes_nothing()
    {
        Assert.Equal(ExitCode.ContentHasErrors, Run("check --fix --dry-run"));

        Assert.Equal(new UTF8Encoding(false).GetBytes(Wrong), File.ReadAllBytes(_folder["content/articles/a.md"]));
        Assert.Contains("\n+date: 2025-05-07\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("error bad-date", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_for_a_machine_stands_alone_on_standard_output()
    {
        Run("check --fix --format json");

        using var report = System.Text.Json.JsonDocument.Parse(_output.ToString());
        Assert.Contains("+date: 2025-05-07", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_are_put_in_order_where_that_is_asked_for()
    {
        const string Unordered = "---\r\n# About the file.\r\n\r\nsummary: >-\r\n  Two lines,\r\n\r\n  # not a comment\r\n# on topics\r\ntopics:\r\n- war\r\ntitle: E # kept\r\n# the end\r\n---\r\n\r\nText: stays.\r\n";
        const string Ordered = "---\r\n# About the file.\r\n\r\ntitle: E # kept\r\n# on topics\r\ntopics:\r\n- war\r\nsummary: >-\r\n  Two lines,\r\n\r\n  # not a comment\r\n# the end\r\n---\r\n\r\nText: stays.\r\n";
        _folder.Write("content/dossier.yml", "title: Test\ntopics: [war]\n");
        _folder.Write("content/events/e.md", Unordered);

        Run("check --fix");
        Assert.Equal(Unordered, _folder.Read("content/events/e.md"));

        Run("check --fix --order --dry-run");
        Assert.Contains("content/events/e.md(9,1): advice field-order: 'topics' ", _error.ToString(), StringComparison.Ordinal);

        Run("check --fix --order");
        Assert.Equal(Ordered, _folder.Read("content/events/e.md"));

        Run("check --fix --order");
        Assert.Equal(Ordered, _folder.Read("content/events/e.md"));
    }

    [Fact]
    public void The_dossier_with_its_fields_in_order_makes_the_same_site()
    {
        using var folder = new TemporaryFolder();
        Copy(Path.Combine(Repository.Root, "content"), folder["content"]);
        var before = SmallSite.Build(folder.Path);
        var written = folder.Files().ToDictionary(file => file, folder.Read);

        Assert.Equal(ExitCode.Done, RunIn(folder, "check --fix --order"));

        var after = SmallSite.Build(folder.Path);
        Assert.Contains(written, file => folder.Read(file.Key) != file.Value);
        Assert.Equal(before.Files.Keys.Order(StringComparer.Ordinal), after.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(before.Files, file => Assert.True(file.Value.Span.SequenceEqual(after.Files[file.Key].Span), file.Key));
    }

    [Fact]
    public void A_misspelt_field_is_mended_and_then_put_in_its_place()
    {
        _folder.Write("content/events/e.md", "---\nsumary: S\ntitle: E\n---\n");

        Run("check --fix --order");

        Assert.Equal("---\ntitle: E\nsummary: S\n---\n", _folder.Read("content/events/e.md"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_reported()
    {
        var fixable = new FileToFix("content/articles/a.md", _folder["gone/a.md"], "---\ntitel: A\n---\n", "---\ntitle: A\n---\n");
        var failure = Fixer.Write(fixable);
        Assert.Equal(("cannot-fix", Place.Whole("content/articles/a.md")), (failure?.Code, failure?.Place));
    }

    [Fact]
    public void A_file_is_exchanged_in_one_step_with_its_permissions_and_nothing_is_left_beside_it()
    {
        _folder.Write("content/pages/p.md", "---\ntitel: P\n---\n");
        _folder.Write("content/pages/.dossier-tmp-0123456789abcdef0123456789abcdef", "left by a command that was killed");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder["content/pages/p.md"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        using (var reading = new StreamReader(_folder["content/pages/p.md"]))
        {
            Run("check --fix");
            // Whoever had it open reads the old file to its end, and never a part of the new one.
            Assert.Equal("---\ntitel: P\n---\n", reading.ReadToEnd());
        }

        Assert.Equal("---\ntitle: P\n---\n", _folder.Read("content/pages/p.md"));
        Assert.Equal(["p.md"], Directory.EnumerateFiles(_folder["content/pages"]).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(_folder["content/pages/p.md"]));
    }

    [Fact]
    public void Two_commands_at_once_never_take_each_others_file()
    {
        var files = Enumerable.Range(0, 2).Select(number => _folder[$"content/pages/p{number}.md"]).ToArray();
        foreach (var file in files)
            _folder.Write(file, "old");

        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = files.Length }, number =>
        {
            for (var round = 0; round < 200; round++)
                Replacement.Of(files[number], Encoding.UTF8.GetBytes($"{number} {round}"));
        });

        Assert.Equal(["0 199", "1 199"], files.Select(File.ReadAllText));
        Assert.Equal(["p0.md", "p1.md"], Directory.EnumerateFiles(_folder["content/pages"]).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void What_another_command_is_writing_stays()
    {
        _folder.Write("content/pages/p.md", "old");
        var (busy, left) = (_folder["content/pages/.dossier-tmp-0123456789abcdef0123456789abcdef"], _folder["content/pages/.dossier-tmp-1123456789abcdef0123456789abcdef"]);
        File.WriteAllText(left, "left");
        using (var writing = new FileStream(busy, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete))
            Replacement.Of(_folder["content/pages/p.md"], "new"u8);

        Assert.Equal((true, false), (File.Exists(busy), File.Exists(left)));
    }

    [Fact]
    public void Nothing_is_written_through_a_link_that_took_the_place_of_a_file()
    {
        _folder.Write("outside.md", "---\ntitel: A\n---\n");
        Directory.CreateDirectory(_folder["content/linked"]);
        File.CreateSymbolicLink(_folder["content/linked/a.md"], _folder["outside.md"]);
        var fixable = new FileToFix("content/linked/a.md", _folder["content/linked/a.md"], "---\ntitel: A\n---\n", "---\ntitle: A\n---\n");

        Assert.Equal("cannot-fix", Fixer.Write(fixable)?.Code);
        Assert.Equal("---\ntitel: A\n---\n", _folder.Read("outside.md"));
        Assert.Equal(["a.md"], Directory.EnumerateFileSystemEntries(_folder["content/linked"]).Select(Path.GetFileName));
    }

    [Fact]
    public void A_dry_run_without_fix_is_a_wrong_command_line() => Assert.Equal(ExitCode.WrongCommandLine, Run("check --dry-run"));

    [Theory]
    [InlineData("bad-date")]
    [InlineData("front-matter-missing")]
    [InlineData("mistake-commas-without-brackets")]
    [InlineData("mistake-hash-in-value")]
    [InlineData("mistake-no-break-space")]
    [InlineData("mistake-no-space-after-colon")]
    [InlineData("mistake-smart-quotes")]
    [InlineData("mistake-wikidata-address")]
    [InlineData("mistake-word-dashes")]
    [InlineData("unknown-field")]
    [InlineData("unknown-reference")]
    public void Fixing_a_case_twice_changes_nothing_more(string name)
    {
        var source = Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Cases", name);
        using var folder = new TemporaryFolder();
        Copy(source, folder.Path);

        RunIn(folder, "check --fix");
        var once = Contents(folder);
        RunIn(folder, "check --fix");
        Assert.Equal(once, Contents(folder));
    }

    public void Dispose() => _folder.Dispose();

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static ImmutableArray<string> Contents(TemporaryFolder folder) => [.. folder.Files().Select(file => $"{file}: {Convert.ToBase64String(File.ReadAllBytes(folder[file]))}")];

    private byte[] Bytes(string text, string folder)
    {
        Directory.CreateDirectory(_folder[folder]);
        return new UTF8Encoding(false).GetBytes(text);
    }

    private int Run(string words) => RunIn(_folder, words);

    private int RunIn(TemporaryFolder folder, string words) => DossierCommand.Run(words.Split(' '), new CommandEnvironment
    {
        Output = _output,
        Error = _error,
        WorkingDirectory = folder.Path,
        Clock = () => SmallSite.Now,
    });
}
