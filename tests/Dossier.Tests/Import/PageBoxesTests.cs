using Dossier.Import;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Running text in parts of a page that bear the name of something else, or that no reader sees: it is kept and looked at, or said to be left out.</summary>
public class PageBoxesTests
{
    private const string Headline = "Three villages share the quay at Port Alin";

    private static readonly string[] _first =
    [
        "Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.",
        "The master of the harbour, Odile Marchetti, called it “a fair tide for all” and thanked the crews for their patience.",
        "Buyers from the mainland watched the talks, which began in spring and stopped twice for storms and for want of ice.",
    ];

    private static readonly string[] _second =
    [
        "The next meeting will deal with ice, ropes and lamps, and with the money for the mending of the outer mole.",
        "Crews from Sorre asked for a berth near the cold store, which the office would not promise before the autumn.",
        "A clerk of the island's council read out the names of those who had signed, and nobody in the hall spoke against it.",
    ];

    private static string Paragraphs(string[] texts) => string.Concat(texts.Select(text => $"<p>{text}</p>"));

    private static ImportedArticle Read(string body) => Imports.Text($"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Headline}</title></head><body>{body}</body></html>", "quay.html");

    private static string[] Kept(ImportedArticle article) => [.. article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text)];

    private static bool IsWarned(ImportedArticle article, string beginning) =>
        article.Warnings(Place.Whole("quay.html")).Any(warning => warning.Code is "doubtful-reading" or "little-kept" && warning.Message.Contains(beginning, StringComparison.Ordinal));

    [Theory]
    [InlineData("<section class='comments-section'>TEXT</section>")]
    [InlineData("<div class='promo-premium paywall'>TEXT</div>")]
    [InlineData("<div style='display: none'>TEXT</div>")]
    [InlineData("<div hidden>TEXT</div>")]
    [InlineData("<div id=sidebar-2>TEXT</div>")]
    public void Paragraphs_of_the_article_in_a_part_with_another_name_stay_and_hidden_ones_are_marked(string part)
    {
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(_first)}{part.Replace("TEXT", Paragraphs(_second), StringComparison.Ordinal)}</article>");
        Assert.Equal([.. _first, .. _second], Kept(article));
        var isElected = !part.Contains("none", StringComparison.Ordinal) && !part.Contains("hidden", StringComparison.Ordinal);
        foreach (var line in article.Lines.Where(line => _second.Contains(line.Line.Text)))
            Assert.True(isElected || line.Flags.Any(flag => flag.Kind == LineFlag.Unsure), line.Line.Text);
    }

    [Fact]
    public void What_is_said_stands_in_the_draft_too()
    {
        string[] first = [.. Enumerable.Range(1, 7).Select(number => $"Boat {number} of the crews from Sorre came back at dawn with nets that were full, and lay at the old mole until noon.")];
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(first)}</article><div class=related>{Paragraphs(_second)}</div>");
        Assert.Equal(first, Kept(article));
        Assert.StartsWith("---\n# import: text may be missing: 64 words of running text were left out, beside 168 that were kept", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<aside class=box><h3>Background</h3>TEXT</aside>")]
    [InlineData("</article><div class=related>TEXT</div><article>")]
    [InlineData("</article><footer>TEXT</footer><article>")]
    public void Much_running_text_that_is_left_out_is_said_with_its_first_words(string part)
    {
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(_first)}{part.Replace("TEXT", Paragraphs(_second), StringComparison.Ordinal)}</article>");
        Assert.True(_second.All(Kept(article).Contains) || IsWarned(article, "The next meeting will deal with ice"));
    }

    [Fact]
    public void Letters_of_readers_and_a_short_foot_are_left_out_without_a_word()
    {
        var letters = string.Concat(_second.Select(text => $"<div class=comment><span>Reader</span><span> 2 hours ago</span><p>{text}</p><p>Reply</p></div>"));
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(_first)}</article><div class=comments>{letters}</div><footer><p>The Alin Mail appears daily but on feast days; write to its desk at the mole.</p></footer>");
        Assert.Equal(_first, Kept(article));
        Assert.Empty(article.Warnings(Place.Whole("quay.html")));
    }

    [Fact]
    public void What_the_page_states_as_its_text_for_machines_is_text_wherever_it_stands()
    {
        var stated = $"<script type=\"application/ld+json\">{{\"@type\": \"NewsArticle\", \"articleBody\": \"{string.Join(' ', _first.Concat(_second))}\"}}</script>";
        var article = Read($"{stated}<article><h1>{Headline}</h1>{Paragraphs(_first)}</article><div class=related>{Paragraphs(_second)}</div>");
        Assert.Equal([.. _first, .. _second], Kept(article));
    }

    [Theory]
    [InlineData("<noscript>TEXT</noscript>")]
    [InlineData("<template>TEXT</template>")]
    [InlineData("<div style='display:none'>TEXT</div>")]
    public void A_page_that_has_its_article_only_where_no_reader_sees_it_is_read_from_there(string part)
    {
        var article = Read($"<h1>{Headline}</h1>{part.Replace("TEXT", Paragraphs(_first), StringComparison.Ordinal)}<div id=app></div>");
        Assert.Equal(_first, Kept(article));
    }

    [Theory]
    [InlineData("<noscript><p>TEXT</p></noscript>", "stands in the page where no reader sees it")]
    [InlineData("<template><div><p>TEXT</p></div></template>", "stands in the page where no reader sees it")]
    [InlineData("<iframe srcdoc=\"&lt;p&gt;TEXT&lt;/p&gt;\"></iframe>", "stands in the page where no reader sees it")]
    [InlineData("<textarea>TEXT</textarea>", "stands in the page where no reader sees it")]
    [InlineData("<object data=x.swf><p>TEXT</p></object>", "stands in the page where no reader sees it")]
    [InlineData("<select><option>TEXT</option></select>", "part of a form: what a reader can choose or fill in")]
    [InlineData("<label>TEXT</label>", "part of a form: what a reader can choose or fill in")]
    [InlineData("<p>He was there. <del>TEXT</del></p>", "struck out by the page")]
    [InlineData("<p>He was there. <span style='display:none'>TEXT</span></p>", "stands in the page where no reader sees it")]
    public void Words_that_are_no_text_are_lines_with_a_reason(string part, string reason)
    {
        var words = "The harbour office keeps its counter open from eight to noon.";
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(_first)}{part.Replace("TEXT", words, StringComparison.Ordinal)}{Paragraphs(_second)}</article>");
        Assert.Equal(reason, Assert.Single(article.Lines, line => line.Line.Text == words).Reason);
        Assert.DoesNotContain(words, Kept(article));
        Assert.True(_first.Concat(_second).All(Kept(article).Contains));
    }

    [Fact]
    public void A_details_element_is_text()
    {
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(_first)}<details><summary>Read on</summary>{Paragraphs(_second)}</details></article>");
        Assert.True(_first.Concat(_second).All(Kept(article).Contains));
    }
}
