using Dossier.Entries.Parsing;
using Dossier.Graph;
using Dossier.Graph.Resolving;
using Dossier.Sources;

namespace Dossier.Tests;

/// <summary>A resolved dossier of a few entries that a test writes out; nothing is read from a disk.</summary>
internal static class SmallDossier
{
    /// <summary>Resolves entries given by their path below the content folder and their text.</summary>
    public static ResolvedDossier Of(IEnumerable<(string Name, string Text)> files)
    {
        var faults = new DiagnosticBag();
        var all = files.Append(("index.md", "---\ntitle: Test\n---\n")).Append(("dossier.yml", "title: Test\n"));
        var sources = new SourceSet([.. all.Select(file => new SourceFile($"content/{file.Item1}", file.Item1, file.Item2))], [], [], []);
        var dossier = DossierResolver.Resolve(EntryParser.Parse(sources, new(), faults), FrozenSet<string>.Empty, _ => true, new(), faults);
        return faults.HasErrors ? throw new ArgumentException(string.Join("\n", faults.Sorted()), nameof(files)) : dossier;
    }

    /// <summary>An event's file.</summary>
    public static (string Name, string Text) Event(string id, string fields) => ($"events/{id}.md", $"---\ntitle: Event {id}\n{fields}\n---\n");

    /// <summary>A person's file.</summary>
    public static (string Name, string Text) Person(string id, string name) => ($"actors/{id}.md", $"---\nname: {name}\ntype: person\n---\n");

    /// <summary>An article's file.</summary>
    public static (string Name, string Text) Article(string id, string body) => ($"articles/{id}.md", $"---\ntitle: Article {id}\n---\n\n{body}\n");
}
