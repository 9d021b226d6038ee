using System.CommandLine;
using Dossier.Cli.Arguments;
using Dossier.Cli.Reports;
using Dossier.Cli.Terminal;
using Dossier.Entries.Parsing;
using Dossier.Import;
using Dossier.Import.Drafts;
using Dossier.Sources;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier import</c>: raw articles become draft entries, and the fate of every line is shown.</summary>
internal static class ImportCommand
{
    private const string StandardInput = "-";

    public static Command Create(CommandEnvironment io)
    {
        var options = new ImportOptions();
        var command = new CommandWithExample(
            "import",
            "Turns raw article texts or saved web pages into draft entries; nothing is repaired or guessed, and the fate of every line is shown.",
            "dossier import inbox/article.txt inbox/page.html --report import.json");
        options.AddTo(command);
        command.SetAction(commandLine => Run(options.Read(commandLine, io), io));
        return command;
    }

    private static int Run(ImportArguments arguments, CommandEnvironment io)
    {
        var talk = new CommandOutput(arguments.Site, io);
        var faults = new DiagnosticBag();
        if (!Directory.Exists(arguments.Site.Content.FullPath) && !arguments.DryRun)
        {
            faults.Add(Messages.MissingFolder(Place.Whole(arguments.Site.Content.Name), arguments.Site.Content.Name));
            Report.Write(faults.Sorted(), arguments.Site, io);
            return ExitCode.ContentHasErrors;
        }

        var known = new KnownEntries(ReadEntries(arguments.Site.Content));
        var inputs = new List<ImportedInput>();
        foreach (var name in arguments.Files)
        {
            var input = Import(name, arguments, known, io);
            inputs.Add(input);
            foreach (var diagnostic in input.Diagnostics)
                faults.Add(diagnostic);
            if (arguments.Site.Format == ReportFormat.Text && !arguments.Site.Quiet)
                ImportTable.Write(input, arguments.DryRun, io);
        }

        var hasReport = WriteReport(inputs, arguments, io, faults);
        if (arguments.Site.Format == ReportFormat.Json)
            io.Output.WriteLine(ImportReport.ToJson(inputs));
        else
            Report.Write(faults.Sorted(), arguments.Site, io);

        var written = inputs.Count(input => input.Draft is not null);
        talk.Result($"{Counted.Of(written, "draft")} {(arguments.DryRun ? "would be written" : "written")} from {Counted.Of(inputs.Count, "input")}{(hasReport ? $"; report in {arguments.Report}" : "")}");
        return faults.HasErrors ? ExitCode.ContentHasErrors : ExitCode.Done;
    }

    /// <summary>The entries of the dossier; what is wrong with them is not this command's to report.</summary>
    private static EntrySet ReadEntries(FolderName content)
    {
        var nobody = new DiagnosticBag();
        var nowhere = new FolderName(Path.Combine(content.FullPath, ".no-templates"), "templates");
        return EntryParser.Parse(SourceReader.Read(content, nowhere, new(), changedPaths: null, nobody), new(), nobody);
    }

