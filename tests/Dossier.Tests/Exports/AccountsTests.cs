using System.Text.Json;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>What is told in several ways, and what is no fact, is told so wherever the dossier is read.</summary>
public class AccountsTests
{
    private const string Asked = "Who fired first?";
    private const string Forecast = "The truce will not last.";

    private static readonly Lazy<SmallSite> _site = new(() => Site("en"));

    [Theory]
    [InlineData("events/clash.html")]
    [InlineData("events.html")]
    [InlineData("timeline.html")]
    [InlineData("articles.html")]
    [InlineData("claims.html")]
    [InlineData("index.html")]
    [InlineData("topics/fighting.html")]
    [InlineData("actors/guard.html")]
    [InlineData("print.html")]
    [InlineData("events/clash.md")]
    [InlineData("index.md")]
    public void Whoever_reads_of_the_event_reads_that_accounts_differ(string page) =>
        Assert.Contains("Accounts differ", _site.Value[page], StringComparison.Ordinal);

    [Theory]
    [InlineData("events/calm.html")]
    [InlineData("events/calm.md")]
    public void Where_nothing_is_asked_nobody_reads_so(string page) =>
        Assert.DoesNotContain("Accounts", _site.Value[page], StringComparison.Ordinal);

    [Fact]
    public void The_box_stands_above_the_facts_and_says_who_tells_which()
    {
        var page = _site.Value["events/clash.html"];
        Assert.InRange(page.IndexOf(Asked, StringComparison.Ordinal), 0, page.IndexOf("section-facts", StringComparison.Ordinal));
        Assert.Contains("id=\"question-1\"", page, StringComparison.Ordinal);
        Assert.Contains("Told by Wire.", page, StringComparison.Ordinal);
        Assert.Contains("Told by The guard.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forecast_says_whose_it_is_and_counts_as_no_source()
    {
        var claim = Row(_site.Value["events/clash.html"], "claim-not-last");
        Assert.Contains("Forecast by Wire", claim, StringComparison.Ordinal);
        Assert.DoesNotContain("Single source", claim, StringComparison.Ordinal);
        Assert.Contains("Forecast by Wire", _site.Value["events/clash.md"], StringComparison.Ordinal);
        Assert.Contains("Forecast by Wire", _site.Value["print.html"], StringComparison.Ordinal);
        Assert.Contains("Forecast by Wire", Shards(), StringComparison.Ordinal);
        Assert.Contains("Single source", Row(_site.Value["events/clash.html"], "claim-by-guards"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_judgement_that_rests_on_a_forecast_shows_it_as_one()
    {
        var basis = _site.Value["index.html"];
        Assert.Contains("Forecast by Wire", basis, StringComparison.Ordinal);
        Assert.Contains("Forecast by Wire", _site.Value["index.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_finds_the_question() => Assert.Contains(Asked, Shards(), StringComparison.Ordinal);

    [Fact]
    public void Tables_have_questions_and_kinds()
    {
        var one = CsvTable.Rows(_site.Value["data/events.csv"]).Single(row => row["id"] == "clash");
        Assert.Equal("Who fired first? (differ: clash/by-guards, clash/by-rebels)", one["questions"]);
        var claims = CsvTable.Rows(_site.Value["data/claims.csv"]).ToLookup(row => row["claim"]);
        Assert.Equal("forecast", claims["not-last"].Single()["kind"]);
        Assert.Equal("", claims["not-last"].Single()["questions"]);
        Assert.Equal("fact", claims["by-guards"].Single()["kind"]);
        Assert.StartsWith(Asked, claims["by-guards"].Single()["questions"], StringComparison.Ordinal);
    }

    [Fact]
    public void Data_have_questions_kinds_and_the_deeds_of_office_holders()
    {
        using var data = JsonDocument.Parse(_site.Value["data/dossier.json"]);
        var one = data.RootElement.GetProperty("events").EnumerateArray().Single(each => each.GetProperty("id").GetString() == "clash");
        var question = one.GetProperty("questions").EnumerateArray().Single();
        Assert.Equal("differ", question.GetProperty("state").GetString());
        Assert.Equal(["clash/by-guards", "clash/by-rebels"], question.GetProperty("answers").EnumerateArray().Select(answer => answer.GetString()));
        Assert.Equal("forecast", one.GetProperty("claims").EnumerateArray().Last().GetProperty("kind").GetString());
        var town = data.RootElement.GetProperty("actors").EnumerateArray().Single(each => each.GetProperty("id").GetString() == "town");
        var deed = town.GetProperty("office_deeds").EnumerateArray().Single();
        Assert.Equal(("clash", "guard", "held"), (deed.GetProperty("event").GetString(), deed.GetProperty("actor").GetString(), deed.GetProperty("tenure").GetString()));
    }

    [Theory]
    [InlineData("fr", "Versions divergentes", "Prévision\u00a0: Wire", "violence armée", "touché")]
    [InlineData("ar", "روايات مختلفة", "توقع: ", "عنف مسلح", "متضرر")]
    [InlineData("en", "Accounts differ", "Forecast by Wire", "armed violence", "affected")]
    public void Each_language_has_its_words(string language, string differ, string forecast, string violence, string affected)
    {
        var page = Site(language)["events/clash.html"];
        Assert.All([differ, forecast, violence, affected], word => Assert.Contains(word, page, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_office_holders_did_stands_apart_and_what_an_actor_only_spoke_on()
    {
        var town = _site.Value["actors/town.html"];
        Assert.DoesNotContain("id=\"section-events\"", town, StringComparison.Ordinal);
        Assert.Contains("Through office-holders", town, StringComparison.Ordinal);
        var guard = _site.Value["actors/guard.html"];
        Assert.InRange(guard.LastIndexOf("Events they spoke about", StringComparison.Ordinal), guard.IndexOf("id=\"section-events\"", StringComparison.Ordinal), int.MaxValue);
        Assert.Contains("calm.html", guard[guard.IndexOf("id=\"section-spoke-on\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_lists_so_many_deeds_and_counts_the_others()
    {
        var site = SmallSite.Of(
        [
            ("content/actors/town.md", "---\nname: Town\ntype: organization\n---\n"),
            ("content/actors/guard.md", "---\nname: The guard\ntype: person\npositions: [{ title: Captain, of: town }]\n---\n"),
            .. Enumerable.Range(1, 63).Select(at => ($"content/events/e{at}.md", $"---\ntitle: Event {at}\nparticipants: [guard]\n---\n\nIt was.\n")),
        ]);
        var town = site["actors/town.html"];
        Assert.Contains("and 3 more", town, StringComparison.Ordinal);
        Assert.Equal(60, town.Split("Captain").Length - 1);
    }

    [Theory]
    [InlineData("Not graded. It says so of itself.", 0)]
    [InlineData("It says so of itself.", 1)]
    public void That_an_outlet_is_not_graded_is_said_once(string note, int added)
    {
        var page = SmallSite.Of(("content/actors/wire.md", $"---\nname: Wire\ntype: media\nreliability_note: {note}\n---\n"))["actors/wire.html"];
        Assert.Equal(1, page.Split("Not graded").Length - 1);
        Assert.Equal(added == 1, page.Contains("<dd>Not graded <span", StringComparison.Ordinal));
    }

    private static string Row(string page, string id)
    {
        var start = page.IndexOf($"<tr id=\"{id}\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("</tr>", start, StringComparison.Ordinal)];
    }

    private static string Shards() => string.Concat(_site.Value.Files.Keys.Where(path => path.StartsWith("shards/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(path => _site.Value[path]));

    private static SmallSite Site(string language) => SmallSite.Of(
        ("content/dossier.yml", $"title: Test\nlanguage: {language}\ntopics: [{{ id: fighting, title: Fighting }}]\n"),
        ("content/index.md", "---\ntitle: Test\njudgements: [{ text: It will end., likelihood: likely, confidence: low, basis: [clash/not-last, clash/by-guards] }]\n---\n"),
        ("content/actors/wire.md", "---\nname: Wire\ntype: media\n---\n"),
        ("content/actors/town.md", "---\nname: Town\ntype: organization\n---\n"),
        ("content/actors/farmers.md", "---\nname: Farmers\ntype: community\n---\n"),
        ("content/actors/guard.md", "---\nname: The guard\ntype: person\npositions: [{ title: Captain, of: town, from: 2024-01-01, to: 2024-12-31 }]\n---\n"),
        ("content/events/clash.md", $"---\ntitle: Clash\ndate: 2024-05-07\ndate_basis: stated\ntype: assault\nparticipants: [guard, {{ actor: farmers, role: recipient }}]\nclaims:\n  by-guards: Guards fired first.\n  by-rebels: Rebels fired first.\n  not-last: {{ text: {Forecast}, kind: forecast }}\nquestions: [{{ ask: {Asked}, answers: [by-guards, by-rebels] }}]\ntopics: [fighting]\n---\n\nThey clashed.\n"),
        ("content/events/calm.md", "---\ntitle: Calm\ndate: 2025-05-07\ndate_basis: stated\nclaims: { calm: It was calm. }\n---\n\nCalm.\n"),
        ("content/articles/a.md", "---\ntitle: A\noutlet: wire\nevents: [clash]\nstatements:\n  - { claim: clash/by-guards, stance: asserts }\n  - { claim: clash/not-last, stance: asserts }\n  - { claim: clash/by-rebels, stance: asserts, by: guard }\n---\n\nGuards fired.\n"),
        ("content/articles/b.md", "---\ntitle: B\ndate: 2025-05-08\nevents: [calm]\nstatements: [{ claim: calm/calm, stance: asserts, by: guard }]\n---\n\nCalm.\n"));
}
