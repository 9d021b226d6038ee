using System.CommandLine;
using Dossier.Cli.Arguments;
using Dossier.Cli.Fixing;
using Dossier.Cli.Reports;
using Dossier.Cli.Starting;
using Dossier.Cli.Terminal;
using Dossier.Rendering.Templates.Checks;
using Dossier.Sources;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier templates</c>: what a site is made with, to look at, to take out and change, and to compare with what was changed.</summary>
internal static class TemplatesCommand
{
    public static Command Create(CommandEnvironment io)
    {
        var command = new CommandWithExample("templates", "Lists the built-in templates, words and assets, and which of them your own files stand in for.", "dossier templates export article.html")
        {
            Export(io),
            Diff(io),
        };
        var folder = Folder();
        command.Options.Add(folder);
        command.SetAction(commandLine => List(NamedPaths.FolderOf(commandLine.GetRequiredValue(folder), io), io));
        return command;
    }

    private static Option<string> Folder() => NamedPaths.Folder("--templates", "templates", "The folder of your own templates.");

    private static Argument<string[]> Names(string description) => new("NAME") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    private static CommandWithExample Export(CommandEnvironment io)
    {
        var names = Names("The files, such as article.html, partials/claim.html or i18n/en.yml; all of them without a name.");
        var folder = Folder();
        var command = new CommandWithExample("export", "Writes built-in files into your templates folder, where you can change them; a file that is there is never replaced.", "dossier templates export article.html") { names, folder };
        command.SetAction(commandLine => Chosen(commandLine.GetValue(names) ?? [], io) is { } files
            ? Export(files, NamedPaths.FolderOf(commandLine.GetRequiredValue(folder), io), io)
            : ExitCode.WrongCommandLine);
        return command;
    }

    private static CommandWithExample Diff(CommandEnvironment io)
    {
        var names = Names("The files; all that you have of your own without a name.");
        var folder = Folder();
        var command = new CommandWithExample("diff", "Shows what differs between the built-in files and your own of the same names.", "dossier templates diff article.html") { names, folder };
        command.SetAction(commandLine => Chosen(commandLine.GetValue(names) ?? [], io) is { } files
            ? Diff(files, NamedPaths.FolderOf(commandLine.GetRequiredValue(folder), io), io)
            : ExitCode.WrongCommandLine);
        return command;
    }

    private static int List(FolderName folder, CommandEnvironment io)
    {
        foreach (var file in SourceReader.BuiltIn)
            io.Output.WriteLine(File.Exists(Path.Combine(folder.FullPath, file.Name)) ? $"{file.Name}  (yours: {folder.Name}/{file.Name})" : file.Name);

        return ExitCode.Done;
    }

    /// <summary>The built-in files of these names, with their endings or without; null where one is of none, which is said.</summary>
    private static ImmutableArray<AssetFile>? Chosen(string[] names, CommandEnvironment io)
    {
        var chosen = ImmutableArray.CreateBuilder<AssetFile>();
        var all = SourceReader.BuiltIn;
        foreach (var name in names)
        {
            var meant = all.FirstOrDefault(file => file.Name == name) ?? all.FirstOrDefault(file => Path.ChangeExtension(file.Name, null) == name);
            if (meant is null)
            {
                var nearest = Spelling.Nearest(name, all.Select(file => file.Name).Concat(all.Select(file => Path.ChangeExtension(file.Name, null))));
                io.Error.WriteLine(TerminalText.Line($"There is no built-in file '{name}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}"));
                io.Error.WriteLine("'dossier templates' lists them.");
                return null;
            }

            chosen.Add(meant);
        }

        return names.Length == 0 ? all : chosen.ToImmutable();
    }

    private static int Export(ImmutableArray<AssetFile> files, FolderName folder, CommandEnvironment io)
    {
        var failed = false;
        foreach (var file in files)
        {
            var refusal = NewFile.Write(folder, file.Name, TemplateStamp.Stamped(file.Name, Encoding.UTF8.GetString(file.Bytes.Span)));
            failed |= refusal is not null;
            if (refusal is null)
                io.Output.WriteLine(TerminalText.Line($"Wrote {folder.Name}/{file.Name}"));
            else
                io.Error.WriteLine(TerminalText.Line($"{folder.Name}/{file.Name} was not written: {refusal}"));
        }

        return failed ? ExitCode.ContentHasErrors : ExitCode.Done;
    }

    private static int Diff(ImmutableArray<AssetFile> files, FolderName folder, CommandEnvironment io)
    {
        foreach (var file in files.Where(file => File.Exists(Path.Combine(folder.FullPath, file.Name))))
        {
            try
            {
                // The stamp of today stands on the side of the built-in file: where it is put into one's own, the difference has been seen.
                var own = File.ReadAllText(Path.Combine(folder.FullPath, file.Name)).ReplaceLineEndings("\n");
                var builtIn = TemplateStamp.Stamped(file.Name, Encoding.UTF8.GetString(file.Bytes.Span));
                foreach (var line in UnifiedDiff.Of($"{folder.Name}/{file.Name}", TemplateStamp.VersionIn(own) is null ? TemplateStamp.Without(builtIn) : builtIn, own))
                    io.Output.WriteLine(TerminalText.Line(line));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return CommandOutput.Refuse(Messages.UnreadableFile(Place.Whole($"{folder.Name}/{file.Name}"), failure is UnauthorizedAccessException), io);
            }
        }

        return ExitCode.Done;
    }
}
