using Dossier.BrowserTests;
using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Xunit;

// Every test looks at its pages several at a time by itself; more at once would only slow each other down on two cores.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: TestCollectionOrderer(typeof(MeasuredLast))]
[assembly: AssemblyFixture(typeof(TestSites))]
[assembly: AssemblyFixture(typeof(Chromium))]
