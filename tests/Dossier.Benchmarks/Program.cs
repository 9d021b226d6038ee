using BenchmarkDotNet.Running;
using Dossier.Benchmarks;

// `-- quick` measures in seconds with a stopwatch; everything else goes to BenchmarkDotNet.
if (args is ["quick"])
    QuickMeasure.Run(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(TemplateBenchmarks).Assembly).Run(args);
