using Dossier.Evidence;
using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>Two sources are two only where that is shown: what may be the same report, or is graded as worthless, bears out nothing.</summary>
public class IndependenceTests
{
    private const string TheDaily = "outlet: daily";
    private const string ThePaper = "outlet: paper";

    private static readonly (string, string)[] _actors =
    [
        Media("daily", "The Daily"), Media("paper", "The Paper"), Media("reuters", "Reuters"), Media("tabloid", "The Tabloid", "reliability: E"),
        SmallDossier.Person("minister", "The Minister"), SmallDossier.Person("envoy", "The Envoy"), ("actors/land.md", "---\nname: The Land\ntype: state\n---\n"),
        Holder("king", "to: 2020-05"), Holder("premier", "from: 2021-01"), Holder("spokesman", "from: 2022-01"), Holder("heir", "status: former"),
    ];

    [Fact]
    public void Two_outlets_with_texts_of_their_own_corroborate_one_another() =>
        Assert.Equal("Corroborated daily paper", Stands(Article("a", TheDaily, ""), Article("b", ThePaper, "")));

    [Fact]
    public void Somebody_who_speaks_in_one_article_bears_out_the_outlet_of_another() =>
        Assert.Equal("Corroborated minister paper", Stands(Article("a", TheDaily, "by: minister"), Article("b", ThePaper, "")));

    [Theory]
    [InlineData("premier", "spokesman", "SingleSource premier|spokesman")]
    [InlineData("premier", "land", "SingleSource premier|land")]
    [InlineData("king", "premier", "Corroborated king premier")]
    [InlineData("heir", "premier", "Corroborated heir premier")]
    [InlineData("premier", "envoy", "Corroborated premier envoy")]
    public void Two_who_speak_for_one_party_are_one_word(string one, string other, string expected) =>
        Assert.Equal(expected, Stands(Article("a", TheDaily, $"by: {one}"), Article("b", ThePaper, $"by: {other}")));

    [Fact]
    public void An_article_that_names_neither_outlet_nor_source_is_no_second_origin() =>
        Assert.Equal("IndependenceNotShown daily", Stands(Article("a", TheDaily, ""), Article("b", "", "")));

    [Fact]
    public void Two_articles_that_name_neither_outlet_nor_source_may_be_one_report() =>
        Assert.Equal("IndependenceNotShown a|b", Stands(Article("a", "", ""), Article("b", "", "")));

    [Fact]
    public void Two_speakers_are_not_independent_where_one_is_known_by_an_article_without_outlet_or_source() =>
        Assert.Equal("IndependenceNotShown minister envoy", Stands(Article("a", TheDaily, "by: minister"), Article("b", "", "by: envoy")));

    [Fact]
    public void What_an_article_without_outlet_says_in_its_own_voice_has_no_known_origin() =>
        Assert.Equal("IndependenceNotShown daily", Stands(Article("a", TheDaily, ""), Article("b", "based_on: [reuters]", "by: b")));

    [Fact]
    public void An_article_without_outlet_that_names_its_source_has_that_origin() =>
        Assert.Equal("Corroborated daily reuters", Stands(Article("a", TheDaily, ""), Article("b", "based_on: [reuters]", "")));

    [Fact]
    public void One_article_of_unknown_outlet_is_a_single_source() =>
        Assert.Equal("SingleSource a", Stands(Article("a", "", "")));

    [Fact]
    public void One_utterance_is_a_single_source_however_many_articles_quote_it() =>
        Assert.Equal("SingleSource minister", Stands(Article("a", TheDaily, "by: minister"), Article("b", ThePaper, "by: minister"), Article("c", "", "by: minister")));

    [Fact]
    public void Several_origins_through_one_article_are_as_good_as_that_article() =>
        Assert.Equal("ThroughOneArticle minister envoy", Stands(Article("a", TheDaily, "by: minister", "by: envoy")));

    [Fact]
    public void An_outlets_own_word_adds_nothing_to_somebody_who_spoke_through_it_elsewhere() =>
        Assert.Equal("SingleSource minister", Stands(Article("a", TheDaily, "by: minister"), Article("b", TheDaily, "")));

