using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Rendering;

namespace Dossier.Cli;

/// <summary>All that the command takes from the process it runs in; a test gives it other surroundings.</summary>
public sealed record Surroundings
{
    /// <summary>Where results go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where diagnostics and progress go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input, for <c>-</c> in place of a file.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>The absolute folder that relative paths stand in.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>What the clock says.</summary>
    public required Func<DateTimeOffset> Clock { get; init; }

    /// <summary>Whether a person looks at <see cref="Output"/>.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person looks at <see cref="Error"/>.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the user wants no colours anywhere (https://no-color.org).</summary>
    public bool NoColor { get; init; }

    /// <summary>The folder that GitHub's annotations name files from; null outside of GitHub's runners.</summary>
    public string? GitHubWorkspace { get; init; }

    /// <summary>The build; a test of the command line puts a small one in its place.</summary>
    public Func<BuildOptions, DiagnosticBag, ImmutableArray<RenderedFile>> Build { get; init; } = SiteBuild.Run;

    /// <summary>The console, clock, folder and environment of this process.</summary>
    public static Surroundings OfThisProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        Input = Console.OpenStandardInput,
        WorkingDirectory = Environment.CurrentDirectory,
        Clock = () => DateTimeOffset.UtcNow,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        GitHubWorkspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE"),
    };
}
