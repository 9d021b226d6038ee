using System.Text.RegularExpressions;
using Dossier.Entries.Parsing;
using Dossier.Entries.Site;
using Dossier.FrontMatter.Fields;

namespace Dossier.Tests.Entries.Fields;

/// <summary>
/// The parts of docs/content.md that follow from the definitions: the folders, and the fields of each kind. Each stands
/// between <c>&lt;!-- fields of event --&gt;</c> and <c>&lt;!-- end --&gt;</c>; what is around them is written by hand.
/// </summary>
internal static partial class ContentDocs
{
    private const string Header = "| field | value | |\n|---|---|---|\n";

    private static readonly Lazy<string> _written = new(() => File.ReadAllText(FileName));

    /// <summary>The fields that stand under one heading for all kinds that have any number of entries.</summary>
    private static readonly ImmutableArray<Field> _shared = EntryKinds.All.Where(kind => kind.OnlyId is null)
        .Aggregate(EntryKinds.Article.Fields, (shared, kind) => [.. shared.Where(kind.Fields.Contains)]);

    /// <summary>The file.</summary>
    public static string FileName => Path.Combine(Repository.Root, "docs", "content.md");

    /// <summary>The file with these parts as the definitions have them.</summary>
    public static string WithDefinitions(string text) => Part().Replace(text, part => $"<!-- {part.Groups["name"].Value} -->\n{PartOf(part.Groups["name"].Value)}<!-- end -->");

    /// <summary>The names of these parts in a text.</summary>
    public static IEnumerable<string> PartsIn(string text) => Part().Matches(text).Select(part => part.Groups["name"].Value);

    /// <summary>The names of the parts that there must be.</summary>
    public static IEnumerable<string> Parts => ["folders", "fields of dossier", .. EntryKinds.All.Select(kind => $"fields of {kind.Name}"), "fields of all"];

    /// <summary>Whether the file, as it is, tells of a field where it belongs.</summary>
    public static bool Names(FieldPath path) => Part().Matches(_written.Value)
        .Where(part => part.Groups["name"].Value == (_shared.Contains(path.Field) ? "fields of all" : $"fields of {path.Kind.Name}"))
        .Any(part => path.Within is null ? part.Value.StartsWith(Opening(path), StringComparison.Ordinal) || part.Value.Contains(Opening(path), StringComparison.Ordinal)
            : TableOf(path.Within, part.Value).Contains(Opening(path), StringComparison.Ordinal));

    private static string Opening(FieldPath path) => $"\n| `{path.Field.Name}`";

    private static string TableOf(FieldPath group, string part) => part.Split("\n\n").SkipWhile(paragraph => paragraph != Heading(group.Field)).ElementAtOrDefault(1) ?? "";

    private static string PartOf(string name) => name switch
    {
        "folders" => Folders(),
        "fields of dossier" => Tables(SiteFields.All),
        "fields of all" => Tables(_shared),
        _ => Tables([.. EntryKinds.All.Single(kind => name == $"fields of {kind.Name}").Fields.Where(field => !_shared.Contains(field))]),
    };

    private static string Folders()
    {
        IEnumerable<(string Path, string About)> lines =
        [
            ("dossier.yml", "the site as a whole"),
            .. EntryKinds.All.Select(kind => (kind.Folder is null ? $"{kind.OnlyId}.md" : $"{kind.Folder}/<id>.md", kind.About)),
            ("assets/", "pictures and files, copied as they are"),
            ("static/", "files for the root of the site: CNAME, _headers, .well-known/"),
        ];
        return $"\n    content/\n{string.Concat(lines.Select(line => $"      {line.Path,-20} {line.About}\n"))}\n";
    }

    private static string Tables(ImmutableArray<Field> fields) =>
        $"\n{Header}{string.Concat(fields.Select(Row))}\n" + string.Concat(fields.SelectMany(Groups).Select(field => $"{Heading(field)}\n\n{Header}{string.Concat(field.Group!.Fields.Select(Row))}\n"));

    /// <summary>A field and those within it, where they are groups.</summary>
    private static IEnumerable<Field> Groups(Field field) => field.Group is null ? [] : field.Group.Fields.SelectMany(Groups).Prepend(field);

    private static string Heading(Field group) => $"In `{group.Name}`, each of them {group.Group!.Owner}:";

    private static string Row(Field field) => $"| `{field.Name}`{(field.Required ? " *" : "")} | {FieldTerms.Of(field)} | {About(field)} |\n";

    /// <summary>What belongs there, with the words that may be written unless they are named already.</summary>
    private static string About(Field field)
    {
        var words = FieldTerms.WordsOf(field);
        var about = field.Description.Replace("|", "\\|", StringComparison.Ordinal);
        var isNamed = words.IsEmpty || about.Contains($"{words[0]} to {words[^1]}", StringComparison.Ordinal) || words.All(word => Regex.IsMatch(about, $@"\b{Regex.Escape(word)}\b"));
        return isNamed ? about : $"{about}: {string.Join(", ", words.Select(word => $"`{word}`"))}";
    }

    [GeneratedRegex("<!-- (?<name>folders|fields of [a-z]+) -->\n.*?<!-- end -->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
