using Dossier.Cli.Terminal;

namespace Dossier.Cli.Reports;

/// <summary>
/// The report as GitHub's workflow commands, which its runner reads from standard output and shows at the line in a
/// pull request ("Workflow commands for GitHub Actions", setting an error message). The runner keeps ten annotations of a
/// severity for a step, and writes of each to the log no more than its message. So the message names the place, and the
/// worst come first; all of them stand in the summary of the job.
/// </summary>
internal static class GitHubReport
{
    /// <summary>How many annotations of a severity the runner keeps.</summary>
    private const int MostOfASeverity = 10;

    /// <param name="diagnostics">What to report.</param>
    /// <param name="io">Where to: standard output, and the runner's file for the summary.</param>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, CommandEnvironment io)
    {
        if (diagnostics.IsEmpty)
            return;

        var ordered = WorstFirst([.. diagnostics.Select(diagnostic => InRepository(diagnostic, io))]);
        foreach (var diagnostic in ordered)
            io.Output.WriteLine(Command(diagnostic));

        io.Output.WriteLine(TextReport.Sums(diagnostics));
        if (diagnostics.CountBy(diagnostic => diagnostic.Severity).Any(some => some.Value > MostOfASeverity))
            io.Output.WriteLine($"GitHub shows {MostOfASeverity} annotations of a severity; all stand above, and in the summary of the job.");

        if (io.GitHub?.StepSummary is { } file)
            WriteSummary(file, ordered, io);
    }

    /// <summary>A diagnostic whose file is named from the root of the repository.</summary>
    private static Diagnostic InRepository(Diagnostic diagnostic, CommandEnvironment io)
    {
        var file = Path.GetRelativePath(io.GitHub?.Workspace ?? io.WorkingDirectory, Path.GetFullPath(diagnostic.Place.File, io.WorkingDirectory));
        return diagnostic with { Place = diagnostic.Place with { File = file.Replace('\\', '/') } };
    }

    /// <summary>
    /// The most severe first, and of those what is wrong with a file as a whole; then one of each code before the second of
    /// any, so that what is wrong once is not hidden behind what is wrong two hundred times.
    /// </summary>
    private static ImmutableArray<Diagnostic> WorstFirst(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics.GroupBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .SelectMany(same => same.OrderBy(one => one.Place.Line > 0).Select((one, number) => (One: one, Number: number)))
            .OrderByDescending(entry => entry.One.Severity)
            .ThenBy(entry => entry.Number)
            .ThenBy(entry => entry.One.Place.Line > 0)
            .ThenBy(entry => entry.One.Place)
            .Select(entry => entry.One),
    ];

    private static string Command(Diagnostic diagnostic)
    {
        var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Advice => "notice" };
        var place = diagnostic.Place;
        var position = place.Line == 0 ? "" : $",line={place.Line},col={place.Column}";
        return $"::{command} file={Property(TerminalText.Visible(place.File))}{position},title={Property(diagnostic.Code)}::{Text($"{TerminalText.Visible($"{place}: {diagnostic.Message}")}\n{TerminalText.Visible(diagnostic.Hint)}")}";
    }

    private static void WriteSummary(string file, ImmutableArray<Diagnostic> ordered, CommandEnvironment io)
    {
        try
        {
            File.AppendAllText(file, GitHubSummary.Of(ordered, io.GitHub?.Sources, OnlineDocs.OfThisTool));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            io.Error.WriteLine(TerminalText.Line($"The summary of the job could not be written: {failure.Message}"));
        }
    }

    private static string Text(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
