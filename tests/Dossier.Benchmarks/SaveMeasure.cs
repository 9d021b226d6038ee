using System.Diagnostics;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
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
            var memory = new BuildCache();
            Build(folder, memory, "index.html");
            foreach (var (file, page) in new[] { ("articles/article-7.md", "articles/article-7.html"), ("events/event-7.md", "events/event-7.html"), ("actors/actor-7.md", "actors/actor-7.html") })
            {
                var times = Enumerable.Range(0, Saves).Select(save => Save(folder, memory, file, page, save)).Order().ToArray();
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: median {times[Saves / 2]:0} ms, least {times[0]:0}, most {times[^1]:0}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Save(string folder, BuildCache memory, string file, string page, int save)
    {
        var path = Path.Combine(folder, file);
        var mark = string.Create(CultureInfo.InvariantCulture, $"Save {save} of this.");
        var time = Stopwatch.StartNew();
        File.AppendAllText(path, $"\n{mark}\n");
        memory.Changed([path]);
        var html = Build(folder, memory, page);
        var taken = time.Elapsed.TotalMilliseconds;
        return html.Contains(mark, StringComparison.Ordinal) ? taken : throw new InvalidOperationException($"{page} is not what was saved");
    }

    private static string Build(string folder, BuildCache memory, string page)
    {
        var faults = new DiagnosticBag();
        var options = new BuildOptions
        {
            Content = new FolderName(folder, "content"),
            Templates = new FolderName(Path.Combine(folder, "no-templates"), "templates"),
            Output = new FolderName(Path.Combine(folder, "no-output"), "site-output"),
            Now = DateTimeOffset.UtcNow,
        };
        var file = SiteBuild.Plan(options, memory, faults)!.Render(page, faults);
        return faults.HasErrors || file is null ? throw new InvalidOperationException(string.Join('\n', faults.Sorted())) : System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
    }

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
        {
            Put($"actors/actor-{at}.md", $"---\nname: Name{at} Bearer{at % 3}\ntype: person\n---\n\nKnown here.\n");
        }

        foreach (var at in Enumerable.Range(0, events))
        {
            Put($"events/event-{at}.md", $"---\ntitle: Event {at}\ndate: 20{at % 25:00}-0{1 + (at % 9)}-1{at % 10}\nparticipants: [actor-{random.Next(actors)}]\n---\n\n{Paragraph()}\n");
        }

        foreach (var at in Enumerable.Range(0, articles))
        {
            var body = string.Join("\n\n", Enumerable.Range(0, ParagraphsOfArticle).Select(_ => Paragraph()));
            Put($"articles/article-{at}.md", $"---\ntitle: Article {at}\noutlet: wire\ndate: 20{at % 25:00}-0{1 + (at % 9)}-1{at % 10}\nevents: [event-{random.Next(events)}]\n---\n\n{body}\n");
        }
    }
}
