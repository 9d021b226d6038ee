using Xunit.Sdk;
using Xunit.v3;

namespace Dossier.BrowserTests;

/// <summary>
/// Puts what measures speed last, when the other test projects, which run beside this one, are most likely done. Otherwise
/// by name, so that a run is like the one before.
/// </summary>
public sealed class MeasuredLast : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [
            .. testCollections
                .OrderBy(collection => collection.TestCollectionDisplayName.Contains(nameof(LighthouseTests), StringComparison.Ordinal))
                .ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal),
        ];
}
