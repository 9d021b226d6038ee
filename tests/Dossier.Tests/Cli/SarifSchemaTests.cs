using System.Text.Json;
using Dossier.Diagnostics;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>
/// Holds the report against SARIF 2.1.0 (OASIS, sections 3.13 to 3.58): the properties that the schema requires, the values
/// it allows, and none that it does not know, for every object that the report writes.
/// </summary>
public sealed class SarifSchemaTests
{
    private static readonly string[] _levels = ["none", "note", "warning", "error"];

    /// <summary>For each kind of object: what it must have, and what else of the schema the report uses.</summary>
    private static readonly Dictionary<string, (string[] Required, string[] Optional)> _objects = new(StringComparer.Ordinal)
    {
        ["sarifLog"] = (["version", "runs"], ["$schema"]),
        ["run"] = (["tool"], ["results", "columnKind"]),
        ["tool"] = (["driver"], []),
        ["toolComponent"] = (["name"], ["semanticVersion", "informationUri", "rules"]),
        ["reportingDescriptor"] = (["id"], ["shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration"]),
        ["multiformatMessageString"] = (["text"], ["markdown"]),
        ["reportingConfiguration"] = ([], ["level"]),
        ["result"] = (["message"], ["ruleId", "ruleIndex", "level", "locations", "fixes"]),
        ["message"] = ([], ["text"]),
        ["location"] = ([], ["physicalLocation"]),
        ["physicalLocation"] = (["artifactLocation"], ["region"]),
        ["artifactLocation"] = (["uri"], []),
        ["region"] = ([], ["startLine", "startColumn", "endLine", "endColumn"]),
        ["fix"] = (["artifactChanges"], []),
        ["artifactChange"] = (["artifactLocation", "replacements"], []),
        ["replacement"] = (["deletedRegion"], ["insertedContent"]),
        ["artifactContent"] = ([], ["text"]),
    };

    /// <summary>What kind of object stands under a name.</summary>
    private static readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal)
    {
        ["runs"] = "run",
        ["tool"] = "tool",
        ["driver"] = "toolComponent",
        ["rules"] = "reportingDescriptor",
        ["shortDescription"] = "multiformatMessageString",
        ["fullDescription"] = "multiformatMessageString",
        ["help"] = "multiformatMessageString",
        ["defaultConfiguration"] = "reportingConfiguration",
        ["results"] = "result",
        ["message"] = "message",
        ["locations"] = "location",
        ["physicalLocation"] = "physicalLocation",
        ["artifactLocation"] = "artifactLocation",
        ["region"] = "region",
        ["deletedRegion"] = "region",
        ["fixes"] = "fix",
        ["artifactChanges"] = "artifactChange",
        ["replacements"] = "replacement",
        ["insertedContent"] = "artifactContent",
    };

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
        Check(report.RootElement, "sarifLog", "$");
        Assert.Equal("2.1.0", report.RootElement.GetProperty("version").GetString());
        var run = report.RootElement.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToArray();
        Assert.Distinct(rules);
        Assert.Equal(4, run.GetProperty("results").GetArrayLength());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.Contains(result.GetProperty("level").GetString(), _levels);
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
        Check(report.RootElement, "sarifLog", "$");
        Assert.Equal(0, report.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static string Deleted(JsonElement result) =>
        result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("deletedRegion").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private static void Check(JsonElement element, string kind, string path)
    {
        Assert.Equal(JsonValueKind.Object, element.ValueKind);
        var (required, optional) = _objects[kind];
        var names = element.EnumerateObject().Select(property => property.Name).ToArray();
        Assert.True(required.All(names.Contains), $"{path} lacks one of {string.Join(", ", required)}");
        Assert.True(names.All(name => required.Contains(name) || optional.Contains(name)), $"{path} has {string.Join(", ", names)}");
        foreach (var property in element.EnumerateObject())
        {
            CheckValue(property.Value, property.Name, $"{path}.{property.Name}");
        }
    }

    private static void CheckValue(JsonElement value, string name, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                Assert.True(value.GetArrayLength() > 0 || name is "results" or "rules", $"{path} must not be empty");
                foreach (var item in value.EnumerateArray())
                {
                    Check(item, _kinds[name], path);
                }

                break;
            case JsonValueKind.Object:
                Check(value, _kinds[name], path);
                break;
            case JsonValueKind.Number:
                Assert.True(value.GetInt32() >= (name == "ruleIndex" ? 0 : 1), $"{path} counts from 1");
                break;
            default:
                Assert.Equal(JsonValueKind.String, value.ValueKind);
                Assert.True(name != "uri" || Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute), $"{path} is no URI reference: {value}");
                break;
        }
    }
}
