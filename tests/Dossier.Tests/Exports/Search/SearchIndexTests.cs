using Dossier.Exports.Search;
using Xunit;

namespace Dossier.Tests.Exports.Search;

/// <summary>The index that search.html loads: what it finds, what it must not hold, and how much of it a search moves.</summary>
public class SearchIndexTests
{
    private const int MostOfFirstSearch = 300_000;
    private const int Articles = 400;

    private static readonly Lazy<SmallSite> _repository = new(() => SmallSite.Build(Repository.Root));
    private static readonly Lazy<SmallSite> _large = new(() => SmallSite.Of([.. LargeDossier()]));

    [Fact]
    public void Every_page_of_an_entry_and_topic_can_be_found_and_every_passage_stands_where_its_link_leads()
    {
        var site = _repository.Value;
        var results = new SearchShards(site).Results().ToArray();

        Assert.All(results, result => Assert.Contains(result.Address, site.Files.Keys));
        var dead = from result in results
                   from passage in result.Passages
                   where passage.Anchor.Length > 0 && !site[result.Address].Contains($"id=\"{passage.Anchor}\"", StringComparison.Ordinal)
                   select $"{result.Address}#{passage.Anchor}";
        Assert.Empty(dead);
        var pages = site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal));
        Assert.Empty(pages.Except(results.Select(result => result.Address)));
    }

    [Fact]
    public void Every_word_of_a_text_leads_to_its_window_and_passage()
    {
        var site = SmallSite.Of(("content/articles/a.md", "---\ntitle: Headline\n---\nFirst paragraph.\n\nSecond paragraph, second word.\n"));
        var words = new SearchShards(site).Words('t');

        var paragraph = Assert.Single(SearchShards.Places(words["paragraph"]));
        Assert.Equal(0b11, paragraph.Value);
        Assert.Equal(0b10, Assert.Single(SearchShards.Places(words["second"])).Value);
        Assert.DoesNotContain("headline", words.Keys);
        Assert.Contains("headline", new SearchShards(site).Words('h').Keys);
    }

    [Theory]
    [InlineData("Ahmad al-Sharaa", "ahmad al sharaa alsharaa")]
    [InlineData("أحمد الشرع", "احمد شرع")]
    public void A_name_is_found_by_its_words_and_without_its_hyphen(string name, string words) =>
        Assert.Empty(words.Split(' ').Except(new SearchShards(SmallSite.Of(("content/actors/x.md", $"---\nname: {name}\ntype: person\n---\n"))).Words('h').Keys));

    [Fact]
    public void An_event_is_found_by_its_place_date_year_and_what_is_contested_in_it_and_what_editors_do_not_know()
    {
        var shards = new SearchShards(SmallSite.Of(
            ("content/actors/ministry.md", "---\nname: The ministry\ntype: government\npositions:\n  - title: Observer\n---\n"),
            ("content/events/talks.md", "---\ntitle: Talks\ndate: 2025-05-07\nplace: Elysee Palace\ntype: consult\nclaims:\n  held: They were held.\n  secret: They were secret.\ngaps:\n  - Their [[talks|agenda]] is untold.\n---\n"),
            ("content/articles/a.md", "---\ntitle: Headline\ndate: 2025-05-08\noutlet: ministry\nstatements:\n  - claim: talks/held\n    stance: asserts\n    by: ministry\n    quote: talks were held\n  - claim: talks/held\n    stance: denies\n    by: ministry\n    quote: none were held\n  - claim: talks/secret\n    stance: asserts\n    by: ministry\n    quote: in secret\n---\nThe talks were held. No, none were held, said another; in secret.\n"),
            ("content/articles/b.md", "---\ntitle: Undated\n---\nOn May 9, 2025 nothing.\n")));
        var found = shards.Results().ToDictionary(result => result.Address, StringComparer.Ordinal);

        Assert.Empty("elysee @20250507 @20250508 2025 contested observer".Split(' ').Except(shards.Words('h').Keys));
        Assert.Empty("untold @20250509".Split(' ').Except(shards.Words('t').Keys));
        Assert.Equal("7 May 2025 · Elysee Palace · Contested", found["events/talks.html"].Line);
        Assert.Contains(found["events/talks.html"].Passages, passage => passage.Text == "Contested: They were held.");
        // What has one source is the rule, and not said again and again.
        Assert.Contains(found["events/talks.html"].Passages, passage => passage.Text == "They were secret.");
        Assert.Equal("The ministry · 8 May 2025", found["articles/a.html"].Line);
        Assert.Equal("no date stated", found["articles/b.html"].Line);
    }

    [Fact]
    public void What_a_result_shows_has_titles_where_the_source_has_ids()
    {
        var site = _repository.Value;
        var ids = site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path)).Where(id => id.Count(letter => letter == '-') > 1).ToArray();
        var shown = new SearchShards(site).Results().SelectMany(result => result.Passages.Select(passage => passage.Text).Append(result.Line)).ToArray();

        Assert.NotEmpty(ids);
        Assert.DoesNotContain(shown, text => text.Contains("[[", StringComparison.Ordinal) || Array.Exists(ids, id => text.Contains(id, StringComparison.Ordinal)));
    }

    [Fact]
    public void With_quotes_only_no_other_word_of_an_article_is_in_the_index()
    {
        SearchShards Of(string extent) => new(SmallSite.Of(
            ("content/dossier.yml", $"title: Test\npublish_text: {extent}\n"),
            ("content/events/talks.md", "---\ntitle: Talks\nclaims:\n  held: They were held.\n---\n"),
            ("content/articles/a.md", "---\ntitle: Headline\ndek: Standfirst\nsummary: Ours\nstatements:\n  - claim: talks/held\n    stance: asserts\n    quote: quoted words\n---\nSecret one.\n\nThe quoted words, secret two.\n\n# Secret three\n")));

        Assert.Contains("secret", Of("full").Words('t').Keys);
        var words = Of("quotes").Words('t').Keys;
        Assert.DoesNotContain("secret", words);
        Assert.Empty("standfirst ours quoted words".Split(' ').Except(words));
    }

    [Fact]
    public void The_folder_of_the_index_changes_with_what_is_in_it_and_with_nothing_else()
    {
        static string Folder(string text, string settings = "title: Test\n") =>
            new SearchShards(SmallSite.Of(("content/dossier.yml", settings), ("content/articles/a.md", $"---\ntitle: A\n---\n{text}\n"))).Folder;

        Assert.Equal(Folder("One."), Folder("One.", "title: Test\nhandling: For internal use\n"));
        Assert.NotEqual(Folder("One."), Folder("Two."));
    }

    [Fact]
    public void A_first_search_moves_less_than_its_budget()
    {
        var shards = new SearchShards(_large.Value);
        var scripts = "shards previews search-box search-words search-tables search-dates search-spelling search-index search-show search".Split(' ')
            .Sum(name => _large.Value.Files.Single(file => file.Key.StartsWith($"assets/{name}.", StringComparison.Ordinal) && file.Key.EndsWith(".js", StringComparison.Ordinal)).Value.Length);
        var root = shards.Size("shards/search.js") + shards.Size($"{shards.Folder}/root.js");
        var tenResults = shards.Sizes('d').OrderDescending().Take(10).Sum();
        var twoWords = shards.Sizes('t').OrderDescending().Take(2).Sum() + shards.Sizes('h').OrderDescending().Take(2).Sum();
        // As search-index.js has it: what words that begin so may load of each of the two tables.
        const int Beginning = 2 * 48_000;

        Assert.InRange(shards.Sizes('d').Length, 20, int.MaxValue);
        Assert.InRange(scripts, 1, 56_000);
        Assert.InRange(scripts + root + tenResults + twoWords, 1, MostOfFirstSearch);
        Assert.InRange(scripts + root + tenResults + Beginning, 1, MostOfFirstSearch);
        // A word that stands nowhere: five looks for others, and those of its line and of what it is instead.
        var spellings = 5 * shards.Sizes('w').Max();
        Assert.InRange(scripts + root + tenResults + (2 * twoWords) + spellings, 1, MostOfFirstSearch);
    }

    [Fact]
    public void No_shard_is_larger_than_what_one_search_can_afford()
    {
        var shards = new SearchShards(_large.Value);

        Assert.All(shards.Sizes('t'), size => Assert.InRange(size, 1, TermShards.LargestShard + 100));
        Assert.All(shards.Sizes('h'), size => Assert.InRange(size, 1, TermShards.LargestShard + 100));
        // Arabic letters take two bytes.
        Assert.All(shards.Sizes('w'), size => Assert.InRange(size, 1, 2 * TermShards.LargestShardOfSpellings));
        Assert.All(shards.Sizes('d'), size => Assert.InRange(size, 1, 12_500));
    }

    [Fact]
    public void The_scripts_of_an_ordinary_page_are_small()
    {
        var page = _repository.Value["articles.html"];
        var scripts = _repository.Value.Files.Where(file => file.Key.EndsWith(".js", StringComparison.Ordinal) && page.Contains($"src=\"{file.Key}\"", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(scripts);
        Assert.InRange(scripts.Sum(file => file.Value.Length), 1, 8_192);
    }

    /// <summary>Some hundred articles with the extremes that make shards large: words in all of them, long paragraphs, Arabic.</summary>
    private static IEnumerable<(string, string)> LargeDossier()
    {
        for (var number = 0; number < Articles; number++)
        {
            var text = new StringBuilder();
            for (var paragraph = 0; paragraph < 12; paragraph++)
            {
                text.Append("The government ");
                for (var word = 0; word < 40 + (number % 7 * 30); word++)
                    text.Append(number % 5 == 0 ? "كلمة" : "word").Append(((number * 31) + (paragraph * 17) + (word * word)) % 3000).Append(' ');

                text.Append("said.\n\n");
            }

            yield return ($"content/articles/a-{number.ToString("D4", CultureInfo.InvariantCulture)}.md", $"---\ntitle: The government and word{number}\n---\n{text}");
        }
    }
}
