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
        var page = parts.FirstOrDefault(part => part.IsHtml);
        var article = Richer(page is null ? null : OfPage(Decoded(page), saved.Location), saved.IsPage ? null : OfText([.. parts.Where(part => part.IsPlain).Select(Decoded)]));
        // The date of a page that was saved is that of its saving.
        var day = mail.Date != default ? mail.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return article with
        {
            Metadata = article.Metadata with
            {
                Title = article.Metadata.Title ?? HtmlMetadata.Words(MailHeaders.Subject(mail)),
                Date = article.Metadata.Date ?? (saved.IsPage ? null : day),
                Retrieved = saved.IsPage ? day : null,
                Outlet = article.Metadata.Outlet ?? (saved.IsPage ? null : HtmlMetadata.Words(MailHeaders.Sender(mail))),
            },
        };
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
