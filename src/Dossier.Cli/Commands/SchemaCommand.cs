using System.CommandLine;
using Dossier.Cli.Arguments;
using Dossier.Cli.Reports;
using Dossier.Cli.Terminal;
using Dossier.Entries.Parsing;
using Dossier.Sources;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier schema</c>: the JSON Schemas of the front matter, and what a web CMS is set up with, for editors' tools.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandEnvironment io)
    {
        var output = NamedPaths.Folder("--output", "schemas", "The folder to write them into.");
        var command = new CommandWithExample("schema", "Writes a JSON Schema for each kind of entry and for dossier.yml, by which other programs check and complete what is written, and the configuration of a web CMS.", "dossier schema --output schemas") { output };
        command.SetAction(commandLine => Write(NamedPaths.FolderOf(commandLine.GetRequiredValue(output), io), io));
        return command;
    }

    private static int Write(FolderName folder, CommandEnvironment io)
    {
        try
        {
            Directory.CreateDirectory(folder.FullPath);
            foreach (var (kind, json) in EntrySchemas.All)
            {
                File.WriteAllText(Path.Combine(folder.FullPath, $"{kind}.schema.json"), json, new UTF8Encoding(false));
                io.Output.WriteLine($"Wrote {folder.Name}/{kind}.schema.json");
            }

            File.WriteAllText(Path.Combine(folder.FullPath, "cms-config.yml"), CmsConfiguration.Of(EntrySchemas.All), new UTF8Encoding(false));
            io.Output.WriteLine($"Wrote {folder.Name}/cms-config.yml");

            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return CommandOutput.Refuse(Messages.CannotWriteReport(Place.Whole(folder.Name), failure is UnauthorizedAccessException), io);
        }
    }
}
