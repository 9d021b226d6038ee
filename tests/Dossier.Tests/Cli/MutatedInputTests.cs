using System.Text.Json.Nodes;
using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>Tests that measure the whole process, and so run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class Alone
{
    public const string Name = "alone";
}

/// <summary>
/// What a clumsy hand, a broken disk or a stranger makes of a dossier, of a text to import or of an earlier edition: the command
/// ends with 0 or 1, each of its diagnostics names a place that exists, and what it took stays within bounds. The environment
/// variable DOSSIER_SEEDS (<c>1-200</c>) tries other seeds than those of every run, ten inputs of each sort a seed.
/// </summary>
[Collection(Alone.Name)]
public sealed class MutatedInputTests : IDisposable
{
    private const int Inputs = 10;

    // So much one command may take of a machine, whatever it is given here: inputs of some tens of kilobytes.
    private static readonly TimeSpan _mostProcessorTime = TimeSpan.FromSeconds(10);
    private const long MostAllocated = 1L << 30;

    private static readonly string[] _folders = ["content", "templates", "site-output", "inbox"];

    private static readonly string[] _names = ["a.md", "É.md", "x y.md", "con.md", ".hidden.md", "a.MD", "a.txt", "b.html", "very" + new string('y', 120) + ".md", "a%2e.md", "-.md", "index.md", "dossier.yml", "0.md"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int> Seeds() => Tests.Seeds.Of("1-2");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_mutated_tree_is_a_site_or_has_faults_at_places_that_exist(int seed)
    {
        var random = new Random(seed);
        for (var input = 0; input < Inputs; input++)
        {
            Start();
            var did = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Change(random)).ToArray();
            var (exitCode, report) = Run("build", "--format", "json");
            Judge(exitCode, report, $"seed {seed}, input {input}: {string.Join("; ", did)}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_mutated_text_is_imported_or_refused(int seed)
    {
        var random = new Random(seed);
        Start();
        string[] texts = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Import", "Layouts")).Order(StringComparer.Ordinal)];
        for (var input = 0; input < Inputs; input++)
        {
            var from = texts[random.Next(texts.Length)];
            var bytes = Changed(File.ReadAllBytes(from), random);
            var name = $"inbox/{input}{(random.Next(3) == 0 ? ".html" : random.Next(2) == 0 ? ".txt" : Path.GetExtension(from))}";
            _folder.Write(name, "");
            File.WriteAllBytes(_folder[name], bytes);
            var (exitCode, report) = Run("import", name, "--force");
            Assert.True(exitCode is ExitCode.Done or ExitCode.ContentHasErrors, $"seed {seed}, input {input} ({Path.GetFileName(from)}): exit code {exitCode}\n{report}");
        }

        var (checkedCode, faults) = Run("check", "--drafts", "--format", "json");
        Judge(checkedCode, faults, $"seed {seed}: the check of what was imported");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_mutated_edition_is_compared_with_or_refused(int seed)
    {
        var random = new Random(seed);
        Start();
        Assert.Equal(ExitCode.Done, Run("build").ExitCode);
        var edition = File.ReadAllBytes(_folder["site-output/data/dossier.json"]);
        for (var input = 0; input < Inputs; input++)
        {
            File.WriteAllBytes(_folder["before.json"], Changed(edition, random));
            var (exitCode, report) = Run("build", "--format", "json", "--previous", "before.json");
            Judge(exitCode, report, $"seed {seed}, input {input}");
        }
    }

    /// <summary>A small dossier, as <c>dossier new</c> makes one.</summary>
    private void Start()
    {
        foreach (var folder in _folders.Select(name => _folder[name]).Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);

        Assert.Equal(ExitCode.Done, Run("new", "dossier", "start", "--title", "Start").ExitCode);
        Directory.Move(_folder["start/content"], _folder["content"]);
        Directory.Delete(_folder["start"], recursive: true);
    }

    /// <summary>Changes a file of the content, or where it lies; what it did, in words.</summary>
    private string Change(Random random)
    {
        var files = Directory.EnumerateFiles(_folder["content"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
            return "nothing is left";

        var file = files[random.Next(files.Length)];
        var other = Path.Combine(Path.GetDirectoryName(files[random.Next(files.Length)])!, _names[random.Next(_names.Length)]);
        var name = Path.GetRelativePath(_folder.Path, file);
        switch (random.Next(8))
        {
            case 0:
                File.Delete(file);
                return $"{name} deleted";
            case 1 when !File.Exists(other):
                File.Move(file, other);
                return $"{name} is {Path.GetRelativePath(_folder.Path, other)}";
            case 2 when !File.Exists(other):
                File.Copy(file, other);
                return $"{name} again as {Path.GetRelativePath(_folder.Path, other)}";
            case 3:
                File.WriteAllBytes(file, File.ReadAllBytes(files[random.Next(files.Length)]));
                return $"{name} has another's text";
            default:
                File.WriteAllBytes(file, Changed(File.ReadAllBytes(file), random));
                return $"{name} changed";
        }
    }

    /// <summary>Bytes of a text, some of them flipped, cut out, doubled, or exchanged with words that mean something.</summary>
    private static byte[] Changed(byte[] bytes, Random random)
    {
        var changed = bytes.ToList();
        for (var change = random.Next(1, 8); change > 0 && changed.Count > 0; change--)
        {
            var at = random.Next(changed.Count);
            var length = Math.Min(random.Next(1, 40), changed.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    changed[at] = (byte)random.Next(256);
                    break;
                case 1:
                    changed.RemoveRange(at, length);
                    break;
                case 2:
                    changed.InsertRange(at, changed.GetRange(at, length));
                    break;
                case 3:
                    changed.InsertRange(at, Enumerable.Repeat(changed[at], random.Next(2000)));
                    break;
                default:
                    string[] words = ["---\n", "\n---\n", ": ", "- ", "[[", "]]", "{", "}", "\"", "null", "-1", "1e999", "[]", "\u0000", "\u202E", "<div>", "</div>", "<!--", "{{", "date: 2025-05-07\n", "\uFEFF", "\\u0000", "\\ud800", "true"];
                    changed.InsertRange(at, Encoding.UTF8.GetBytes(words[random.Next(words.Length)]));
                    break;
            }
        }

        return [.. changed];
    }

    private void Judge(int exitCode, string report, string where)
    {
        Assert.True(exitCode is ExitCode.Done or ExitCode.ContentHasErrors, $"{where}: exit code {exitCode}\n{report}");
        foreach (var fault in JsonNode.Parse(report)!.AsArray())
        {
            var (file, line, column) = ((string)fault!["file"]!, (int)fault["line"]!, (int)fault["column"]!);
            // What has to be there and is not is named by the place it should be at.
            if (line == 0 && (string)fault["code"]! is "missing-home" or "missing-settings")
                continue;

            var path = _folder[file];
            Assert.True(File.Exists(path) || Directory.Exists(path), $"{where}: no such file: {fault}");
            if (line == 0)
                continue;

            // A lone CR ends a line, too: for editors, and for YAML (1.2, 5.4).
            var lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
            Assert.True(line <= lines.Length && column <= lines[line - 1].Length + 1, $"{where}: no such place: {fault}");
        }
    }

    private (int ExitCode, string Report) Run(params string[] words)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var (processor, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var exitCode = DossierCommand.Run([.. words], new CommandEnvironment
        {
            Output = output,
            Error = error,
            WorkingDirectory = _folder.Path,
            Clock = () => new DateTimeOffset(2025, 8, 1, 0, 0, 0, TimeSpan.Zero),
        });
        Assert.True(Environment.CpuUsage.TotalTime - processor < _mostProcessorTime, $"{string.Join(' ', words)} took {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0.0} s of the processor");
        Assert.True(GC.GetTotalAllocatedBytes() - allocated < MostAllocated, $"{string.Join(' ', words)} allocated {(GC.GetTotalAllocatedBytes() - allocated) >> 20} MiB");
        return (exitCode, output.ToString() is { Length: > 0 } said ? said : error.ToString());
    }
}
