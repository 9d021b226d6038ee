using System.Diagnostics;
using Dossier.Sources;

namespace Dossier.Benchmarks;

/// <summary>
/// How long a save takes until the page that it changes is rendered anew, as <c>dossier serve</c> does it.
/// </summary>
internal static class SaveMeasure
{
    private const int Saves = 15;

    public static void Run(int articles, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("dossier-saves-").FullName;
        try
        {
            SyntheticDossier.Write(folder, articles);
            var cache = new BuildCache();
            Build(folder, cache, changedPaths: null, "index.html", []);
            foreach (var (file, page) in new[] { ("articles/article-7.md", "articles/article-7.html"), ("events/event-7.md", "events/event-7.html"), ("actors/actor-7.md", "actors/actor-7.html") })
            {
                var times = Enumerable.Range(0, Saves).Select(save => Save(folder, cache, file, page, save)).ToArray();
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file}: median {Median(times, time => time.Total):0} ms, least {times.Min(time => time.Total):0}, most {times.Max(time => time.Total):0}; of processors {Median(times, time => time.Read):0} to read and parse, {Median(times, time => time.Link):0} to link, {Median(times, time => time.Rest):0} for the rest"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Times Save(string folder, BuildCache cache, string file, string page, int save)
    {
        var path = Path.Combine(folder, file);
        var mark = string.Create(CultureInfo.InvariantCulture, $"Save {save} of this.");
        var total = Stopwatch.StartNew();
        var begin = Processor;
        var entered = new Dictionary<BuildStage, double>();
        File.AppendAllText(path, $"\n{mark}\n");
        var html = Build(folder, cache, [path], page, entered);
        var times = new Times(total.Elapsed.TotalMilliseconds, entered[BuildStage.Linking] - begin, entered[BuildStage.Weighing] - entered[BuildStage.Linking], Processor - entered[BuildStage.Weighing]);
        return html.Contains(mark, StringComparison.Ordinal) ? times : throw new InvalidOperationException($"{page} is not what was saved");
    }

    private static string Build(string folder, BuildCache cache, IReadOnlyCollection<string>? changedPaths, string page, Dictionary<BuildStage, double> entered)
    {
        var faults = new DiagnosticBag();
        var options = new BuildOptions
        {
            Content = new FolderName(folder, "content"),
            Templates = new FolderName(Path.Combine(folder, "no-templates"), "templates"),
            Output = new FolderName(Path.Combine(folder, "no-output"), "site-output"),
            Now = DateTimeOffset.UtcNow,
            Entered = stage => entered[stage] = Processor,
        };
        var file = SiteBuild.Plan(options, cache, changedPaths, faults)!.Render(page, faults);
        return faults.HasErrors || file is null ? throw new InvalidOperationException(string.Join('\n', faults.Sorted())) : System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
    }

    /// <summary>The time that all processors worked for this program, in milliseconds: what other programs take away does not count.</summary>
    private static double Processor => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    private static double Median(Times[] times, Func<Times, double> part) => times.Select(part).Order().ElementAt(times.Length / 2);

    /// <summary>How long a save took in all, and how long processors worked for its parts, in milliseconds.</summary>
    private sealed record Times(double Total, double Read, double Link, double Rest);
}
