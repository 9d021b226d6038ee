using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Rendering.Files;
using Dossier.Tests.Output;

namespace Dossier.Tests.Cli;

/// <summary>
/// Runs the command in a temporary folder with a small build in place of the real one: it makes the pages given, and
/// finds the faults given.
/// </summary>
internal sealed class CommandLine : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public TemporaryFolder Folder { get; } = new();

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public bool IsTerminal { get; init; }

    public bool NoColor { get; init; }

    public GitHubRun? GitHub { get; init; }

    /// <summary>The pages that the build makes.</summary>
    public string[] Pages { get; set; } = ["index.html"];

    /// <summary>What stands on every page; null where that is its own name.</summary>
    public string? PageText { get; set; }

    /// <summary>The moment that the environment sets.</summary>
    public string? SourceDateEpoch { get; init; }

    /// <summary>The browser that the environment names.</summary>
    public string? Browser { get; set; }

    /// <summary>Whether the command runs as root.</summary>
    public bool IsPrivileged { get; set; }

    /// <summary>How long a browser may take.</summary>
    public TimeSpan LongestPrinting { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The faults that the build finds; a place in the content folder begins with <c>{content}</c>.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    /// <summary>What the build throws, being at fault itself.</summary>
    public Exception? Thrown { get; init; }

    /// <summary>What the build was told.</summary>
    public BuildOptions? Told { get; private set; }

    public static Diagnostic Fault(Severity severity, string message = "a thing is wrong", string file = "{content}/articles/a.md", int line = 7, int column = 9) =>
        Rule("some-code", severity).At(new Place(file, line, column), message);

    /// <summary>A rule of nobody's but the test's.</summary>
    public static DiagnosticRule Rule(string code, Severity severity) =>
        new(code, severity, "A thing is wrong.", "It makes [other] things `wrong` <too>.", "Mend it.");

    /// <summary>Runs one command line and returns the exit code; the words are split at spaces.</summary>
    public int Run(string words)
    {
        _output.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
        return DossierCommand.Run(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), new CommandEnvironment
        {
            Output = _output,
            Error = _error,
            WorkingDirectory = Folder.Path,
            Clock = () => new DateTimeOffset(2025, 8, 1, 12, 0, 0, TimeSpan.Zero),
            SourceDateEpoch = SourceDateEpoch,
            OutputIsTerminal = IsTerminal,
            ErrorIsTerminal = IsTerminal,
            NoColor = NoColor,
            GitHub = GitHub,
            Browser = Browser,
            CommandFolders = [Folder["bin"]],
            IsPrivileged = IsPrivileged,
            LongestPrinting = LongestPrinting,
            Build = Build,
        });
    }

    public void Dispose() => Folder.Dispose();

    private void Build(BuildOptions options, DiagnosticBag faults, Action<RenderedFile> made)
    {
        if (Thrown is not null)
            throw Thrown;

        Told = options with { Entered = null };
        foreach (var fault in Faults)
        {
            Place Real(Place place) => place with { File = place.File.Replace("{content}", options.Content.Name, StringComparison.Ordinal) };
            faults.Add(fault with { Place = Real(fault.Place), Fix = fault.Fix is { } fix ? fix with { Place = Real(fix.Place) } : null });
        }

        foreach (var page in Pages)
            made(new RenderedFile(page, Encoding.UTF8.GetBytes(PageText ?? page)));
    }
}