    private static ImportedInput Import(string name, ImportArguments arguments, KnownEntries known, CommandEnvironment io)
    {
        var at = Place.Whole(name);
        if (ReadBytes(name, io, out var bytes) is { } unreadable)
            return new ImportedInput(name, new ImportOutcome.Refused(unreadable), null, [unreadable]);

        var outcome = ArticleImport.Import(name == StandardInput ? "standard-input" : name, bytes, known);
        if (outcome is not ImportOutcome.Imported { Article: var article })
        {
            var refused = ((ImportOutcome.Refused)outcome).Diagnostic;
            return new ImportedInput(name, outcome, null, [refused with { Place = refused.Place with { File = name } }]);
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (!article.HasHeadline)
            diagnostics.Add(Messages.NoHeadline(at));
        if (article.SameTextAs is { } same)
        {
            diagnostics.Add(Messages.SameText(at, same, arguments.Force));
            if (!arguments.Force)
                return new ImportedInput(name, outcome, null, diagnostics.ToImmutable());
        }

        if (article.TakenId is { } taken)
            diagnostics.Add(Messages.IdTaken(at, taken, article.Id));
        var (content, folder) = (arguments.Site.Content, EntryKinds.Article.Folder!);
        var path = $"{content.Name}/{folder}/{article.Id}.md";
        var failure = arguments.DryRun ? null : Write(article, Path.Combine(content.FullPath, folder, article.Id + ".md"));
        if (failure is not null)
        {
            diagnostics.Add(Messages.CannotWriteDraft(Place.Whole(path), failure));
            return new ImportedInput(name, outcome, null, diagnostics.ToImmutable());
        }

        ArticleImport.Remember(article, known);
        return new ImportedInput(name, outcome, path, diagnostics.ToImmutable());
    }

    private static Diagnostic? ReadBytes(string name, CommandEnvironment io, out byte[] bytes)
    {
        bytes = [];
        var path = Path.GetFullPath(name, io.WorkingDirectory);
        try
        {
            if (name == StandardInput)
            {
                using var memory = new MemoryStream();
                using var input = io.Input();
                input.CopyTo(memory);
                bytes = memory.ToArray();
                return null;
            }

            if (Directory.Exists(path))
                return Messages.FolderAsInput(Place.Whole(name));
            if (!File.Exists(path))
                return Messages.MissingInput(Place.Whole(name));
            bytes = File.ReadAllBytes(path);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Messages.UnreadableFile(Place.Whole(name), failure is UnauthorizedAccessException);
        }
    }

    /// <summary>Writes a draft to a file that is not there yet; gives back why it could not.</summary>
    private static string? Write(ImportedArticle article, string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(article.Text));
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure is UnauthorizedAccessException ? "permission is denied" : File.Exists(path) ? "a file of that name is there already" : "the disk refused it";
        }
    }

    private static bool WriteReport(List<ImportedInput> inputs, ImportArguments arguments, CommandEnvironment io, DiagnosticBag faults)
    {
        if (arguments.Report is not { } name)
            return false;
        try
        {
            File.WriteAllText(Path.GetFullPath(name, io.WorkingDirectory), ImportReport.ToJson(inputs) + "\n");
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(Messages.CannotWriteReport(Place.Whole(name), failure is UnauthorizedAccessException));
            return false;
        }
    }
}

/// <summary>The command line of an import, read.</summary>
internal sealed record ImportArguments(SiteArguments Site, ImmutableArray<string> Files, string? Report, bool DryRun, bool Force);

/// <summary>The options of <c>import</c>, as definitions for the command line.</summary>
internal sealed class ImportOptions
{
    private static readonly string[] _formats = ["text", "json"];

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Texts or saved web pages; '-' reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _content = new("--content") { Description = "The folder of entries; drafts go into its folder 'articles'.", HelpName = "FOLDER", DefaultValueFactory = _ => "content" };
    private readonly Option<string?> _report = new("--report") { Description = "Write the fate of every line to a file, as JSON.", HelpName = "FILE" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would come of it, and write no draft." };
    private readonly Option<bool> _force = new("--force") { Description = "Write a draft even where an article has the same text already." };
    private readonly Option<string> _format = new("--format") { Description = "How to report: text, or json on standard output.", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print errors only." };

    public ImportOptions()
    {
        _format.AcceptOnlyFromAmong(_formats);
        _content.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError("--content needs the name of a folder.");
        });
    }

    public void AddTo(Command command)
    {
        command.Add(_files);
        Option[] options = [_content, _report, _dryRun, _force, _format, _quiet];
        foreach (var option in options)
            command.Add(option);
    }

    public ImportArguments Read(ParseResult commandLine, CommandEnvironment io)
    {
        var name = commandLine.GetRequiredValue(_content).Replace(Path.DirectorySeparatorChar, '/');
        var content = new FolderName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(name, io.WorkingDirectory)), name.Length > 1 ? name.TrimEnd('/') : name);
        var site = new SiteArguments
        {
            Content = content,
            Templates = content,
            Output = content,
            Now = io.Clock(),
            Format = commandLine.GetRequiredValue(_format) == "json" ? ReportFormat.Json : ReportFormat.Text,
            Quiet = commandLine.GetValue(_quiet),
        };
        return new ImportArguments(site, [.. commandLine.GetRequiredValue(_files)], commandLine.GetValue(_report), commandLine.GetValue(_dryRun), commandLine.GetValue(_force));
    }
}
