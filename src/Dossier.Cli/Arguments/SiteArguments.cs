using Dossier.Sources;

namespace Dossier.Cli.Arguments;

/// <summary>The form that diagnostics are reported in.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    GitHub,
    Sarif,
}

/// <summary>The shared options of one command line, read: what a build is told, and how its outcome is judged and reported.</summary>
internal sealed record SiteArguments(BuildOptions Options, bool Strict, ReportFormat Format, bool Quiet)
{
    public FolderName Content => Options.Content;

    public FolderName Templates => Options.Templates;

    public FolderName Output => Options.Output;
}
