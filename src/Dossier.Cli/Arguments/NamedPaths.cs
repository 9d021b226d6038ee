using System.CommandLine;
using Dossier.Cli.Terminal;
using Dossier.Sources;

namespace Dossier.Cli.Arguments;

/// <summary>Files and folders as a command line names them, relative to the working directory.</summary>
internal static class NamedPaths
{
    public static Option<string> Folder(string option, string name, string description) =>
        new Option<string>(option) { Description = description, HelpName = "FOLDER", DefaultValueFactory = _ => name }.NeedsName("folder");

    /// <summary>Refuses an empty value.</summary>
    public static Option<T> NeedsName<T>(this Option<T> option, string what)
    {
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string?>()))
                result.AddError($"{option.Name} needs the name of a {what}.");
        });
        return option;
    }

    public static FolderName FolderOf(string written, CommandEnvironment io)
    {
        var name = Slashed(written);
        return new FolderName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(name, io.WorkingDirectory)), name.Length > 1 ? name.TrimEnd('/') : name);
    }

    /// <summary>Null where no file is named.</summary>
    public static FileName? FileOf(string? written, CommandEnvironment io) =>
        string.IsNullOrEmpty(written) ? null : new FileName(Path.GetFullPath(written, io.WorkingDirectory), Slashed(written));

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
