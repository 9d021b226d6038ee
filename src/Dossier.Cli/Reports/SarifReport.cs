using System.Text.Json;
using System.Text.Json.Serialization;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Reports;

/// <summary>
/// The report in SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format): one run with its results, and with the
/// rules that these break, each with what it means and what to do.
/// </summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <param name="diagnostics">What to report.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="docs">Where the rules are explained in the web; null where they are not.</param>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter output, OnlineDocs? docs)
    {
        DiagnosticRule[] rules = [.. diagnostics.Select(diagnostic => diagnostic.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        string[] codes = [.. rules.Select(rule => rule.Code)];
        var driver = new SarifDriver("dossier", ToolVersion.Text, docs?.Repository, [.. rules.Select(rule => Rule(rule, docs))]);
        var run = new SarifRun(new SarifTool(driver), "utf16CodeUnits", [.. diagnostics.Select(one => Result(one, Array.BinarySearch(codes, one.Code, StringComparer.Ordinal)))]);
        output.WriteLine(JsonSerializer.Serialize(new SarifLog(Schema, "2.1.0", [run]), JsonReport.Readable.SarifLog));
    }

    private static SarifRule Rule(DiagnosticRule rule, OnlineDocs? docs)
    {
        var address = docs?.Of(rule.Code);
        var help = new SarifHelp(
            $"{rule.Explanation}\n\n{rule.Cure}{(address is null ? "" : $"\n\n{address}")}",
            $"{MarkdownWords.Of(rule.Explanation)}\n\n**What to do.** {MarkdownWords.Of(rule.Cure)}{(address is null ? "" : $"\n\n[An example]({address})")}");
        return new SarifRule(
            rule.Code, new SarifMessage(rule.Meaning), new SarifMessage($"{rule.Meaning} {rule.Explanation}"), help, address, new SarifConfiguration(Level(rule.Severity)));
    }

    private static SarifResult Result(Diagnostic diagnostic, int rule)
    {
        var place = diagnostic.Place;
        var region = place.Line == 0 ? null : new SarifRegion(place.Line, place.Column);
        var location = new SarifLocation(new SarifPhysicalLocation(new SarifArtifactLocation(Address(place.File)), region));
        SarifFix[]? fixes = diagnostic.Fix is { } fix ? [FixOf(fix)] : null;
        return new SarifResult(diagnostic.Code, rule, Level(diagnostic.Severity), new SarifMessage($"{diagnostic.Message}\n{diagnostic.Hint}"), [location], fixes);
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Advice => "note" };

    private static SarifFix FixOf(Fix fix)
    {
        var lines = fix.Written.Split('\n');
        var start = fix.Place;
        var region = new SarifRegion(start.Line, start.Column)
        {
            EndLine = start.Line + lines.Length - 1,
            EndColumn = (lines.Length == 1 ? start.Column : 1) + lines[^1].Length,
        };
        return new SarifFix([new SarifArtifactChange(new SarifArtifactLocation(Address(start.File)), [new SarifReplacement(region, new SarifContent(fix.Replacement))])]);
    }

    private static string Address(string file) => Path.IsPathRooted(file)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}

internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, SarifRun[] Runs);

internal sealed record SarifRun(SarifTool Tool, string ColumnKind, SarifResult[] Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string SemanticVersion, string? InformationUri, SarifRule[] Rules);

internal sealed record SarifRule(string Id, SarifMessage ShortDescription, SarifMessage FullDescription, SarifHelp Help, string? HelpUri, SarifConfiguration DefaultConfiguration);

internal sealed record SarifHelp(string Text, string Markdown);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifMessage Message, SarifLocation[] Locations, SarifFix[]? Fixes);

internal sealed record SarifMessage(string Text);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion? Region);

internal sealed record SarifArtifactLocation(string Uri);

internal sealed record SarifRegion(int StartLine, int StartColumn)
{
    public int? EndLine { get; init; }

    public int? EndColumn { get; init; }
}

internal sealed record SarifFix(SarifArtifactChange[] ArtifactChanges);

internal sealed record SarifArtifactChange(SarifArtifactLocation ArtifactLocation, SarifReplacement[] Replacements);

internal sealed record SarifReplacement(SarifRegion DeletedRegion, SarifContent InsertedContent);

internal sealed record SarifContent(string Text);
