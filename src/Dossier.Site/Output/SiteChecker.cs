using Dossier.Rendering.Files;

namespace Dossier.Output;

/// <summary>What the checker is told besides the files.</summary>
public sealed record SiteCheckOptions
{
    /// <summary>What the site's folder is called in diagnostics: <c>site-output</c>.</summary>
    public required string DisplayFolder { get; init; }

    /// <summary>Where the site is published, which <c>404.html</c> needs for its links; null where it is not known.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The paths of pages that no other page has to link to: a reader gets to them in another way, or a template of theirs leaves them out.</summary>
    public ImmutableArray<string> UnlinkedPages { get; init; } = [SiteAddresses.NotFoundPage];

    /// <summary>Where in the content the heading stands that has an id on a page, by the page's path and the id; null where none has.</summary>
    public Func<string, string, Place?> HeadingOf { get; init; } = (_, _) => null;

    /// <summary>Where in the content a page is made from, by its path; null for one that no author wrote.</summary>
    public Func<string, Place?> SourceOf { get; init; } = _ => null;

    /// <summary>What is said of the links in the content that lead to a place of a page that it does not have, by the page's path and the id; nothing where no author wrote one.</summary>
    public Func<string, string, IEnumerable<Diagnostic>> DeadLinksTo { get; init; } = (_, _) => [];
}

/// <summary>
/// Checks a finished site before it takes the place of an older one. It trusts only the bytes and shares nothing with the build: every
/// link is followed to a file and to an id in it, and every page is asked for what a browser, a screen reader and a search
/// engine need. In: the paths of all files that a page may lead to, then each page once it is made, of which only what other pages
/// depend on is kept. Out: diagnostics whose places are lines of the finished pages, or of the content where an author can mend
/// it: a heading or a link that has to give way, an entry that nothing leads to.
/// </summary>
public sealed class SiteChecker
{
    private const string HomePage = "index.html";

    private readonly ImmutableArray<string> _paths;
    private readonly SiteCheckOptions _options;
    private readonly SiteAddresses _addresses;
    private readonly PageFacts?[] _facts;
    private readonly DiagnosticBag _found = new();

    /// <param name="paths">The path of every file of the site that a page may lead to, in any order.</param>
    /// <param name="options">What the site is called and where it will stand.</param>
    public SiteChecker(ImmutableArray<string> paths, SiteCheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _paths = paths;
        _options = options;
        _addresses = new SiteAddresses(paths, options.BaseUrl);
        _facts = new PageFacts?[paths.Length];
    }

    /// <summary>Checks a site of files that are all there.</summary>
    /// <param name="files">Every file of the site, in any order.</param>
    /// <param name="options">What the site is called and where it will stand.</param>
    /// <param name="faults">Receives the diagnostics; their order does not depend on the number of cores.</param>
    /// <param name="work">On how many cores, and until when.</param>
    public static void Check(ImmutableArray<RenderedFile> files, SiteCheckOptions options, DiagnosticBag faults, ParallelOptions work)
    {
        var checker = new SiteChecker([.. files.Select(file => file.Path)], options);
        Parallel.ForEach(files, work, checker.Read);
        checker.Finish(faults);
    }

    /// <summary>Reads a file, if it is a page. Several threads may, each another file.</summary>
    public void Read(RenderedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            _facts[_addresses.PlaceInList(file.Path)] = PageReader.Read(file, WholeOf(file.Path), _addresses, id => _options.HeadingOf(file.Path, id), _found);
    }

    /// <summary>Checks how the pages lead to each other, once all were read, and tells of everything that was found.</summary>
    /// <param name="faults">Receives the diagnostics.</param>
    public void Finish(DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        foreach (var page in _facts)
            CheckFragments(page);

        var reached = Reached();
        for (var at = 0; at < _paths.Length; at++)
        {
            if (_facts[at] is { IsRedirect: false } && !reached[at] && !_options.UnlinkedPages.Contains(_paths[at], StringComparer.Ordinal))
                _found.Add(Messages.OrphanPage(_options.SourceOf(_paths[at]) ?? WholeOf(_paths[at]), _paths[at]));
        }

        faults.AddAll(_found.Sorted());
    }

    private Place WholeOf(string path) => Place.Whole($"{_options.DisplayFolder.TrimEnd('/')}/{path}");

    private void CheckFragments(PageFacts? page)
    {
        foreach (var link in page?.FragmentLinks ?? [])
        {
            var id = SiteAddresses.Fragment(link.Address);
            if (_facts[link.Page] is not { } target || target.Targets.GetAlternateLookup<ReadOnlySpan<char>>().Contains(id))
                continue;

            var written = _options.DeadLinksTo(_paths[link.Page], id.ToString()).ToArray();
            _found.AddAll(written.Length > 0 ? written : [Messages.DeadFragment(link.At, link.Address, _paths[link.Page], id.ToString())]);
        }
    }

    /// <summary>Which files a reader gets to from the home page.</summary>
    private bool[] Reached()
    {
        var reached = new bool[_paths.Length];
        var waiting = new Stack<int>();
        void Reach(ImmutableArray<int> pages)
        {
            foreach (var page in pages.Where(page => !reached[page]))
            {
                reached[page] = true;
                waiting.Push(page);
            }
        }

        Reach([.. Enumerable.Range(0, _paths.Length).Where(at => _paths[at] == HomePage)]);
        while (waiting.TryPop(out var at))
            Reach(_facts[at]?.Followed ?? []);
        return reached;
    }
}
