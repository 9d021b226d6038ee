namespace Dossier.BrowserTests.Sites;

/// <summary>A page of a built site.</summary>
/// <param name="Site">The site.</param>
/// <param name="Path">The path of its file in the site, with forward slashes.</param>
public sealed record SitePage(BuiltSite Site, string Path)
{
    /// <summary>The kinds that every dossier has, by the addresses that <c>Pages/Route.cs</c> gives them.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "home", "article", "actor", "event", "topic", "articles", "actors", "events", "claims", "topics",
        "timeline", "network", "search", "print", "404", "page",
    ];

    /// <summary>The kind of page, told by its address: one of <see cref="Kinds"/>.</summary>
    public string Kind => Path.Split('/') switch
    {
        ["articles", _] => "article",
        ["actors", _] => "actor",
        ["events", _] => "event",
        ["topics", _] => "topic",
        ["index.html"] => "home",
        [var name] when name.StartsWith("claims", StringComparison.Ordinal) => "claims",
        [var name] when Kinds.Contains(System.IO.Path.GetFileNameWithoutExtension(name)) => System.IO.Path.GetFileNameWithoutExtension(name),
        _ => "page",
    };

    /// <summary>Its file on the disk.</summary>
    public string File => System.IO.Path.Combine(Site.Output, Path);

    /// <summary>Its address for someone who opens it by double-click.</summary>
    public string OnDisk => new Uri(File).AbsoluteUri;

    /// <summary>What a failing test calls it: <c>arabic/actors/france.html</c>.</summary>
    public override string ToString() => $"{Site.Name}/{Path}";
}
