using Dossier.Import;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Words of a page that had no line, or went into the text or out of it without a word: each has a fate, and what matters is said.</summary>
public class LostWordsTests
{
    private const string Headline = "Three villages share the quay at Port Alin";
    private const string Lost = "The clerk of the mole counted forty boats that night, and wrote their names into the book of the harbour.";

    private static readonly string[] _first =
    [
        "Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.",
        "The master of the harbour, Odile Marchetti, called it “a fair tide for all” and thanked the crews for their patience.",
        "Buyers from the mainland watched the talks, which began in spring and stopped twice for storms and for want of ice.",
    ];

    private static string Paragraphs(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<p>{text}</p>"));

    private static ImportedArticle Read(string body) => Imports.Text($"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Headline}</title></head><body>{body}", "quay.html");

    private static string[] Kept(ImportedArticle article) => [.. article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text)];

    private static string Said(ImportedArticle article) => string.Join("\n", article.Warnings(Place.Whole("quay.html")).Select(warning => warning.Message));

    [Theory]
    [InlineData("<select>LOST")]
    [InlineData("<select><option>One</option>LOST</select>")]
    [InlineData("<iframe src=x>LOST")]
    [InlineData("<iframe src=x><p>LOST</p></iframe>")]
    [InlineData("<textarea><p>LOST</p>")]
    [InlineData("<!-- <p>LOST</p>")]
    [InlineData("<!-- LOST")]
    [InlineData("<script>var a = 1;</div><p>LOST</p>")]
    [InlineData("<style>p { color: red }</div><p>LOST</p>")]
    [InlineData("<svg><title>LOST</title></svg>")]
    [InlineData("<a href=\"x><p>LOST</p>")]
    [InlineData("<p class='x><p>LOST</p></div>")]
    [InlineData("<p id=\"see>Of the quay</p><p>LOST</p><p id=\"more\"></p>")]
    public void What_an_open_mark_takes_in_has_lines(string mark)
    {
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(_first)}{mark.Replace("LOST", Lost, StringComparison.Ordinal)}");
        Assert.Contains(article.Lines, line => line.Fate is LineFate.Dropped && line.Line.Text.Contains(Lost, StringComparison.Ordinal));
        Assert.Equal(_first, Kept(article));
    }

    [Fact]
    public void A_title_that_is_not_closed_is_the_words_before_the_next_mark()
    {
        var article = Imports.Text($"<html lang=en><head><title>{Headline}</head><body><h1>{Headline}</h1>{Paragraphs(_first)}</body></html>", "quay.html");
        Assert.Equal(Headline, article.Draft.Fields["title"]);
        Assert.Contains(article.Lines, line => line.Line.Text.Contains(_first[1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("________________________________")]
    [InlineData("-----Original Message-----")]
    [InlineData("")]
    public void A_short_answer_is_not_lost_over_the_mail_that_it_answers(string separator)
    {
        var article = Imports.Text($"From: Lea Ferro <lea@alin.example>\nDate: Tue, 12 Mar 2024 14:22:10 +0100\nSubject: The quay\nContent-Type: text/plain; charset=utf-8\n\n{_first[0]}\n\n{_first[1]}\n\n{separator}\nFrom: Tom Ray <t@c.example>\nSent: Monday, March 11, 2024 9:00 AM\nTo: Lea\nSubject: Talks\n\nText please?\n", "answer.eml");
        Assert.Equal("The quay", article.Draft.Fields["title"]);
        Assert.Contains(_first[0], Kept(article));
        Assert.Contains(article.Lines, line => line.Line.Text == "Text please?" && line.Flags.Any(flag => flag.Kind == LineFlag.Unsure));
    }

    [Theory]
    [InlineData("<select>")]
    [InlineData("<iframe src=x>")]
    [InlineData("<!--")]
    [InlineData("<textarea>")]
    [InlineData("<script>")]
    public void An_article_behind_an_open_mark_is_read_or_its_loss_said(string mark)
    {
        var article = ArticleImport.Import("quay.html", $"<!doctype html><html><head><title>{Headline}</title></head><body><h1>{Headline}</h1><p>{Lost}</p>{mark}<div>{Paragraphs(_first)}{Paragraphs(_first.Select(text => text + " " + Lost))}</div>", Imports.Nothing(), new DiagnosticBag());
        Assert.NotNull(article);
        Assert.True(Kept(article).Length > 1 || Said(article).Length > 0, "lost in silence");
    }

    [Fact]
    public void A_page_of_frames_is_refused_by_its_name()
    {
        var refusals = new DiagnosticBag();
        Assert.Null(ArticleImport.Import("a.html", "<html><head><title>Alin Mail</title></head><frameset cols='20%,80%'><frame src=menu.html><frame src=text.html><noframes><body>Your browser shows no frames.</body></noframes></frameset></html>", Imports.Nothing(), refusals));
        Assert.Equal("form-not-read", Assert.Single(refusals.Sorted()).Code);
        Assert.Contains("frames", refusals.Sorted()[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=comments>ITEMS</div>", "<div class=comment><b>Reader NUMBER</b><p>TEXT</p></div>")]
    [InlineData("<section id=comments><ol class=comment-list>ITEMS</ol></section>", "<li class=comment><p>Reader NUMBER</p><p>TEXT</p></li>")]
    [InlineData("<div class=related>ITEMS</div>", "<div class=item><a href=/NUMBER>Headline NUMBER of the week</a><p>TEXT</p></div>")]
    public void Letters_and_teasers_that_are_longer_than_the_article_stay_out_and_are_said(string list, string item)
    {
        var items = Enumerable.Range(1, 25).Select(number => item.Replace("NUMBER", $"{number}", StringComparison.Ordinal).Replace("TEXT", $"I have lived by the mole for {number} years and have never seen so many boats share one quay without a quarrel.", StringComparison.Ordinal));
        foreach (var isWithin in new[] { true, false })
        {
            var others = list.Replace("ITEMS", string.Concat(items), StringComparison.Ordinal);
            var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(_first.Take(2))}{(isWithin ? others : "")}</article>{(isWithin ? "" : others)}");
            Assert.Equal(_first.Take(2), Kept(article));
            Assert.NotEqual("", Said(article));
        }
    }

    [Theory]
    [InlineData("<p style='display:none'>TEXT</p>")]
    [InlineData("<div hidden><p>TEXT</p></div>")]
    [InlineData("<div aria-hidden=true><p>TEXT</p></div>")]
    [InlineData("<div class=visually-hidden><p>TEXT</p></div>")]
    [InlineData("<div style='position:absolute;left:-9999px'><p>TEXT</p></div>")]
    public void Hidden_paragraphs_that_are_kept_are_said(string part)
    {
        var text = $"{Lost} They came from Sorre and from the outer isles, with nets and lamps, and nobody asked them for a paper until the bell of the church rang at six in the morning.";
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(_first)}{part.Replace("TEXT", text, StringComparison.Ordinal)}<p>{_first[0]} Again.</p></article>");
        var line = Assert.Single(article.Lines, line => line.Line.Text == text);
        Assert.True(line.Fate is LineFate.Dropped || line.Flags.Any(flag => flag.Kind == LineFlag.Unsure));
        Assert.Contains("The clerk of the mole counted forty boats", Said(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=nav>TEXT</div>")]
    [InlineData("<nav>TEXT</nav>")]
    [InlineData("<div class='story-menu menu'>TEXT</div>")]
    public void Sentences_in_a_part_named_after_a_menu_are_kept_or_said(string part)
    {
        var text = $"{Lost} They came from Sorre and from the outer isles.";
        foreach (var isWithin in new[] { true, false })
        {
            var body = part.Replace("TEXT", $"<p>{text}</p>", StringComparison.Ordinal);
            var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(_first)}{(isWithin ? body : "")}<p>{_first[0]} Again.</p></article>{(isWithin ? "" : body)}");
            var line = Assert.Single(article.Lines, line => line.Line.Text == text);
            Assert.True(line.Fate is LineFate.Kept || Said(article).Contains("The clerk of the mole", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("<div class=paywall><p>TEXT</p></div>", "named after a paywall")]
    [InlineData("<div class='subscription-wall'><p>TEXT</p></div>", "named after a paywall")]
    [InlineData("<p aria-hidden=true>TEXT</p>", "hidden by the page")]
    [InlineData("<p hidden>TEXT</p>", "hidden by the page")]
    [InlineData("<p style='display:none'>TEXT</p>", "hidden by the page")]
    [InlineData("<div class=promo><p>TEXT</p></div>", "part of the page around the article")]
    public void One_sentence_that_is_left_out_is_said_with_its_reason(string part, string reason)
    {
        foreach (var text in new[] { Lost, "The clerk counted forty boats that night, and wrote them down." })
        {
            var article = Read($"<article><h1>{Headline}</h1>{Paragraphs(_first)}{part.Replace("TEXT", text, StringComparison.Ordinal)}<p>{_first[0]} Again.</p></article>");
            if (part.Contains("promo", StringComparison.Ordinal) && text != Lost)
                continue;
            Assert.Contains("The clerk", Said(article), StringComparison.Ordinal);
            Assert.Contains(reason, Said(article), StringComparison.Ordinal);
            Assert.Contains(reason, article.Lines.Single(line => line.Line.Text == text).Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_second_story_in_the_table_of_a_newsletter_is_said()
    {
        var article = Read($"<table><tr><td><h1>{Headline}</h1>{Paragraphs(_first)}{Paragraphs(_first.Select(text => text + " Again."))}</td></tr><tr><td><h2>Boats are counted</h2><p>{Lost}</p></td></tr><tr><td>Unsubscribe</td></tr></table>");
        Assert.True(Kept(article).Contains(Lost) || Said(article).Contains("The clerk of the mole", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<nav><ul><li><a href=/a>The harbours of the coast and what they land in a year</a></li><li><a href=/b>All the boats that have ever been built on the isles of Sorre</a></li></ul></nav>")]
    [InlineData("<div class=comments><div class=comment><b>Nora</b><p>I have lived by the mole for ten years and have never seen so many boats share one quay without a quarrel, nor so many buyers come over from the mainland to watch it.</p></div><div class=comment><b>Peer</b><p>My grandfather fished there for forty years, and he would have laughed at the paper that they signed on Monday in the house of the harbour, I can tell you that much.</p></div></div>")]
    [InlineData("<div id=cookie-banner><p>We and our partners store cookies on your machine, and read what they say, so that the pages you see are those that you may like to see.</p><p>Some of the partners do so because it is their right to, and you can say no to that in the list of partners at any time, for each of them by itself.</p></div>")]
    [InlineData("<div style='display:none'><p>Your message was sent to us.</p></div>")]
    public void Menus_letters_and_questions_about_cookies_alone_are_no_loss(string around) =>
        Assert.Equal("", Said(Read($"<article><h1>{Headline}</h1>{Paragraphs(_first.Take(2))}</article>{around}")));
}
