using Xunit;

namespace Dossier.BrowserTests.Sites;

/// <summary>
/// The sites that the tests look at, each built once, when the first test asks for it: the dossier of this repository in
/// three languages, as it is read from a disk and as it is published, and a dossier of everything that strains a layout.
/// </summary>
public sealed class TestSites : IAsyncLifetime
{
    private readonly Lazy<BuiltSite> _english = new(() => BuiltSite.Build("english", Repository.Root));
    private readonly Lazy<BuiltSite> _french = new(() => BuiltSite.Build("french", Repository.Root, "fr"));
    private readonly Lazy<BuiltSite> _arabic = new(() => BuiltSite.Build("arabic", Repository.Root, "ar"));
    private readonly Lazy<BuiltSite> _stress = new(() => BuiltSite.Build("stress", Repository.OfTests("Stress")));
    private readonly Lazy<BuiltSite> _arabicStress = new(() => BuiltSite.Build("stress-arabic", Repository.OfTests("Stress"), "ar"));
    private readonly Lazy<BuiltSite> _languages = new(() => BuiltSite.Build("languages", Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Cases", "translations")));
    private readonly Lazy<Task<ServedSite>> _published =
        new(() => ServedSite.Serve(address => BuiltSite.Build("published", Repository.Root, baseUrl: address)));

    public BuiltSite English => _english.Value;

    public BuiltSite Arabic => _arabic.Value;

    public BuiltSite Stress => _stress.Value;

    /// <summary>A small dossier in English, with some of it in French and Arabic.</summary>
    public BuiltSite Languages => _languages.Value;

    /// <summary>All that are read from a disk.</summary>
    public ImmutableArray<BuiltSite> OnDisk => [English, _french.Value, Arabic, Stress, _arabicStress.Value];

    /// <summary>
    /// A page of each kind in English, from left to right, and in Arabic, from right to left. The longest two, which have
    /// thousands of elements, are those of the small dossier that strains the layout.
    /// </summary>
    public IEnumerable<SitePage> EachKindInBothDirections => [.. EachKindInEnglish, .. WithoutTheLongest(Arabic, _arabicStress.Value)];

    /// <summary>The English half of <see cref="EachKindInBothDirections"/>.</summary>
    public IEnumerable<SitePage> EachKindInEnglish => WithoutTheLongest(English, Stress);

    /// <summary>As <see cref="EachKindInBothDirections"/>, and the pages that strain the layout.</summary>
    public IEnumerable<SitePage> EachKindAndTheStrained => [.. EachKindInBothDirections, .. Strained(Stress), .. Strained(_arabicStress.Value)];

    private static IEnumerable<SitePage> WithoutTheLongest(BuiltSite site, BuiltSite small) =>
        site.OneOfEachKind.Where(page => !IsLongest(page)).Concat(small.OneOfEachKind.Where(IsLongest));

    private static bool IsLongest(SitePage page) => page.Kind is "print" or "network";

    /// <summary>The English dossier as it is published: built for its address, and served there.</summary>
    public Task<ServedSite> Published => _published.Value;

    /// <summary>One page of each kind, and all others but those that are numbered, which are there to fill lists and are all alike.</summary>
    private static IEnumerable<SitePage> Strained(BuiltSite site) =>
        site.OneOfEachKind.Union(site.Pages.Where(page => !char.IsAsciiDigit(Path.GetFileNameWithoutExtension(page.Path)[^1])));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var site in new[] { _english, _french, _arabic, _stress, _arabicStress, _languages }.Where(site => site.IsValueCreated))
            site.Value.Dispose();

        // One that failed has said so in every test that asked for it.
        if (_published is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await _published.Value).DisposeAsync();
    }
}
