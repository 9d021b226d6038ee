using Dossier.Cli.Terminal;

namespace Dossier.Cli.Printing;

/// <summary>Finds an installed browser of the Chromium family: they alone print from the command line, with <c>--print-to-pdf</c>.</summary>
internal static class Browser
{
    private static readonly ImmutableArray<string> _commands =
        ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge-stable", "microsoft-edge", "msedge", "chrome-headless-shell"];

    /// <summary>Where installers put them below the folders of programs.</summary>
    private static readonly ImmutableArray<string> _programs =
    [
        "Google/Chrome/Application/chrome.exe",
        "Chromium/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
        "Google Chrome.app/Contents/MacOS/Google Chrome",
        "Chromium.app/Contents/MacOS/Chromium",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>The path of the browser that the user names or, where none is named, of the first one found; null where there is none.</summary>
    public static string? Find(CommandEnvironment io)
    {
        if (io.Browser is { } named)
            return named.AsSpan().ContainsAny('/', '\\') ? Existing(Path.GetFullPath(named, io.WorkingDirectory)) : Command(named, io);

        return _commands.Select(command => Command(command, io)).FirstOrDefault(path => path is not null)
            ?? io.ProgramFolders.SelectMany(folder => _programs.Select(program => Existing(Path.Combine(folder, program)))).FirstOrDefault(path => path is not null);
    }

    private static string? Command(string name, CommandEnvironment io) =>
        io.CommandFolders
            .SelectMany(folder => new[] { name, $"{name}.exe" }.Select(file => Existing(Path.Combine(folder, file))))
            .FirstOrDefault(path => path is not null);

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
