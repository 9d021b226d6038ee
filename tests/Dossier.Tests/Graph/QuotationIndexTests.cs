using Dossier.Graph.Quotations;
using Xunit;

namespace Dossier.Tests.Graph;

public class QuotationIndexTests
{
    private static readonly string[] Paragraphs =
    [
        "“There are indirect talks through mediators to calm down the situation so that they don’t get out of control,” al‑Sharaa said.",
        "Channels were needed “in critical, complex moments of crisis… especially when [Syria] was confronted with it – now,” she said.",
        "The U.S. said the talks continue. The talks, it said, are US\u2010brokered;\u00A0they are negotiating now.",
        "The U.S. said the strikes went on, and that it was\nready.",
        "双方在巴黎举行了会谈。",
    ];

    private static readonly QuotationIndex Index = new(Paragraphs);

    [Theory]
    [InlineData("There are indirect talks through mediators", 0)]
    [InlineData("\"There are indirect talks", 0)]
    [InlineData("so that they don't get out of control,\" al-Sharaa said", 0)]
    [InlineData("get out of control.", 0)]
    [InlineData("“There are indirect talks through mediators.”", 0)]
    [InlineData("in critical, complex moments of crisis... especially when", 1)]
    [InlineData("was confronted with it—now", 1)]
    [InlineData("US‑brokered; they  are\nnegotiating", 2)]
    [InlineData("it was ready", 3)]
    [InlineData("巴黎举行", 4)]
    public void Signs_and_spaces_of_a_kind_are_one(string quotation, int paragraph) => AssertFound(quotation, paragraph);

    [Theory]
    [InlineData("There are … talks … out of control", 0)]
    [InlineData("There are indirect talks [...] to calm down the situation", 0)]
    [InlineData("… complex moments of crisis […], especially …", 1)]
    public void An_ellipsis_skips_words_within_a_paragraph(string quotation, int paragraph) => AssertFound(quotation, paragraph);

    [Theory]
    [InlineData("they don’t get [completely] out of control", 0)]
    [InlineData("so that [the talks] don’t get out of control", 0)]
    [InlineData("[Syria] was confronted with it", 1)]
    [InlineData("especially when [Syria] was confronted", 1)]
    [InlineData("especially when [the country] was confronted", 1)]
    [InlineData("[t]he talks, it said", 2)]
    [InlineData("[T]alks through mediators", 0)]
    [InlineData("they are negotiat[ed] now", 2)]
    public void Brackets_are_the_editor_s(string quotation, int paragraph) => AssertFound(quotation, paragraph);

    [Theory]
    [InlineData("the talks, it said")]
    [InlineData("There are direct talks")]
    [InlineData("here are indirect talks")]
    [InlineData("There are indirect talk")]
    [InlineData("in critical complex moments")]
    [InlineData("out of control … There are indirect talks")]
    [InlineData("don’t get out of control … especially")]
    [InlineData("There are [so] control")]
    [InlineData("[A]nd talks continue")]
    public void Other_words_another_order_other_capitals_or_other_signs_are_not_found(string quotation) =>
        Assert.IsType<QuotationResult.NotFound>(Index.Find(quotation));

    [Fact]
    public void The_place_is_that_of_the_words_in_the_paragraph_as_it_is_written()
    {
        var found = Assert.IsType<QuotationResult.Found>(Index.Find("it was ready."));

        Assert.Equal("it was\nready.", Words(found.Place));
    }

    [Fact]
    public void A_skipping_quotation_covers_the_shortest_stretch()
    {
        var found = Assert.IsType<QuotationResult.Found>(Index.Find("said … are", 2));

        Assert.Equal("said, are", Words(found.Place));
    }

    [Fact]
    public void A_quotation_in_several_paragraphs_is_found_in_the_named_one_and_repeated_without()
    {
        const string quotation = "The U.S. said the";

        Assert.Equal(3, Assert.IsType<QuotationResult.Found>(Index.Find(quotation, 3)).Place.Paragraph);
        Assert.Equal([2, 3], Paragraphs(Assert.IsType<QuotationResult.Repeated>(Index.Find(quotation)).Places));
        Assert.Equal([2, 3], Paragraphs(Assert.IsType<QuotationResult.FoundElsewhere>(Index.Find(quotation, 0)).Places));

        static IEnumerable<int> Paragraphs(IEnumerable<QuotationPlace> places) => places.Select(place => place.Paragraph);
    }

    [Fact]
    public void The_named_paragraph_counts_even_where_another_has_the_closing_sign_too()
    {
        var index = new QuotationIndex(["They met, again.", "They met. Again."]);

        Assert.Equal(0, Assert.IsType<QuotationResult.Found>(index.Find("They met.", 0)).Place.Paragraph);
        Assert.Equal(1, Assert.IsType<QuotationResult.Found>(index.Find("They met.")).Place.Paragraph);
    }

    /// <summary>Each difference as what the quotation has, a bar, what the source has.</summary>
    [Theory]
    [InlineData("so that they don’t go out of control.", "so that they don’t get out of control", "go|get")]
    [InlineData("talks mediators to calm the situation", "talks through mediators to calm down the situation", "|through", "|down")]
    [InlineData("We have indirect talks through mediators", "There are indirect talks through mediators", "We have|There are")]
    [InlineData("the talks, it said", "The talks, it said", "the|The")]
    [InlineData("in critical complex moments of crisis", "in critical, complex moments of crisis", "critical|critical,")]
    [InlineData("There are … so they don’t get out of hand", "so that they don’t get out of control", "|that", "hand|control")]
    [InlineData("get out of control … indirect talks through mediators", "indirect talks through mediators")]
    public void The_nearest_passage_shows_what_differs(string quotation, string passage, params string[] differences)
    {
        var nearest = Nearest(quotation);

        Assert.Equal(passage, Words(nearest.Place));
        Assert.Equal(differences, nearest.Differences.Select(words => $"{words.Quoted}|{words.Source}"));
    }

    [Fact]
    public void A_quotation_without_words_is_empty()
    {
        Assert.IsType<QuotationResult.Empty>(Index.Find(" “…” "));
        Assert.IsType<QuotationResult.Empty>(Index.Find(""));
    }

    [Fact]
    public void A_quotation_like_nothing_in_the_article_has_no_nearest_passage()
    {
        Assert.Null(Assert.IsType<QuotationResult.NotFound>(Index.Find("Nobody ever spoke such words here")).Nearest);
        Assert.Null(Assert.IsType<QuotationResult.NotFound>(new QuotationIndex([]).Find("Nobody")).Nearest);
        Assert.Null(Assert.IsType<QuotationResult.NotFound>(Index.Find("[Lebanon]")).Nearest);
    }

    private static void AssertFound(string quotation, int paragraph) =>
        Assert.Equal(paragraph, Assert.IsType<QuotationResult.Found>(Index.Find(quotation)).Place.Paragraph);

    private static NearestPassage Nearest(string quotation) =>
        Assert.IsType<NearestPassage>(Assert.IsType<QuotationResult.NotFound>(Index.Find(quotation)).Nearest);

    private static string Words(QuotationPlace place) => Paragraphs[place.Paragraph].Substring(place.Start, place.Length);
}
