using Dossier.Changes;
using Dossier.Entries.Parsing;
using Dossier.Evidence;
using Dossier.Exports;
using Dossier.Exports.Markdown;
using Dossier.Exports.Search;
using Dossier.Graph;
using Dossier.Graph.Views;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Rendering.House;
using Dossier.Rendering.Templates;
using Dossier.Wording;

namespace Dossier;

/// <summary>
/// A site of which everything is known and nothing rendered. In: what <see cref="SiteBuild"/> found out. Out: its files,
/// all of them for a build, or one by one for somebody who looks at a page. Safe to share between threads.
/// </summary>
public sealed class SitePlan
{
    /// <summary>What tells GitHub Pages to leave the files as they are.</summary>
    internal const string NoJekyll = ".nojekyll";

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

    /// <summary>Whether every entry has its page, at an address that it can have.</summary>
    public required bool HaveAddresses { get; init; }

    /// <summary>What the files state.</summary>
    public required EntrySet Entries { get; init; }

    /// <summary>With every reference resolved.</summary>
    public required ResolvedDossier Dossier { get; init; }

    /// <summary>Who is named beside whom in it.</summary>
    public required Network Network { get; init; }

    /// <summary>How what it says stands.</summary>
    public required DossierEvidence Evidence { get; init; }

    /// <summary>What changed since an earlier build.</summary>
    public required DossierChanges Changes { get; init; }

    /// <summary>The site's own words.</summary>
    public required SiteWording Wording { get; init; }

    /// <summary>The files that pages use.</summary>
    public required SiteAssets Assets { get; init; }

    /// <summary>The files that go to the root of the site as they stand.</summary>
    public required RootFiles Root { get; init; }

    /// <summary>What lies in <c>static/</c> and was left there by a system or an editor.</summary>
    public required ImmutableArray<(Place At, string Name)> LeftBehind { get; init; }

    /// <summary>The files beside the pages.</summary>
    public required ExportFiles Beside { get; init; }

    /// <summary>The languages that the dossier is published in, and which of them is this one.</summary>
    public required PublishedLanguages Languages { get; init; }

    /// <summary>The sites of the further languages, in the order of the settings; none in such a one.</summary>
    public ImmutableArray<SitePlan> Translations { get; private init; } = [];

    /// <summary>Renders pages.</summary>
    public required SiteRenderer Renderer { get; init; }

    /// <summary>The picture for previews of links; null where none was drawn.</summary>
    public required RenderedFile? Card { get; init; }

    /// <summary>What the build was told from outside.</summary>
    public required BuildOptions Options { get; init; }

    /// <summary>Where the site will be published; null where that is not known.</summary>
    public required string? BaseUrl { get; init; }

    /// <summary>The same site with those of the further languages in it.</summary>
    internal SitePlan With(ImmutableArray<SitePlan> translations) => new()
    {
        Pages = Pages,
        HaveAddresses = HaveAddresses,
        Entries = Entries,
        Dossier = Dossier,
        Network = Network,
        Evidence = Evidence,
        Changes = Changes,
        Wording = Wording,
        Assets = Assets,
        Beside = Beside,
        Root = Root,
        LeftBehind = LeftBehind,
        Languages = Languages,
        Renderer = Renderer,
        Card = Card,
        Options = Options,
        BaseUrl = BaseUrl,
        Translations = translations,
    };

    /// <summary>Renders one file.</summary>
    /// <param name="path">Its path in the site: <c>articles/a.html</c>.</param>
    /// <param name="faults">Receives what is wrong with its template.</param>
    /// <returns>The file; null where the site has none of that path, or its template fails.</returns>
    public RenderedFile? Render(string path, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (TranslationOf(path) is { } site)
            return site.Render(path[(site.Languages.Current!.Length + 1)..], faults) is { } file ? site.InFolder(file) : null;

        if (_pages.Value.TryGetValue(path, out var page))
            return Renderer.Render(page, faults);

        if (_markdown.Value.TryGetValue(path, out var shown))
            return new MarkdownPages(Dossier, Evidence, Wording).Of(shown);

        return _others.Value.First(group => group.Has(path)).Find(path);
    }

    /// <summary>Whether the name of a file changes with its bytes, so that a browser may keep it.</summary>
    public bool IsLasting(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TranslationOf(path) is { } site ? site.IsLasting(path[(site.Languages.Current!.Length + 1)..]) : Assets.IsFingerprinted(path);
    }

    /// <summary>Renders every page, each on whatever core is free.</summary>
    /// <param name="faults">Receives what is wrong with their templates.</param>
    /// <param name="work">On how many cores, and until when.</param>
    /// <param name="made">Receives each page as soon as it is made, in any order and on any thread.</param>
    /// <returns>Whether all could be made.</returns>
    public bool RenderPages(DiagnosticBag faults, ParallelOptions work, Action<RenderedFile> made)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentNullException.ThrowIfNull(made);
        var isWhole = Renderer.Render(Pages, faults, work, made);
        // What a template fails at in one language it fails at in the others.
        foreach (var site in isWhole ? Translations : [])
        {
            var found = new DiagnosticBag();
            isWhole &= site.Renderer.Render(site.Pages, found, work, file => made(site.InFolder(file)));
            faults.AddNews(found);
        }

