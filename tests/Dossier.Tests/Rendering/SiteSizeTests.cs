using Dossier.Rendering.Files;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>A site that hosts may refuse is said to be one, before it is published.</summary>
public sealed class SiteSizeTests
{
    private static readonly FolderName _output = new("/tmp/site-output", "site-output");

    private static ImmutableArray<Diagnostic> Report(SiteSize size)
    {
        var faults = new DiagnosticBag();
        size.Report(_output, faults);
        return [.. faults.Sorted()];
    }

    [Fact]
    public void A_site_near_to_what_GitHub_Pages_takes_is_said_to_be_large()
    {
        var size = new SiteSize();
        size.Add(60_000, SiteSize.Large - 3);
        size.Add(new RenderedFile("a.html", new byte[3]));

        var said = Assert.Single(Report(size));
        Assert.Equal(("site-is-large", Severity.Warning, "site-output"), (said.Code, said.Severity, said.Place.File));
        Assert.Contains("800 MB in 60001 files", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_smaller_one_is_not()
    {
        var size = new SiteSize();
        size.Add(60_000, SiteSize.Large - 4);
        size.Add(new RenderedFile("a.html", new byte[3]));

        Assert.Empty(Report(size));
    }
}
