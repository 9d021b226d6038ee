using System.Collections.Concurrent;
using Dossier.Benchmarks;
using Dossier.Rendering.Files;
using Dossier.Sources;
using Dossier.Tests.Cli;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests;

/// <summary>
/// What a build may cost, counted in work and not in time: bytes allocated and bytes made, each for a page. Both are the same on every
/// machine but for some percent. A feature that needs more is to be seen here; so is one that needs less, by a budget that no longer fits.
/// </summary>
[Collection(Alone.Name)]
public sealed class WorkBudgetTests : IDisposable
{
    private const int Articles = 200;
    private const double Margin = 0.08;

    private const long BytesAllocatedForPage = 640_000;
    private const long BytesOfPage = 31_900;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_costs_what_it_cost()
    {
        SyntheticDossier.Write(_folder["content"], Articles);
        // What is made once in a process, such as patterns and tables, is no cost of a page.
        Build();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var files = Build();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        var pages = files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

        Assert.Multiple(
            () => AssertNear(BytesAllocatedForPage, allocated / pages, "bytes are allocated for a page"),
            () => AssertNear(BytesOfPage, files.Sum(file => file.Bytes.Length) / pages, "bytes are made for a page, data and search included"));
    }

    private static void AssertNear(long budget, long spent, string what) =>
        Assert.True(
            Math.Abs(spent - budget) <= budget * Margin,
            $"{spent} {what}; the budget is {budget}, give or take {Margin:P0}. Find out why; then set the budget to what it has to be.");

    private IReadOnlyCollection<RenderedFile> Build()
    {
        var files = new ConcurrentBag<RenderedFile>();
        var faults = new DiagnosticBag();
        SiteBuild.Run(
            new BuildOptions
            {
                Content = new FolderName(_folder["content"], "content"),
                Templates = new FolderName(_folder["templates"], "templates"),
                Output = new FolderName(_folder["site-output"], "site-output"),
                Now = SmallSite.Now,
            },
            faults,
            files.Add);
        Assert.DoesNotContain(faults.Sorted(), fault => fault.Severity == Severity.Error);
        return files;
    }
}
