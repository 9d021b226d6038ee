using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Cli.Terminal;
using Dossier.FrontMatter.Values;

namespace Dossier.Cli.Arguments;

/// <summary>The options that every command which builds a site shares, as definitions for the command line.</summary>
internal sealed class SiteOptions
{
    private static readonly string[] MomentForms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    private static readonly string[] Formats = ["text", "json", "github", "sarif"];

    private readonly Option<string> _content = NamedPaths.Folder("--content", "content", "The folder of entries.");
    private readonly Option<string> _templates = NamedPaths.Folder("--templates", "templates", "The folder of templates; those it lacks are built in.");
    private readonly Option<string> _output = NamedPaths.Folder("--output", "site-output", "The folder to write the site into.");

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Where the site will be published, in place of 'url' in dossier.yml.",
        HelpName = "URL",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Let warnings fail, too." };
    private readonly Option<bool> _drafts = new("--drafts") { Description = "Publish drafts, too." };

    private readonly Option<DateTimeOffset?> _now = new("--now")
    {
        Description = "The moment that embargoes are held against, in ISO 8601 (UTC unless it says otherwise). [default: SOURCE_DATE_EPOCH, else the clock]",
        HelpName = "MOMENT",
        CustomParser = Moment,
    };

    private readonly Option<string?> _previous = new("--previous")
    {
        Description = "The data/dossier.json of an earlier build: pages say when they last changed, and changes.html what did.",
        HelpName = "FILE",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How to report: text on standard error; json, github (annotations) or sarif on standard output.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print errors only." };

    public SiteOptions()
    {
        _format.AcceptOnlyFromAmong(Formats);
        _baseUrl.Validators.Add(RequireWebAddress);
    }

    /// <summary>Adds the options to a command, which then also asks that what the environment says in their place can be read.</summary>
    public void AddTo(Command command, CommandEnvironment io)
    {
        Option[] options = [_content, _templates, _output, _baseUrl, _strict, _drafts, _now, _previous, _format, _quiet];
        foreach (var option in options)
            command.Add(option);

        command.Validators.Add(result =>
        {
            if (result.GetResult(_now) is not { Implicit: false } && io.SourceDateEpoch is { } written && EpochOf(written) is null)
                result.AddError($"SOURCE_DATE_EPOCH is '{written}', and no number of seconds since 1970; correct or unset it, or give --now.");
        });
    }

    /// <summary>What a command line says, with what it leaves out filled in.</summary>
    public SiteArguments Read(ParseResult commandLine, CommandEnvironment io)
    {
        var options = new BuildOptions
        {
            Content = NamedPaths.FolderOf(commandLine.GetRequiredValue(_content), io),
            Templates = NamedPaths.FolderOf(commandLine.GetRequiredValue(_templates), io),
            Output = NamedPaths.FolderOf(commandLine.GetRequiredValue(_output), io),
            BaseUrl = commandLine.GetValue(_baseUrl),
            Drafts = commandLine.GetValue(_drafts),
            Now = commandLine.GetValue(_now) ?? EpochOf(io.SourceDateEpoch) ?? io.Clock(),
            Previous = NamedPaths.FileOf(commandLine.GetValue(_previous), io),
        };
        var format = (ReportFormat)Array.IndexOf(Formats, commandLine.GetRequiredValue(_format));
        return new SiteArguments(options, commandLine.GetValue(_strict), format, commandLine.GetValue(_quiet));
    }

    private static DateTimeOffset? EpochOf(string? written) =>
        long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    private static DateTimeOffset? Moment(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (DateTimeOffset.TryParseExact(written, MomentForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return moment;

        result.AddError($"'{written}' is no moment in ISO 8601; write it as in 2025-05-07 or 2025-05-07T18:00:00+02:00.");
        return null;
    }

    private static void RequireWebAddress(OptionResult result)
    {
        var written = result.GetValueOrDefault<string?>();
        if (written is null || SiteAddress.FaultOf(written) is not { } fault)
            return;

        result.AddError(fault is SiteAddressFault.OfAPart(var part, var meant)
            ? $"'{written}' is no place where a site can be published: {SiteAddress.Why(part)}; write {meant}"
            : $"'{written}' is no address on the web; write it as in https://example.org/briefing.");
    }
}
