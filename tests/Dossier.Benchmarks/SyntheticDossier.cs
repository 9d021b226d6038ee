namespace Dossier.Benchmarks;

/// <summary>
/// A dossier of any size for measuring: so many articles of some 500 words, a tenth as many actors and a fifth as many events, their
/// words drawn at random. A few actors are named often and most seldom, as in the news. The same size and seed give the same bytes.
/// </summary>
internal sealed class SyntheticDossier
{
    private const int ParagraphsOfArticle = 10;
    private const int SentencesOfParagraph = 3;
    private const int EventsOfArticle = 2;
    private const int ActorsOfEvent = 4;

    private static readonly string[] _syllables = "ka ri mo sa le tu ben dor fa ghe hal ish jo kur lam mir nas oro pel qua ras shi tam ulf var wen yas zed".Split(' ');
    private static readonly string[] _words = "the of to and in a that for with on by from talks border council minister envoy aid report budget party court river port treaty school market summit census harbour".Split(' ');

    private readonly Random _random;
    private readonly string _folder;
    private readonly string[] _names;

    private SyntheticDossier(string folder, int articles, int seed)
    {
        (_folder, _random) = (folder, new Random(seed));
        _names = [.. Enumerable.Range(0, Math.Max(5, articles / 10)).Select(at => string.Create(CultureInfo.InvariantCulture, $"{Name(2)} {Name(3)}{_syllables[at % _syllables.Length]}{at:x}"))];
    }

    /// <summary>Writes the entries of a dossier below a folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="articles">How many articles.</param>
    /// <param name="seed">What the words are drawn by.</param>
    public static void Write(string folder, int articles, int seed = 7) => new SyntheticDossier(folder, articles, seed).Write(articles);

    private void Write(int articles)
    {
        var events = Math.Max(5, articles / 5);
        Put("dossier.yml", "title: Measured\nurl: https://example.org/\n");
        Put("index.md", "---\ntitle: Measured\n---\n\nA dossier for measuring.\n");
        Put("actors/wire.md", "---\nname: The Wire Agency\ntype: media\n---\n\nAn outlet.\n");
        for (var at = 0; at < _names.Length; at++)
            Put($"actors/actor-{at}.md", $"---\nname: {_names[at]}\ntype: person\naliases: [{_names[at].Split(' ')[1]}]\n---\n\n{_names[at]} is known here.\n");

        for (var at = 0; at < events; at++)
            Put($"events/event-{at}.md", $"---\ntitle: Event {at}\ndate: {Day()}\nparticipants: [{string.Join(", ", Several(ActorsOfEvent, _names.Length).Select(actor => $"actor-{actor}"))}]\n---\n\n{Sentence()}\n");

        for (var at = 0; at < articles; at++)
            Put($"articles/article-{at}.md", Article(at, events));
    }

    private string Article(int number, int events)
    {
        var body = Enumerable.Range(0, ParagraphsOfArticle).Select(_ => string.Join(' ', Enumerable.Range(0, SentencesOfParagraph).Select(_ => Sentence()))).ToList();
        body.Insert(ParagraphsOfArticle / 2, $"## {Capital(Words(4))}");
        body.Add("- " + string.Join("\n- ", Enumerable.Range(0, 3).Select(_ => Words(8))));
        return $"---\ntitle: {Capital(Words(7))} {number}\noutlet: wire\ndate: {Day()}\nevents: [{string.Join(", ", Several(EventsOfArticle, events).Select(one => $"event-{one}"))}]\nsummary: {Sentence()}\n---\n\n{string.Join("\n\n", body)}\n";
    }

    private string Sentence()
    {
        var words = Words(_random.Next(12, 22));
        // The square makes the first actors the most named.
        return _random.Next(5) == 0 ? Capital($"{words} {_names[(int)(_names.Length * Math.Pow(_random.NextDouble(), 2))]}.") : Capital(words + ".");
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _words[_random.Next(_words.Length)]));

    private string Name(int syllables) => Capital(string.Concat(Enumerable.Range(0, syllables).Select(_ => _syllables[_random.Next(_syllables.Length)])));

    private string Day() => new DateOnly(2015, 1, 1).AddDays(_random.Next(4000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IEnumerable<int> Several(int count, int of) => Enumerable.Range(0, count).Select(_ => _random.Next(of)).Distinct().ToArray();

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private void Put(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
