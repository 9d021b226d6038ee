using System.CommandLine;
using Dossier.Cli.Arguments;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Commands;

/// <summary>The command line of an import, read.</summary>
internal sealed record ImportArguments(SiteArguments Site, ImmutableArray<string> Files, string? Report, bool DryRun, bool Force);

/// <summary>The options of <c>import</c>, as definitions for the command line.</summary>
internal sealed class ImportOptions
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Texts, saved web pages, mails, PDF files, feeds, references; '-' reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
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
        command.Validators.Add(given =>
        {
            if (given.GetResult(_files) is not { Tokens.Count: > 0 })
                given.AddError("No FILE is named: 'dossier import' needs the articles that it is to read, as in 'dossier import inbox/article.txt'.");
        });
        Option[] options = [_content, _report, _dryRun, _force, _format, _quiet];
        // A list of files takes any word; one that begins as options do is a mistyped option.
        command.Validators.Add(given =>
        {
            foreach (var token in (given.GetResult(_files)?.Tokens ?? []).Where(token => token.Value is ['-', _, ..]))
                given.AddError($"There is no option '{token.Value}'{(Spelling.Nearest(token.Value, options.Select(option => option.Name)) is { } near ? $"; did you mean '{near}'?" : ", and a file of that name is written './" + token.Value + "'.")}");
        });
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
