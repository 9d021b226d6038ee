using System.Text.RegularExpressions;
using Dossier.Import.Forms.Encodings;
using Dossier.Import.Reading;
using Dossier.Import.Web;
using MimeKit;
using MimeKit.Utils;

namespace Dossier.Import.Forms;

/// <summary>What the headers of a mail say: encoded words (RFC 2047), or letters beyond ASCII as old programs wrote them.</summary>
internal static partial class MailHeaders
{
    /// <summary>In bytes: how much of a mail's text shows in which letters its headers are.</summary>
    private const int Shown = 4_096;

    /// <summary>What a reader sees of them, in the order in which it is said; all others are for programs.</summary>
    private static readonly string[] _shown = ["from", "sender", "reply-to", "to", "cc", "bcc", "date", "subject", "list-id", "organization", "newsgroups", "snapshot-content-location"];

    public static string? Subject(MimeMessage mail) => Raw(mail, HeaderId.Subject) ?? Named(mail, HeaderId.Subject) ?? mail.Subject;

    /// <summary>What a mail is called: its subject without what programs put before it when it is answered or sent on.</summary>
    public static string? Title(string? subject) => HtmlMetadata.Words(subject) is { } words ? Before().Replace(words, "") is { Length: > 0 } bare ? bare : words : null;

    [GeneratedRegex(@"^(?:(?:re|aw|fw|fwd|wg|tr|rv|sv|vs|odp|ynt|antw|doorst|enc|res|rif|bls|vl|pd|pf|yml|il|απ|σχετ|πρθ|отв|пер|на|фв|رد|إعادة توجيه|השב|הועבר|回复|回覆|答复|转发|轉寄|返信|転送|답장|전달)\s*(?:\[[0-9]+\]|[0-9]{0,2})\s*[:：]\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    /// <summary>The headers as lines, each with what became of it; those that programs wrote for each other as one.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="metadata">What was taken from it.</param>
    /// <param name="day">The day that it states.</param>
    public static ImmutableArray<RawLine> Lines(MimeMessage mail, PageMetadata metadata, string? day)
    {
        var lines = ImmutableArray.CreateBuilder<RawLine>();
        foreach (var header in mail.Headers.Where(header => _shown.Contains(header.Field.ToLowerInvariant())))
        {
            var value = header.Id == HeaderId.Subject ? Subject(mail) : header.Id == HeaderId.From && Raw(mail, HeaderId.From) is { } raw ? raw : Named(mail, header.Id) ?? header.Value;
            var line = TextLines.Line(0, $"{header.Field}: {value}".ReplaceLineEndings(" "));
            lines.Add(line with { Given = Fate(header.Field.ToLowerInvariant(), mail, metadata, day) });
        }

        var others = mail.Headers.Select(header => header.Field).Where(field => !_shown.Contains(field.ToLowerInvariant())).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (others.Length > 0)
            lines.Add(TextLines.Line(0, $"Headers for programs: {string.Join(", ", others)}".ReplaceLineEndings(" ")) with { Given = GivenFate.Dropped(DropReason.Command) });
        return lines.ToImmutable();
    }

    private static GivenFate Fate(string field, MimeMessage mail, PageMetadata metadata, string? day) => field switch
    {
        "subject" when metadata.Title is { } title && title == Title(Subject(mail)) => GivenFate.OfField("title"),
        "date" when day is not null && metadata.Date == day => GivenFate.OfField("date"),
        "date" when day is not null && metadata.Retrieved == day => GivenFate.OfField("retrieved"),
        "from" when metadata.Outlet is { } outlet && Sender(mail)?.Contains(outlet, StringComparison.Ordinal) == true => GivenFate.Proposal,
        "from" when metadata.Sender is not null => GivenFate.Proposal,
        "list-id" when metadata.Outlet is { } outlet && mail.Headers[HeaderId.ListId]?.Contains(outlet, StringComparison.Ordinal) == true => GivenFate.Proposal,
        "snapshot-content-location" when metadata.Url is { } url && url == HtmlMetadata.Address(mail.Headers["Snapshot-Content-Location"]) => GivenFate.OfField("url"),
        _ => GivenFate.OfField(null),
    };

    /// <summary>A header in letters whose name is that of an old machine, by which the library knows none; null for all others.</summary>
    private static string? Named(MimeMessage mail, HeaderId id)
    {
        if (mail.Headers.FirstOrDefault(header => header.Id == id)?.RawValue is not { } raw || Encoding.Latin1.GetString(raw) is not { } text || !MacWord().IsMatch(text))
            return null;
        return Rfc2047.DecodeText(Encoding.Latin1.GetBytes(MacWord().Replace(text, "=?macintosh?"))).Trim();
    }

    [GeneratedRegex(@"=\?(?:x-)?mac-?(?:roman|os-?roman)\?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MacWord();

    /// <summary>The name of whoever sent it; null where there is only an address.</summary>
    public static string? Sender(MimeMessage mail)
    {
        if ((Raw(mail, HeaderId.From) ?? Named(mail, HeaderId.From)) is not { } raw)
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
