using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dossier.Exports;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>
/// Holds docs/data.md against what the build writes: its tables of data/dossier.json against the schema, from which DOSSIER_UPDATE_DOCS=1
/// makes them, and its tables of the CSV files against their columns.
/// </summary>
public partial class DataDocsTests
{
    private const string Begin = "<!-- members of data/dossier.json -->\n";
    private const string End = "<!-- end -->";

    private static readonly string _fileName = Path.Combine(Repository.Root, "docs", "data.md");

    private static readonly SmallSite _site = TakenSite.Build();

    [Fact]
    public void The_members_in_the_docs_are_those_of_the_schema()
    {
        var written = File.ReadAllText(_fileName);
        var at = written.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var right = $"{written[..at]}\n{Tables()}{written[written.IndexOf(End, at, StringComparison.Ordinal)..]}";
        if (Environment.GetEnvironmentVariable("DOSSIER_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(_fileName, right);
            written = right;
        }

        Assert.True(written == right, "docs/data.md says otherwise than the schema of data/dossier.json. Run this test with DOSSIER_UPDATE_DOCS=1, which rewrites its tables.");
    }

    [Fact]
    public void Every_file_of_the_data_has_its_part_of_the_docs()
    {
        var docs = File.ReadAllText(_fileName);

        Assert.All(_site.Files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal) || path is "llms.txt" or "feed.xml" or "sitemap.xml" or "robots.txt"), path => Assert.Contains($"`{path}`", docs, StringComparison.Ordinal));
    }

    [Fact]
    public void The_columns_in_the_docs_are_those_of_the_tables()
    {
        var parts = File.ReadAllText(_fileName).Split("\n### ").Skip(1).ToDictionary(part => part.Split('\n')[0].Trim('`'), part => part, StringComparer.Ordinal);
        foreach (var path in _site.Files.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var columns = _site[path].TrimStart('\uFEFF').Split("\r\n")[0].Split(',');
            var told = Row().Matches(parts.GetValueOrDefault(path, "")).SelectMany(row => row.Groups["names"].Value.Split(", ")).Select(name => name.Trim('`'));
            Assert.True(columns.SequenceEqual(told), $"docs/data.md tells of the columns {string.Join(", ", told)} of {path}, which has {string.Join(", ", columns)}");
        }
    }

    private static string Tables()
    {
        var schema = DataSchema.Of(baseUrl: null);
        var properties = schema["properties"]!.AsObject();
        var text = new StringBuilder();
        Table(text, "The dossier", schema, entries: true);
        Table(text, "`home`", properties["home"]!.AsObject(), entries: false);
        foreach (var list in properties.Where(property => property.Value!["items"] is not null))
            Table(text, $"`{list.Key}[]`", list.Value!["items"]!.AsObject(), entries: false);

        foreach (var (name, shared) in schema["$defs"]!.AsObject().Where(shared => shared.Value!["additionalProperties"] is JsonValue))
            Table(text, $"A value that is a *{name}*", shared!.AsObject(), entries: false);

        return text.ToString();
    }

    private static void Table(StringBuilder text, string heading, JsonObject schema, bool entries)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {heading}\n\n| member | value | |\n|---|---|---|\n");
        foreach (var (path, value, isRequired) in Members(schema, "", entries))
            text.Append(CultureInfo.InvariantCulture, $"| `{path}`{(isRequired ? " *" : "")} | {TypeOf(value)} | {value["description"]!.GetValue<string>()} |\n");

        text.Append('\n');
    }

    /// <summary>The members of an object and of those within it; entries have tables of their own.</summary>
    private static IEnumerable<(string Path, JsonObject Value, bool IsRequired)> Members(JsonObject schema, string prefix, bool entries)
    {
        var required = schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, node) in schema["properties"]!.AsObject())
        {
            var value = node!.AsObject();
            yield return ($"{prefix}{name}", value, required.Contains(name));
            var (within, sign) = value["items"] is JsonObject items ? (items, "[].") : (value, ".");
            if (within["properties"] is null || (entries && within["properties"]!["id"] is not null))
                continue;

            foreach (var member in Members(within, $"{prefix}{name}{sign}", entries: false))
                yield return member;
        }
    }

    private static string TypeOf(JsonObject value) =>
        value["$ref"] is { } shared ? $"*{shared.GetValue<string>().Split('/')[^1]}*"
        : value["enum"] is JsonArray words ? string.Join(", ", words.Select(word => $"`{word!.GetValue<string>()}`"))
        : value["items"] is JsonObject items ? items["properties"] is null ? $"list of {TypeOf(items)}" : "list"
        : value["type"]!.GetValue<string>();

    [GeneratedRegex("^\\| (?<names>`[a-z_]+`(?:, `[a-z_]+`)*) \\|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
