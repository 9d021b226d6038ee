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
/// Checks a finished site before it is written. It trusts only the bytes and shares nothing with the build: every link
/// is followed to a file and to an id in it, and every page is asked for what a browser, a screen reader and a search
/// engine need. In: all files of the site. Out: diagnostics whose places are lines of the
/// finished pages, or of the content where an author can mend it: a heading or a link that has to give way, an entry that nothing leads to.
/// </summary>
public static class SiteChecker
{
    private const string HomePage = "index.html";

    /// <summary>Checks a site and adds what is wrong with it to <paramref name="faults"/>.</summary>
    /// <param name="files">Every file of the site, in any order.</param>
    /// <param name="options">What the site is called and where it will stand.</param>
    /// <param name="faults">Receives the diagnostics; their order does not depend on the number of cores.</param>
    /// <param name="work">On how many cores, and until when.</param>
    public static void Check(ImmutableArray<RenderedFile> files, SiteCheckOptions options, DiagnosticBag faults, ParallelOptions work)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(faults);
        Place WholeOf(RenderedFile file) => Place.Whole($"{options.DisplayFolder.TrimEnd('/')}/{file.Path}");
        var addresses = new SiteAddresses(files, options.BaseUrl);
        var facts = new PageFacts?[files.Length];
        Parallel.For(0, files.Length, work, at =>
        {
            if (files[at].Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
                facts[at] = PageReader.Read(files[at], WholeOf(files[at]), addresses, id => options.HeadingOf(files[at].Path, id), faults);
        });
        Parallel.For(0, files.Length, work, at => CheckFragments(facts[at], facts, files, options, faults));

        var reached = Reached(files, facts);
        for (var at = 0; at < files.Length; at++)
        {
            if (facts[at] is { IsRedirect: false } && !reached[at] && !options.UnlinkedPages.Contains(files[at].Path, StringComparer.Ordinal))
                faults.Add(Messages.OrphanPage(options.SourceOf(files[at].Path) ?? WholeOf(files[at]), files[at].Path));
        }
    }

    private static void CheckFragments(PageFacts? page, PageFacts?[] facts, ImmutableArray<RenderedFile> files, SiteCheckOptions options, DiagnosticBag faults)
    {
        foreach (var link in page?.FragmentLinks ?? [])
        {
            var id = SiteAddresses.Fragment(link.Address);
            if (facts[link.Page] is not { } target || target.Targets.GetAlternateLookup<ReadOnlySpan<char>>().Contains(id))
                continue;

            var written = options.DeadLinksTo(files[link.Page].Path, id.ToString()).ToArray();
            faults.AddAll(written.Length > 0 ? written : [Messages.DeadFragment(link.At, link.Address, files[link.Page].Path, id.ToString())]);
        }
    }

    /// <summary>Which files a reader gets to from the home page.</summary>
    private static bool[] Reached(ImmutableArray<RenderedFile> files, PageFacts?[] facts)
    {
        var reached = new bool[files.Length];
        var waiting = new Stack<int>();
        void Reach(ImmutableArray<int> pages)
        {
            foreach (var page in pages.Where(page => !reached[page]))
            {
                reached[page] = true;
                waiting.Push(page);
            }
        }

        Reach([.. Enumerable.Range(0, files.Length).Where(at => files[at].Path == HomePage)]);
        while (waiting.TryPop(out var at))
            Reach(facts[at]?.Followed ?? []);
        return reached;
    }
}
