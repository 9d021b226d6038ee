using System.Collections.Immutable;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Rendering;
using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests;

/// <summary>An hour of an editor's work on the dossier of this repository: whatever is saved, a build that remembers makes what one that does not makes.</summary>
public sealed class BuildMemoryTests : IDisposable
{
    private static readonly string[] _names = ["France", "Syria", "Barrack", "the talks", "Paris", "Macron", "al-Shaibani", "Israel"];

    private readonly TemporaryFolder _folder = new();
    private readonly BuildMemory _memory = new();
    private readonly List<string> _saved = [];

    public BuildMemoryTests()
    {
        var content = Path.Combine(Repository.Root, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            _folder.Write(Path.Combine("content", Path.GetRelativePath(content, file)), File.ReadAllText(file));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_remembered_is_what_would_be_found_out_again(int seed)
    {
        var random = new Random(seed);
        for (var save = 0; save < 10; save++)
        {
            var did = save == 0 ? "nothing" : Edit(random);
            var isTold = random.Next(3) > 0;
            _memory.Changed(isTold ? [.. _saved] : null);
            _saved.Clear();
            var (remembered, toldOfRemembered) = Build(_memory);
            var (anew, toldAnew) = Build(new BuildMemory());

            Assert.True(toldAnew == toldOfRemembered, $"seed {seed}, save {save} ({did}, {(isTold ? "told" : "not told")}): other diagnostics\nanew:\n{toldAnew}\nremembered:\n{toldOfRemembered}");
            Assert.Equal(anew.Keys, remembered.Keys);
            foreach (var (path, file) in anew)
            {
                Assert.True(file.Span.SequenceEqual(remembered[path].Span), $"seed {seed}, save {save} ({did}, {(isTold ? "told" : "not told")}): {path} is another file");
            }
        }
    }

    [Fact]
    public void A_name_that_is_added_is_found_in_texts_that_were_linked_before()
    {
        const string Page = "articles/mikati-urges-france.html";
        Assert.DoesNotContain("actors/telecoms.html", Text(Build(_memory).Files[Page]), StringComparison.Ordinal);
        Save("actors/telecoms.md", "---\nname: Telecommunications firms\ntype: community\naliases: [telecommunications]\n---\n");
        _memory.Changed(_saved);
        Assert.Contains("actors/telecoms.html", Text(Build(_memory).Files[Page]), StringComparison.Ordinal);
        Save("actors/telecoms.md", "---\nname: Telecommunications firms\ntype: community\n---\n");
        _memory.Changed(_saved);
        Assert.DoesNotContain("actors/telecoms.html", Text(Build(_memory).Files[Page]), StringComparison.Ordinal);
    }

    private static string Text(ReadOnlyMemory<byte> file) => Encoding.UTF8.GetString(file.Span);

    private (SortedDictionary<string, ReadOnlyMemory<byte>> Files, string Report) Build(BuildMemory memory)
    {
        var faults = new DiagnosticBag();
        var options = new BuildOptions
        {
            Content = new FolderName(_folder["content"], "content"),
            Templates = new FolderName(_folder["templates"], "templates"),
            Output = new FolderName(_folder["site-output"], "site-output"),
            // Long after every save, so that the stamps of files count.
            Now = DateTimeOffset.UtcNow.AddDays(1),
        };
        var plan = SiteBuild.Plan(options, memory, faults);
        ImmutableArray<RenderedFile> files = plan is null ? [] : [.. plan.RenderPages(faults, new ParallelOptions()), .. plan.RenderOthers()];
        return (new(files.ToDictionary(file => file.Path, file => file.Bytes), StringComparer.Ordinal), string.Join("\n", faults.Sorted()));
    }

    /// <summary>Does something that an editor does, and says what.</summary>
    private string Edit(Random random)
    {
        string[] files = [.. Directory.EnumerateFiles(_folder["content"], "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var file = files[random.Next(files.Length)];
        var name = Path.GetRelativePath(_folder["content"], file).Replace('\\', '/');
        var lines = File.ReadAllLines(file).ToList();
        var word = _names[random.Next(_names.Length)];
        switch (random.Next(9))
        {
            case 0:
                Save(name, File.ReadAllText(file) + $"\n{word} spoke of {word}.\n");
                return $"added a paragraph to {name}";
            case 1:
                Save(name, File.ReadAllText(file).Replace(word, "Ruritania", StringComparison.Ordinal));
                return $"replaced '{word}' in {name}";
            case 2:
                lines.RemoveAt(random.Next(lines.Count));
                Save(name, string.Join("\n", lines) + "\n");
                return $"took a line out of {name}";
            case 3:
                File.Delete(file);
                _saved.Add(file);
                return $"deleted {name}";
            case 4:
                var other = Path.Combine(Path.GetDirectoryName(file)!, $"renamed-{Path.GetFileName(file)}");
                File.Move(file, other);
                _saved.AddRange([file, other]);
                return $"renamed {name}";
            case 5:
                lines.Insert(1, "draft: true");
                Save(name, string.Join("\n", lines) + "\n");
                return $"made a draft of {name}";
            case 6:
                Save($"actors/new-{random.Next(100)}.md", $"---\nname: {word} Newcomer\ntype: person\naliases: [{word}]\n---\n");
                return $"added an actor called '{word}'";
            case 7:
                var (first, second) = (random.Next(lines.Count), random.Next(lines.Count));
                (lines[first], lines[second]) = (lines[second], lines[first]);
                Save(name, string.Join("\n", lines) + "\n");
                return $"swapped two lines of {name}";
            default:
                Save("dossier.yml", File.ReadAllText(_folder["content/dossier.yml"]).Replace("topics:", $"topics:\n  - topic-{random.Next(100)}", StringComparison.Ordinal));
                return "added a topic";
        }
    }

    private void Save(string name, string text)
    {
        _folder.Write(Path.Combine("content", name), text);
        _saved.Add(Path.Combine(_folder["content"], name));
    }
}
