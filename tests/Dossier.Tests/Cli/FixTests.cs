using System.Collections.Immutable;
using System.Text;
using Dossier.Cli;
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
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = folder[Path.GetRelativePath(source, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        RunIn(folder, "check --fix");
        var once = Contents(folder);
        RunIn(folder, "check --fix");
        Assert.Equal(once, Contents(folder));
    }

    public void Dispose() => _folder.Dispose();

    private static ImmutableArray<string> Contents(TemporaryFolder folder) => [.. folder.Files().Select(file => $"{file}: {Convert.ToBase64String(File.ReadAllBytes(folder[file]))}")];

    private byte[] Bytes(string text, string folder)
    {
        Directory.CreateDirectory(_folder[folder]);
        return new UTF8Encoding(false).GetBytes(text);
    }

    private int Run(string words) => RunIn(_folder, words);

    private int RunIn(TemporaryFolder folder, string words) => DossierCommand.Run(words.Split(' '), new Surroundings
    {
        Output = _output,
        Error = _error,
        WorkingDirectory = folder.Path,
        Clock = () => SmallSite.Now,
    });
}
