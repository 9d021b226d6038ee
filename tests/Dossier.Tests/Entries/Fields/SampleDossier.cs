using Dossier.Entries;
using Dossier.Entries.Parsing;
using Dossier.Tests.Output;

namespace Dossier.Tests.Entries.Fields;

/// <summary>
/// A dossier with one entry of each kind in which every field has a value that stands nowhere else, and the entries that
/// those values lead to. It is written from the definitions of the fields.
/// </summary>
internal static class SampleDossier
{
    /// <summary>The id of the entry of a kind that has every field.</summary>
    public static string IdOf(EntryKind kind) => kind.OnlyId ?? $"the-{kind.Name}";

    /// <summary>What stands below the front matter of that entry.</summary>
    public static string BodyOf(EntryKind kind) => $"{kind.Name} body alpha";

    /// <summary>Writes the dossier.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="hasSecond">Which fields have the second of their values.</param>
    public static void Write(TemporaryFolder folder, Func<FieldPath, bool> hasSecond)
    {
        var topics = FieldSample.References.Where(reference => reference.Value == "topic").SelectMany(reference => Both(PathOf(reference.Key)))
            .Select(topic => $"{{ id: {topic.Id}, title: \"{topic.Label}\" }}");
        folder.Write("content/dossier.yml", $"title: Sample\ntopics: [{string.Join(", ", topics)}]\n");
        foreach (var kind in EntryKinds.All)
            Write(folder, kind, IdOf(kind), FrontMatterOf(kind, hasSecond), kind == EntryKinds.Article ? Quoted() : BodyOf(kind));

        // A claim that nobody speaks of is an error.
        Say(folder, $"{IdOf(EntryKinds.Event)}/held");
        foreach (var (path, target) in FieldSample.References)
        {
            foreach (var (id, label) in Both(PathOf(path)))
                WriteTarget(folder, target, id, label);
        }
    }

    private static void WriteTarget(TemporaryFolder folder, string target, string id, string label)
    {
        switch (target)
        {
            case "media":
                Write(folder, EntryKinds.Actor, id, $"name: {label}\ntype: media\n", "");
                break;
            case "actor":
                Write(folder, EntryKinds.Actor, id, $"name: {label}\ntype: person\n", "");
                break;
            case "article":
                Write(folder, EntryKinds.Article, id, $"title: {label}\n", Quoted());
                break;
            case "event":
                Write(folder, EntryKinds.Event, id, $"title: {label}\n", "");
                break;
            case "claim":
                Write(folder, EntryKinds.Event, id, $"title: Event of {label}\nclaims: {{ {id}: \"{label}\" }}\n", "");
                Say(folder, $"{id}/{id}");
                break;
        }
    }

    /// <summary>Adds an article that asserts a claim.</summary>
    private static void Say(TemporaryFolder folder, string claim) =>
        Write(folder, EntryKinds.Article, $"on-{claim.Replace('/', '-')}", $"title: On {claim}\nstatements: [{{ claim: {claim}, stance: asserts }}]\n", "");

    private static void Write(TemporaryFolder folder, EntryKind kind, string id, string fields, string body) =>
        folder.Write($"content/{(kind.Folder is null ? "" : $"{kind.Folder}/")}{id}.md", $"---\n{fields}---\n\n{body}\n");

    private static string FrontMatterOf(EntryKind kind, Func<FieldPath, bool> hasSecond)
    {
        var text = new StringBuilder();
        foreach (var path in kind.Fields.Select(field => new FieldPath(kind, field, null)))
        {
            if (Value(path, hasSecond) is { } value)
                text.Append(path.Field.Name).Append(": ").Append(value).Append('\n');
        }

        return text.ToString();
    }

    private static string? Value(FieldPath path, Func<FieldPath, bool> hasSecond)
    {
        if (path.Field.Group is not null)
        {
            var group = $"{{ {string.Join(", ", path.Parts.Select(part => $"{part.Field.Name}: {Value(part, hasSecond)}"))} }}";
            return FieldTerms.Of(path.Field) == FieldTerms.TextsOrGroupsById ? $"{{ held: {group} }}" : $"[{group}]";
        }

        return FieldSample.Of(path) is not { } sample ? null : hasSecond(path) ? sample.Second : sample.First;
    }

    /// <summary>A text that has both values of every quotation, and the names that are not to be linked.</summary>
    private static string Quoted() => string.Join("\n\n", FieldPath.All
        .Where(path => path.Field.Name is "quote" or "unlinked")
        .SelectMany(Both)
        .Select(value => $"It was said {value.Label} on that day.")
        .Prepend(BodyOf(EntryKinds.Article)));

    private static (string Id, string Label)[] Both(FieldPath path) =>
        [(FieldSample.IdOf(path, isSecond: false), FieldSample.Label(path, isSecond: false)), (FieldSample.IdOf(path, isSecond: true), FieldSample.Label(path, isSecond: true))];

    private static FieldPath PathOf(string path) => FieldPath.All.FirstOrDefault(one => one.ToString() == path) ?? throw new InvalidOperationException($"FieldSample.References names '{path}', which is no field");
}
