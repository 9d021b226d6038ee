using Dossier.BrowserTests;
using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

// Every test looks at its pages several at a time by itself; more at once would only slow each other down on two cores.
[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: TestCollectionOrderer(typeof(MeasuredLast))]
[assembly: AssemblyFixture(typeof(TestSites))]
[assembly: AssemblyFixture(typeof(Chromium))]
