using Dossier.Import;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Readers' comments without a name of a part of the page, and what is said about an author below a text, are no text of it.</summary>
public class ReaderCommentsTests
{
    private const string Headline = "Three villages share the quay at Port Alin";

    private static readonly string[] _text =
    [
        "Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.",
        "The master of the harbour, Odile Marchetti, called it “a fair tide for all” and thanked the crews for their patience.",
        "Buyers from the mainland watched the talks, which began in spring and stopped twice for storms and for want of ice.",
        "Nobody expects the peace to last beyond the herring, but the crews said they would meet again before the snow came.",
    ];

    private static readonly (string Who, string Words)[] _comments =
    [
        ("Nora Vance", "I have lived by the mole for ten years and have never seen so many boats share one quay without a quarrel."),
        ("saltyjim", "This will not last, and everybody knows it."),
        ("Peer G.", "My grandfather fished there. He would have laughed at the paper they signed on Monday."),
        ("User4", "Thank you for the clear report, the other paper had it all wrong again."),
    ];

    private static string[] Kept(ImportedArticle article) => [.. article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text)];

    private static string Laid(string form) => string.Concat(_comments.Select((one, at) => form.Replace("WHO", one.Who, StringComparison.Ordinal).Replace("WORDS", one.Words, StringComparison.Ordinal).Replace("NUMBER", $"{at + 1}", StringComparison.Ordinal)));

    private static string Page(string below) => $"<html lang=en><head><title>{Headline}</title></head><body><div><h1>{Headline}</h1>{string.Concat(_text.Select(text => $"<p>{text}</p>"))}{below}</div></body></html>";

    [Theory]
    [InlineData("<h3>4 comments</h3>", "<div><b>WHO</b><span>NUMBER hours ago</span><p>WORDS</p><a href=#>Reply</a></div>")]
    [InlineData("<p>Comments (4)</p>", "<p>WHO</p><p>NUMBER hours ago</p><p>WORDS</p><p>Reply</p>")]
    [InlineData("<h2>Kommentare</h2>", "<h4>WHO</h4><p>12. März 2024, 10:0NUMBER</p><p>WORDS</p><p>Antworten</p>")]
    [InlineData("<h2>7 comments</h2>", "<h2>WHO</h2><p>WORDS</p>")]
    [InlineData("<h3>Commentaires</h3>", "<p>WHO</p><p>Le 12 mars 2024 à 10h0NUMBER</p><p>WORDS</p>")]
    [InlineData("", "<p>WHO</p><p>NUMBER hours ago</p><p>WORDS</p><p>Reply</p>")]
    public void Comments_of_a_page_are_dropped_as_that(string head, string form)
    {
        var article = Imports.Text(Page(head + Laid(form)), "a.html");
        Assert.Equal(_text, Kept(article));
        Assert.All(_comments, one => Assert.Equal(DropReason.Comments, Assert.IsType<LineFate.Dropped>(article.Lines.Single(line => line.Line.Text == one.Words).Fate).Reason));
        Assert.Empty(article.Warnings(Place.Whole("a.html")));
    }

    [Theory]
    [InlineData("a.txt", "4 comments", "\n\nWHO\nNUMBER hours ago\nWORDS\nReply")]
    [InlineData("a.txt", "Kommentare", "\n\nWHO\n12.03.2024 10:0NUMBER\nWORDS")]
    [InlineData("a.md", "## Comments (4)", "\n\n## WHO\n\nWORDS")]
    [InlineData("a.md", "4 comments", "\n\n**WHO**\nNUMBER hours ago\n\nWORDS\n\nReply")]
    public void Comments_of_a_text_are_dropped_as_that(string name, string head, string form)
    {
        var article = Imports.Text($"{(name == "a.md" ? "# " : "")}{Headline}\n\n{string.Join("\n\n", _text)}\n\n{head}{Laid(form)}\n", name);
        Assert.Equal(_text, Kept(article));
    }

    [Fact]
    public void A_counter_of_comments_above_the_text_ends_nothing()
    {
        var article = Imports.Text($"{Headline}\n\nBy Lea Ferro\n12 March 2024\n\n{_text[0]} {_text[1]} {_text[2]}\n\n7 comments\n\n{string.Join("\n\n", _text)}\n", "a.txt");
        Assert.Equal(_text, Kept(article).TakeLast(4));
    }

    [Theory]
    [InlineData("<h2>Discussion of the responses</h2><p>Nora Vance</p>")]
    [InlineData("<h2>Reactions and comments</h2><p>Paris</p>")]
    [InlineData("<h3>12 responses</h3>")]
    public void A_heading_that_speaks_of_comments_ends_no_text(string head)
    {
        const string More = "The boats from Sorre came in first, and the buyers from the mainland had to wait until the bell rang at six.";
        Assert.Contains(More, Kept(Imports.Text(Page($"{head}<p>{More}</p><p>{_text[0]} So it was.</p>"), "a.html")));
    }

    [Fact]
    public void What_goes_below_a_head_for_names_alone_is_said()
    {
        var article = Imports.Text(Page("<h2>Comments</h2>" + Laid("<h2>WHO</h2><p>WORDS</p>")), "a.html");
        Assert.Equal(_text, Kept(article));
        Assert.Contains("I have lived by the mole", Assert.Single(article.Warnings(Place.Whole("a.html"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_speaks_again_is_no_author() =>
        Assert.False(Imports.Text($"{Headline}\n\nNora Vance\n{_text[0]}\n\nPeer Gull\n{_text[1]}\n\nNora Vance\n{_text[2]}\n", "a.txt").Draft.Fields.ContainsKey("author"));

    [Theory]
    [InlineData("<h3>About the author</h3><p>Lea Ferro has covered ports for the Alin Post since 2009. She lives in Sorre with two cats.</p>")]
    [InlineData("<p>About the author: Lea Ferro has covered ports for the Alin Post since 2009.</p>")]
    [InlineData("<p><b>À propos de l’auteur</b></p><p>She covers ports. Her book on lamps came out last year.</p><p>She lives in Sorre.</p>")]
    [InlineData("<h4>Über die Autorin</h4><p>Lea Ferro schreibt seit 2009 über Häfen und Schiffe.</p>")]
    [InlineData("<div class=author-bio><p>Lea Ferro has covered ports for the Alin Post since 2009. She lives in Sorre with two cats.</p></div>")]
    public void What_is_said_about_the_author_is_dropped_as_that(string about)
    {
        var article = Imports.Text(Page(about).Replace("</h1>", "</h1><p>By Lea Ferro</p>", StringComparison.Ordinal), "a.html");
        Assert.Equal(_text, Kept(article));
        Assert.Contains(article.Lines, line => line.Fate is LineFate.Dropped { Reason: DropReason.AboutAuthor });
    }

    [Fact]
    public void The_questions_of_a_list_of_terms_are_headings()
    {
        var article = Imports.Text(Page($"<dl><dt>Why did the talks stop twice?</dt><dd>{_text[2]} So it was.</dd><dt>What do you say to those who hold that the peace of the quay will not last beyond the herring?</dt><dd>{_text[3]} We shall see.</dd></dl>"), "a.html");
        Assert.Contains("\n## Why did the talks stop twice?\n", article.Text, StringComparison.Ordinal);
        Assert.Contains("\n## What do you say to those who hold", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.google.com/url?q=https://alin.example/quay&amp;sa=D&amp;ust=1")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Falin.example%2Fquay&amp;h=AT0")]
    [InlineData("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Falin.example%2Fquay&amp;data=05")]
    public void An_address_that_only_leads_on_is_the_one_it_leads_to(string address)
    {
        var article = Imports.Text(Page($"<p>As <a href=\"{address}\">a paper</a> of the harbour office shows, the boats came back at dawn.</p>").Replace("<head>", $"<head><link rel=canonical href=\"{address}\">", StringComparison.Ordinal), "a.html");
        Assert.Contains("[a paper](https://alin.example/quay)", article.Text, StringComparison.Ordinal);
        Assert.Contains("\nurl: https://alin.example/quay\n", article.Text, StringComparison.Ordinal);
    }
}
