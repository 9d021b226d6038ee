using System.Diagnostics;
using System.Globalization;
using Scriban;

namespace Dossier.Benchmarks;

/// <summary>The same figures in a few seconds, good enough to see whether a change helps.</summary>
internal static class QuickMeasure
{
    private const int BatchSize = 100;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);

    public static void Run(TextWriter output)
    {
        var page = new BriefingPage();
        var context = page.CreateContext();
        var characters = page.Render(context).Length;
        Report(output, "render", characters, () => page.Render(context));
        Report(output, "render in a new context", characters, () => page.Render(page.CreateContext()));
        Report(output, "parse", BriefingPage.Layout.Length, () => Template.Parse(BriefingPage.Layout, "layout"));
    }

    /// <summary>
    /// The best of many short batches, by the time of the processor: what other programs on the machine take away does not
    /// count, nor does what the runtime compiles in the background.
    /// </summary>
    private static void Report(TextWriter output, string what, int characters, Func<object> work)
    {
        var best = double.MaxValue;
        var bytes = 0L;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Duration;)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var before = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < BatchSize; i++)
                work();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds / BatchSize);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / BatchSize;
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {characters / 1e6 / best:F1} MB/s, {best * 1e6:F0} us and {bytes} bytes allocated for {characters} characters"));
    }
}
