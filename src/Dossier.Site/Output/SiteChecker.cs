using System.Collections.Immutable;
using System.Text;
using Dossier.Rendering;
using Dossier.Diagnostics;

namespace Dossier.Output;

/// <summary>What the checker is told besides the files.</summary>
public sealed record SiteCheckOptions
{
    /// <summary>What the site's folder is called in diagnostics: <c>site-output</c>.</summary>
    public required string DisplayFolder { get; init; }

    /// <summary>Where the site is published, which <c>404.html</c> needs for its links; null where it is not known.</summary>
    public string? BaseUrl { get; init; }
}

/// <summary>
/// Checks a finished site before it is written. It trusts only the bytes and shares nothing with the build: every link
/// is followed to a file and to an id in it, and every page is asked for what a browser, a screen reader and a search
/// engine need. In: all files of the site. Out: diagnostics whose places are lines of the finished pages.
/// </summary>
public sealed class SiteChecker
{
    private const string NotFoundPage = "404.html";
    private const string HomePage = "index.html";

    private readonly ImmutableArray<RenderedFile> _files;
    private readonly SiteCheckOptions _options;
    private readonly DiagnosticBag _faults;
    private readonly SiteAddresses _addresses;
    private readonly PageFacts?[] _facts;
    private readonly int[][] _followed;

    private SiteChecker(ImmutableArray<RenderedFile> files, SiteCheckOptions options, DiagnosticBag faults)
    {
        _files = files;
        _options = options;
        _faults = faults;
        _addresses = new SiteAddresses(files, options.BaseUrl);
        _facts = new PageFacts?[files.Length];
        _followed = new int[files.Length][];
    }

    /// <summary>Checks a site and adds what is wrong with it to <paramref name="faults"/>.</summary>
    /// <param name="files">Every file of the site, in any order.</param>
    /// <param name="options">What the site is called and where it will stand.</param>
    /// <param name="faults">Receives the diagnostics; their order does not depend on the number of cores.</param>
    public static void Check(ImmutableArray<RenderedFile> files, SiteCheckOptions options, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(faults);
        var checker = new SiteChecker(files, options, faults);
        Parallel.For(0, files.Length, checker.ReadPage);
        Parallel.For(0, files.Length, checker.FollowLinks);
        checker.ReportOrphans();
    }

    private void ReadPage(int index)
    {
        var file = _files[index];
        if (!file.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            return;

        var facts = PageReader.Read(file.Bytes);
        _facts[index] = facts;
        foreach (var (fault, at) in facts.Faults)
            _faults.Add(PageDiagnostic(fault, at, file));
    }

    private Diagnostic PageDiagnostic(PageFault fault, ByteRange at, RenderedFile file) => fault switch
    {
        PageFault.DuplicateId => Messages.DuplicateHtmlId(PlaceOf(file, at), PageFacts.Text(at.In(file.Bytes.Span))),
        PageFault.ImageWithoutAlt => Messages.ImageWithoutAlt(PlaceOf(file, at)),
        PageFault.InlineHandler => Messages.InlineHandler(PlaceOf(file, at)),
        PageFault.BaseElement => Messages.BaseElement(PlaceOf(file, at)),
        PageFault.MissingLanguage => Messages.PageWithoutLanguage(WholeOf(file)),
        PageFault.MissingTitle => Messages.PageWithoutTitle(WholeOf(file)),
        PageFault.MissingCharset => Messages.PageWithoutCharset(WholeOf(file)),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "not a fault of a page"),
    };

    private void FollowLinks(int index)
    {
        if (_facts[index] is not { } facts)
            return;

        var file = _files[index];
        var bytes = file.Bytes.Span;
        var followed = new HashSet<int>();
        Span<char> buffer = stackalloc char[512];
        foreach (var link in facts.Links)
        {
            // A site has millions of links and few faults: a link becomes a string only where it must.
            var raw = link.Address.In(bytes);
            ReadOnlySpan<char> written = raw.Length <= buffer.Length && !raw.Contains((byte)'&')
                ? buffer[..Encoding.UTF8.GetChars(raw, buffer)]
                : PageFacts.Text(raw);
            var target = file.Path == NotFoundPage ? _addresses.FindFromAnywhere(file.Path, written) : _addresses.Find(file.Path, written);
            if (target is FollowedLink.File found && link.Use != LinkUse.Loaded && _facts[found.Index] is not null)
                followed.Add(found.Index);
            if (LinkDiagnostic(target, file, link, written) is { } fault)
                _faults.Add(fault);
        }

        _followed[index] = [.. followed];
    }

    private Diagnostic? LinkDiagnostic(FollowedLink target, RenderedFile file, FoundLink link, ReadOnlySpan<char> written)
    {
        if (target is FollowedLink.External || (target is FollowedLink.File sound && HasFragment(sound)))
            return null;

        var at = PlaceOf(file, link.Address);
        var address = written.ToString();
        return target switch
        {
            FollowedLink.File found => Messages.DeadFragment(at, address, _files[found.Index].Path, found.Fragment),
            FollowedLink.Missing missing => Messages.DeadLink(at, address, missing.Path),
            FollowedLink.OtherCase other => Messages.LinkInOtherCase(at, address, other.Path),
            FollowedLink.OutsideSite => Messages.LinkOutOfSite(at, address),
            FollowedLink.Absolute => Messages.AbsoluteLink(at, address),
            FollowedLink.Script => Messages.ScriptLink(at, address),
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "not a target of a link"),
        };
    }

    private bool HasFragment(FollowedLink.File target)
    {
        // Text fragments are the reader's, not the page's; "" and "top" are the top of any page (HTML Standard, 7.4.6.4).
        var directive = target.Fragment.IndexOf(":~:", StringComparison.Ordinal);
        var id = directive < 0 ? target.Fragment : target.Fragment[..directive];
        if (id.Length == 0 || id.Equals("top", StringComparison.OrdinalIgnoreCase) || _facts[target.Index] is not { } facts)
            return true;

        var page = _files[target.Index].Bytes.Span;
        return facts.HasId(page, Encoding.UTF8.GetBytes(id))
            || (id.Contains('&', StringComparison.Ordinal)
                && facts.HasId(page, Encoding.UTF8.GetBytes(id.Replace("&", "&amp;", StringComparison.Ordinal))));
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
            foreach (var next in _followed[index])
                Reach(next);
        }

        for (var i = 0; i < _files.Length; i++)
        {
            if (_facts[i] is { IsRedirect: false } && !reached[i] && _files[i].Path != NotFoundPage)
                _faults.Add(Messages.OrphanPage(WholeOf(_files[i])));
        }
    }

    private Place WholeOf(RenderedFile file) => Place.Whole($"{_options.DisplayFolder.TrimEnd('/')}/{file.Path}");

    /// <summary>The line and column of a byte; looked up only where there is something to report.</summary>
    private Place PlaceOf(RenderedFile file, ByteRange at)
    {
        var before = file.Bytes.Span[..at.Start];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new Place(WholeOf(file).File, line, column);
    }
}
