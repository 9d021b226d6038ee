using Dossier.Import.Forms.Encodings;
using Dossier.Import.Reading;
using Dossier.Import.Web;
using MimeKit;

namespace Dossier.Import.Forms;

/// <summary>Mails, boxes of mails, and web pages that a browser saved as one (MHTML, RFC 2557): all are MIME (RFC 2045).</summary>
internal static class MailArticle
{
    private const int MostMails = 1_000;

    /// <summary>A page of so many times the words is no other form of them; what stands around an article makes it twice as long at most.</summary>
    private const int MostTimesAsLong = 3;

    /// <summary>In words; a shorter paragraph of the other form is no loss to speak of.</summary>
    private const int LeastMore = 20;

    /// <summary>The share of a paragraph's words that the form that is read has at least, if it has the paragraph.</summary>
    private const double LeastShared = 0.6;

    // The names of letters in headers are looked up among what the process knows.
    static MailArticle() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The articles of a mail, or of each mail of a box.</summary>
    public static ImmutableArray<RawArticle> Read(ReadOnlySpan<byte> bytes, bool isMailbox)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        var parser = new MimeParser(stream, isMailbox ? MimeFormat.Mbox : MimeFormat.Entity);
        var articles = ImmutableArray.CreateBuilder<RawArticle>();
        try
        {
            for (var number = 1; !parser.IsEndOfStream && number <= MostMails; number++)
            {
                var read = Articles(parser.ParseMessage(), depth: 0);
                var mail = string.Create(CultureInfo.InvariantCulture, $"mail {number}");
                articles.AddRange(isMailbox ? read.Select(article => article with { Part = article.Part.Length == 0 ? mail : $"{mail}, {article.Part}" }) : read);
                if (!isMailbox)
                    break;
            }
        }
        catch (FormatException)
        {
            // What was read of a broken box stays.
        }

