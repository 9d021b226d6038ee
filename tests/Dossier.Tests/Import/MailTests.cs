using Dossier.Import;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Mails as programs really write them: with files, sent on, in old letters, saved out of a browser.</summary>
public class MailTests
{
    private const string First = "The lock at Verenne opens again on Thursday after eleven weeks, the canal board told the skippers who wait there.";
    private const string Second = "Its keeper, Salma Orlan, said that the gates were cast anew in a foundry upstream and hung by hand.";
    private const string Third = "Nineteen barges with grain, gravel and one piano lie above the lock, and the first of them has been there since July.";
    private const string Headline = "The lock at Verenne opens again";

    private static readonly string _page = $"<html><head><title>{Headline}</title></head><body><article><h1>{Headline}</h1><p>{First}</p><p>{Second}</p><p>{Third}</p></article></body></html>";

    private static readonly string[] _text = [First, Second, Third];

    private static ImportedArticle[] All(byte[] bytes) => [.. ArticleImport.ImportAll("a.eml", bytes, Imports.Nothing(), new DiagnosticBag())];

    private static byte[] Mixed(string cover, params string[] parts) => Imports.Utf8(string.Join("\r\n", (string[])
    [
        "From: Desk <desk@canal.example.org>", "To: a@canal.example.org", "Subject: for you", "Date: Fri, 10 May 2024 08:00:00 +0200", "Message-ID: <2@canal.example.org>", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=\"b\"", "",
        "--b", "Content-Type: text/plain; charset=utf-8", "", cover, "", .. parts.SelectMany(part => new[] { "--b", part, "" }), "--b--", "",
    ]));

