using System.Diagnostics;
using System.Globalization;
using Scriban;

namespace Dossier.Benchmarks;

/// <summary>The same figures in a few seconds, good enough to see whether a change helps.</summary>
internal static class QuickMeasure
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(2);

    public static void Run(TextWriter output)
    {
        var page = new BriefingPage();
        var context = page.CreateContext();
        var characters = page.Render(context).Length;
        Report(output, "render", characters, () => page.Render(context));
        Report(output, "render in a new context", characters, () => page.Render(page.CreateContext()));
        Report(output, "parse", BriefingPage.Layout.Length, () => Template.Parse(BriefingPage.Layout, "layout"));
    }

    private static void Report(TextWriter output, string what, int characters, Func<object> work)
    {
        for (var warmUp = Stopwatch.StartNew(); warmUp.Elapsed < Duration;)
            work();
        var rounds = 0;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        // The time of the processor, not of the clock: other programs on the machine do not count.
        var before = Environment.CpuUsage.TotalTime;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Duration; rounds++)
            work();
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds / rounds;
        bytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / rounds;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {characters / 1e6 / seconds:F1} MB/s, {seconds * 1e6:F0} us and {bytes} bytes allocated for {characters} characters"));
    }
}
