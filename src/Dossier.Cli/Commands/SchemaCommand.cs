using System.CommandLine;
using Dossier.Cli.Arguments;
using Dossier.Cli.Reports;
using Dossier.Cli.Terminal;
using Dossier.Entries.Parsing;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier schema</c>: the JSON Schemas of the front matter, for editors' tools.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandEnvironment io)
    {
        var output = new Option<string>("--output") { Description = "The folder to write them into.", HelpName = "FOLDER", DefaultValueFactory = _ => "schemas" };
        var command = new CommandWithExample("schema", "Writes a JSON Schema for each kind of entry and for dossier.yml, by which other programs check and complete what is written.", "dossier schema --output schemas") { output };
        command.SetAction(commandLine => Write(commandLine.GetRequiredValue(output), io));
        return command;
    }

    private static int Write(string name, CommandEnvironment io)
    {
        var folder = Path.GetFullPath(name, io.WorkingDirectory);
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (kind, json) in EntrySchemas.All)
            {
                File.WriteAllText(Path.Combine(folder, $"{kind}.schema.json"), json, new UTF8Encoding(false));
                io.Output.WriteLine($"Wrote {name.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/')}/{kind}.schema.json");
            }

            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refusal.Say(Messages.CannotWriteReport(Place.Whole(name), failure is UnauthorizedAccessException), io);
        }
    }
}
