using System.CommandLine;
using System.Reflection;
using Dossier.Cli.Arguments;
using Dossier.Cli.Reports;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Starting;

/// <summary><c>dossier new dossier</c>: a small briefing that builds at once, with an example of every kind of entry.</summary>
internal static class NewDossier
{
    private const string Resources = "starter/";

    /// <summary>Stands in the files for the title that the editor gives.</summary>
    private const string TitleMark = "The accord of Norbridge";

    private const string UnknownRepository = "OWNER/dossier";

    /// <summary>Stands in the workflow for the repository of this tool, and its version.</summary>
    private const string ActionMark = $"{UnknownRepository}@vVERSION";

    public static Command Create(CommandEnvironment io)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make; it must be empty, or not there yet." };
        var title = new Option<string?>("--title") { Description = "The title of the dossier.", HelpName = "TITLE" };
        var command = new CommandWithExample("dossier", "Begins a dossier: a small briefing to change, which builds at once, and the workflow that publishes it.", "dossier new dossier harbour-talks --title \"The harbour talks\"") { folder, title };
        command.SetAction(commandLine => Write(commandLine.GetRequiredValue(folder), commandLine.GetValue(title), io));
        return command;
    }

    private static int Write(string name, string? title, CommandEnvironment io)
    {
        var at = Place.Whole(name);
        if (string.IsNullOrWhiteSpace(name))
            return CommandOutput.Refuse(Messages.FolderNotEmpty(at, name), io);
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name, io.WorkingDirectory));
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != ".git")))
            return CommandOutput.Refuse(Messages.FolderNotEmpty(at, name), io);

        try
        {
            foreach (var (path, text) in Files())
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                var own = text.Replace(ActionMark, $"{Repository ?? UnknownRepository}@v{ToolVersion.Text}", StringComparison.Ordinal);
                File.WriteAllText(file, string.IsNullOrWhiteSpace(title) ? own : Titled(own, title.Trim()), new UTF8Encoding(false));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return CommandOutput.Refuse(Messages.CannotWriteDraft(at, failure is UnauthorizedAccessException ? "permission is denied" : "the disk refused it"), io);
        }

        io.Output.WriteLine($"Wrote a dossier to {name}");
        var isHere = folder == Path.TrimEndingDirectorySeparator(Path.GetFullPath(io.WorkingDirectory));
        io.Output.WriteLine(isHere ? "See it with 'dossier serve', and read its README.md." : $"Go there with 'cd {(name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name)}', see it with 'dossier serve', and read its README.md.");
        if (Repository is null)
            io.Output.WriteLine($"This tool does not know its repository: write it for '{UnknownRepository}' in .github/workflows/briefing.yml.");

        return ExitCode.Done;
    }

    /// <summary>The repository whose action builds a dossier, as <c>owner/name</c>; null where the tool was built without an address of GitHub's.</summary>
    private static string? Repository { get; } =
        Uri.TryCreate(OnlineDocs.OfThisTool?.Repository, UriKind.Absolute, out var address) && address.Host == "github.com" ? address.AbsolutePath.Trim('/') : null;

    /// <summary>The files by path, as they are built into the tool.</summary>
    private static IEnumerable<(string Path, string Text)> Files()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(Resources, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (resource[Resources.Length..].Replace('\\', '/'), reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    private static string Titled(string text, string title) =>
        text.Replace($"title: {TitleMark}\n", $"title: \"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n", StringComparison.Ordinal)
            .Replace($"# {TitleMark}\n", $"# {title}\n", StringComparison.Ordinal);
}
