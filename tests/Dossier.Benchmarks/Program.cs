using System.Globalization;
using BenchmarkDotNet.Running;
using Dossier.Benchmarks;

// `-- quick` and `-- saves 10000` measure in seconds with a stopwatch; everything else goes to BenchmarkDotNet.
if (args is ["quick"])
    QuickMeasure.Run(Console.Out);
else if (args is ["saves", var articles] && int.TryParse(articles, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
    SaveMeasure.Run(count, Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(TemplateBenchmarks).Assembly).Run(args);
