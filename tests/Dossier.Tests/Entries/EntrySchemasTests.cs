using System.Text.Json.Nodes;
using Dossier.Entries.Parsing;
using Json.Schema;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Tests.Entries;

/// <summary>What the schemas allow and what the parser reads are the same definition; here it is seen from outside.</summary>
public class EntrySchemasTests
{
    private static readonly Dictionary<string, JsonSchema> _schemas = EntrySchemas.All.ToDictionary(one => one.Kind, one => JsonSchema.FromText(one.Json), StringComparer.Ordinal);

    [Fact]
    public void Every_file_of_the_repositorys_dossier_is_valid()
    {
        var content = Path.Combine(Repository.Root, "content");
        var files = Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).Append(Path.Combine(content, "dossier.yml")).ToArray();
        Assert.True(files.Length > 100);
        Assert.Empty(files.SelectMany(file => Faults(KindOf(Path.GetRelativePath(content, file)), FrontMatterOf(file)).Select(fault => $"{Path.GetFileName(file)}: {fault}")));
    }

    [Theory]
    [InlineData("article", "title: 1984")]
    [InlineData("article", "title: A\ncredibility: 2")]
    [InlineData("event", "title: A\ndate: 2025")]
    [InlineData("event", "title: A\ndate: 2025-05-XX?")]
    [InlineData("event", "title: A\ndate: 2025-05-07/..")]
    [InlineData("event", "title: A\nparticipants: [a, { actor: b, role: mediator }]")]
    [InlineData("dossier", "title: A\ntopics: [a, { id: b, title: B }]")]
    public void What_the_parser_reads_is_valid(string kind, string yaml) => Assert.Empty(Faults(kind, yaml));

    [Theory]
    [InlineData("article", "dek: A", " required")]
    [InlineData("article", "title: A\noutlett: b", "/outlett additionalProperties")]
    [InlineData("actor", "name: A\ntype: persn", "/type enum")]
    [InlineData("event", "title: A\ndate: 8 May 2025", "/date pattern")]
    [InlineData("event", "title: A\nparticipants: a", "/participants type")]
    [InlineData("article", "title: A\nstatements:\n  - stance: asserts", "/statements/0 required")]
    [InlineData("article", "title: A\nurl: example.org", "/url pattern")]
    [InlineData("article", "title: A\nabout: [Al-Sharaa]", "/about/0 pattern")]
    [InlineData("article", "title: [A]", "/title type")]
    public void What_the_parser_reports_is_not(string kind, string yaml, string expected)
    {
        var faults = Faults(kind, yaml).ToArray();

        Assert.Contains(faults, fault => fault.StartsWith($"{expected}: ", StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.StartsWith(expected.Split(' ')[0], fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_field_says_what_it_is_for() =>
        Assert.All(EntrySchemas.All.SelectMany(one => JsonNode.Parse(one.Json)!["properties"]!.AsObject()), field => Assert.NotEqual("", field.Value!["description"]!.GetValue<string>()));

    private static string KindOf(string path) => path.Replace('\\', '/').Split('/') switch
    {
        ["dossier.yml"] => "dossier",
        ["index.md"] => "home",
        [var folder, ..] => folder[..^1],
        _ => throw new ArgumentException(path, nameof(path)),
    };

    private static string FrontMatterOf(string file)
    {
        var text = File.ReadAllText(file);
        return file.EndsWith(".yml", StringComparison.Ordinal) ? text : text[4..text.IndexOf("\n---", 4, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Faults(string kind, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return SchemaFaults.Of(_schemas[kind], Json(stream.Documents[0].RootNode));
    }

    /// <summary>YAML's core schema: what stands plain and looks like a number, true or false is one.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain } plain when int.TryParse(plain.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new ArgumentException(node.ToString(), nameof(node)),
    };
}
