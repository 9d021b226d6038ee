using System.Text.Json;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>The dossier as data and as tables.</summary>
public class DataTests
{
    private static readonly string[] _kinds = ["articles", "actors", "events", "pages"];

    private static readonly string[] _tables = ["data/articles.csv", "data/actors.csv", "data/events.csv", "data/claims.csv", "data/mentions.csv", "data/edges.csv"];

    private static readonly SmallSite _site = TakenSite.Build();

    [Fact]
    public void The_data_has_every_entry_in_the_words_of_the_content_model()
    {
        var data = Data(_site);

        Assert.Equal(1, data.GetProperty("version").GetInt32());
        Assert.Equal("2025-06", data.GetProperty("as_of").GetProperty("edtf").GetString());
        Assert.Equal(["a", "undated"], Ids(data, "articles"));
        Assert.Equal(["agency", "france", "macron", "paper"], Ids(data, "actors").Order(StringComparer.Ordinal));
        Assert.Equal(["talks", "later"], Ids(data, "events"));
        Assert.Equal(["about"], Ids(data, "pages"));
        var article = Entry(data, "articles", "a");
        Assert.Equal("paper", article.GetProperty("outlet").GetString());
        Assert.Equal("Jane Doe", article.GetProperty("author").GetProperty("name").GetString());
        Assert.Equal("articles/a.html", article.GetProperty("href").GetString());
        Assert.Equal($"{TakenSite.Address}/articles/a.html", article.GetProperty("canonical").GetString());
        Assert.Equal("Macron of France met in Paris, and three people came.", article.GetProperty("paragraphs")[0].GetProperty("text").GetString());
        Assert.Equal("p1", article.GetProperty("statements")[0].GetProperty("anchor").GetString());
    }

    [Fact]
    public void A_claim_says_how_it_stands_and_who_says_what()
    {
        var claims = Entry(Data(_site), "events", "talks").GetProperty("claims");

        Assert.Equal("contested", claims[0].GetProperty("state").GetString());
        Assert.Equal(["asserts", "denies"], claims[0].GetProperty("statements").EnumerateArray().Select(said => said.GetProperty("stance").GetString()!));
        Assert.Equal("macron", claims[0].GetProperty("origins")[0].GetProperty("entries")[0].GetString());
        Assert.Equal("unsupported", claims[1].GetProperty("state").GetString());
    }

    [Fact]
    public void A_hash_changes_with_what_its_entry_says_and_with_nothing_else()
    {
        var before = Hashes(Data(_site));
        var after = Hashes(Data(TakenSite.Build("handling: For internal use", ("content/actors/france.md", "---\nname: France\ntype: state\ncountry: FR\ndescription: A state\n---\n"))));

        Assert.Equal(["actors/france"], before.Keys.Where(entry => before[entry] != after[entry]));
        Assert.All(before.Values, hash => Assert.Matches("^[0-9a-f]{32}$", hash));
    }

    [Fact]
    public void A_hash_does_not_change_with_the_address_of_the_site()
    {
        var here = Hashes(Data(_site));
        var there = Hashes(Data(TakenSite.Build("", ("content/dossier.yml", "title: Elsewhere\nurl: https://example.com/\ntopics: [peace-talks]\n"))));

        Assert.Equal(here, there);
    }

    [Fact]
    public void Tables_read_back_by_RFC_4180_with_a_row_for_each_entry()
    {
        var actors = Table("data/actors.csv");
        var events = Table("data/events.csv");

        Assert.Equal(4, actors.Count);
        Assert.Equal(2, events.Count);
        var macron = actors.Single(row => row["id"] == "macron");
        Assert.Equal("Macron; =Macron", macron["aliases"]);
        Assert.Equal("President, France (2017-05-14/..)", macron["positions"]);
        var talks = events.Single(row => row["id"] == "talks");
        Assert.Equal(("2025-05", "2025-05-01", "2025-05-31"), (talks["date"], talks["date_lower"], talks["date_upper"]));
        Assert.Equal("macron (host); france", talks["participants"]);
    }

    [Fact]
    public void An_article_has_a_row_with_its_source_and_its_references()
    {
        var articles = Table("data/articles.csv");

        Assert.Equal(["a", "undated"], articles.Select(row => row["id"]));
        Assert.Equal(("paper", "Jane Doe", "2025-05-07", "agency", "macron"), (articles[0]["outlet"], articles[0]["author"], articles[0]["date"], articles[0]["based_on"], articles[0]["about"]));
        Assert.Equal(("2", "https://example.com/a?b=1&c=2", "articles/a.html"), (articles[0]["statement_count"], articles[0]["url"], articles[0]["href"]));
        Assert.Equal(("", "", "Nobody knows."), (articles[1]["outlet"], articles[1]["date"], articles[1]["date_note"]));
    }

    [Fact]
    public void A_mention_has_a_row_for_each_article_and_each_actor_that_it_names()
    {
        var mentions = Table("data/mentions.csv");

        Assert.Equal([("a", "macron", "1", "Macron", "p1"), ("a", "france", "1", "France", "p1"), ("undated", "macron", "1", "Macron", "p1")],
            mentions.Select(row => (row["article"], row["actor"], row["mention_count"], row["names"], row["anchors"])));
    }

    [Fact]
    public void A_claim_has_a_row_for_each_statement_and_one_where_nobody_speaks_of_it()
    {
        var claims = Table("data/claims.csv");

        Assert.Equal([("held", "asserts", "macron"), ("held", "denies", "france"), ("none", "", "")], claims.Select(row => (row["claim"], row["stance"], row["by"])));
        Assert.Equal("A note; with \"quotes\".", claims[0]["note"]);
        Assert.Equal("met in Paris", claims[0]["quote"]);
    }

    [Fact]
    public void No_cell_begins_like_a_formula()
    {
        Assert.Equal("'=cmd, \"president\"", Table("data/actors.csv").Single(row => row["id"] == "macron")["description"]);
        foreach (var path in _tables)
        {
            Assert.All(Table(path).SelectMany(row => row.Values), cell => Assert.False(cell is ['=' or '+' or '-' or '@', ..], $"{path}: {cell}"));
            Assert.Equal([0xEF, 0xBB, 0xBF], _site.Files[path].Span[..3].ToArray());
        }
    }

    private static JsonElement Data(SmallSite site)
    {
        using var document = JsonDocument.Parse(site.Files["data/dossier.json"]);
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Ids(JsonElement data, string list) => data.GetProperty(list).EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!);

    private static JsonElement Entry(JsonElement data, string list, string id) => data.GetProperty(list).EnumerateArray().Single(entry => entry.GetProperty("id").GetString() == id);

    private static Dictionary<string, string> Hashes(JsonElement data) => _kinds
        .SelectMany(list => data.GetProperty(list).EnumerateArray().Select(entry => ($"{list}/{entry.GetProperty("id").GetString()}", entry.GetProperty("hash").GetString()!)))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static List<Dictionary<string, string>> Table(string path) => CsvTable.Rows(_site[path]);
}