        return isWhole;
    }

    /// <summary>Makes every file that is no page.</summary>
    /// <param name="work">On how many cores, and until when.</param>
    /// <param name="made">Receives each file as soon as it is made, in any order and on any thread.</param>
    public void RenderOthers(ParallelOptions work, Action<RenderedFile> made)
    {
        // The long ones first: they would keep one core busy at the end.
        Parallel.ForEach(_others.Value, work, group => group.Make(made));
        var twins = new MarkdownPages(Dossier, Evidence, Wording);
        Parallel.ForEach(Pages.Where(MarkdownPages.Has), work, page => made(twins.Of(page)));
        foreach (var site in Translations)
            site.RenderOthers(work, file => made(site.InFolder(file)));
    }

    /// <summary>A file of this language below the folder of the whole site.</summary>
    private RenderedFile InFolder(RenderedFile file) => file with { Path = Languages.PathOf(file.Path) };

    /// <summary>The site of a further language that has a path; null where it is the dossier's own.</summary>
    private SitePlan? TranslationOf(string path) => Translations.FirstOrDefault(site => path.StartsWith($"{site.Languages.Current}/", StringComparison.Ordinal));

    /// <summary>The paths of the files that are no pages and that a page may lead to.</summary>
    public IEnumerable<string> OtherTargets() =>
        [.. Assets.Files.Select(file => file.Path), .. Beside.All.Select(route => route.Path).Concat(Root.Files.Select(file => file.Path)).Concat(Card is { } card ? [card.Path] : []).Distinct(StringComparer.Ordinal), SearchIndex.Entrance, LinkPreviews.Entrance];

    /// <summary>
    /// The groups of files that are no pages; a path belongs to the first that has it. What programs read of the dossier is that of its own language, and so
    /// is what goes to the root of the site.
    /// </summary>
    private ImmutableArray<FileGroup> OtherFiles() =>
    [
        .. Languages.Current is null ? [new FileGroup(path => path == Route.Data.Path, () => [DossierData.Render(Dossier, Evidence, Wording, Changes, BaseUrl)])] : Array.Empty<FileGroup>(),
        new(SearchIndex.Has, () => SearchIndex.Files(Dossier, Evidence, Wording)),
        new(LinkPreviews.Has, () => LinkPreviews.Files(Dossier, Wording)),
        .. RowShards.Lists.Select(list => new FileGroup(path => RowShards.Has(list, path), () => RowShards.Files(list, Dossier, Evidence, Pages, page => Renderer.Render(page, new DiagnosticBag())))),
        new(Assets.Has, () => Assets.Files),
        new(Root.Has, () => Root.Files),
        .. Card is { } card ? [new FileGroup(path => path == card.Path, () => [card])] : Array.Empty<FileGroup>(),
        new(
            _ => true,
            () =>
            [
                .. LlmsText.Render(new MarkdownPhrases(Dossier, Evidence, Wording), Beside, BaseUrl),
                .. Feed.Render(Dossier, Changes, Wording.Language, BaseUrl),
                .. Languages.Current is null ? OfTheWhole() : [],
            ]),
    ];

    private ImmutableArray<RenderedFile> OfTheWhole() =>
    [
        DataSchema.Render(BaseUrl),
        .. Tables.Render(Dossier, Evidence),
        .. NetworkFiles.Render(Dossier, Network),
        .. References.Render(Dossier, Wording),
        FollowTheMoney.Render(Dossier, BaseUrl),
        Annotations.Render(Dossier, Evidence, BaseUrl),
        .. Sitemap.Render(Pages, Changes, Beside, Languages, BaseUrl),
        .. Root.Has(Route.Robots.Path) ? Array.Empty<RenderedFile>() : [Sitemap.RenderRobots(Beside, BaseUrl, Dossier.Settings.IsUnindexed)],
        new RenderedFile(NoJekyll, ReadOnlyMemory<byte>.Empty),
    ];

    /// <summary>Files that are made together, when the first of them is asked for.</summary>
    private sealed class FileGroup(Func<string, bool> has, Func<ImmutableArray<RenderedFile>> render)
    {
        private readonly Lazy<FrozenDictionary<string, RenderedFile>> _files = new(() => render().ToFrozenDictionary(file => file.Path, StringComparer.Ordinal));

        public bool Has(string path) => has(path);

        /// <summary>Makes the files for somebody who asks once, without keeping them.</summary>
        public void Make(Action<RenderedFile> made) => Parallel.ForEach(render(), made);

        public RenderedFile? Find(string path) => _files.Value.GetValueOrDefault(path);
    }
}
