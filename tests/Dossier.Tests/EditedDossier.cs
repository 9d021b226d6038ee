using System.Collections.Concurrent;
using Dossier.Rendering.Files;
using Dossier.Sources;
using Dossier.Tests.Output;

namespace Dossier.Tests;

/// <summary>A copy of the dossier of this repository that an editor works on, and what builds make of it.</summary>
internal sealed class EditedDossier : IDisposable
{
    private static readonly string[] _names = ["France", "Syria", "Barrack", "the talks", "Paris", "Macron", "al-Shaibani", "Israel"];

    private static readonly string[] _folders = ["actors/", "articles/", "events/"];

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _saved = [];
    private DateTimeOffset _now = SmallSite.Now;

    public EditedDossier()
    {
        var content = Path.Combine(Repository.Root, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
            _folder.Write(Path.Combine("content", Path.GetRelativePath(content, file)), File.ReadAllText(file));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The absolute path of a file of the content folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder["content"], name);

    /// <summary>The absolute paths of what was written, renamed or deleted since they were last taken, as a watcher tells them.</summary>
    public IReadOnlyCollection<string> TakeSaved()
    {
        string[] saved = [.. _saved];
        _saved.Clear();
        return saved;
    }

    /// <summary>The site as it is now; null where there is nothing to make one of.</summary>
    public SitePlan? Plan(BuildCache cache, IReadOnlyCollection<string>? changedPaths, DiagnosticBag faults) => SiteBuild.Plan(
        new BuildOptions
        {
            Content = new FolderName(_folder["content"], "content"),
            Templates = new FolderName(_folder["templates"], "templates"),
            Output = new FolderName(_folder["site-output"], "site-output"),
            Now = _now,
        },
        cache,
        changedPaths,
        faults);

    /// <summary>Every file of the site as it is now, and what is reported.</summary>
    public (SortedDictionary<string, ReadOnlyMemory<byte>> Files, string Report) Build(BuildCache cache, IReadOnlyCollection<string>? changedPaths)
    {
        var faults = new DiagnosticBag();
        var plan = Plan(cache, changedPaths, faults);
        var files = new ConcurrentBag<RenderedFile>();
        plan?.RenderPages(faults, new ParallelOptions(), files.Add);
        plan?.RenderOthers(new ParallelOptions(), files.Add);
        return (new(files.ToDictionary(file => file.Path, file => file.Bytes), StringComparer.Ordinal), string.Join("\n", faults.Sorted()));
    }

    /// <summary>Writes a file of the content folder.</summary>
    public void Save(string name, string text)
    {
        _folder.Write(Path.Combine("content", name), text);
        _saved.Add(PathOf(name));
    }

    /// <summary>Deletes a file of the content folder.</summary>
    public void Delete(string name)
    {
        File.Delete(PathOf(name));
        _saved.Add(PathOf(name));
    }

    /// <summary>Does something that an editor does, and says what.</summary>
    public string Edit(Random random)
    {
        string[] files = [.. Directory.EnumerateFiles(_folder["content"], "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(NameOf)];
        string Any(string folder) => files.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).ToArray() is { Length: > 0 } these ? these[random.Next(these.Length)] : files[0];
        var word = _names[random.Next(_names.Length)];
        return random.Next(4) switch
        {
            0 => EditText(Any(""), word, random),
            1 => EditFrontMatter(Any(_folders[random.Next(_folders.Length)]), word, random),
            2 => EditReferences(Any(""), Path.GetFileNameWithoutExtension(Any("")), Path.GetFileNameWithoutExtension(Any("articles/")), random),
            _ => EditFiles(Any(""), Any("articles/"), word, random),
        };
    }

    private string EditText(string name, string word, Random random)
    {
        var lines = File.ReadAllLines(PathOf(name)).ToList();
        switch (random.Next(4))
        {
            case 0:
                Save(name, File.ReadAllText(PathOf(name)) + $"\n{word} spoke of {word}.\n");
                return $"added a paragraph to {name}";
            case 1:
                Save(name, File.ReadAllText(PathOf(name)).Replace(word, "Ruritania", StringComparison.Ordinal));
                return $"replaced '{word}' in {name}";
            case 2:
                lines.RemoveAt(random.Next(lines.Count));
                Save(name, string.Join("\n", lines) + "\n");
                return $"took a line out of {name}";
            default:
                var (first, second) = (random.Next(lines.Count), random.Next(lines.Count));
                (lines[first], lines[second]) = (lines[second], lines[first]);
                Save(name, string.Join("\n", lines) + "\n");
                return $"swapped two lines of {name}";
        }
    }

    private string EditFrontMatter(string name, string word, Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                Insert(name, "draft: true");
                return $"made a draft of {name}";
            case 1:
                Insert(name, "embargo: 2025-08-01T06:00:00Z");
                return $"laid {name} under embargo until six";
            case 2:
                _now += TimeSpan.FromHours(4);
                return "let four hours go by";
            case 3:
                Insert(name, $"aliases: [{word}]");
                return $"let {name} be called '{word}', if it can be";
            case 4:
                Insert(name, $"weak_aliases: [{word}]");
                return $"let {name} be called '{word}' where it was named before, if it can be";
            default:
                Save("dossier.yml", File.ReadAllText(PathOf("dossier.yml")).Replace("topics:", $"topics:\n  - topic-{random.Next(100)}", StringComparison.Ordinal));
                return "added a topic";
        }
    }

    /// <summary>Writes links to other entries, some of which may not be there.</summary>
    private string EditReferences(string name, string id, string article, Random random)
    {
        var text = random.Next(5) switch
        {
            0 => $"See [[{id}]].",
            1 => $"See [[{id[1..]}]], and [the other](../actors/{id}.md).",
            2 => $"See [[{id}#p{random.Next(9)}]] and ![a map](../assets/map.svg).",
            3 => $"It says [[{article}|“according to”]].",
            _ => $"> according to\n>\n> — [[{article}#p{1 + random.Next(5)}]]",
        };
        Save(name, File.ReadAllText(PathOf(name)) + $"\n{text}\n");
        return $"wrote '{text}' into {name}";
    }

    private string EditFiles(string name, string article, string word, Random random)
    {
        switch (random.Next(9))
        {
            case 0:
                Delete(name);
                return $"deleted {name}";
            case 1:
                Move(name, $"{Path.GetDirectoryName(name)}/renamed-{Path.GetFileName(name)}");
                return $"renamed {name}";
            case 2:
                Move(article, $"articles/within/{Path.GetFileName(article)}");
                return $"moved {article} into a folder";
            case 3:
                Save($"actors/new-{random.Next(100)}.md", $"---\nname: {word} Newcomer\ntype: person\naliases: [{word}]\n---\n");
                return $"added an actor called '{word}'";
            case 4:
                Save($"pages/{Path.GetFileName(name)}", $"---\ntitle: {word}\n---\n\nThe same id, of another kind.\n");
                return $"copied {name} to the pages";
            case 5:
                SaveOrDelete("content/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n");
                return "added or deleted a picture";
            case 6:
                SaveOrDelete("templates/partials/card.html", "<p>A card of one's own.</p>\n");
                return "added or deleted a template";
            case 7:
                SaveOrDelete("content/articles/.a.md.swp", "of another program\n");
                return "an editor wrote beside a file";
            default:
                return MoveFolderAway();
        }
    }

    private string MoveFolderAway()
    {
        var pages = _folder["content/pages"];
        Directory.CreateDirectory(pages);
        Directory.Move(pages, _folder["aside"]);
        Directory.CreateDirectory(pages);
        // A watcher tells of the folder that went, and not of the files in it.
        _saved.Add(pages);
        if (Directory.EnumerateFiles(_folder["aside"]).Order(StringComparer.Ordinal).FirstOrDefault() is { } first)
        {
            File.Move(first, Path.Combine(pages, "back.md"));
            _saved.Add(Path.Combine(pages, "back.md"));
        }

        Directory.Delete(_folder["aside"], recursive: true);
        return "moved a folder away, and a file back";
    }

    private void Insert(string name, string line) =>
        Save(name, string.Join("\n", (string[])[.. File.ReadLines(PathOf(name)).Take(1), line, .. File.ReadLines(PathOf(name)).Skip(1)]) + "\n");

    private void Move(string name, string other)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(other))!);
        File.Move(PathOf(name), PathOf(other), overwrite: true);
        _saved.AddRange([PathOf(name), PathOf(other)]);
    }

    private void SaveOrDelete(string path, string text)
    {
        if (File.Exists(_folder[path]))
            File.Delete(_folder[path]);
        else
            _folder.Write(path, text);

        _saved.Add(_folder[path]);
    }

    private string NameOf(string path) => Path.GetRelativePath(_folder["content"], path).Replace('\\', '/');
}
