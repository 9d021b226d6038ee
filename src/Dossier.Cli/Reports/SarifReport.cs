using System.Text.Json;
using Dossier.Cli.Terminal;

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
        var run = new
        {
            tool = new
            {
                driver = new { name = "dossier", semanticVersion = ToolVersion.Text, informationUri = docs?.Repository, rules = rules.Select(rule => Rule(rule, docs)) },
            },
            columnKind = "utf16CodeUnits",
            results = diagnostics.Select(one => Result(one, Array.BinarySearch(codes, one.Code, StringComparer.Ordinal))),
        };
        var log = new Dictionary<string, object> { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new[] { run } };
        output.WriteLine(TerminalText.Json(JsonSerializer.Serialize(log, JsonReport.Readable)));
    }

    private static object Rule(DiagnosticRule rule, OnlineDocs? docs)
    {
        var address = docs?.Of(rule.Code);
        return new
        {
            id = rule.Code,
            shortDescription = new { text = rule.Meaning },
            fullDescription = new { text = $"{rule.Meaning} {rule.Explanation}" },
            help = new
            {
                text = $"{rule.Explanation}\n\n{rule.Cure}{(address is null ? "" : $"\n\n{address}")}",
                markdown = $"{MarkdownWords.Of(rule.Explanation)}\n\n**What to do.** {MarkdownWords.Of(rule.Cure)}{(address is null ? "" : $"\n\n[An example]({address})")}",
            },
            helpUri = address,
            defaultConfiguration = new { level = Level(rule.Severity) },
        };
    }

    private static object Result(Diagnostic diagnostic, int rule)
    {
        var place = diagnostic.Place;
        var region = place.Line == 0 ? null : new { startLine = place.Line, startColumn = place.Column };
        return new
        {
            ruleId = diagnostic.Code,
            ruleIndex = rule,
            level = Level(diagnostic.Severity),
            message = new { text = $"{diagnostic.Message}\n{diagnostic.Hint}" },
            locations = new[] { new { physicalLocation = new { artifactLocation = new { uri = Address(place.File) }, region } } },
            fixes = diagnostic.Fix is { } fix ? new[] { FixOf(fix) } : null,
        };
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Advice => "note" };

    private static object FixOf(Fix fix)
    {
        var lines = fix.Written.Split('\n');
        var start = fix.Place;
        var deletedRegion = new
        {
            startLine = start.Line,
            startColumn = start.Column,
            endLine = start.Line + lines.Length - 1,
            endColumn = (lines.Length == 1 ? start.Column : 1) + lines[^1].Length,
        };
        var replacement = new { deletedRegion, insertedContent = new { text = fix.Replacement } };
        return new { artifactChanges = new[] { new { artifactLocation = new { uri = Address(start.File) }, replacements = new[] { replacement } } } };
    }

    private static string Address(string file) => Path.IsPathRooted(file)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