    private static string[] Kept(ImportedArticle article) => [.. article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text)];

    public static TheoryData<string> Attached() => new(
        string.Join("\r\n", "Content-Type: message/rfc822", "", "From: Canal Post <post@canal.example.org>", $"Subject: {Headline}", "Date: Thu, 09 May 2024 08:00:00 +0200", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "", First, "", Second, "", Third),
        string.Join("\r\n", "Content-Type: text/html; name=\"a.html\"", "Content-Disposition: attachment; filename=\"a.html\"", "Content-Transfer-Encoding: base64", "", Convert.ToBase64String(Imports.Utf8(_page))),
        string.Join("\r\n", "Content-Type: application/octet-stream; name=\"a.txt\"", "Content-Disposition: attachment; filename=\"a.txt\"", "Content-Transfer-Encoding: base64", "", Convert.ToBase64String(Imports.Utf8($"{Headline}\n\n{First}\n\n{Second}\n\n{Third}\n"))));

    [Theory]
    [MemberData(nameof(Attached))]
    public void What_is_attached_to_a_cover_is_the_article(string part)
    {
        var article = Assert.Single(All(Mixed("See the attached one, it is for Thursday.", part)));
        Assert.Equal(_text, Kept(article));
        Assert.Contains($"title: {Headline}\n", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Lines, line => line is { Line.Text: "See the attached one, it is for Thursday.", Fate: LineFate.Dropped { Reason: DropReason.Cover } });
        Assert.Empty(article.Warnings(Place.Whole("a.eml")));
    }

    [Fact]
    public void What_is_attached_to_an_article_is_named_by_kind_and_size()
    {
        var file = string.Join("\r\n", "Content-Type: application/pdf; name=\"gates.pdf\"", "Content-Disposition: attachment; filename=\"gates.pdf\"", "Content-Transfer-Encoding: base64", "", Convert.ToBase64String(new byte[1234]));
        var picture = string.Join("\r\n", "Content-Type: image/png; name=\"logo.png\"", "Content-Transfer-Encoding: base64", "", Convert.ToBase64String(new byte[12]));
        var article = Assert.Single(All(Mixed($"{First}\r\n\r\n{Second}\r\n\r\n{Third}\r\n\r\n{First} {Second} {Third}", file, picture)));
        Assert.Contains(article.Lines, line => line is { Fate: LineFate.Dropped { Reason: DropReason.Attachment }, Line.Text: "gates.pdf (application/pdf, 1,234 bytes)" });
        Assert.Contains(article.Lines, line => line is { Fate: LineFate.Dropped { Reason: DropReason.Attachment }, Line.Text: "logo.png (image/png, 12 bytes)" });
        var warning = Assert.Single(article.Warnings(Place.Whole("a.eml")));
        Assert.Equal("parts-left-out", warning.Code);
        Assert.Contains("gates.pdf", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("logo.png", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---------- Forwarded message ---------\nFrom: Canal Post <post@canal.example.org>\nDate: Thu, 9 May 2024 at 08:00\nSubject: The lock at Verenne opens again\nTo: Desk <desk@canal.example.org>")]
    [InlineData("-------- Message transféré --------\nDe : Canal Post <post@canal.example.org>\nEnvoyé : jeudi 9 mai 2024\nÀ : Desk\nObjet : The lock at Verenne opens again")]
    public void A_mail_that_was_sent_on_has_its_own_headline_and_day(string headers)
    {
        var mail = $"From: Desk <desk@canal.example.org>\nSubject: Fwd: lock\nDate: Fri, 10 May 2024 08:00:00 +0200\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nFor the Thursday page, please.\n\n{headers}\n\n{First}\n\n{Second}\n\n{Third}\n";
        var article = Assert.Single(All(Imports.Utf8(mail)));
        Assert.Contains($"title: {Headline}\n# outlet: canal-post", article.Text, StringComparison.Ordinal);
        Assert.Contains("\ndate: 2024-05-09\n", article.Text, StringComparison.Ordinal);
        Assert.Equal(_text, Kept(article));
    }

    [Theory]
    [InlineData("windows-1256", "قفل القناة يفتح من جديد")]
    [InlineData("koi8-r", "Шлюз открывается снова")]
    [InlineData("iso-2022-jp", "水門が再び開く")]
    [InlineData("gb2312", "水闸重新开放")]
    [InlineData("windows-1255", "הסכר נפתח מחדש")]
    public void Headers_in_old_letters_are_read(string encoding, string subject)
    {
        var letters = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!;
        var word = $"=?{encoding}?B?{Convert.ToBase64String(letters.GetBytes(subject))}?=";
        var mail = $"From: {word} <post@canal.example.org>\nSubject: {word}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{First}\n\n{Second}\n";
        var article = Assert.Single(All(Imports.Utf8(mail)));
        Assert.Contains($"title: {subject}\n", article.Text, StringComparison.Ordinal);
        Assert.Contains($"the page names '{subject}'", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_that_were_sent_as_they_are_have_the_letters_of_the_text()
    {
        var letters = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!;
        const string Words = "Шлюз на канале снова открывается в четверг, сообщила комиссия судовладельцам, которые ждут там одиннадцать недель.";
        foreach (var charset in new[] { "; charset=windows-1251", "" })
        {
            var mail = $"From: Новости канала <post@canal.example.org>\nSubject: Шлюз открывается снова\nMIME-Version: 1.0\nContent-Type: text/plain{charset}\nContent-Transfer-Encoding: 8bit\n\n{Words}\n\n{Words.Replace("четверг", "среду", StringComparison.Ordinal)}\n";
            var article = Assert.Single(All(letters.GetBytes(mail)));
            Assert.Contains("title: Шлюз открывается снова\n", article.Text, StringComparison.Ordinal);
            Assert.Contains("the page names 'Новости канала'", article.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Lines_that_a_mailer_broke_to_be_joined_are_joined()
    {
        var mail = $"From: a <a@canal.example.org>\nSubject: {Headline}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n{First.Replace("after ", "after \n", StringComparison.Ordinal)}\n\n{Second.Replace("the ", "the \n", StringComparison.Ordinal)}\n\n{Third}\n\n-- \nCanal Post\n";
        Assert.Equal(_text, Kept(Assert.Single(All(Imports.Utf8(mail)))));
        var glued = mail.Replace("flowed", "flowed; delsp=yes", StringComparison.Ordinal).Replace("after \n", "af \nter ", StringComparison.Ordinal).Replace("the \n", "the  \n", StringComparison.Ordinal);
        Assert.Equal(_text, Kept(Assert.Single(All(Imports.Utf8(glued)))));
    }

    [Fact]
    public void The_day_on_which_a_page_was_saved_is_no_day_of_the_article()
    {
        var saved = string.Join("\r\n", "From: \"Saved by Internet Explorer 11\"", "Subject: x", "Date: Fri, 10 May 2024 10:00:00 +0200", "MIME-Version: 1.0", "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"", "", "--b", "Content-Type: text/html; charset=\"windows-1252\"", "Content-Transfer-Encoding: quoted-printable", "Content-Location: https://canal.example.org/lock", "", _page.Replace("=", "=3D", StringComparison.Ordinal).Replace("lock", "=E9cluse", StringComparison.Ordinal), "", "--b--", "");
        var article = Assert.Single(All(Imports.Utf8(saved)));
        Assert.DoesNotContain("\ndate:", article.Text, StringComparison.Ordinal);
        Assert.Contains("\nurl: https://canal.example.org/lock\nretrieved: 2024-05-10\n", article.Text, StringComparison.Ordinal);
        Assert.Contains("The écluse at Verenne", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("This email and any attachments are confidential and intended solely for the use of the individual\nto whom they are addressed. If you have received this email in error please notify the sender and delete it.")]
    [InlineData("Ce message et ses pièces jointes peuvent contenir des informations confidentielles. Si vous n'êtes pas le destinataire, merci d'en avertir l'expéditeur et de le détruire.")]
    [InlineData("Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und vernichten Sie diese E-Mail.")]
    [InlineData("Este mensaje es confidencial y va dirigido exclusivamente a su destinatario. Si lo ha recibido por error, le rogamos que lo elimine.")]
    [InlineData("Это сообщение конфиденциально и предназначено только получателю. Если вы получили его по ошибке, удалите его.")]
    [InlineData("هذه الرسالة سرية وموجهة إلى المرسل إليه فقط. إذا وصلتك بالخطأ يرجى حذفها وإبلاغ المرسل.")]
    [InlineData("CONFIDENTIALITY NOTICE: The contents of this email message are intended solely for the addressee.")]
    [InlineData("Please consider the environment before printing this e-mail.")]
    public void What_houses_put_below_their_mails_is_dropped_with_its_reason(string notice)
    {
        foreach (var isPage in new[] { false, true })
        {
            var body = isPage ? $"<html><body><h1>{Headline}</h1><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{notice}</p></body></html>" : $"{First}\n\n{Second}\n\n{Third}\n\n{notice}\n";
            var article = Assert.Single(All(Imports.Utf8($"From: Desk <desk@canal.example.org>\nSubject: {Headline}\nMIME-Version: 1.0\nContent-Type: text/{(isPage ? "html" : "plain")}; charset=utf-8\n\n{body}")));
            Assert.Equal(_text, Kept(article));
            Assert.Contains(article.Lines, line => line.Fate is LineFate.Dropped { Reason: DropReason.Confidential });
            Assert.Empty(article.Warnings(Place.Whole("a.eml")));
        }
    }

    [Fact]
    public void An_article_about_secret_mails_is_text()
    {
        const string Secret = "The confidential messages that the board sent by mistake to a skipper were read aloud in the hall, and nobody deleted them.";
        var article = Assert.Single(All(Imports.Utf8($"From: Desk <desk@canal.example.org>\nSubject: {Headline}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{First}\n\n{Secret}\n\n{Third}\n")));
        Assert.True(article.Lines.Single(line => line.Line.Text == Secret) is { Fate: LineFate.Kept });
    }

    [Theory]
    [InlineData("Re: ")]
    [InlineData("Fwd: Re: ")]
    [InlineData("AW: WG: ")]
    [InlineData("TR : ")]
    [InlineData("RE[2]: ")]
    [InlineData("转发：")]
    public void What_programs_put_before_a_subject_is_none_of_the_title(string before)
    {
        var article = Assert.Single(All(Imports.Utf8($"From: Jane Doe <j@e.org>\nSubject: {before}{Headline}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n> Which lock is that\n> Tom\n\n{First}\n\n{Second}\n\n{Third}\n")));
        Assert.Equal(Headline, article.Draft.Fields["title"]);
        Assert.DoesNotContain("# outlet:", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Lines, line => line is { Fate: LineFate.Moved { Fields: ["title"] } } && line.Line.Text.StartsWith("Subject:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mail_with_two_headers_whose_words_are_quoted_has_its_subject_for_a_title()
    {
        var article = Assert.Single(All(Imports.Utf8($"From: Jane Doe <j@e.org>\nSubject: {Headline}\n\n> {First}\n>\n> {Second}\n>\n> {Third}\n")));
        Assert.Equal(Headline, article.Draft.Fields["title"]);
        Assert.Equal(_text, Kept(article));
    }
}
