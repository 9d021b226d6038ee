using Dossier.Rendering.Files;

namespace Dossier.Cli.Terminal;

/// <summary>All that the command takes from the process it runs in; a test gives it other surroundings.</summary>
public sealed record CommandEnvironment
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

    /// <summary>The moment, in seconds since 1970, that a reproducible build stands in (https://reproducible-builds.org/specs/source-date-epoch); null where none is set.</summary>
    public string? SourceDateEpoch { get; init; }

    /// <summary>Whether a person looks at <see cref="Output"/>.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person looks at <see cref="Error"/>.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the user wants no colours anywhere (https://no-color.org).</summary>
    public bool NoColor { get; init; }

    /// <summary>What GitHub's runner tells; null outside of it.</summary>
    public GitHubRun? GitHub { get; init; }

    /// <summary>The browser that the user wants the PDF and the card made with: a path, or the name of a command; null where any will do.</summary>
    public string? Browser { get; init; }

    /// <summary>The folders that commands are looked for in.</summary>
    public ImmutableArray<string> CommandFolders { get; init; } = [];

    /// <summary>The folders that programs are installed into which are no commands, as on Windows and macOS.</summary>
    public ImmutableArray<string> ProgramFolders { get; init; } = [];

    /// <summary>Whether the process may do everything on this machine, as root may.</summary>
    public bool IsPrivileged { get; init; }

    /// <summary>How long a browser may take to make a PDF or a card.</summary>
    public TimeSpan LongestPrinting { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Ends a command that would go on until the user ends it.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Ends the process with an exit code when a signal comes; null where signals are not the command's to hear.</summary>
    public Action<int>? Exit { get; init; }

    /// <summary>The build; a test of the command line puts a small one in its place.</summary>
    public Action<BuildOptions, DiagnosticBag, Action<RenderedFile>> Build { get; init; } = SiteBuild.Run;

    /// <summary>The console, clock, folder and environment of this process.</summary>
    public static CommandEnvironment OfThisProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        Input = Console.OpenStandardInput,
        WorkingDirectory = Environment.CurrentDirectory,
        Clock = () => DateTimeOffset.UtcNow,
        SourceDateEpoch = Named("SOURCE_DATE_EPOCH"),
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        GitHub = GitHubRun.In(Named),
        Browser = Named("DOSSIER_BROWSER") ?? Named("CHROME_PATH"),
        CommandFolders = [.. (Named("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        ProgramFolders = [.. Installed().Where(folder => folder.Length > 0).Distinct(StringComparer.Ordinal)],
        IsPrivileged = Environment.IsPrivilegedProcess,
        Exit = Environment.Exit,
    };

    private static string? Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    private static IEnumerable<string> Installed() => OperatingSystem.IsWindows()
        ? new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }.Select(Environment.GetFolderPath)
        : OperatingSystem.IsMacOS() ? ["/Applications", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Applications")] : [];
}
