using Dossier.Rendering.House;
using Dossier.Sources;

namespace Dossier;

/// <summary>What a build is told from outside. The library reads neither the clock nor the environment.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder of entries.</summary>
    public required FolderName Content { get; init; }

    /// <summary>The folder of templates; a file in it wins over the built-in one of the same name. It need not exist.</summary>
    public required FolderName Templates { get; init; }

    /// <summary>The folder that the site will be written into, for what is said about its pages.</summary>
    public required FolderName Output { get; init; }

    /// <summary>Where the site will be published, in place of <c>url</c> in <c>dossier.yml</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether entries marked <c>draft</c> are published too.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether advice is given, which a check gives and a build does not.</summary>
    public bool Advice { get; init; }

    /// <summary>Whether advice is given on the order of fields in front matter, too.</summary>
    public bool AdviceOnOrder { get; init; }

    /// <summary>The <c>data/dossier.json</c> of an earlier build, to tell what changed since; null where there is none.</summary>
    public FileName? Previous { get; init; }

    /// <summary>Called at each stage that the build enters, on the thread that builds.</summary>
    public Action<BuildStage>? Entered { get; init; }

    /// <summary>Makes a picture of the card for previews of links, of 1200 by 630 pixels; gives null where it could not. Null where none is asked for.</summary>
    public Func<CardSheet, byte[]?>? DrawCard { get; init; }

    /// <summary>Ends the build before its end.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The moment that embargoes are held against.</summary>
    public required DateTimeOffset Now { get; init; }
}
