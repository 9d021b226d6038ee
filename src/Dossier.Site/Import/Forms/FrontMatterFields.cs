using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Import.Forms;

/// <summary>A field of front matter.</summary>
/// <param name="Key">Its name; empty for a line that is in none.</param>
/// <param name="Value">Its words; those of a list with commas between them.</param>
/// <param name="Lines">The lines that write it.</param>
internal sealed record FrontMatterField(string Key, string Value, ImmutableArray<string> Lines);

/// <summary>The front matter of a Markdown file: YAML between lines of hyphens, TOML between lines of plus signs, or a JSON object.</summary>
internal static partial class FrontMatterFields
{
    /// <summary>The fields, with each line of the front matter in one, and where the text begins.</summary>
    /// <param name="text">The file, its lines ended by <c>\n</c>.</param>
    public static (ImmutableArray<FrontMatterField> Fields, int End) In(string text)
    {
        if (text.TrimStart().StartsWith('{') && FrontMatterArticle.EndOfJson(text) is > 0 and var end)
        {
            using var json = JsonDocument.Parse(text[..end]);
            return ([.. json.RootElement.EnumerateObject().Select(property => new FrontMatterField(property.Name, Words(property.Value), [$"\"{property.Name}\": {property.Value.GetRawText()}"]))], end);
        }

        var block = Block().Match(text);
        var isToml = block.Groups["toml"].Success;
        var yaml = isToml ? null : Yaml(block.Groups["fields"].Value);
        return ([.. Written(block.Value, isToml).Select(field => new FrontMatterField(field.Key, yaml?.GetValueOrDefault(field.Key) ?? Toml(string.Join('\n', field.Lines)), [.. field.Lines]))], block.Length);
    }

    /// <summary>Each key with its lines: what is indented, an item of a list or within brackets belongs to the key above.</summary>
    private static List<(string Key, List<string> Lines)> Written(string block, bool isToml)
    {
        var written = new List<(string Key, List<string> Lines)>();
        var depth = 0;
        foreach (var line in block.TrimEnd('\n').Split('\n'))
        {
            var isEdge = line.TrimEnd() is "---" or "+++";
            var key = depth > 0 || isEdge ? Match.Empty : Key().Match(line);
            if (key.Success)
                written.Add((key.Groups["key"].Value, [line]));
            else if (isEdge || written.Count == 0 || (isToml && depth == 0 && line.StartsWith('[')))
                written.Add(("", [line]));
            else
                written[^1].Lines.Add(line);
            depth = isToml && !line.StartsWith('[') ? Math.Max(0, depth + line.Count(sign => sign == '[') - line.Count(sign => sign == ']')) : depth;
        }

        return written;
    }

    private static Dictionary<string, string>? Yaml(string fields)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(fields));
            return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode map ? map.Children.DistinctBy(pair => pair.Key.ToString(), StringComparer.Ordinal).ToDictionary(pair => pair.Key.ToString(), pair => Words(pair.Value), StringComparer.Ordinal) : null;
        }
        catch (Exception failure) when (failure is YamlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Words(YamlNode node) => node switch
    {
        YamlSequenceNode list => string.Join(", ", list.Children.Select(Words)),
        YamlMappingNode map => map.Children.Where(pair => pair.Key is YamlScalarNode { Value: "name" }).Select(pair => Words(pair.Value)).FirstOrDefault() ?? "",
        YamlScalarNode scalar => scalar.Value ?? "",
        _ => "",
    };

    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Words).Where(words => words.Length > 0)),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? Words(name) : "",
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };

    /// <summary>A value of TOML, or of YAML that is broken: strings without their marks, a list with commas.</summary>
    private static string Toml(string line)
    {
        var value = Key().Replace(line, "", 1).Trim();
        var strings = Quoted().Matches(value).Select(match => match.Groups["words"].Value.Replace("\\\"", "\"", StringComparison.Ordinal).Trim()).ToArray();
        return value is ['"' or '\'' or '[' or '{', ..] && strings.Length > 0
            ? string.Join(", ", value[0] is '[' or '{' ? strings : strings[..1])
            : value.Split(" #")[0].Trim().Trim('"', '\'', '[', ']');
    }

    [GeneratedRegex(@"^(?:---[ \t]*\n(?<fields>.*?)\n---[ \t]*(?:\n|$)|(?<toml>\+\+\+)[ \t]*\n(?<fields>.*?)\n\+\+\+[ \t]*(?:\n|$))", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<key>[A-Za-z_][\w\-]*)[ \t]*[:=]", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"""{3}(?<words>.*?)""{3}|'{3}(?<words>.*?)'{3}|""(?<words>(?:[^""\\]|\\.)*)""|'(?<words>[^']*)'", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
