using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Dossier.Tests.Cli;

/// <summary>What docs/editors.md promises of other programs works as it is written there.</summary>
public sealed class EditorToolsTests
{
    private static readonly string _docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "editors.md"));

    private static readonly string[] _widgets = ["string", "select", "boolean", "number", "list", "markdown"];

    [Fact]
    public void The_task_of_VS_Code_finds_every_line_of_a_report()
    {
        using var command = new CommandLine
        {
            Faults =
            [
                CommandLine.Fault(Severity.Error, "a: b (c)", file: "{content}/a (1).md", line: 3, column: 7),
                CommandLine.Fault(Severity.Advice, "advice", file: "{content}/b.md", line: 12, column: 1),
                CommandLine.Fault(Severity.Warning, "of the whole file", file: "{content}/c.md", line: 0, column: 0),
            ],
        };
        command.Run("check");

        Match[] found = [.. $"{command.Output}\n{command.Error}".Split('\n').SelectMany(line => Patterns().Select(pattern => pattern.Match(line)).Where(match => match.Success))];
        Assert.Equal(3, found.Length);
        Assert.Equal(["a (1).md:3:7:error", "b.md:12:1:advice"], found.Where(match => match.Groups.Count == 7).Select(match => $"{Path.GetFileName(match.Groups[1].Value)}:{match.Groups[2]}:{match.Groups[3]}:{match.Groups[4]}"));
        Assert.Equal("c.md:warning:of the whole file", found.Where(match => match.Groups.Count == 5).Select(match => $"{Path.GetFileName(match.Groups[1].Value)}:{match.Groups[2]}:{match.Groups[4]}").Single());
    }

    [Fact]
    public void A_new_dossier_has_the_task_that_the_documentation_shows()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Run(folder, "new", "dossier", "d"));
        using var task = JsonDocument.Parse(File.ReadAllText(folder["d/.vscode/tasks.json"]));
        using var shown = JsonDocument.Parse(Block("{\n      \"version\""));
        Assert.Equal(JsonSerializer.Serialize(shown.RootElement), JsonSerializer.Serialize(task.RootElement));
    }

    [Fact]
    public void The_configuration_of_a_CMS_names_every_folder_and_how_an_entry_is_called()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Run(folder, "schema"));
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(folder["schemas/cms-config.yml"])));
        var collections = ((YamlSequenceNode)yaml.Documents[0].RootNode["collections"]).Cast<YamlMappingNode>().ToArray();

        Assert.Equal(["actors", "articles", "events", "pages"], collections.Select(one => one["name"].ToString()).Order(StringComparer.Ordinal));
        foreach (var one in collections)
        {
            var fields = ((YamlSequenceNode)one["fields"]).Cast<YamlMappingNode>().ToArray();
            var names = fields.Select(field => field["name"].ToString()).ToArray();
            // Decap takes the name of a new file from this field and refuses to save where there is none.
            Assert.Contains(one["identifier_field"].ToString(), names);
            Assert.Contains("body", names);
            Assert.All(fields, AssertWhole);
        }

        string[] events = [.. ((YamlSequenceNode)collections.Single(one => one["name"].ToString() == "events")["fields"]).Select(field => field["name"].ToString())];
        Assert.Contains("date_basis", events);
        Assert.DoesNotContain("participants", events);
        Assert.DoesNotContain("claims", events);
    }

    [Theory]
    [InlineData("place: \"\"")]
    [InlineData("summary: ''")]
    [InlineData("topics: []")]
    [InlineData("country:")]
    public void What_a_CMS_leaves_empty_is_no_value(string field) =>
        Assert.DoesNotContain(
            SmallSite.Of(("content/events/e.md", $"---\ntitle: E\n{field}\n---\n")).Diagnostics,
            fault => fault.Place.File == "content/events/e.md" && fault.Severity == Severity.Error);

    [Theory]
    [InlineData("draft:")]
    [InlineData("draft: \"\"")]
    [InlineData("embargo:")]
    public void But_half_a_word_of_hiding_publishes_nothing(string field) =>
        Assert.Contains(
            SmallSite.Of(("content/events/e.md", $"---\ntitle: E\n{field}\n---\n")).Diagnostics,
            fault => fault is { Code: "empty-value", Severity: Severity.Error, Place: { File: "content/events/e.md", Line: 3 } });

    private static void AssertWhole(YamlMappingNode field)
    {
        Assert.Contains(field["widget"].ToString(), _widgets);
        Assert.NotEqual("", field["label"].ToString());
        if (field["widget"].ToString() == "select")
            Assert.NotEmpty((YamlSequenceNode)field["options"]);
        if (field.Children.TryGetValue("fields", out var inner))
            Assert.All(((YamlSequenceNode)inner).Cast<YamlMappingNode>(), AssertWhole);
    }

    private static int Run(TemporaryFolder folder, params string[] words) =>
        DossierCommand.Run(words, new CommandEnvironment { Output = TextWriter.Null, Error = TextWriter.Null, WorkingDirectory = folder.Path, Clock = () => SmallSite.Now });

    /// <summary>The indented block of the documentation that begins so.</summary>
    private static string Block(string beginning)
    {
        var start = _docs.IndexOf("    " + beginning, StringComparison.Ordinal);
        return string.Join('\n', _docs[start..].Split('\n').TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal)));
    }

    private static IEnumerable<Regex> Patterns()
    {
        using var task = JsonDocument.Parse(Block("{\n      \"version\""));
        return [.. task.RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").EnumerateArray().Select(matcher => new Regex(matcher.GetProperty("pattern").GetProperty("regexp").GetString()!, RegexOptions.ECMAScript))];
    }
}
