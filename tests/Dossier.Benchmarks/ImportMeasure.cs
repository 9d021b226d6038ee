using System.Diagnostics;
using System.Text.RegularExpressions;
using Dossier.Entries.Parsing;
using Dossier.Import;
using Dossier.Import.Drafts;
using Dossier.Sources;

namespace Dossier.Benchmarks;

/// <summary>
/// How much of an article an import finds in a page, and how much of the page it takes for the article: runs of four words of the
/// draft's body against those of the article that was laid out, on pages of <see cref="PageLayouts"/> filled with sentences drawn at random.
/// </summary>
internal static partial class ImportMeasure
{
    private const int PagesOfLayout = 5;
    private const int RunLength = 4;

    private static readonly string[] _subjects = ["the harbour office", "a master of the port", "the crews of three boats", "a council of the islands", "the keeper of the lamps", "buyers from the mainland", "the station on the hill", "an envoy of the villages"];
    private static readonly string[] _verbs = ["told", "asked", "paid", "met", "warned", "promised", "answered", "thanked"];
    private static readonly string[] _objects = ["the owners of the ice house", "those who mend the mole", "the families of the north shore", "a court on the mainland", "the guild of rope makers", "visitors of the fair", "the school by the quay"];
    private static readonly string[] _ends = ["after a night of talks", "before the tide turned", "in a letter of two pages", "while the ferry was late", "for the third year in a row", "without a word on the price", "as the season began"];

    public static void Measure(TextWriter output)
    {
        var random = new Random(17);
        var known = new KnownEntries(EntryParser.Parse(new SourceSet([], [], [], []), new(), new DiagnosticBag()));
        var results = new List<(int Layout, double Precision, double Recall, bool HasTitle, double Milliseconds)>();
        foreach (var (at, layout) in PageLayouts.All.Index())
        {
            for (var page = 0; page < PagesOfLayout; page++)
                results.Add(OfPage(at, layout, random, known));
        }

        var (precision, recall) = (results.Average(result => result.Precision), results.Average(result => result.Recall));
        foreach (var worst in results.GroupBy(result => result.Layout).Select(same => (Layout: same.Key, F: F(same.Average(one => one.Precision), same.Average(one => one.Recall)))).OrderBy(layout => layout.F).Take(5))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"layout {worst.Layout + 1}: F {worst.F:0.000}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{results.Count} pages of {PageLayouts.All.Length} layouts: P {precision:0.000}  R {recall:0.000}  F {F(precision, recall):0.000}  below .5: {results.Count(result => F(result.Precision, result.Recall) < 0.5)}  titles {results.Count(result => result.HasTitle) * 100.0 / results.Count:0.0} %  median {results.Select(result => result.Milliseconds).Order().ElementAt(results.Count / 2):0} ms"));
    }

    private static (int, double, double, bool, double) OfPage(int at, string layout, Random random, KnownEntries known)
    {
        var article = new List<string>();
        var title = Capital(Sentence(random)).TrimEnd('.');
        var html = Places().Replace(layout, place => place.Value switch
        {
            "TITLE" => title,
            "P" => Wrapped(article, random),
            "NAV" => $"<nav><ul>{Links(random, 12)}</ul></nav>",
            "TEASERS" => $"<div>{string.Concat(Enumerable.Range(0, 6).Select(_ => $"<div><a href=/x>{Capital(Sentence(random)).TrimEnd('.')}</a></div>"))}</div>",
            "COMMENTS" => $"<div class=comments><p>Nice!</p><p>{Capital(Sentence(random))}</p></div>",
            "SCRIPT" => $"<script>{string.Concat(Enumerable.Repeat("var setting = 'words that nobody reads and that are many';\n", 40))}</script>",
            "COOKIE" => "<div class=cookie-notice><p>We use cookies to count readers and to show what is for sale nearby; you agree by reading on.</p></div>",
            _ => "<div class=foot><p>Alin Mail, 2 Mole Street. All rights reserved.</p></div>",
        });
        var time = Stopwatch.StartNew();
        var imported = ArticleImport.Import("page.html", Encoding.UTF8.GetBytes($"<!doctype html><html lang=en><head><title>{title} - Alin Mail</title></head><body>{html}</body></html>"), known, new DiagnosticBag());
        var body = imported is null ? "" : imported.Text[(imported.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        var (wanted, found) = (Runs(string.Join(' ', article)), Runs(body));
        var both = wanted.Keys.Sum(run => Math.Min(wanted[run], found.GetValueOrDefault(run)));
        return (at, found.Count == 0 ? 0 : (double)both / found.Values.Sum(), (double)both / wanted.Values.Sum(), imported?.Text.Contains($"title: {title}\n", StringComparison.Ordinal) ?? false, time.Elapsed.TotalMilliseconds);
    }

    private static string Wrapped(List<string> article, Random random)
    {
        var paragraph = string.Join(' ', Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Capital(Sentence(random))));
        article.Add(paragraph);
        return $"<p>{paragraph}</p>";
    }

    private static string Sentence(Random random) => $"{_subjects[random.Next(_subjects.Length)]} {_verbs[random.Next(_verbs.Length)]} {_objects[random.Next(_objects.Length)]} {_ends[random.Next(_ends.Length)]}, {random.Next(2, 90)} of them said.";

    private static string Links(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => $"<li><a href=/s>{Capital(_objects[random.Next(_objects.Length)])}</a></li>"));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static double F(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    private static Dictionary<string, int> Runs(string text)
    {
        var words = Word().Matches(text).Select(word => word.Value).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - RunLength + 1)).CountBy(at => string.Join(' ', words[at..(at + RunLength)])).ToDictionary(run => run.Key, run => run.Value, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\b(?:TITLE|NAV|TEASERS|COMMENTS|SCRIPT|COOKIE|FOOT|P)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
