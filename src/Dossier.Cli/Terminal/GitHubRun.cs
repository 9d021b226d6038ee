namespace Dossier.Cli.Terminal;

/// <summary>What GitHub's runner tells a step in its environment ("Variables reference" of GitHub Actions).</summary>
/// <param name="Workspace">The folder that annotations name files from; null where it is not known.</param>
/// <param name="StepSummary">The file that takes the step's part of the job's summary; null where there is none.</param>
/// <param name="Sources">The address of the repository's files at the commit that is checked; null where it is not known.</param>
public sealed record GitHubRun(string? Workspace, string? StepSummary, string? Sources)
{
    /// <summary>What an environment tells; null outside of a runner.</summary>
    /// <param name="named">The value of a variable; null where it is not set.</param>
    public static GitHubRun? In(Func<string, string?> named) => (named("GITHUB_WORKSPACE"), named("GITHUB_STEP_SUMMARY")) is var (workspace, summary) && workspace is null && summary is null
        ? null
        : new(workspace, summary, named("GITHUB_SERVER_URL") is { } server && named("GITHUB_REPOSITORY") is { } repository && named("GITHUB_SHA") is { } commit
            ? $"{server}/{repository}/blob/{commit}"
            : null);
}
