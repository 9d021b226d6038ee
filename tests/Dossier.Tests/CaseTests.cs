using Xunit;

namespace Dossier.Tests;

/// <summary>
/// Small sites: a folder in <c>Cases</c> with <c>content/</c> and perhaps <c>templates/</c> goes in; the pages in its
/// <c>expected/</c> and the diagnostics in its <c>diagnostics.txt</c> must come out, to the byte; a
/// file <c>with-advice</c> in it asks for advice, too. Run with
/// DOSSIER_UPDATE_CASES=1 to rewrite the expectations, and read the difference before you commit it.
/// </summary>
public class CaseTests
{
    private const string Expected = "expected";
    private const string AdviceMark = "with-advice";
    private const string DiagnosticsName = "diagnostics.txt";

    private static readonly string _cases = Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Cases");
    private static readonly bool _rewrites = Environment.GetEnvironmentVariable("DOSSIER_UPDATE_CASES") == "1";

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateDirectories(_cases).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_small_site_comes_out_as_expected(string name)
    {
        var folder = Path.Combine(_cases, name);
        var isChecked = File.Exists(Path.Combine(folder, AdviceMark));
        var site = SmallSite.Build(folder, options => options with { Advice = isChecked });
        if (_rewrites)
            Rewrite(folder, site);

        var said = Path.Combine(folder, DiagnosticsName);
        Assert.Equal(File.Exists(said) ? File.ReadAllText(said) : "", site.Report);
        foreach (var page in ExpectedPages(folder))
            Assert.Equal(File.ReadAllText(Path.Combine(folder, Expected, page)), site[page]);
    }

    [Fact]
    public void Every_case_expects_something()
    {
        var idle = Directory.EnumerateDirectories(_cases)
            .Where(folder => !File.Exists(Path.Combine(folder, DiagnosticsName)) && !ExpectedPages(folder).Any())
            .Select(Path.GetFileName);
        Assert.Empty(idle);
    }

    private static IEnumerable<string> ExpectedPages(string folder)
    {
        var expected = Path.Combine(folder, Expected);
        return Directory.Exists(expected)
            ? Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(expected, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>Rewrites what is expected already; a page is added to a case by making an empty file for it.</summary>
    private static void Rewrite(string folder, SmallSite site)
    {
        var said = Path.Combine(folder, DiagnosticsName);
        if (site.Report.Length > 0)
            File.WriteAllText(said, site.Report);
        else
            File.Delete(said);

        foreach (var page in ExpectedPages(folder))
            File.WriteAllText(Path.Combine(folder, Expected, page), site[page], new UTF8Encoding(false));
    }
}
