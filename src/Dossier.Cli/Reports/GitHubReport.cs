namespace Dossier.Cli.Reports;

/// <summary>
/// The report as GitHub's workflow commands, which its runner reads from standard output and shows at the line in a
/// pull request ("Workflow commands for GitHub Actions", setting an error message).
/// </summary>
internal static class GitHubReport
{
    /// <summary>Writes the report. Paths are relative to the working directory here, to the workspace (the root of the repository) there.</summary>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter output, string workingDirectory, string workspace)
    {
        foreach (var diagnostic in diagnostics)
        {
            var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Advice => "notice" };
            var place = diagnostic.Place;
            var file = Path.GetRelativePath(workspace, Path.GetFullPath(place.File, workingDirectory)).Replace('\\', '/');
            var position = place.Line == 0 ? "" : $",line={place.Line},col={place.Column}";
            output.WriteLine($"::{command} file={Property(file)}{position},title={Property(diagnostic.Code)}::{Text($"{diagnostic.Message}\n{diagnostic.Hint}")}");
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
