using System.Buffers;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Events;
using Dossier.Evidence;

namespace Dossier.Pages;

/// <summary>
/// The address of one file of the site: the only maker of paths and links. Links are relative, so that the site works
/// under any path, in a zip and from a disk.
/// </summary>
/// <param name="Path">The path of its file below the site's folder, with forward slashes, unescaped.</param>
public readonly record struct Route(string Path)
{
    private static readonly SearchValues<char> _unreserved = SearchValues.Create("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private const string Up = "../";

    public static Route Home { get; } = new("index.html");

    /// <summary>The page that a server shows for an address that leads nowhere.</summary>
    public static Route NotFound { get; } = new("404.html");

    public static Route Search { get; } = new("search.html");

    /// <summary>The briefing on two printed pages.</summary>
    public static Route Brief { get; } = new("brief.html");

    /// <summary>The whole briefing on one page.</summary>
    public static Route Print { get; } = new("print.html");

    /// <summary>What changed since an earlier build.</summary>
    public static Route Changes { get; } = new("changes.html");

    /// <summary>What the marks of the site mean.</summary>
    public static Route Terms { get; } = new("terms.html");

    /// <summary>The page that is drawn for previews of links; it is never written.</summary>
    public static Route CardPage { get; } = new("card.html");

    /// <summary>The picture that is made of it.</summary>
    public static Route Card { get; } = new("card.png");

    public static Route Feed { get; } = new("feed.xml");

    /// <summary>The list of the pages for search engines, or the list of its parts.</summary>
    public static Route Sitemap { get; } = new("sitemap.xml");

    /// <summary>What crawlers may read.</summary>
    public static Route Robots { get; } = new("robots.txt");

    public static Route Data { get; } = new("data/dossier.json");

    /// <summary>The JSON Schema of <see cref="Data"/>.</summary>
    public static Route DataSchema { get; } = new("data/dossier.schema.json");

    public static Route ArticleTable { get; } = new("data/articles.csv");

    public static Route ActorTable { get; } = new("data/actors.csv");

    public static Route EventTable { get; } = new("data/events.csv");

    /// <summary>The claims, and who says what of them, as a table.</summary>
    public static Route ClaimTable { get; } = new("data/claims.csv");

    /// <summary>Which article names which actor, as a table.</summary>
    public static Route MentionTable { get; } = new("data/mentions.csv");

    /// <summary>What joins two actors, as a table.</summary>
    public static Route EdgeTable { get; } = new("data/edges.csv");

    /// <summary>The network for programs that draw and measure networks.</summary>
    public static Route NetworkGraph { get; } = new("data/network.gexf");

    /// <summary>The articles as BibTeX.</summary>
    public static Route Bibliography { get; } = new("data/references.bib");

    /// <summary>The articles as CSL-JSON.</summary>
    public static Route CslReferences { get; } = new("data/references.csl.json");

    /// <summary>The articles as RIS.</summary>
    public static Route RisReferences { get; } = new("data/references.ris");

    /// <summary>The dossier as entities of FollowTheMoney.</summary>
    public static Route FollowTheMoney { get; } = new("data/ftm.json");

    /// <summary>What language models are told to read first.</summary>
    public static Route LlmsText { get; } = new("llms.txt");

    /// <summary>The quoted passages, as annotations of the articles.</summary>
    public static Route Annotations { get; } = new("data/annotations.jsonld");

    /// <summary>A part of the list of pages; parts count from 1.</summary>
    public static Route OfSitemapPart(int number) => new(string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml"));

    /// <summary>An entry's page as Markdown, beside the page.</summary>
    public static Route MarkdownOf(Entry entry) => new(System.IO.Path.ChangeExtension(Of(entry).Path, ".md"));

    public static Route Of(Entry entry) => new(entry.Kind.Section is { } section ? $"{section}/{entry.Id}.html" : $"{entry.Id}.html");

    /// <summary>What stands behind the <c>#</c> of the name of what a page is about: the name of a person is not the address of the page on them.</summary>
    public const string Subject = "it";

    /// <summary>The anchor of a claim on its event's page.</summary>
    public static string AnchorOf(Claim claim) => $"claim-{claim.Id.Value}";

    /// <summary>The anchor of a question on the page of the event that asks it.</summary>
    public static string AnchorOf(WeighedQuestion question) => string.Create(CultureInfo.InvariantCulture, $"question-{question.Number}");

    public static Route OfTopic(string id) => new($"topics/{id}.html");

    /// <summary>What is new under a topic, beside its page.</summary>
    public static Route OfTopicFeed(string id) => new($"topics/{id}.xml");

    /// <summary>One of the lists, by its name in <see cref="Graph.PageLists"/>.</summary>
    public static Route OfList(string name) => new($"{name}.html");

    /// <summary>A page of a long list, beside the list's own.</summary>
    public static Route OfSheet(string name, string key) => new($"{name}-{key}.html");

    /// <summary>A page of the sentences that name an actor, in a folder of the actor's id, which no entry has.</summary>
    public static Route OfMentions(Actor actor, string key) => new($"{actor.Kind.Section}/{actor.Id}/{key}.html");

    /// <summary>A page of the board of claims; pages count from 1. All stand in one folder, so that a row of one can be shown on another.</summary>
    public static Route OfClaims(int number) => number == 1 ? OfList(Graph.PageLists.Claims) : new(string.Create(CultureInfo.InvariantCulture, $"{Graph.PageLists.Claims}-{number}.html"));

    /// <summary>The link from a page to this one: relative, percent-encoded (RFC 3986). The anchor in it has no <c>#</c>.</summary>
    public string From(Route from, string? anchor = null)
    {
        var fragment = anchor is null ? "" : $"#{Uri.EscapeDataString(anchor)}";
        if (from == this && anchor is not null)
            return fragment;

        // Folders that both share need not be left and entered again.
        var shared = 0;
        for (var at = 0; at < Path.Length && at < from.Path.Length && Path[at] == from.Path[at]; at++)
            shared = Path[at] == '/' ? at + 1 : shared;

        var up = from.Path.AsSpan(shared).Count('/');
        var down = Path[shared..];
        return string.Concat(up == 1 ? "../" : string.Concat(Enumerable.Repeat("../", up)), Escaped(down), fragment);
    }

    /// <summary>The whole address under the place where the site is published, which may end with a slash.</summary>
    public string Under(string baseUrl)
    {
        var (folder, path) = (baseUrl.TrimEnd('/'), Path);
        for (; path.StartsWith(Up, StringComparison.Ordinal); path = path[Up.Length..])
            folder = folder[..folder.LastIndexOf('/')];

        return $"{folder}/{Escaped(path)}";
    }

    /// <summary>The same file as sites of further languages name it, which stand in folders of this one.</summary>
    public Route FromTranslation => new(Up + Path);

    /// <summary>The page of this address in a further language.</summary>
    public Route In(string language) => new($"{language}/{Path}");

    /// <summary>The whole address that search engines and citations are told: the home page is known by its folder.</summary>
    public string Canonical(string baseUrl) =>
        this == Home ? $"{baseUrl.TrimEnd('/')}/"
        : this == Home.FromTranslation ? Under(baseUrl)[..^Home.Path.Length]
        : Under(baseUrl);

    /// <summary>The whole address where it is known; else relative to a file, which is what JSON-LD resolves it against.</summary>
    public string In(Route file, string? baseUrl, string? anchor = null) =>
        baseUrl is null ? From(file, anchor)
        : anchor is null ? Canonical(baseUrl)
        : $"{Canonical(baseUrl)}#{Uri.EscapeDataString(anchor)}";

    public override string ToString() => Path;

    /// <summary>Percent-encodes each part of a path; most paths have nothing to encode.</summary>
    private static string Escaped(string path) =>
        path.AsSpan().ContainsAnyExcept(_unreserved) ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : path;
}
