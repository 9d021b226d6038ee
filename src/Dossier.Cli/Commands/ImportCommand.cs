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

        // A report that cannot be written is said before there is anything to report.
        var faults = new DiagnosticBag();
        if (!CanReport(arguments, io, faults))
        {
            talk.Report(faults.Sorted());
            return ExitCode.ContentHasErrors;
        }

        var known = new KnownEntries(ReadEntries(arguments.Site.Content));
        var inputs = new List<ImportedInput>();
        foreach (var name in arguments.Files)
        {
            foreach (var input in Import(name, arguments, known, io))
            {
                inputs.Add(input);
                faults.AddAll(input.Diagnostics);
                if (arguments.Site.Format == ReportFormat.Text && !arguments.Site.Quiet)
                    ImportTable.Write(input, arguments.DryRun, io);
            }
        }

        var hasReport = WriteReport(inputs, arguments, io, faults);
        if (arguments.Site.Format == ReportFormat.Json)
            io.Output.WriteLine(TerminalText.Json(ImportReport.ToJson(inputs)));
        else
            Say(faults.Sorted(), arguments, io);

        var written = inputs.Count(input => input.Draft is not null);
        talk.Result($"{Counted.Of(written, "draft")} {(arguments.DryRun ? "would be written" : "written")} from {Counted.Of(arguments.Files.Length, "input")}{(hasReport ? $"; report in {arguments.Report}" : "")}");
        return faults.HasErrors ? ExitCode.ContentHasErrors : ExitCode.Done;
    }

    /// <summary>Says what there is to say. A text that may be lost is said to those who asked for quiet as well.</summary>
    private static void Say(ImmutableArray<Diagnostic> faults, ImportArguments arguments, CommandEnvironment io)
    {
        var isHeard = (Diagnostic fault) => fault.Severity == Severity.Error || fault.Code == Rules.LittleKept.Code || fault.Code == Rules.DoubtfulReading.Code || fault.Code == Rules.PartsLeftOut.Code;
        new CommandOutput(arguments.Site with { Quiet = false }, io).Report(arguments.Site.Quiet ? [.. faults.Where(isHeard)] : faults);
    }

    /// <summary>The entries of the dossier; what is wrong with them is not this command's to report.</summary>
    private static EntrySet ReadEntries(FolderName content)
    {
        var nobody = new DiagnosticBag();
        var nowhere = new FolderName(Path.Combine(content.FullPath, ".no-templates"), "templates");
        return EntryParser.Parse(SourceReader.Read(content, nowhere, new(), changedPaths: null, nobody), new(), nobody);
    }

    /// <summary>What became of one input: one thing where it was refused or is one article, one for each of several.</summary>
    private static IEnumerable<ImportedInput> Import(string name, ImportArguments arguments, KnownEntries known, CommandEnvironment io)
    {
        var refusals = new DiagnosticBag();
        var bytes = ReadBytes(name, io, refusals);
        var calledBy = name == StandardInput ? "standard-input" : name;
        var count = 0;
        foreach (var article in bytes is null ? [] : ArticleImport.ImportAll(calledBy, bytes, known, refusals))
        {
            count++;
            var diagnostics = new List<Diagnostic>();
            var draft = Draft(article, Place.Whole(name), arguments, diagnostics);
            if (draft is not null)
                ArticleImport.Remember(article, known);
            yield return new ImportedInput(name, article, draft, [.. diagnostics]);
        }

        if (count == 0)
            yield return new ImportedInput(name, null, null, [.. refusals.Sorted().Select(refused => refused with { Place = refused.Place with { File = name } })]);
    }

    /// <summary>Writes the draft of an article. Its path; null where none was written, as a diagnostic says.</summary>
    private static string? Draft(ImportedArticle article, Place at, ImportArguments arguments, List<Diagnostic> diagnostics)
    {
        diagnostics.AddRange(article.Warnings(at));
        if (article.Like is { } like)
            diagnostics.Add(like.Difference is { } difference ? Messages.SimilarText(at, like.Id, difference) : Messages.SameAddress(at, like.Id));
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
            if (IsAddress(name))
                refusals.Add(Messages.AddressAsInput(Place.Whole(name)));
            else
                refusals.Add(Directory.Exists(path) ? Messages.FolderAsInput(Place.Whole(name)) : Messages.MissingInput(Place.Whole(name), Nearest(name, path)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            refusals.Add(Messages.UnreadableFile(Place.Whole(name), failure is UnauthorizedAccessException));
        }

        return null;
    }

    /// <summary>The file beside a missing one whose name is most like it, written as the user wrote it; null where none is.</summary>
    private static string? Nearest(string name, string path)
    {
        const int mostCompared = 2_000;
        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder))
            return null;
        var files = Directory.EnumerateFiles(folder).Take(mostCompared).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);
        return Spelling.Nearest(Path.GetFileName(path), files) is { } near ? name[..^Path.GetFileName(path).Length] + near : null;
    }

    private static bool IsAddress(string name) => name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the report can be written, which is tried: what is there already stays.</summary>
    private static bool CanReport(ImportArguments arguments, CommandEnvironment io, DiagnosticBag faults)
    {
        if (arguments.Report is not { } name)
            return true;
        try
        {
            var path = Path.GetFullPath(name, io.WorkingDirectory);
            // A shell that fills in '--report inbox/*' names a text there.
            if (arguments.Files.Any(file => Path.GetFullPath(file, io.WorkingDirectory) == path) || !MayBeReport(path))
            {
                faults.Add(Messages.ReportInPlaceOfFile(Place.Whole(name)));
                return false;
            }

            File.Open(path, FileMode.OpenOrCreate, FileAccess.Write).Dispose();
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(Messages.CannotWriteReport(Place.Whole(name), failure is UnauthorizedAccessException));
            return false;
        }
    }

    /// <summary>Whether a file is one that a report may take the place of: none yet, an empty one, or an earlier report.</summary>
    private static bool MayBeReport(string path)
    {
        if (!File.Exists(path))
            return true;

        using var file = File.OpenRead(path);
        return file.ReadByte() is -1 or '[';
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
