using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using Dossier.Import.Web;
using Markdig;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Import.Forms;

/// <summary>
/// A Markdown file with front matter, as Hugo, Jekyll and Obsidian write it. Fields that mean one of an article go there; the others
/// are shown. The text comes over as what its Markdown makes of it.
/// </summary>
internal static partial class FrontMatterArticle
{
    private static readonly MarkdownPipeline _markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Which field of an article takes a field of theirs.</summary>
    private static readonly FrozenDictionary<string, string> _fields = new (string Field, string Names)[]
    {
        ("title", "title headline"),
        ("dek", "description subtitle summary excerpt dek"),
        ("author", "author authors byline creator"),
        ("date", "date published publishdate pubdate created"),
        ("url", "url source link canonical canonicalurl"),
        ("language", "lang language"),
        ("outlet", "outlet publisher publication site"),
        ("caption", "caption"),
    }.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Field))).ToFrozenDictionary(pair => pair.name, pair => pair.Field, StringComparer.OrdinalIgnoreCase);

    public static RawArticle Read(string text)
    {
        var match = Block().Match(text.TrimStart('\uFEFF'));
        var values = match.Groups["toml"].Success ? Toml(match.Groups["fields"].Value) : Yaml(match.Groups["fields"].Value);
        string? Value(string field) => values.Where(value => _fields.GetValueOrDefault(value.Key) == field).Select(value => HtmlMetadata.Words(value.Value)).FirstOrDefault(words => words is not null);
        var metadata = new PageMetadata(Value("title"), Value("dek"), Value("author")?.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal), MachineDate.Of(Value("date")), Value("outlet"), HtmlMetadata.Address(Value("url")), HtmlMetadata.Language(Value("language")), Value("caption"));
        var taken = new[] { ("title", metadata.Title), ("author", metadata.Author), ("date", metadata.Date), ("url", metadata.Url), ("caption", metadata.Caption) }.Where(field => field.Item2 is not null).Select(field => field.Item1).ToFrozenSet(StringComparer.Ordinal);
        var body = Obsidian().Replace(text.TrimStart('\uFEFF')[match.Length..], "${words}");
        var lines = TextLines.Of(match.Value).Select(line => line.IsBlank ? line : line with { Given = Fate(line.Text, taken) }).Concat(HtmlArticle.Fragment(Markdown.ToHtml(body, _markdown)));
        return new RawArticle([.. lines.Select((line, at) => line with { Number = at + 1 })], metadata);
    }

    private static GivenFate Fate(string line, FrozenSet<string> taken)
    {
        var key = Key().Match(line).Groups["key"].Value;
        return GivenFate.OfField(_fields.TryGetValue(key, out var field) && taken.Contains(field) ? field : null);
    }

    private static IEnumerable<KeyValuePair<string, string>> Yaml(string fields)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(fields));
            return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode map ? [.. map.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), Words(pair.Value)))] : [];
        }
        catch (Exception failure) when (failure is YamlException or ArgumentException or InvalidOperationException)
        {
            return Toml(fields);
        }
    }

    private static string Words(YamlNode node) => node switch
    {
        YamlSequenceNode list => string.Join(", ", list.Children.Select(Words)),
        YamlMappingNode map => map.Children.Where(pair => pair.Key is YamlScalarNode { Value: "name" }).Select(pair => Words(pair.Value)).FirstOrDefault() ?? "",
        YamlScalarNode scalar => scalar.Value ?? "",
        _ => "",
    };

    /// <summary>Lines of a name and a value, for TOML and for YAML that is broken.</summary>
    private static KeyValuePair<string, string>[] Toml(string fields) =>
        [.. Line().Matches(fields).Select(match => KeyValuePair.Create(match.Groups["key"].Value, match.Groups["value"].Value.Trim().Trim('"', '\'', '[', ']')))];

    [GeneratedRegex(@"^(?:---[ \t]*\r?\n(?<fields>.*?)\r?\n---[ \t]*(?:\r?\n|$)|(?<toml>\+\+\+)[ \t]*\r?\n(?<fields>.*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$))", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<key>[A-Za-z_][\w\-]*)\s*[:=]", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?<key>[A-Za-z_][\w\-]*)[ \t]*[:=][ \t]*(?<value>[^\r\n]*)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Line();

    /// <summary>Links and embedded files of Obsidian.</summary>
    [GeneratedRegex(@"!?\[\[(?:[^\[\]|\n]*\|)?(?<words>[^\[\]|\n]*)\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Obsidian();
}
