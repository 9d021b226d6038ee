using System.Diagnostics;
using Dossier.Sources;

namespace Dossier.Benchmarks;

/// <summary>
/// How long a save takes until the page that it changes is rendered anew, as <c>dossier serve</c> does it: on a dossier of
/// so many articles, a tenth as many actors and a fifth as many events, whose words are drawn at random.
/// </summary>
internal static class SaveMeasure
{
    private const int Saves = 15;
    private const int ParagraphsOfArticle = 12;
    private const int WordsOfParagraph = 60;

    private static readonly string[] _words = "the a of to in and on with by for talks border council minister envoy aid report budget party court river port treaty".Split(' ');

    public static void Run(int articles, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("dossier-saves-").FullName;
        try
        {
            Write(folder, articles);
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

    private static void Write(string folder, int articles)
    {
        var random = new Random(7);
        var actors = Math.Max(8, articles / 10);
        var events = Math.Max(8, articles / 5);
        string Word() => random.Next(25) == 0 ? $"Name{random.Next(actors)} Bearer{random.Next(3)}" : _words[random.Next(_words.Length)];
        string Paragraph() => string.Join(' ', Enumerable.Range(0, WordsOfParagraph).Select(_ => Word())) + ".";
        void Put(string name, string text)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Put("dossier.yml", "title: Measured\n");
        Put("index.md", "---\ntitle: Measured\n---\n");
        Put("actors/wire.md", "---\nname: The Wire Agency\ntype: media\n---\n");
        foreach (var at in Enumerable.Range(0, actors))
            Put($"actors/actor-{at}.md", $"---\nname: Name{at} Bearer{at % 3}\ntype: person\n---\n\nKnown here.\n");

        foreach (var at in Enumerable.Range(0, events))
            Put($"events/event-{at}.md", $"---\ntitle: Event {at}\ndate: 20{at % 25:00}-0{1 + (at % 9)}-1{at % 10}\nparticipants: [actor-{random.Next(actors)}]\n---\n\n{Paragraph()}\n");

        foreach (var at in Enumerable.Range(0, articles))
        {
            var body = string.Join("\n\n", Enumerable.Range(0, ParagraphsOfArticle).Select(_ => Paragraph()));
            Put($"articles/article-{at}.md", $"---\ntitle: Article {at}\noutlet: wire\ndate: 20{at % 25:00}-0{1 + (at % 9)}-1{at % 10}\nevents: [event-{random.Next(events)}]\n---\n\n{body}\n");
        }
    }
}