    [Fact]
    public void An_articles_own_voice_and_its_outlets_are_one() =>
        Assert.Equal("SingleSource a", Stands(Article("a", TheDaily, "by: a"), Article("b", TheDaily, "")));

    [Theory]
    [InlineData("outlet: paper\ncredibility: 5", "")]
    [InlineData("outlet: paper\nreliability: E", "")]
    [InlineData("outlet: paper\nreliability: F\ncredibility: 5", "")]
    [InlineData("outlet: paper", "credibility: 5")]
    [InlineData("outlet: tabloid", "")]
    [InlineData("outlet: paper", "by: tabloid")]
    [InlineData("outlet: paper", "by: envoy\n    via: tabloid")]
    public void What_is_graded_unreliable_or_improbable_corroborates_nothing(string head, string statement) =>
        Assert.StartsWith("PoorlyGraded", Stands(Article("a", TheDaily, ""), Article("b", head, statement)), StringComparison.Ordinal);

    [Theory]
    [InlineData("outlet: paper\nreliability: F\ncredibility: 6", "")]
    [InlineData("outlet: paper\nreliability: D\ncredibility: 4", "")]
    [InlineData("outlet: tabloid\nreliability: C", "")]
    [InlineData("outlet: paper\ncredibility: 5", "credibility: 3")]
    public void What_cannot_be_judged_or_is_doubtful_is_not_worthless(string head, string statement) =>
        Assert.StartsWith("Corroborated", Stands(Article("a", TheDaily, ""), Article("b", head, statement)), StringComparison.Ordinal);

    [Fact]
    public void A_poor_grade_takes_nothing_from_two_good_sources() =>
        Assert.StartsWith("Corroborated", Stands(Article("a", TheDaily, ""), Article("b", ThePaper, ""), Article("c", "outlet: tabloid", "")), StringComparison.Ordinal);

    [Fact]
    public void Articles_that_an_editor_joins_are_one_origin_and_so_is_what_hangs_on_them()
    {
        var (a, b) = (Article("a", TheDaily, ""), Article("b", "outlet: paper\nshares_source: [a]", ""));
        Assert.Equal("SingleSource daily|paper", Stands(a, b));
        Assert.Equal("SingleSource daily|paper|reuters", Stands(a, b, Article("c", "outlet: reuters\nshares_source: [b]", "")));
        Assert.Equal("Corroborated reuters daily|paper", Stands(a, b, Article("c", "outlet: reuters", "")));
    }

    [Fact]
    public void Two_speakers_in_articles_on_one_text_are_known_by_that_text_alone() =>
        Assert.Equal("ThroughOneArticle minister envoy", Stands(Article("a", TheDaily, "by: minister"), Article("b", "outlet: paper\nshares_source: [a]", "by: envoy")));

    /// <summary>The state of the claim that all the articles assert, and the origins it is said to have.</summary>
    private static string Stands(params (string, string)[] articles)
    {
        var dossier = SmallDossier.Of([.. _actors, .. articles, ("events/e.md", "---\ntitle: E\nclaims:\n  held: It was held.\n---\n")]);
        var state = DossierEvidence.Weigh(dossier, new DiagnosticBag()).Of(dossier.Events.Single().Entry.Claims.Single()).State;
        var origins = state.Support!.Origins.Select(origin => string.Join('|', origin.Candidates.Select(entry => entry.Id)));
        return $"{state.GetType().Name} {string.Join(' ', origins)}";
    }

    private static (string, string) Article(string id, string head, params string[] statements)
    {
        var said = statements.Select(statement => $"  - claim: e/held\n    stance: asserts\n{(statement.Length == 0 ? "" : $"    {statement}\n")}");
        return ($"articles/{id}.md", $"---\ntitle: Article {id}\n{(head.Length == 0 ? "" : $"{head}\n")}statements:\n{string.Concat(said)}---\n\nText {id}.\n");
    }

    private static (string, string) Holder(string id, string dates) => ($"actors/{id}.md", $"---\nname: The {id}\ntype: person\npositions: [{{ title: {id}, of: land, {dates} }}]\n---\n");

    private static (string, string) Media(string id, string name, string more = "") => ($"actors/{id}.md", $"---\nname: {name}\ntype: media\n{(more.Length == 0 ? "" : $"{more}\n")}---\n");
}
