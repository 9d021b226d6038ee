using System.CommandLine;
using System.Text;
using Dossier.Cli.Arguments;
using Dossier.Cli.Reports;
using Dossier.Cli.Starting;
using Dossier.Cli.Terminal;
using Dossier.Diagnostics;
using Dossier.Entries.Actors;
using Dossier.FrontMatter.Values;
using Dossier.Import;
using Dossier.Sources;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier new</c>: begins an entry, or a whole dossier. What is there already is never written over.</summary>
internal static class NewCommand
{
    private static readonly string[] _folders = ["articles", "actors", "events", "pages"];

    public static Command Create(CommandEnvironment io)
    {
        var command = new CommandWithExample("new", "Begins an article, an actor, an event, or a whole dossier.", "dossier new actor \"Ruth Camilleri\" --type person")
        {
            OfEntry("article", NewEntryKind.Article, "Begins an article: its title, and its fields with what belongs there.", "dossier new article \"Ministers sign accord in Valletta\"", io),
            OfEntry("actor", NewEntryKind.Actor, "Begins an actor: a person, state, organization, outlet …", "dossier new actor \"Ruth Camilleri\" --type person", io),
            OfEntry("event", NewEntryKind.Event, "Begins an event: its title, and its fields with what belongs there.", "dossier new event \"Signing of the accord\"", io),
            NewDossier.Create(io),
        };
        return command;
    }

    private static CommandWithExample OfEntry(string word, NewEntryKind kind, string description, string example, CommandEnvironment io)
    {
        var name = new Argument<string>("NAME") { Description = kind == NewEntryKind.Actor ? "The name, as the site shows it." : "The title, as the site shows it." };
        var id = new Option<string?>("--id") { Description = "Its id, which is the name of its file. [default: made from the name]", HelpName = "ID" };
        var content = new Option<string>("--content") { Description = "The folder of entries.", HelpName = "FOLDER", DefaultValueFactory = _ => "content" };
        var type = new Option<string>("--type") { Description = "What kind of actor it is.", DefaultValueFactory = _ => "person" };
        type.AcceptOnlyFromAmong([.. ActorTypes.Vocabulary.Words]);
        name.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError("The name is empty.");
        });

        var command = new CommandWithExample(word, description, example) { name, id, content };
        if (kind == NewEntryKind.Actor)
            command.Add(type);
        command.SetAction(commandLine =>
        {
            var folder = commandLine.GetRequiredValue(content).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
            var actorType = kind == NewEntryKind.Actor ? commandLine.GetRequiredValue(type) : "";
            return Write($"{word}s", kind, commandLine.GetRequiredValue(name).Trim(), commandLine.GetValue(id), actorType, new FolderName(Path.GetFullPath(folder, io.WorkingDirectory), folder), io);
        });
        return command;
    }

    private static int Write(string list, NewEntryKind kind, string name, string? asked, string actorType, FolderName content, CommandEnvironment io)
    {
        if (!Directory.Exists(content.FullPath))
            return Refusal.Say(Messages.MissingFolder(Place.Whole(content.Name), content.Name), io);
        if ((asked ?? Slug.FromTitle(name)) is not { } id)
            return Refusal.Say(Messages.NoIdInName(Place.Whole(content.Name), name), io);
        var path = $"{content.Name}/{list}/{id}.md";
        if (IdReasons.Of(id) is { } reason)
            return Refusal.Say(Messages.BadId(Place.Whole(path), id, reason, Slug.FromTitle(id)), io);
        if (_folders.Select(folder => $"{folder}/{id}.md").FirstOrDefault(file => File.Exists(Path.Combine(content.FullPath, file))) is { } taken)
            return Refusal.Say(Messages.EntryIsThere(Place.Whole($"{content.Name}/{taken}"), id), io);

        try
        {
            Directory.CreateDirectory(Path.Combine(content.FullPath, list));
            using var file = new FileStream(Path.Combine(content.FullPath, list, id + ".md"), FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(NewEntry.Text(kind, name, actorType)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refusal.Say(Messages.CannotWriteDraft(Place.Whole(path), failure is UnauthorizedAccessException ? "permission is denied" : "the disk refused it"), io);
        }

        io.Output.WriteLine($"Wrote {path}");
        io.Output.WriteLine($"Fill it in, link to it with [[{id}]], and see it with 'dossier serve'.");
        return ExitCode.Done;
    }
}
