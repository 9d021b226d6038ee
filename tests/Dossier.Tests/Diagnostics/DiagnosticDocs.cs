using Dossier.Changes;

namespace Dossier.Tests.Diagnostics;

/// <summary>Makes <c>docs/diagnostics.md</c>. In: the rules, and samples of the messages. Out: the text of the page.</summary>
internal static class DiagnosticDocs
{
    private const string Head = """
        # Diagnostics

        Everything that Dossier says to an author, by its code: what it means, how it is printed, and what to do. How to get
        these reports, in which forms, and what can be put right by itself is told in [check.md](check.md).

        An error keeps the site from being written, a warning does so under `--strict`, and advice never does. Each message stands
        here as it is printed, and below it the hint, where it is another one than the cure of every case. In a report the line of
        your file that is meant stands between the two.

        This page is made from `src/Dossier.Site/Diagnostics/` by a test; [development.md](development.md#messages) says how.

        | code | severity | meaning |
        |---|---|---|

        """;

    public static string Text(IEnumerable<DiagnosticRule> rules, ImmutableArray<MessageSample> samples)
    {
        DiagnosticRule[] sorted = [.. rules.OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        var said = samples.ToLookup(sample => sample.Diagnostic.Code, sample => sample.Diagnostic, StringComparer.Ordinal);
        var rows = sorted.Select(rule => $"| [`{rule.Code}`](#{rule.Code}) | {rule.Severity.Word()} | {MarkdownWords.Of(rule.Meaning)} |\n");
        return string.Concat([Head.ReplaceLineEndings("\n"), .. rows, .. sorted.Select(rule => Section(rule, said[rule.Code]))]);
    }

    private static string Section(DiagnosticRule rule, IEnumerable<Diagnostic> examples) => $"""

        ## {rule.Code}

        *{Capitalised(rule.Severity.Word())}.* {MarkdownWords.Of(rule.Meaning)} {MarkdownWords.Of(rule.Explanation)}

        {string.Join('\n', examples.Select(example => Printed(example, rule.Cure)))}

        **Cure.** {MarkdownWords.Of(rule.Cure)}

        """.ReplaceLineEndings("\n");

    private static string Printed(Diagnostic example, string cure) => $"    {example}" + (example.Hint == cure ? "" : $"\n        {example.Hint}");

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
