using Dossier.Import.Reading;
using MimeKit;

namespace Dossier.Import.Forms;

/// <summary>What is attached to a mail: read where the mail is only its cover, and named where not.</summary>
internal static class MailAttachments
{
    /// <summary>In words: a mail that has fewer may be a cover.</summary>
    private const int LongestCover = 60;

    /// <summary>How many times the words of its cover an article has at least.</summary>
    private const int TimesAsLong = 3;

    /// <summary>How many mails may be attached within each other.</summary>
    private const int Deepest = 3;

    private const int MostAttached = 50;

    /// <summary>The parts of a mail that are no words of its own. The pictures and style sheets of a page that was saved belong to it.</summary>
    public static ImmutableArray<MimeEntity> Of(MimeMessage mail) =>
    [
        .. MailHeaders.SavedFrom(mail).IsPage
            ? mail.BodyParts.OfType<TextPart>().Where(part => part.IsHtml).Skip(1)
            : mail.BodyParts.Where(part => part is MessagePart || part is MimePart { IsAttachment: true } || part is not TextPart { IsHtml: true } and not TextPart { IsPlain: true }),
    ];

    /// <summary>Whether a mail has so few words that what is attached to it may be the article.</summary>
    public static bool IsCover(RawArticle article) => Words(article) < LongestCover;

    /// <summary>The articles that are attached, the words of their cover before them; none where the cover says as much.</summary>
    public static ImmutableArray<RawArticle> Read(ImmutableArray<MimeEntity> attached, RawArticle cover, int depth)
    {
        var read = attached.Take(MostAttached).Select(entity => (Entity: entity, Articles: Read(entity, depth))).Where(one => one.Articles.Any(article => Words(article) > Math.Max(1, Words(cover)) * TimesAsLong)).ToArray();
        var articles = read.SelectMany(one => one.Articles).ToArray();
        if (articles.Length == 0)
            return [];
        var around = cover.Lines.Select(line => line.IsBlank || line.Given is not null ? line : line with { Given = GivenFate.Dropped(DropReason.Cover) });
        articles[0] = Named(articles[0] with { Lines = Numbered(around.Concat(articles[0].Lines)) }, [.. attached.Except(read.Select(one => one.Entity))]);
        return articles.Length == 1 ? [.. articles] : [.. articles.Select((article, at) => article with { Part = string.Create(CultureInfo.InvariantCulture, $"attachment {at + 1}") })];
    }

    /// <summary>The same article, with a line for each part that is in no draft.</summary>
    public static RawArticle Named(RawArticle article, ImmutableArray<MimeEntity> parts)
    {
        if (parts.IsEmpty)
            return article;
        var names = parts.Select(part => (part, Name: TextLines.Line(0, Name(part)).Text)).ToArray();
        var lines = names.Select(one => new RawLine(0, one.Name) { Given = GivenFate.Dropped(DropReason.Attachment) });
        var worthSaying = names.Where(one => !IsTrimming(one.part)).Select(one => one.Name).ToArray();
        return (article with { Lines = Numbered(article.Lines.Concat(lines)) }).Doubted(worthSaying.Length == 0 ? null : new ReadingDoubt.LeftOut(string.Join(", ", worthSaying)));
    }

    private static ImmutableArray<RawArticle> Read(MimeEntity entity, int depth)
    {
        if (depth >= Deepest || IsTrimming(entity))
            return [];
        if (entity is MessagePart { Message: { } mail })
            return MailArticle.Articles(mail, depth + 1);
        if (entity is TextPart text)
            return text.IsHtml || text.IsPlain ? ArticleReader.Read(Name(text), MailArticle.Decoded(text).Text, new DiagnosticBag()) : [];
        return entity is MimePart part ? ArticleReader.Read(Name(part), Bytes(part), new DiagnosticBag()) : [];
    }

    /// <summary>Pictures, sounds, signatures and dates of calendars: nobody's article.</summary>
    private static bool IsTrimming(MimeEntity part) =>
        part.ContentType.MediaType.ToLowerInvariant() is "image" or "audio" or "video" or "font"
        || part.ContentType.MediaSubtype.ToLowerInvariant() is "pgp-signature" or "pkcs7-signature" or "x-pkcs7-signature" or "calendar" or "ics" or "vcard" or "x-vcard" or "css" or "x-amp-html" or "watch-html" or "delivery-status" or "rfc822-headers";

    /// <summary><c>minutes.pdf (application/pdf, 48,210 bytes)</c></summary>
    private static string Name(MimeEntity part)
    {
        var name = part is MessagePart { Message: { } mail } ? MailHeaders.Subject(mail) : part.ContentDisposition?.FileName ?? part.ContentType.Name ?? part.ContentLocation?.OriginalString ?? part.ContentId;
        var size = part is MimePart single ? string.Create(CultureInfo.InvariantCulture, $", {Bytes(single).Length:N0} bytes") : "";
        return $"{(string.IsNullOrWhiteSpace(name) ? "a part without a name" : name)} ({part.ContentType.MimeType}{size})";
    }

    private static byte[] Bytes(MimePart part)
    {
        using var decoded = new MemoryStream();
        part.Content?.DecodeTo(decoded);
        return decoded.ToArray();
    }

    private static int Words(RawArticle article) => article.Lines.Where(line => line.Given is null).Sum(line => LineText.WordCount(line.Text));

    private static ImmutableArray<RawLine> Numbered(IEnumerable<RawLine> lines) => [.. lines.Select((line, at) => line with { Number = at + 1 })];
}
