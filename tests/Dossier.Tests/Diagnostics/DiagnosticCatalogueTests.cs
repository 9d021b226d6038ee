using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Dossier.Tests.Diagnostics;

/// <summary>
/// Holds what is told of diagnostics together: the rules, the functions that make messages of them, a sample of each message,
/// and <c>docs/diagnostics.md</c>. Run with DOSSIER_UPDATE_DOCS=1 to rewrite that page, and read the difference.
/// </summary>
public partial class DiagnosticCatalogueTests
{
    private const string HowToUpdate = "DOSSIER_UPDATE_DOCS=1 dotnet run --project tests/Dossier.Tests -- --filter-class Dossier.Tests.Diagnostics.DiagnosticCatalogueTests";

    private static readonly string _docs = Path.Combine(Repository.Root, "docs", "diagnostics.md");
    private static readonly bool _rewrites = Environment.GetEnvironmentVariable("DOSSIER_UPDATE_DOCS") == "1";

    /// <summary>The rules by the names that the code knows them by.</summary>
    private static readonly (string Name, DiagnosticRule Rule)[] _rules =
    [
        .. typeof(Rules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(DiagnosticRule))
            .Select(property => (property.Name, (DiagnosticRule)property.GetValue(null)!)),
    ];

    private static readonly string[] _factories =
    [
        .. typeof(Messages).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Diagnostic))
            .Select(method => method.Name),
    ];

    [Fact]
    public void Every_message_has_a_sample()
    {
        var sampled = MessageSample.All.Select(sample => sample.Factory).ToHashSet(StringComparer.Ordinal);
        Nothing(
            "MessageSample has a call of every function of Messages, as a build would make it, for docs/diagnostics.md to show.",
            _factories.Where(factory => !sampled.Contains(factory)).Select(factory => $"Messages.{factory} has no sample"));
    }

    [Fact]
    public void Every_rule_is_broken_by_a_message()
    {
        var made = MessageSample.All.Select(sample => sample.Diagnostic.Code).ToHashSet(StringComparer.Ordinal);
        Nothing(
            "A rule without a message is one that no author can break.",
            _rules.Where(rule => !made.Contains(rule.Rule.Code)).Select(rule => $"no sample of a message is of Rules.{rule.Name}"));
    }

    [Fact]
    public void Every_message_is_of_a_rule_of_the_catalogue()
    {
        var known = _rules.Select(rule => rule.Rule).ToHashSet(ReferenceEqualityComparer.Instance);
        Nothing(
            "What a code means is told in Rules, once.",
            MessageSample.All.Where(sample => !known.Contains(sample.Diagnostic.Rule)).Select(sample => $"Messages.{sample.Factory} makes up the rule {sample.Diagnostic.Code}"));
    }

    [Fact]
    public void Every_code_is_one_rules_own_and_bears_its_name() => Nothing(
        "A code is in kebab-case, such as 'unknown-actor', and the property that holds its rule has the same words.",
        _rules.Where(rule => !KebabCase().IsMatch(rule.Rule.Code) || rule.Name != string.Concat(rule.Rule.Code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])))
            .Select(rule => $"Rules.{rule.Name} has the code '{rule.Rule.Code}'")
            .Concat(_rules.CountBy(rule => rule.Rule.Code).Where(code => code.Value > 1).Select(code => $"'{code.Key}' is the code of {code.Value} rules")));

    [Fact]
    public void What_a_rule_says_is_whole_sentences() => Nothing(
        "Meaning, explanation and cure each begin with a capital and end with a full stop; a meaning is one sentence.",
        from rule in _rules
        from text in new[] { rule.Rule.Meaning, rule.Rule.Explanation, rule.Rule.Cure }
        where !char.IsUpper(text[0]) || text[^1] != '.' || text.Contains("  ", StringComparison.Ordinal) || (text == rule.Rule.Meaning && text.Contains(". ", StringComparison.Ordinal))
        select $"{rule.Rule.Code}: {text}");

    [Fact]
    public void A_message_is_a_clause_and_its_hint_a_sentence() => Nothing(
        "A message follows a colon, so it has no full stop; a hint stands in a line of its own.",
        from sample in MessageSample.All
        let said = sample.Diagnostic
        where said.Message.EndsWith('.') || said.Message.Contains('\n', StringComparison.Ordinal) || !char.IsUpper(said.Hint[0]) || said.Hint.Contains('\n', StringComparison.Ordinal)
        select $"{said}\n    {said.Hint}");

    [Fact]
    public void Every_code_is_expected_of_a_build_or_a_command()
    {
        var tests = Path.Combine(Repository.Root, "tests", "Dossier.Tests");
        var expected = Directory.EnumerateFiles(tests, "diagnostics.txt", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(word => word.Value))
            .ToHashSet(StringComparer.Ordinal);
        Nothing(
            "A code that no test names is one of which nobody knows whether it is ever said: add a small site to Cases, or a run of a command.",
            _rules.Where(rule => !expected.Contains(rule.Rule.Code)).Select(rule => rule.Rule.Code));
    }

    [Fact]
    public void The_docs_show_every_message_as_it_is_printed()
    {
        var text = DiagnosticDocs.Text(_rules.Select(rule => rule.Rule), MessageSample.All);
        if (_rewrites)
            File.WriteAllText(_docs, text);

        var (written, made) = (File.Exists(_docs) ? File.ReadAllLines(_docs) : [], text.TrimEnd('\n').Split('\n'));
        Nothing(
            $"docs/diagnostics.md is made of Rules and MessageSample. Read what changed, and rewrite the page with\n    {HowToUpdate}",
            written.Except(made, StringComparer.Ordinal).Select(line => $"- {line}").Concat(made.Except(written, StringComparer.Ordinal).Select(line => $"+ {line}")));
        Assert.Equal(made, written);
    }

    [Theory]
    [InlineData("Write 'title: A_B', or ask the site's *editors*.", "Write `title: A_B`, or ask the site's \\*editors\\*.")]
    [InlineData("Link with [[id|words]] & [b].", "Link with `[[id|words]]` \\& \\[b\\].")]
    [InlineData("Write \\\" or '' for the mark.", "Write \\\\\" or '' for the mark.")]
    public void Words_of_a_rule_become_Markdown(string words, string markdown) => Assert.Equal(markdown, MarkdownWords.Of(words));

    private static void Nothing(string rule, IEnumerable<string> breaks)
    {
        var found = breaks.ToArray();
        Assert.True(found.Length == 0, $"{rule}\n{string.Join("\n", found)}");
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex KebabCase();

    [GeneratedRegex("[a-z0-9]+(?:-[a-z0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
