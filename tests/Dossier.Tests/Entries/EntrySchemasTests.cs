using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dossier.Entries.Parsing;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Tests.Entries;

/// <summary>What the schemas allow and what the parser reads are the same definition; here it is seen from outside.</summary>
public class EntrySchemasTests
{
    private static readonly Dictionary<string, JsonObject> _schemas = EntrySchemas.All.ToDictionary(one => one.Kind, one => JsonNode.Parse(one.Json)!.AsObject(), StringComparer.Ordinal);

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
    [InlineData("article", "dek: A", "/ lacks title")]
    [InlineData("article", "title: A\noutlett: b", "/outlett is unknown")]
    [InlineData("actor", "name: A\ntype: persn", "/type is none of")]
    [InlineData("event", "title: A\ndate: 8 May 2025", "/date is not of the form")]
    [InlineData("event", "title: A\nparticipants: a", "/participants is no array")]
    [InlineData("article", "title: A\nstatements:\n  - stance: asserts", "/statements/0 lacks claim")]
    [InlineData("article", "title: A\nurl: example.org", "/url is not of the form")]
    [InlineData("article", "title: A\nabout: [Al-Sharaa]", "/about/0 is not of the form")]
    [InlineData("article", "title: [A]", "/title is no string")]
    public void What_the_parser_reports_is_not(string kind, string yaml, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Faults(kind, yaml)), StringComparison.Ordinal);

    [Fact]
    public void Every_field_says_what_it_is_for() =>
        Assert.All(_schemas.Values.SelectMany(schema => schema["properties"]!.AsObject()), field => Assert.NotEqual("", field.Value!["description"]!.GetValue<string>()));

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
        return Faults(_schemas[kind], Json(stream.Documents[0].RootNode), "");
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

    /// <summary>What JSON Schema's draft 7 says of a value, as far as our schemas use it.</summary>
    private static IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string at)
    {
        if (schema["anyOf"] is JsonArray either)
        {
            var faults = either.Select(one => Faults(one!.AsObject(), value, at).ToArray()).ToArray();
            return faults.Any(one => one.Length == 0) ? [] : faults.MinBy(one => one.Length)!;
        }

        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value)))
        {
            return [$"{at} is none of {words.ToJsonString()}"];
        }

        var types = schema["type"] switch { JsonArray several => several.Select(one => one!.GetValue<string>()).ToArray(), null => [], var one => [one.GetValue<string>()] };
        if (types.Length > 0 && !types.Contains(TypeOf(value)) && !(TypeOf(value) == "integer" && types.Contains("number")))
        {
            return [$"{at} is no {types[0]}"];
        }

        if (schema["pattern"] is { } pattern && value is JsonValue text && text.TryGetValue<string>(out var words2) && !Regex.IsMatch(words2, pattern.GetValue<string>(), RegexOptions.ECMAScript))
        {
            return [$"{at} is not of the form {pattern}: {words2}"];
        }

        return value switch
        {
            JsonArray items => items.SelectMany((item, index) => Faults(schema["items"]!.AsObject(), item, $"{at}/{index}")),
            JsonObject group => OfGroup(schema, group, at),
            _ => [],
        };
    }

    private static IEnumerable<string> OfGroup(JsonObject schema, JsonObject group, string at)
    {
        foreach (var required in (schema["required"] as JsonArray ?? []).Select(name => name!.GetValue<string>()).Where(name => !group.ContainsKey(name)))
        {
            yield return $"{(at.Length == 0 ? "/" : at)} lacks {required}";
        }

        foreach (var (name, value) in group)
        {
            var known = (schema["properties"] as JsonObject)?[name] as JsonObject ?? schema["additionalProperties"] as JsonObject;
            foreach (var fault in known is null ? [$"{at}/{name} is unknown"] : Faults(known, value, $"{at}/{name}"))
            {
                yield return fault;
            }
        }
    }

    private static string TypeOf(JsonNode? value) => value switch
    {
        JsonArray => "array",
        JsonObject => "object",
        JsonValue one when one.TryGetValue<bool>(out _) => "boolean",
        JsonValue one when one.TryGetValue<int>(out _) => "integer",
        _ => "string",
    };
}
