using Dossier.Sources;

namespace Dossier.Cli.Arguments;

/// <summary>The shared options of one command line, read.</summary>
internal sealed record SiteArguments
{
    /// <summary>What a build is told of them.</summary>
    public BuildOptions Options => new()
    {
        Content = Content,
        Templates = Templates,
        Output = Output,
        BaseUrl = BaseUrl,
        Drafts = Drafts,
        Previous = Previous,
        Now = Now,
    };

    public required FolderName Content { get; init; }

    public required FolderName Templates { get; init; }

    public required FolderName Output { get; init; }

    public string? BaseUrl { get; init; }

    public bool Strict { get; init; }

    public bool Drafts { get; init; }

    public required DateTimeOffset Now { get; init; }

    public FileName? Previous { get; init; }

    public ReportFormat Format { get; init; }

    public bool Quiet { get; init; }
}
