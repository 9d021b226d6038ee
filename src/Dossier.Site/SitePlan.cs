using Dossier.Changes;
using Dossier.Entries.Parsing;
using Dossier.Evidence;
using Dossier.Exports;
using Dossier.Exports.Markdown;
using Dossier.Exports.Search;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Rendering.Templates;
using Dossier.Wording;

namespace Dossier;

/// <summary>
/// A site of which everything is known and nothing rendered. In: what <see cref="SiteBuild"/> found out. Out: its files,
/// all of them for a build, or one by one for somebody who looks at a page. Safe to share between threads.
/// </summary>
public sealed class SitePlan
{
    private readonly Lazy<FrozenDictionary<string, Page>> _pages;
    private readonly Lazy<FrozenDictionary<string, Page>> _markdown;
    private readonly Lazy<ImmutableArray<FileGroup>> _others;

    internal SitePlan()
    {
        _pages = new(() => Pages.ToFrozenDictionary(page => page.Route.Path, StringComparer.Ordinal));
        _markdown = new(() => Pages.Where(MarkdownPages.Has).ToFrozenDictionary(page => Route.MarkdownOf(page.Source!).Path, StringComparer.Ordinal));
        _others = new(OtherFiles);
    }

    /// <summary>Every page, in ordinal order of its address.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>What the files state.</summary>
    public required EntrySet Entries { get; init; }

    /// <summary>With every reference resolved.</summary>
    public required ResolvedDossier Dossier { get; init; }

    /// <summary>How what it says stands.</summary>
    public required DossierEvidence Evidence { get; init; }

    /// <summary>What changed since an earlier build.</summary>
    public required DossierChanges Changes { get; init; }

    /// <summary>The site's own words.</summary>
    public required SiteWording Wording { get; init; }

    /// <summary>The files that pages use.</summary>
    public required SiteAssets Assets { get; init; }

    /// <summary>The files beside the pages.</summary>
    public required ExportFiles Beside { get; init; }

    /// <summary>Renders pages.</summary>
    public required SiteRenderer Renderer { get; init; }

    /// <summary>What the build was told from outside.</summary>
    public required BuildOptions Options { get; init; }

    /// <summary>Where the site will be published; null where that is not known.</summary>
    public required string? BaseUrl { get; init; }

    /// <summary>Renders one file.</summary>
    /// <param name="path">Its path in the site: <c>articles/a.html</c>.</param>
    /// <param name="faults">Receives what is wrong with its template.</param>
    /// <returns>The file; null where the site has none of that path, or its template fails.</returns>
    public RenderedFile? Render(string path, DiagnosticBag faults)
    {
        if (_pages.Value.TryGetValue(path, out var page))
            return Renderer.Render([page], faults, new ParallelOptions()).SingleOrDefault();

        if (_markdown.Value.TryGetValue(path, out var shown))
            return MarkdownPages.Render([shown], Dossier, Evidence, Wording).SingleOrDefault();

        return _others.Value.First(group => group.Has(path)).Find(path);
    }

    /// <summary>Whether the name of a file changes with its bytes, so that a browser may keep it.</summary>
    public bool IsLasting(string path) => Assets.IsFingerprinted(path);

    /// <summary>Renders every page, each on whatever core is free.</summary>
    /// <param name="faults">Receives what is wrong with their templates.</param>
    /// <param name="work">On how many cores, and until when.</param>
    public ImmutableArray<RenderedFile> RenderPages(DiagnosticBag faults, ParallelOptions work) => Renderer.Render(Pages, faults, work);

    /// <summary>Makes every file that is no page.</summary>
    public ImmutableArray<RenderedFile> RenderOthers() =>
        [.. MarkdownPages.Render(Pages, Dossier, Evidence, Wording), .. _others.Value.SelectMany(group => group.Files)];

    /// <summary>The files that are no pages and that a page may lead to; those that take long to make are empty.</summary>
    public ImmutableArray<RenderedFile> OtherTargets() =>
    [
        .. Assets.Files,
        .. Beside.All.Select(route => route.Path).Concat([SearchIndex.Entrance, LinkPreviews.Entrance]).Select(path => new RenderedFile(path, ReadOnlyMemory<byte>.Empty)),
    ];

    /// <summary>The groups of files that are no pages; a path belongs to the first that has it.</summary>
    private ImmutableArray<FileGroup> OtherFiles() =>
    [
        new(path => path == Route.Data.Path, () => [DossierData.Render(Dossier, Evidence, Wording, Changes, BaseUrl)]),
        new(SearchIndex.Has, () => SearchIndex.Files(Dossier, Evidence, Wording)),
        new(LinkPreviews.Has, () => LinkPreviews.Files(Dossier, Wording)),
        new(Assets.Has, () => Assets.Files),
        new(
            _ => true,
            () =>
            [
                .. Tables.Render(Dossier, Evidence),
                Annotations.Render(Dossier, Evidence, BaseUrl),
                .. Feed.Render(Dossier, Wording.Language, BaseUrl),
                .. Sitemap.Render(Pages, Beside, BaseUrl),
                Sitemap.RenderRobots(Beside, BaseUrl),
                new RenderedFile(".nojekyll", ReadOnlyMemory<byte>.Empty),
            ]),
    ];

    /// <summary>Files that are made together, when the first of them is asked for.</summary>
    private sealed class FileGroup(Func<string, bool> has, Func<ImmutableArray<RenderedFile>> render)
    {
        private readonly Lazy<FrozenDictionary<string, RenderedFile>> _files = new(() => render().ToFrozenDictionary(file => file.Path, StringComparer.Ordinal));

        public bool Has(string path) => has(path);

        public ImmutableArray<RenderedFile> Files => _files.Value.Values;

        public RenderedFile? Find(string path) => _files.Value.GetValueOrDefault(path);
    }
}
