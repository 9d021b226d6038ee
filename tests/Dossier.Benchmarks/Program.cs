using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Dossier.Benchmarks;

// `-- quick` and `-- saves 10000` measure in seconds with a stopwatch; everything else goes to BenchmarkDotNet.
if (args is ["quick"])
{
    QuickMeasure.Run(Console.Out);
}
else if (args is ["saves", var articles] && int.TryParse(articles, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
{
    SaveMeasure.Run(count, Console.Out);
}
else
{
    // It builds everything anew for itself, which takes a small machine longer than the two minutes it would wait.
    var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
    BenchmarkSwitcher.FromAssembly(typeof(TemplateBenchmarks).Assembly).Run(args, config);
}
