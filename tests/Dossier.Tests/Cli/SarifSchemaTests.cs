using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>Holds the report against the schema of SARIF 2.1.0 (OASIS), and what a schema cannot say against the standard's text.</summary>
public sealed class SarifSchemaTests
{
    /// <summary>The schema comes with a package of npm, as the tools of the browser tests do.</summary>
    private static readonly string _schema = Path.Combine(Repository.Root, "tests", "Dossier.BrowserTests", "tools", "node_modules", "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json");

    [Fact]
    public void The_report_keeps_to_the_schema()
    {
        var at = new Place("{content}/a b.md", 3, 7);
        using var command = new CommandLine
        {
            Faults =
            [
                CommandLine.Fault(Severity.Error, file: "{content}/a b.md", line: 3, column: 7) with { Fix = new Fix(at, "7 May 2025", "2025-05-07") },
                CommandLine.Fault(Severity.Error, "\u0001 \"quoted\" \u2028", file: "{content}/ü#?.md") with { Rule = CommandLine.Rule("another-code", Severity.Error), Fix = new Fix(at, "a\nbc", "") },
                CommandLine.Fault(Severity.Warning, file: "{content}", line: 0, column: 0),
                CommandLine.Fault(Severity.Advice),
            ],
        };

        command.Run("check --quiet --format sarif");

        using var report = JsonDocument.Parse(command.Output);
        Assert.Empty(FaultsOf(command.Output));
        Assert.Equal("2.1.0", report.RootElement.GetProperty("version").GetString());
        var run = report.RootElement.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToArray();
        Assert.Distinct(rules);
        Assert.Equal(4, run.GetProperty("results").GetArrayLength());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        }

        var fixes = run.GetProperty("results").EnumerateArray().Where(result => result.TryGetProperty("fixes", out _)).ToArray();
        Assert.Equal(["""{"startLine":3,"startColumn":7,"endLine":3,"endColumn":17}""", """{"startLine":3,"startColumn":7,"endLine":4,"endColumn":3}"""], fixes.Select(Deleted).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_report_without_faults_keeps_to_the_schema_too()
    {
        using var command = new CommandLine();

        command.Run("check --quiet --format sarif");

        using var report = JsonDocument.Parse(command.Output);
        Assert.Empty(FaultsOf(command.Output));
        Assert.Equal(0, report.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static string Deleted(JsonElement result) =>
        result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("deletedRegion").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("\"level\": \"error\"", "\"level\": \"advice\"", "/runs/0/results/0/level enum")]
    [InlineData("\"startLine\": 1", "\"startLine\": 0", "/runs/0/results/0/locations/0/physicalLocation/region/startLine minimum")]
    [InlineData("\"ruleId\"", "\"ruleWord\"", "/runs/0/results/0/ruleWord additionalProperties")]
    [InlineData("\"name\": \"dossier\",", "", "/runs/0/tool/driver required")]
    [InlineData("\"uri\": \"content/a.md\"", "\"uri\": \"content/a b.md\"", "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri format")]
    public void The_schema_would_see_a_fault(string written, string instead, string fault)
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Error, file: "content/a.md", line: 1, column: 1)] };
        command.Run("check --quiet --format sarif");

        Assert.Contains(written, command.Output, StringComparison.Ordinal);
        Assert.Contains(FaultsOf(command.Output.Replace(written, instead, StringComparison.Ordinal)), found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    private static string[] FaultsOf(string report)
    {
        Assert.SkipWhen(!File.Exists(_schema) && Environment.GetEnvironmentVariable("CI") != "true", "the schema is not here: 'npm ci --ignore-scripts' in tests/Dossier.BrowserTests/tools");
        // It is of draft 4 and uses nothing that draft 7 reads otherwise, but for the name of its own address.
        var schema = JsonNode.Parse(File.ReadAllText(_schema))!.AsObject();
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        schema.Remove("id");
        return SchemaFaults.Of(JsonSchema.FromText(schema.ToJsonString()), JsonNode.Parse(report));
    }
}
