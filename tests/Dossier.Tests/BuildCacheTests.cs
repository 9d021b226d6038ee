using System.Collections.Immutable;
using System.Text;
using Dossier.Cli.Reports;
using Dossier.Diagnostics;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests;

/// <summary>An hour of an editor's work on the dossier of this repository: whatever is saved, a build that remembers makes what one that does not makes.</summary>
public sealed class BuildCacheTests : IDisposable
{
    private static readonly string[] _names = ["France", "Syria", "Barrack", "the talks", "Paris", "Macron", "al-Shaibani", "Israel"];

    private readonly TemporaryFolder _folder = new();
    private readonly BuildCache _memory = new();
    private readonly List<string> _saved = [];

    public BuildCacheTests()
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
        for (var save = 0; save < 15; save++)
        {
            var did = save == 0 ? "nothing" : Edit(random);
            var isTold = random.Next(3) > 0;
            _memory.Changed(isTold ? [.. _saved] : null);
            _saved.Clear();
            var (remembered, toldOfRemembered) = Build(_memory);
            var (anew, toldAnew) = Build(new BuildCache());

            Assert.True(toldAnew == toldOfRemembered, $"seed {seed}, save {save} ({did}, {(isTold ? "told" : "not told")}): other diagnostics\nanew:\n{toldAnew}\nremembered:\n{toldOfRemembered}");
            Assert.Equal(anew.Keys, remembered.Keys);
            foreach (var (path, file) in anew)
            {
                Assert.True(file.Span.SequenceEqual(remembered[path].Span), $"seed {seed}, save {save} ({did}, {(isTold ? "told" : "not told")}): {path} is another file");
            }
        }
    }

    [Fact]
    public void Two_files_whose_names_differ_in_their_normal_form_are_reported_and_not_confused()
    {
        Save("actors/\u00E9.md", "---\nname: One\ntype: person\n---\n");
        Save("actors/e\u0301.md", "---\nname: Other\ntype: person\n---\n");
        Assert.Contains("duplicate-id", Build(_memory).Report, StringComparison.Ordinal);
        File.Delete(_saved[1]);
        _memory.Changed(_saved);
        Assert.Equal(Build(new BuildCache()).Report, Build(_memory).Report);
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

    private (SortedDictionary<string, ReadOnlyMemory<byte>> Files, string Report) Build(BuildCache memory)
    {
        var faults = new DiagnosticBag();
        var options = new BuildOptions
        {
            Content = new FolderName(_folder["content"], "content"),
            Templates = new FolderName(_folder["templates"], "templates"),
            Output = new FolderName(_folder["site-output"], "site-output"),
            Now = SmallSite.Now,
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
        switch (random.Next(13))
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
            case 8:
                SaveOrDelete("content/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n");
                return "added or deleted a picture";
            case 9:
                SaveOrDelete("templates/partials/card.html", "<p>A card of one's own.</p>\n");
                return "added or deleted a template";
            case 10:
                SaveOrDelete("content/articles/.a.md.swp", "of another program\n");
                return "an editor wrote beside a file";
            case 11:
                var folder = _folder["content/pages"];
                Directory.Move(folder, _folder["aside"]);
                Directory.CreateDirectory(folder);
                File.Move(Directory.EnumerateFiles(_folder["aside"]).Order(StringComparer.Ordinal).First(), Path.Combine(folder, "back.md"));
                Directory.Delete(_folder["aside"], recursive: true);
                // A watcher tells of the folder that went, and not of the files in it.
                _saved.AddRange([folder, Path.Combine(folder, "back.md")]);
                return "moved a folder away, and a file back";
            default:
                Save("dossier.yml", File.ReadAllText(_folder["content/dossier.yml"]).Replace("topics:", $"topics:\n  - topic-{random.Next(100)}", StringComparison.Ordinal));
                return "added a topic";
        }
    }

    private void SaveOrDelete(string path, string text)
    {
        if (File.Exists(_folder[path]))
        {
            File.Delete(_folder[path]);
        }
        else
        {
            _folder.Write(path, text);
        }

        _saved.Add(_folder[path]);
    }

    private void Save(string name, string text)
    {
        _folder.Write(Path.Combine("content", name), text);
        _saved.Add(Path.Combine(_folder["content"], name));
    }
}