        return articles.ToImmutable();
    }

    /// <summary>The article of a mail; those that are attached to it, where it is only their cover.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="depth">How many mails it is attached within.</param>
    internal static ImmutableArray<RawArticle> Articles(MimeMessage mail, int depth)
    {
        var attached = MailAttachments.Of(mail);
        var article = Article(mail, MailHeaders.SavedFrom(mail));
        var inner = MailAttachments.IsCover(article) ? MailAttachments.Read(attached, article, depth) : [];
        return inner.IsEmpty ? [MailAttachments.Named(article, attached)] : inner;
    }

    private static RawArticle Article(MimeMessage mail, (string? Location, bool IsPage) saved)
    {
        var parts = mail.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment).ToArray();
        // Programs break a page in two where a picture stands between; those of a saved page are its frames.
        var pages = parts.Where(part => part.IsHtml).Take(saved.IsPage ? 1 : parts.Length).Select(Decoded).ToArray();
        var page = pages.Length == 0 ? null : OfPage(pages[0] with { Text = string.Concat(pages.Select(one => one.Text)) }, saved.Location);
        var plain = OfText([.. parts.Where(part => part.IsPlain).Select(Decoded)]);
        var article = Richer(page, saved.IsPage && page is not null ? null : plain);
        var other = ReferenceEquals(article, page) ? plain : page;
        // The date of a page that was saved is that of its saving.
        var day = mail.Date != default ? mail.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        var origin = saved.IsPage ? new MailOrigin(null, null) : MailOrigin.Of(mail);
        var metadata = article.Metadata with
        {
            Title = article.Metadata.Title ?? MailHeaders.Title(MailHeaders.Subject(mail)),
            Date = article.Metadata.Date ?? (saved.IsPage ? null : day),
            Retrieved = saved.IsPage ? day : null,
            Outlet = article.Metadata.Outlet ?? HtmlMetadata.Words(origin.Outlet),
            Sender = article.Metadata.Sender ?? (article.Metadata.Outlet is null ? HtmlMetadata.Words(origin.Person) : null),
        };
        article = article with { Lines = MailNotices.Marked(article.Lines) };
        var whole = other is null || ReferenceEquals(other, article) ? article : WithOther(article, other, ReferenceEquals(other, page) ? "text/html" : "text/plain");
        return whole with { Metadata = metadata, Lines = [.. MailHeaders.Lines(mail, metadata, day).Concat(whole.Lines).Select((line, at) => line with { Number = at + 1 })] };
    }

    /// <summary>The article with the lines of the mail's other form, which are dropped; what it says beside it is told.</summary>
    private static RawArticle WithOther(RawArticle article, RawArticle other, string form)
    {
        var said = LineText.Stems(string.Join(' ', article.Lines.Select(line => line.Text)));
        var more = Paragraphs.Of(other.Lines).Where(paragraph => paragraph.Lines[0].Given is null && paragraph.Markup != LineMarkup.Surroundings && LineText.WordCount(paragraph.Text) >= LeastMore && LineText.EndsSentence(paragraph.Text)
            && LineText.Shared(LineText.Stems(paragraph.Text), said) < LeastShared).ToArray();
        var lines = other.Lines.Where(line => !line.IsBlank).ToArray();
        var count = string.Create(CultureInfo.InvariantCulture, $"The same mail as {form}: {lines.Length:N0} lines, {lines.Sum(line => LineText.WordCount(line.Text)):N0} words");
        var doubt = more.Length == 0 ? null : new ReadingDoubt.LeftOut(string.Create(CultureInfo.InvariantCulture, $"{more.Length} paragraphs that stand only in the mail's other form ({form}), of which the first begins '{Messages.Shortened(more[0].Text.ReplaceLineEndings(" "), 60)}'"));
        return (article with { Lines = [.. article.Lines, .. lines.Prepend(new RawLine(0, count)).Select(line => line with { Given = GivenFate.Dropped(DropReason.OtherForm) })] }).Doubted(doubt);
    }

    private static RawArticle OfPage(Letter page, string? location) => HtmlArticle.Read(page.Text, location).Doubted(page.Doubt);

    /// <summary>The words of a mail, all parts of them; null where there are none.</summary>
    private static RawArticle? OfText(Letter[] parts)
    {
        var text = string.Join("\n\n", parts.Select(part => part.Text.Trim()).Where(words => words.Length > 0));
        return text.Length == 0 ? null : ForwardedMail.Read(PrintedPages.Marked(TextLines.Of(text))).Doubted(parts.Select(part => part.Doubt).FirstOrDefault(doubt => doubt is not null));
    }

    /// <summary>
    /// The plain words of a mail, which nobody laid out; but its page, where there are no others, or where they only say that there is one.
    /// </summary>
    private static RawArticle Richer(RawArticle? page, RawArticle? plain) =>
        page is null || plain is null ? page ?? plain ?? new RawArticle([], new PageMetadata())
        : Length(page) > MostTimesAsLong * Length(plain) ? page
        : plain;

    private static int Length(RawArticle article) => article.Lines.Sum(line => line.Text.Length);

    /// <summary>The words of a part; lines that were broken to be put together again are (RFC 3676).</summary>
    internal static Letter Decoded(TextPart part)
    {
        using var decoded = new MemoryStream();
        part.Content?.DecodeTo(decoded);
        var (text, doubt) = Letters.Of(decoded.ToArray(), part.ContentType.Charset, part.IsHtml) ?? (part.Text, new ReadingDoubt.Letters(part.ContentType.Charset ?? "utf-8"));
        if (part.IsFlowed)
            text = FlowedText.Joined(text, string.Equals(part.ContentType.Parameters["delsp"], "yes", StringComparison.OrdinalIgnoreCase));
        return new Letter(TextLines.WithoutHalves(text), doubt);
    }

    /// <summary>The words of a part, and what there is to doubt of them.</summary>
    internal sealed record Letter(string Text, ReadingDoubt? Doubt);
}
