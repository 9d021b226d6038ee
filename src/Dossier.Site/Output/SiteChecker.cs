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
}

/// <summary>
/// Checks a finished site before it is written. It trusts only the bytes and shares nothing with the build: every link
/// is followed to a file and to an id in it, and every page is asked for what a browser, a screen reader and a search
/// engine need. In: all files of the site. Out: diagnostics whose places are lines of the finished pages.
/// </summary>
public sealed class SiteChecker
{
    private const string HomePage = "index.html";

    private readonly ImmutableArray<RenderedFile> _files;
    private readonly SiteCheckOptions _options;
    private readonly DiagnosticBag _faults;
    private readonly SiteAddresses _addresses;
    private readonly PageFacts?[] _facts;

    private SiteChecker(ImmutableArray<RenderedFile> files, SiteCheckOptions options, DiagnosticBag faults)
    {
        _files = files;
        _options = options;
        _faults = faults;
        _addresses = new SiteAddresses(files, options.BaseUrl);
        _facts = new PageFacts?[files.Length];
    }

    /// <summary>Checks a site and adds what is wrong with it to <paramref name="faults"/>.</summary>
    /// <param name="files">Every file of the site, in any order.</param>
    /// <param name="options">What the site is called and where it will stand.</param>
    /// <param name="faults">Receives the diagnostics; their order does not depend on the number of cores.</param>
    /// <param name="work">On how many cores, and until when.</param>
    public static void Check(ImmutableArray<RenderedFile> files, SiteCheckOptions options, DiagnosticBag faults, ParallelOptions work)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(faults);
        var checker = new SiteChecker(files, options, faults);
        Parallel.For(0, files.Length, work, checker.ReadPage);
        Parallel.For(0, files.Length, work, checker.CheckFragments);
        checker.ReportOrphans();
    }

    private void ReadPage(int index)
    {
        var file = _files[index];
        if (file.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            _facts[index] = PageReader.Read(file, WholeOf(file), _addresses, _faults);
    }

    private void CheckFragments(int index)
    {
        if (_facts[index] is not { } facts)
            return;

        foreach (var link in facts.FragmentLinks)
        {
            var id = SiteAddresses.Fragment(link.Address);
            if (_facts[link.Page] is { } target && !target.Targets.GetAlternateLookup<ReadOnlySpan<char>>().Contains(id))
                _faults.Add(Messages.DeadFragment(link.At, link.Address, _files[link.Page].Path, id.ToString()));
        }
    }

    private void ReportOrphans()
    {
        var reached = new bool[_files.Length];
        var waiting = new Stack<int>();
        void Reach(int index)
        {
            if (!reached[index])
            {
                reached[index] = true;
                waiting.Push(index);
            }
        }

        for (var i = 0; i < _files.Length; i++)
        {
            if (_files[i].Path == HomePage)
                Reach(i);
        }

        while (waiting.TryPop(out var index))
        {
            foreach (var next in _facts[index]?.Followed ?? [])
                Reach(next);
        }

        for (var i = 0; i < _files.Length; i++)
        {
            if (_facts[i] is { IsRedirect: false } && !reached[i] && !_options.UnlinkedPages.Contains(_files[i].Path, StringComparer.Ordinal))
                _faults.Add(Messages.OrphanPage(WholeOf(_files[i])));
        }
    }

    private Place WholeOf(RenderedFile file) => Place.Whole($"{_options.DisplayFolder.TrimEnd('/')}/{file.Path}");
}
