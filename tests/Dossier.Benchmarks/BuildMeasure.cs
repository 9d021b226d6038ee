using System.Collections.Concurrent;
using System.Diagnostics;
using Dossier.Output;
using Dossier.Sources;

namespace Dossier.Benchmarks;

/// <summary>
/// Where a whole build spends its time: for each stage how long it took, how long the processors worked and what was allocated; then
/// the peak of memory, what was read and written, and the floor, which is reading all input and writing all output with nothing between.
/// </summary>
internal static class BuildMeasure
{
    public static void Run(int articles, int seed, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("dossier-build-").FullName;
        try
        {
            var content = Path.Combine(folder, "content");
            SyntheticDossier.Write(content, articles, seed);
            var marks = new List<(string Stage, Mark Mark)> { ("Reading", Mark.Now) };
            var (files, bytes) = Build(content, Path.Combine(folder, "site-output"), stage => marks.Add((stage, Mark.Now)));
            marks.Add(("", Mark.Now));
            output.WriteLine($"{"stage",-12}{"wall ms",10}{"cpu ms",10}{"MiB made",10}");
            foreach (var (begin, end) in marks.Zip(marks.Skip(1)))
                output.WriteLine(Line(begin.Stage, end.Mark - begin.Mark));

            output.WriteLine(Line("all", marks[^1].Mark - marks[0].Mark));
            var before = Mark.Now;
            Floor(content, Path.Combine(folder, "site-output"), Path.Combine(folder, "copy"));
            output.WriteLine(Line("floor", Mark.Now - before));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files} files, {bytes / 1e6:0.0} MB; peak of memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB; {GC.CollectionCount(0)} collections, {GC.CollectionCount(2)} of all memory"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (int Files, long Bytes) Build(string content, string output, Action<string> entered)
    {
        var faults = new DiagnosticBag();
        var sizes = new ConcurrentBag<long>();
        var options = new BuildOptions
        {
            Content = new FolderName(content, "content"),
            Templates = new FolderName(Path.Combine(content, "../no-templates"), "templates"),
            Output = new FolderName(output, "site-output"),
            Now = DateTimeOffset.UnixEpoch,
            Entered = stage => entered(stage.ToString()),
        };
        using var writer = SiteWriter.Begin(options.Output, Guid.NewGuid(), faults)!;
        SiteBuild.Run(options, faults, file =>
        {
            sizes.Add(file.Bytes.Length);
            writer.Take(file);
        });
        entered("Exchanging");
        return faults.HasErrors || writer.Finish() is not WriteOutcome.Done ? throw new InvalidOperationException(string.Join('\n', faults.Sorted())) : (sizes.Count, sizes.Sum());
    }

    private static void Floor(string content, string output, string copy)
    {
        Parallel.ForEach(Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories), file => File.ReadAllBytes(file));
        var size = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(output, file), new FileInfo(file).Length)).ToArray();
        foreach (var folder in size.Select(file => Path.GetDirectoryName(Path.Combine(copy, file.Item1))!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(folder);

        Parallel.ForEach(size, file => File.WriteAllBytes(Path.Combine(copy, file.Item1), new byte[file.Length]));
    }

    private static string Line(string stage, Mark took) =>
        string.Create(CultureInfo.InvariantCulture, $"{stage,-12}{took.Wall,10:0}{took.Processor,10:0}{took.Allocated / 1048576.0,10:0.0}");

    /// <summary>What the process had used at a moment: milliseconds and bytes.</summary>
    private readonly record struct Mark(double Wall, double Processor, double Allocated)
    {
        public static Mark Now => new(Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency, Environment.CpuUsage.TotalTime.TotalMilliseconds, GC.GetTotalAllocatedBytes());

        public static Mark operator -(Mark end, Mark begin) => new(end.Wall - begin.Wall, end.Processor - begin.Processor, end.Allocated - begin.Allocated);
    }
}
