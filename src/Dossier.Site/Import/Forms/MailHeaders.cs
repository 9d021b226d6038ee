using Dossier.Import.Forms.Encodings;
using MimeKit;

namespace Dossier.Import.Forms;

/// <summary>What the headers of a mail say: encoded words (RFC 2047), or letters beyond ASCII as old programs wrote them.</summary>
internal static class MailHeaders
{
    /// <summary>In bytes: how much of a mail's text shows in which letters its headers are.</summary>
    private const int Shown = 4_096;

    public static string? Subject(MimeMessage mail) => Raw(mail, HeaderId.Subject) ?? mail.Subject;

    /// <summary>The name of whoever sent it; null where there is only an address.</summary>
    public static string? Sender(MimeMessage mail)
    {
        if (Raw(mail, HeaderId.From) is not { } raw)
            return mail.From.Mailboxes.FirstOrDefault()?.Name;
        var open = raw.IndexOf('<', StringComparison.Ordinal);
        return (open < 0 ? raw : raw[..open]).Trim().Trim('"') is { Length: > 0 } name && !name.Contains('@', StringComparison.Ordinal) ? name : null;
    }

    /// <summary>Whether the mail is a page that a browser saved, and from where.</summary>
    public static (string? Location, bool IsPage) SavedFrom(MimeMessage mail)
    {
        var page = mail.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsHtml);
        var location = mail.Headers["Snapshot-Content-Location"] ?? mail.Headers["Content-Location"] ?? page?.Headers["Content-Location"];
        var isSaved = mail.Headers["From"]?.Contains("Saved by", StringComparison.OrdinalIgnoreCase) == true
            || mail.Headers["Snapshot-Content-Location"] is not null
            || (location is not null && mail.To.Count == 0 && !mail.Headers.Contains(HeaderId.Received) && !mail.Headers.Contains(HeaderId.MessageId));
        return (isSaved ? location : null, isSaved);
    }

    /// <summary>A header that holds letters beyond ASCII as they are; null for all others. Its letters are those of the text.</summary>
    private static string? Raw(MimeMessage mail, HeaderId id)
    {
        if (mail.Headers.FirstOrDefault(header => header.Id == id)?.RawValue is not { } raw || !raw.Any(octet => octet >= 0x80))
            return null;
        using var bytes = new MemoryStream();
        bytes.Write([.. raw.Where(octet => octet is not ((byte)'\r' or (byte)'\n'))]);
        bytes.WriteByte((byte)'\n');
        var text = mail.BodyParts.OfType<TextPart>().FirstOrDefault();
        if (Letters.Of(bytes.ToArray(), transport: "utf-8", isPage: false) is null || text?.ContentType.Charset is null)
        {
            using var body = new MemoryStream();
            text?.Content?.DecodeTo(body);
            bytes.Write(body.ToArray().AsSpan(0, (int)Math.Min(body.Length, Shown)));
        }

        return Letters.Of(bytes.ToArray(), text?.ContentType.Charset, isPage: false)?.Text.Split('\n')[0].Trim();
    }
}
