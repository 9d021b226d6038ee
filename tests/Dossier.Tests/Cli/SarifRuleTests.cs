using System.Text.Json;
using Dossier.Cli.Reports;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>What the SARIF report says of the rules that its results break, which GitHub and editors show beside an alert.</summary>
public sealed class SarifRuleTests
{
    private static readonly Place _place = new("content/articles/a.md", 7, 9);

    private static readonly ImmutableArray<Diagnostic> _faults =
    [
        Messages.TabInYaml(_place),
        Messages.FieldsInText(_place, "language"),
        Messages.SummaryMissing(_place, "article"),
        Messages.TabInYaml(_place with { Line = 8 }),
    ];

    [Fact]
    public void A_rule_tells_its_meaning_its_explanation_and_its_cure()
    {
        var rule = RulesOf(_faults, docs: null).Single(rule => Text(rule, "id") == "fields-in-text");

        var broken = Rules.FieldsInText;
        Assert.Equal(broken.Meaning, Text(rule, "shortDescription", "text"));
        Assert.Equal($"{broken.Meaning} {broken.Explanation}", Text(rule, "fullDescription", "text"));
        Assert.Equal($"{broken.Explanation}\n\n{broken.Cure}", Text(rule, "help", "text"));
        Assert.Contains("below the front matter", Text(rule, "shortDescription", "text"), StringComparison.Ordinal);
        Assert.Contains("**What to do.** ", Text(rule, "help", "markdown"), StringComparison.Ordinal);
        Assert.Contains("`---`", Text(rule, "help", "markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_rule_is_told_once_with_its_level() => Assert.Equal(
        ["fields-in-text warning", "summary-missing note", "tab-in-yaml error"],
        RulesOf(_faults, docs: null).Select(rule => $"{Text(rule, "id")} {Text(rule, "defaultConfiguration", "level")}"));

    [Fact]
    public void A_tool_that_knows_its_repository_leads_to_the_docs_there()
    {
        var docs = new OnlineDocs("https://example.org/tools/dossier");

        var rule = RulesOf(_faults, docs)[^1];
        Assert.Equal("https://example.org/tools/dossier/blob/HEAD/docs/diagnostics.md#tab-in-yaml", Text(rule, "helpUri"));
        Assert.EndsWith($"({Text(rule, "helpUri")})", Text(rule, "help", "markdown"), StringComparison.Ordinal);
        Assert.EndsWith(Text(rule, "helpUri"), Text(rule, "help", "text"), StringComparison.Ordinal);
        Assert.Equal("https://example.org/tools/dossier", Text(DriverOf(_faults, docs), "informationUri"));
        Assert.Contains("\n## tab-in-yaml\n", File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tool_that_knows_none_makes_no_address_up()
    {
        Assert.False(DriverOf(_faults, docs: null).TryGetProperty("informationUri", out _));
        Assert.All(RulesOf(_faults, docs: null), rule => Assert.False(rule.TryGetProperty("helpUri", out _)));
    }

    private static JsonElement[] RulesOf(ImmutableArray<Diagnostic> faults, OnlineDocs? docs) => [.. DriverOf(faults, docs).GetProperty("rules").EnumerateArray()];

    private static JsonElement DriverOf(ImmutableArray<Diagnostic> faults, OnlineDocs? docs)
    {
        var output = new StringWriter();
        SarifReport.Write(faults, output, docs);
        using var report = JsonDocument.Parse(output.ToString());
        return report.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").Clone();
    }

    private static string Text(JsonElement element, params string[] path) => path.Aggregate(element, (at, name) => at.GetProperty(name)).GetString()!;
}
