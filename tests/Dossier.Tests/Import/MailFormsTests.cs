using Dossier.Import;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Mails of several forms, their headers, who they are from, and the mails that they quote.</summary>
public class MailFormsTests
{
    private const string First = "The lock at Verenne opens again on Thursday after eleven weeks, the canal board told the skippers who wait there.";
    private const string Second = "Its keeper, Salma Orlan, said that the gates were cast anew in a foundry upstream and hung by hand.";
    private const string Third = "Nineteen barges with grain, gravel and one piano lie above the lock, and the first of them has been there since July.";
    private const string More = "A band will play on the sluice when the first barge goes through, and the school of Verenne has a day without lessons for it.";
    private const string Headline = "The lock at Verenne opens again";

    private static readonly string[] _text = [First, Second, Third];
    private static readonly string[] _four = [First, Second, Third, More];
    private static readonly string[] _whole = [Headline, First, Second, Third];

    private static ImportedArticle Read(string mail) => Assert.Single(ArticleImport.ImportAll("a.eml", Imports.Utf8(mail), Imports.Nothing(), new DiagnosticBag()));

    private static string[] Kept(ImportedArticle article) => [.. article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text)];

    private static string Alternative(string plain, string html, string from = "Canal Post <post@canal.example.org>") => string.Join("\r\n", (string[])
    [
        $"From: {from}", "To: Desk <desk@quay.example.org>", $"Subject: {Headline}", "Date: Fri, 10 May 2024 08:00:00 +0200", "Message-ID: <2@canal.example.org>", "List-Id: Canal readers <readers.canal.example.org>", "MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=\"b\"", "",
        "--b", "Content-Type: text/plain; charset=utf-8", "", plain, "", "--b", "Content-Type: text/html; charset=utf-8", "", html, "--b--", "",
    ]);

    private static string Page(params string[] texts) => $"<html><body><h1>{Headline}</h1>{string.Concat(texts.Select(text => $"<p>{text}</p>"))}</body></html>";

    [Fact]
    public void The_form_that_is_not_read_has_lines_with_a_reason_and_its_count()
    {
        var article = Read(Alternative($"{First}\n\n{Second}\n\n{Third}", Page(First, Second, Third)));
        Assert.Equal(_text, Kept(article));
        var other = article.Lines.Where(line => line.Fate is LineFate.Dropped { Reason: DropReason.OtherForm }).Select(line => line.Line.Text).ToArray();
        Assert.StartsWith("The same mail as text/html: 4 lines, ", other[0], StringComparison.Ordinal);
        Assert.Equal(_whole, other[1..]);
        Assert.Empty(article.Warnings(Place.Whole("a.eml")));
    }

    [Fact]
    public void What_stands_in_the_other_form_alone_is_said()
    {
        var warning = Assert.Single(Read(Alternative($"{First}\n\n{Second}\n\n{Third}", Page(First, Second, Third, More))).Warnings(Place.Whole("a.eml")));
        Assert.Equal("parts-left-out", warning.Code);
        Assert.Contains("A band will play on the sluice", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_on_both_sides_of_a_picture_are_one_text()
    {
        var mail = string.Join("\r\n", "From: Canal Post <post@canal.example.org>", $"Subject: {Headline}", "Message-ID: <3@canal.example.org>", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=\"b\"", "", "--b", "Content-Type: text/html; charset=utf-8", "", Page(First, Second), "--b", "Content-Type: image/png; name=a.png", "Content-Transfer-Encoding: base64", "", "AAAA", "--b", "Content-Type: text/html; charset=utf-8", "", Page(Third, More).Replace($"<h1>{Headline}</h1>", "", StringComparison.Ordinal), "--b--", "");
        Assert.Equal(_four, Kept(Read(mail)));
    }

    [Fact]
    public void Headers_are_lines_with_a_fate()
    {
        var article = Read(Alternative($"{First}\n\n{Second}\n\n{Third}", Page(First, Second, Third)));
        string Fate(string beginning) => Assert.Single(article.Lines, line => line.Line.Text.StartsWith(beginning, StringComparison.Ordinal)).Fate switch { LineFate.Moved moved => moved.Fields[0], LineFate.Dropped dropped => dropped.Reason.ToString(), _ => "kept" };
        Assert.Equal("title", Fate("Subject: "));
        Assert.Equal("date", Fate("Date: "));
        Assert.Equal(nameof(DropReason.FrontMatter), Fate("From: "));
        Assert.Equal(nameof(DropReason.FrontMatter), Fate("To: "));
        Assert.Equal(nameof(DropReason.FrontMatter), Fate("List-Id: "));
        Assert.Equal(nameof(DropReason.Command), Fate("Headers for programs: Message-"));
    }

    [Theory]
    [InlineData("Canal Post <post@canal.example.org>", "canal-post", null)]
    [InlineData("Jane Doe <j@e.org>", "canal-readers", "Jane Doe")]
    [InlineData("Jane Doe <jd@e.org>", "canal-readers", "Jane Doe")]
    [InlineData("Sluice Notes Weekly <s@snw.org>", "sluice-notes-weekly", null)]
    [InlineData("Anna Keller <anna.keller@example.org>", "canal-readers", "Anna Keller")]
    [InlineData("Anna Keller <quay77@gmail.com>", "canal-readers", "Anna Keller")]
    [InlineData("Anna Keller from Sluice Notes <notes@substack.com>", "sluice-notes", "Anna Keller")]
    [InlineData("Sluice Notes via Mailchimp <bounce@mcsv.example.net>", "sluice-notes", null)]
    [InlineData("Mailer-Daemon <daemon@mcsv.example.net>", "canal-readers", null)]
    public void A_person_and_a_service_are_no_outlet(string from, string outlet, string? person)
    {
        var text = Read(Alternative($"{First}\n\n{Second}\n\n{Third}", Page(First, Second, Third), from)).Text;
        Assert.Contains($"# outlet: {outlet}  #", text, StringComparison.Ordinal);
        Assert.Equal(person is not null, text.Contains("# author: ", StringComparison.Ordinal));
        Assert.Contains(person is null ? "" : $"# author: {person}  #", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nauthor:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_an_earlier_mail_are_a_quotation_and_marked()
    {
        var article = Read($"From: Canal Post <post@canal.example.org>\nSubject: {Headline}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{First}\n\n{Second}\n\n{Third}\n\nOn Thu, 9 May 2024 at 10:11, Desk <desk@quay.example.org> wrote:\n> {More}\n>\n>> Is it the same band that played in spring, when the sluice was shut?\n");
        Assert.Contains($"\n> {More}\n", article.Text, StringComparison.Ordinal);
        Assert.Contains("\n> > Is it the same band", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Lines, line => line.Line.Text == More && line.Flags.Any(flag => flag.Kind == LineFlag.Unsure));
        Assert.Contains(article.Lines, line => line is { Fate: LineFate.Dropped { Reason: DropReason.Quoted } } && line.Line.Text.EndsWith("wrote:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("macintosh")]
    [InlineData("x-mac-roman")]
    [InlineData("mac-roman")]
    public void Headers_in_the_letters_of_an_old_Macintosh_are_read(string name)
    {
        var letters = CodePagesEncodingProvider.Instance.GetEncoding("macintosh")!;
        var word = $"=?{name}?B?{Convert.ToBase64String(letters.GetBytes("L’écluse rouvre à Vérenne"))}?=";
        var article = Read($"From: {word} <post@canal.example.org>\nSubject: {word}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{First}\n\n{Second}\n");
        Assert.Contains("title: L’écluse rouvre à Vérenne\n", article.Text, StringComparison.Ordinal);
        Assert.Contains("the page names 'L’écluse rouvre à Vérenne'", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("You receive this mail because you signed up at our site.")]
    [InlineData("Unsubscribe")]
    [InlineData("Unsubscribe: https://canal.example.org/u?1")]
    [InlineData("Click here to unsubscribe from this list.")]
    [InlineData("Sie erhalten diese Mail, weil Sie unseren Newsletter bestellt haben.")]
    public void The_foot_of_a_mail_is_none_of_the_text(string foot)
    {
        var article = Read($"From: Canal Post <post@canal.example.org>\nSubject: {Headline}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{First}\n\n{Second}\n\n{Third}\n\n{foot}\n");
        Assert.Equal(_text, Kept(article));
    }

    [Theory]
    [InlineData("The post The lock opens again appeared first on Canal Post.")]
    [InlineData("Der Beitrag Die Schleuse öffnet wieder erschien zuerst auf Kanalpost.")]
    [InlineData("L’article L’écluse rouvre est apparu en premier sur Courrier du canal.")]
    [InlineData("La entrada La esclusa abre de nuevo se publicó primero en Correo del canal.")]
    public void What_a_program_adds_to_the_items_of_a_feed_is_none_of_the_text(string foot)
    {
        var article = Imports.Text($"<rss version='2.0'><channel><title>Canal Post</title><item><title>{Headline}</title><description><![CDATA[<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{foot}</p>]]></description></item></channel></rss>", "feed.xml");
        Assert.Equal(_text, Kept(article));
    }

    [Theory]
    [InlineData("Unsubscribe links, which you find below most letters of shops, must work with one press from next year on, the board said.")]
    [InlineData("Readers can unsubscribe at any time, the board said, and most of those who wait above the lock did so in the first week.")]
    [InlineData("The post office appeared first on the list of houses that the flood of that year had damaged, and the school came second.")]
    [InlineData("Die Schleuse öffnet wieder, wenn die Tore hängen, und das wieder hängt vom Wetter ab, sagte der Wärter am Donnerstag.")]
    [InlineData("The form has a box before each name, drawn as [ ] by hand, and the keeper ticks it when a barge has gone through.")]
    public void Sentences_of_an_article_are_not_taken_for_the_foot_of_a_mail(string sentence)
    {
        var article = Imports.Text($"{Headline}\n\n{First}\n\n{Second}\n\n{sentence}\n\n{Third}\n", "a.txt");
        Assert.Contains(sentence, Kept(article));
        Assert.Empty(Assert.Single(article.Lines, line => line.Line.Text == sentence).Flags);
    }
}
