using System.Text.Json.Nodes;
using Dossier.Cli.Terminal;
using Dossier.Pages.Models.Parts;

namespace Dossier.Cli.Reports;

/// <summary>
/// The report in SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format): one run with its results, and with the
/// rules that these break, each with what it means and what to do.
/// </summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes the report; the docs, where the rules are explained in the web, are null where they are not.</summary>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter output, OnlineDocs? docs)
    {
        DiagnosticRule[] rules = [.. diagnostics.Select(diagnostic => diagnostic.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        string[] codes = [.. rules.Select(rule => rule.Code)];
        var driver = new JsonObject { ["name"] = "dossier", ["semanticVersion"] = ToolVersion.Text }
            .With("informationUri", docs?.Repository)
            .With("rules", new JsonArray([.. rules.Select(rule => Rule(rule, docs))]));
        var run = new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = driver },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. diagnostics.Select(one => Result(one, Array.BinarySearch(codes, one.Code, StringComparer.Ordinal)))]),
        };
        var log = new JsonObject { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) };
        output.WriteLine(TerminalText.Json(log.ToJsonString(JsonReport.Readable)));
    }

    private static JsonObject Rule(DiagnosticRule rule, OnlineDocs? docs)
    {
        var address = docs?.Of(rule.Code);
        var help = new JsonObject
        {
            ["text"] = $"{rule.Explanation}\n\n{rule.Cure}{(address is null ? "" : $"\n\n{address}")}",
            ["markdown"] = $"{MarkdownWords.Of(rule.Explanation)}\n\n**What to do.** {MarkdownWords.Of(rule.Cure)}{(address is null ? "" : $"\n\n[An example]({address})")}",
        };
        return new JsonObject
        {
            ["id"] = rule.Code,
            ["shortDescription"] = Text(rule.Meaning),
            ["fullDescription"] = Text($"{rule.Meaning} {rule.Explanation}"),
            ["help"] = help,
        }
            .With("helpUri", address)
            .With("defaultConfiguration", new JsonObject { ["level"] = Level(rule.Severity) });
    }

    private static JsonObject Result(Diagnostic diagnostic, int rule)
    {
        var place = diagnostic.Place;
        var file = new JsonObject { ["artifactLocation"] = Artifact(place.File) }
            .With("region", place.Line == 0 ? null : new JsonObject { ["startLine"] = place.Line, ["startColumn"] = place.Column });
        return new JsonObject
        {
            ["ruleId"] = diagnostic.Code,
            ["ruleIndex"] = rule,
            ["level"] = Level(diagnostic.Severity),
            ["message"] = Text($"{diagnostic.Message}\n{diagnostic.Hint}"),
            ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = file }),
        }
            .With("fixes", diagnostic.Fix is { } fix ? new JsonArray(FixOf(fix)) : null);
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Advice => "note" };

    private static JsonObject FixOf(Fix fix)
    {
        var lines = fix.Written.Split('\n');
        var start = fix.Place;
        var deleted = new JsonObject
        {
            ["startLine"] = start.Line,
            ["startColumn"] = start.Column,
            ["endLine"] = start.Line + lines.Length - 1,
            ["endColumn"] = (lines.Length == 1 ? start.Column : 1) + lines[^1].Length,
        };
        var replacement = new JsonObject { ["deletedRegion"] = deleted, ["insertedContent"] = Text(fix.Replacement) };
        var change = new JsonObject { ["artifactLocation"] = Artifact(start.File), ["replacements"] = new JsonArray(replacement) };
        return new JsonObject { ["artifactChanges"] = new JsonArray(change) };
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static JsonObject Artifact(string file) => new() { ["uri"] = Address(file) };

    private static string Address(string file) => Path.IsPathRooted(file)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
