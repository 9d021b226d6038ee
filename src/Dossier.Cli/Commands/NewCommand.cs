using System.CommandLine;
using Dossier.Cli.Arguments;
using Dossier.Cli.Reports;
using Dossier.Cli.Starting;
using Dossier.Cli.Terminal;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Parsing;
using Dossier.FrontMatter.Values;
using Dossier.Import;
using Dossier.Sources;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier new</c>: begins an entry, or a whole dossier. What is there already is never written over.</summary>
internal static class NewCommand
{
    /// <summary>Whoever names no type begins a person.</summary>
    private const string UsualType = "person";

    public static Command Create(CommandEnvironment io)
    {
        EntryKind[] kinds = [.. EntryKinds.All.Where(kind => kind.Example is not null)];
        var command = new CommandWithExample("new", $"Begins {string.Join(", ", kinds.Select(kind => kind.Owner))}, or a whole dossier.", ExampleOf(EntryKinds.Actor));
        foreach (var kind in kinds)
            command.Add(OfEntry(kind, io));

        command.Add(NewDossier.Create(io));
        return command;
    }

    private static string ExampleOf(EntryKind kind) => $"dossier new {kind.Name} \"{kind.Example}\"{(NewEntry.NeedsType(kind) ? $" --type {UsualType}" : "")}";

    private static CommandWithExample OfEntry(EntryKind kind, CommandEnvironment io)
    {
        var title = kind.Fields.First(field => field.Required).Name;
        var name = new Argument<string>("NAME") { Description = $"The {title}, as the site shows it." };
        var id = new Option<string?>("--id") { Description = "Its id, which is the name of its file. [default: made from the name]", HelpName = "ID" };
        var content = NamedPaths.Folder("--content", "content", "The folder of entries.");
        var type = new Option<string>("--type") { Description = $"What kind of {kind.Noun} it is.", DefaultValueFactory = _ => UsualType };
        type.AcceptOnlyFromAmong([.. ActorTypes.Vocabulary.Words]);
        name.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError("The name is empty.");
        });

        var command = new CommandWithExample(kind.Name, $"Begins {kind.Owner}: its {title}, and its fields with what belongs there.", ExampleOf(kind)) { name, id, content };
        if (NewEntry.NeedsType(kind))
            command.Add(type);

        command.SetAction(commandLine =>
        {
            var entry = new BegunEntry(kind, commandLine.GetRequiredValue(name).Trim(), commandLine.GetValue(id), NewEntry.NeedsType(kind) ? commandLine.GetRequiredValue(type) : "");
            return Write(entry, NamedPaths.FolderOf(commandLine.GetRequiredValue(content), io), io);
        });
        return command;
    }

    private static int Write(BegunEntry entry, FolderName content, CommandEnvironment io)
    {
        if (!Directory.Exists(content.FullPath))
            return CommandOutput.Refuse(Messages.MissingFolder(Place.Whole(content.Name), content.Name), io);

        if ((entry.Id ?? Slug.FromTitle(entry.Name)) is not { } id)
            return CommandOutput.Refuse(Messages.NoIdInName(Place.Whole(content.Name), entry.Name), io);

        var path = $"{content.Name}/{entry.Kind.Folder}/{id}.md";
        if (EntryParser.FaultOf(id, entry.Kind, Place.Whole(path)) is { } fault)
            return CommandOutput.Refuse(fault, io);

        if (EntryKinds.FileOf(id, SourceReader.NamesIn(content)) is { } taken)
            return CommandOutput.Refuse(Messages.EntryIsThere(Place.Whole($"{content.Name}/{taken}"), id), io);

        if (NewFile.Write(content, Path.Combine(entry.Kind.Folder!, id + ".md"), NewEntry.Text(entry.Kind, entry.Name, entry.Type)) is { } failure)
            return CommandOutput.Refuse(Messages.CannotWriteDraft(Place.Whole(path), failure), io);

        io.Output.WriteLine($"Wrote {path}");
        io.Output.WriteLine($"Fill it in, link to it with [[{id}]], and see it with 'dossier serve'.");
        return ExitCode.Done;
    }

    /// <summary>An entry as the command line asks for it: without an id its name gives it one; the type is empty where its kind has none.</summary>
    private sealed record BegunEntry(EntryKind Kind, string Name, string? Id, string Type);
}
