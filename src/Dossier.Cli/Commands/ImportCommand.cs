using System.CommandLine;
using Dossier.Cli.Arguments;
using Dossier.Cli.Reports;
using Dossier.Cli.Starting;
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
        if (!Directory.Exists(arguments.Site.Content.FullPath) && !arguments.DryRun)
        {
            talk.Report([Messages.MissingFolder(Place.Whole(arguments.Site.Content.Name), arguments.Site.Content.Name)]);
            return ExitCode.ContentHasErrors;
        }

        var known = new KnownEntries(ReadEntries(arguments.Site.Content));
        var faults = new DiagnosticBag();
        var inputs = new List<ImportedInput>();
        foreach (var name in arguments.Files)
        {
            var input = Import(name, arguments, known, io);
            inputs.Add(input);
            faults.AddAll(input.Diagnostics);
            if (arguments.Site.Format == ReportFormat.Text && !arguments.Site.Quiet)
                ImportTable.Write(input, arguments.DryRun, io);
        }

        var hasReport = WriteReport(inputs, arguments, io, faults);
        if (arguments.Site.Format == ReportFormat.Json)
            io.Output.WriteLine(TerminalText.Json(ImportReport.ToJson(inputs)));
        else
            talk.Report(faults.Sorted());

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
        var refusals = new DiagnosticBag();
        var bytes = ReadBytes(name, io, refusals);
        var calledBy = name == StandardInput ? "standard-input" : name;
        if (bytes is null || ArticleImport.Import(calledBy, bytes, known, refusals) is not { } article)
            return new ImportedInput(name, null, null, [.. refusals.Sorted().Select(refused => refused with { Place = refused.Place with { File = name } })]);

        var diagnostics = new List<Diagnostic>();
        var draft = Draft(article, Place.Whole(name), arguments, diagnostics);
        if (draft is not null)
            ArticleImport.Remember(article, known);
        return new ImportedInput(name, article, draft, [.. diagnostics]);
    }

    /// <summary>Writes the draft of an article. Its path; null where none was written, as a diagnostic says.</summary>
    private static string? Draft(ImportedArticle article, Place at, ImportArguments arguments, List<Diagnostic> diagnostics)
    {
        if (!article.HasHeadline)
            diagnostics.Add(Messages.NoHeadline(at));
        if (article.SameTextAs is { } same)
        {
            diagnostics.Add(Messages.SameText(at, same, arguments.Force));
            if (!arguments.Force)
                return null;
        }

        if (article.TakenId is { } taken)
            diagnostics.Add(Messages.IdTaken(at, taken, article.Id));
        var (content, folder) = (arguments.Site.Content, EntryKinds.Article.Folder!);
        var path = $"{content.Name}/{folder}/{article.Id}.md";
        if (arguments.DryRun || NewFile.Write(content, Path.Combine(folder, article.Id + ".md"), article.Text) is not { } failure)
            return path;

        diagnostics.Add(Messages.CannotWriteDraft(Place.Whole(path), failure));
        return null;
    }

    private static byte[]? ReadBytes(string name, CommandEnvironment io, DiagnosticBag refusals)
    {
        var path = Path.GetFullPath(name, io.WorkingDirectory);
        try
        {
            if (name == StandardInput)
            {
                using var memory = new MemoryStream();
                using var input = io.Input();
                input.CopyTo(memory);
                return memory.ToArray();
            }

            if (File.Exists(path))
                return File.ReadAllBytes(path);
            refusals.Add(Directory.Exists(path) ? Messages.FolderAsInput(Place.Whole(name)) : Messages.MissingInput(Place.Whole(name)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            refusals.Add(Messages.UnreadableFile(Place.Whole(name), failure is UnauthorizedAccessException));
        }

        return null;
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
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Texts or saved web pages; '-' reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> _content = NamedPaths.Folder("--content", "content", "The folder of entries; drafts go into its folder 'articles'.");
    private readonly Option<string?> _report = new("--report") { Description = "Write the fate of every line to a file, as JSON.", HelpName = "FILE" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would come of it, and write no draft." };
    private readonly Option<bool> _force = new("--force") { Description = "Write a draft even where an article has the same text already." };
    private readonly Option<string> _format = new("--format") { Description = "How to report: text, or json on standard output.", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print errors only." };

    public ImportOptions() => _format.AcceptOnlyFromAmong("text", "json");

    public void AddTo(Command command)
    {
        command.Add(_files);
        Option[] options = [_content, _report, _dryRun, _force, _format, _quiet];
        foreach (var option in options)
            command.Add(option);
    }

    public ImportArguments Read(ParseResult commandLine, CommandEnvironment io)
    {
        var content = NamedPaths.FolderOf(commandLine.GetRequiredValue(_content), io);
        var options = new BuildOptions { Content = content, Templates = content, Output = content, Now = io.Clock() };
        var format = commandLine.GetRequiredValue(_format) == "json" ? ReportFormat.Json : ReportFormat.Text;
        var site = new SiteArguments(options, Strict: false, format, commandLine.GetValue(_quiet));
        return new ImportArguments(site, [.. commandLine.GetRequiredValue(_files)], commandLine.GetValue(_report), commandLine.GetValue(_dryRun), commandLine.GetValue(_force));
    }
}
