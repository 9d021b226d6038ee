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

    /// <summary>The articles of a mail, or of each mail of a box.</summary>
    public static ImmutableArray<RawArticle> Read(ReadOnlySpan<byte> bytes, bool isMailbox)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        var parser = new MimeParser(stream, isMailbox ? MimeFormat.Mbox : MimeFormat.Entity);
        var articles = ImmutableArray.CreateBuilder<RawArticle>();
        try
        {
            while (!parser.IsEndOfStream && articles.Count < MostMails)
            {
                var article = Article(parser.ParseMessage());
                articles.Add(isMailbox ? article with { Part = string.Create(CultureInfo.InvariantCulture, $"mail {articles.Count + 1}") } : article);
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

    private static RawArticle Article(MimeMessage mail)
    {
        var parts = mail.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment).ToArray();
        var location = mail.Headers["Snapshot-Content-Location"] ?? mail.Headers["Content-Location"];
        var page = parts.FirstOrDefault(part => part.IsHtml);
        var article = Richer(page is null ? null : OfPage(Decoded(page), location), location is null ? OfText([.. parts.Where(part => part.IsPlain).Select(Decoded)]) : null);
        // The date of a page that was saved is that of its saving.
        return article with
        {
            Metadata = article.Metadata with
            {
                Title = article.Metadata.Title ?? HtmlMetadata.Words(mail.Subject),
                Date = article.Metadata.Date ?? (location is null && mail.Date != default ? mail.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null),
                Outlet = article.Metadata.Outlet ?? (location is null ? HtmlMetadata.Words(mail.From.Mailboxes.FirstOrDefault()?.Name) : null),
            },
        };
    }

    private static RawArticle OfPage(Letter page, string? location) => HtmlArticle.Read(page.Text, location).Doubted(page.Doubt);

    /// <summary>The words of a mail, all parts of them; null where there are none.</summary>
    private static RawArticle? OfText(Letter[] parts)
    {
        var text = string.Join("\n\n", parts.Select(part => part.Text.Trim()).Where(words => words.Length > 0));
        return text.Length == 0 ? null : new RawArticle(PrintedPages.Marked(TextLines.Of(text)), new PageMetadata()).Doubted(parts.Select(part => part.Doubt).FirstOrDefault(doubt => doubt is not null));
    }

    /// <summary>
    /// The plain words of a mail, which nobody laid out; but its page, where there are no others, or where they only say that there is one.
    /// </summary>
    private static RawArticle Richer(RawArticle? page, RawArticle? plain) =>
        page is null || plain is null ? page ?? plain ?? new RawArticle([], new PageMetadata())
        : Length(page) > MostTimesAsLong * Length(plain) ? page
        : plain;

    private static int Length(RawArticle article) => article.Lines.Sum(line => line.Text.Length);

    private static Letter Decoded(TextPart part)
    {
        using var decoded = new MemoryStream();
        part.Content?.DecodeTo(decoded);
        var (text, doubt) = Letters.Of(decoded.ToArray(), part.ContentType.Charset, part.IsHtml) ?? (part.Text, new ReadingDoubt.Letters(part.ContentType.Charset ?? "utf-8"));
        return new Letter(TextLines.WithoutHalves(text), doubt);
    }

    /// <summary>The words of a part, and what there is to doubt of them.</summary>
    private sealed record Letter(string Text, ReadingDoubt? Doubt);
}
