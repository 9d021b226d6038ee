using System.Text.RegularExpressions;
using Dossier.Import.Web;

namespace Dossier.Import.Forms;

/// <summary>What a file is, by what stands in it; its name tells nothing.</summary>
internal enum FileForm
{
    Text,
    Page,
    Pdf,
    Mail,
    Mailbox,
    Feed,
    Archive,
    Json,
    Ris,
    BibTex,
    FrontMatter,
    Markdown,
    Address,

    // What is known and not read.
    Word,
    OldWord,
    RichText,
    Picture,
    Zip,
    Sound,
    Unknown,
}

/// <summary>Tells forms by their first bytes and lines.</summary>
internal static partial class FileForms
{
    private const int Sniffed = 4_096;

    /// <summary>In characters: how far links and headings are looked for.</summary>
    private const int Looked = 100_000;

    public static FileForm Of(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, Sniffed)];
        if (start[..Math.Min(start.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return FileForm.Pdf;
        if (start.StartsWith("PK\x03\x04"u8))
            return bytes[..Math.Min(bytes.Length, 200_000)].IndexOf("word/"u8) >= 0 || start.IndexOf("opendocument.text"u8) >= 0 ? FileForm.Word : FileForm.Zip;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return FileForm.OldWord;
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || start.StartsWith("GIF8"u8) || (start.StartsWith("RIFF"u8) && start.IndexOf("WEBP"u8) == 8))
            return FileForm.Picture;
        if (start.StartsWith("ID3"u8) || (start.Length > 8 && start[4..].StartsWith("ftyp"u8)))
            return FileForm.Sound;
        return Of(Encoding.Latin1.GetString(start).Replace("ï»¿", "", StringComparison.Ordinal));
    }

    public static FileForm Of(string text)
    {
        var start = text[..Math.Min(text.Length, Sniffed)].TrimStart('\uFEFF');
        var trimmed = start.TrimStart();
        if (start.StartsWith("{\\rtf", StringComparison.Ordinal))
            return FileForm.RichText;
        if (start.StartsWith("WARC/", StringComparison.Ordinal))
            return FileForm.Archive;
        if (Mailbox().IsMatch(start) && IsMail(start))
            return FileForm.Mailbox;
        if (IsMail(start))
            return FileForm.Mail;
        if (Feed().IsMatch(start))
            return FileForm.Feed;
        if (HtmlArticle.IsHtml(text))
            return FileForm.Page;
        if (Json().IsMatch(trimmed))
            return trimmed[0] == '{' && FrontMatterArticle.EndOfJson(text.TrimStart('\uFEFF')) > 0 ? FileForm.FrontMatter : FileForm.Json;
        if (Ris().IsMatch(start))
            return FileForm.Ris;
        if (BibTex().IsMatch(trimmed))
            return FileForm.BibTex;
        if (FrontMatter().IsMatch(start))
            return FileForm.FrontMatter;
        if (IsMarkdown(text))
            return FileForm.Markdown;
        return text.Length < 2_000 && Address().IsMatch(text) ? FileForm.Address : FileForm.Text;
    }

    /// <summary>
    /// Marks that a person makes only who means Markdown: a link with its address, a headline, or several headings. Bullets and asterisks stand in plain text too.
    /// </summary>
    private static bool IsMarkdown(string text)
    {
        var start = text[..Math.Min(text.Length, Looked)];
        return MarkdownLink().IsMatch(start) || MarkdownTitle().IsMatch(start) || MarkdownHeading().Count(start) >= 2;
    }

    /// <summary>Headers that machines write; a letter that was pasted has "From" and "Subject" as well.</summary>
    private static bool IsMail(string start)
    {
        var headers = Header().Matches(start[..Math.Max(0, HeaderEnd(start))]).Select(match => match.Groups["name"].Value.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
        return headers.Count >= 2 && (headers.Contains("mime-version") || headers.Contains("message-id") || headers.Contains("received") || headers.Contains("content-transfer-encoding") || (headers.Contains("content-type") && headers.Contains("subject")) || (headers.Contains("subject") && Sender().IsMatch(start)) || (Mailbox().IsMatch(start) && headers.Contains("from")));
    }

    /// <summary>Where the first blank line stands, if only headers stand before it.</summary>
    private static int HeaderEnd(string start)
    {
        var end = Blank().Match(start) is { Success: true } blank ? blank.Index : start.Length;
        var lines = start[..end].Split('\n');
        return lines.All(line => line.Length == 0 || line[0] is ' ' or '\t' or '\r' || line.StartsWith("From ", StringComparison.Ordinal) || Header().IsMatch(line)) ? end : end == start.Length && lines.Length > 6 && lines.Take(6).All(line => Header().IsMatch(line) || line.Length > 0 && line[0] is ' ' or '\t') ? end : 0;
    }

    /// <summary>A sender with an address, as machines write it.</summary>
    [GeneratedRegex(@"^From:[^\n]*[\w.+\-]+@[\w\-]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Sender();

    [GeneratedRegex(@"\r?\n\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?<name>[A-Za-z][A-Za-z0-9\-]{1,40}):(?:[ \t]|\r?$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Header();

    [GeneratedRegex(@"^From \S+.*\r?\n[A-Za-z\-]+:", RegexOptions.CultureInvariant)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<\?[^>]{0,300}\?>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE\s+rss[^>]{0,200}>\s*)*<(?:rss|feed|rdf:RDF)[\s>]", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Feed();

    [GeneratedRegex(@"^(?:\{\s*(?:""|\})|\[\s*(?:\{|\]))", RegexOptions.CultureInvariant)]
    private static partial Regex Json();

    [GeneratedRegex(@"^(?:[^\n\r<]{0,200}(?:\r?\n|\r)){0,8}TY {1,3}- ?[A-Z]{2,8}[ \t]*(?:\r?\n|\r)+[A-Z][A-Z0-9] {1,3}-", RegexOptions.CultureInvariant)]
    private static partial Regex Ris();

    [GeneratedRegex(@"^(?:%[^\n]*\s+)*@(?:(?:string|preamble)\s*[{(]|comment\s*[{(][^@]{0,2000}@|[A-Za-z]{3,20}\s*[{(]\s*[^\s,{}()=]+\s*,\s*[A-Za-z][\w\-]*\s*=)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BibTex();

    [GeneratedRegex(@"^(?:---\s*\r?\n(?:[A-Za-z_][\w\-]*:|#).*?\r?\n---\s*(?:\r?\n|$)|\+\+\+\s*\r?\n.*?\r?\n\+\+\+\s*(?:\r?\n|$))", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"(?<!\\)\[[^\[\]\n]{1,300}\]\((?:https?://|mailto:|/|#)[^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,300})?(?:\s""[^""\n]{0,200}"")?\)|^\[[^\]\n]{1,100}\]:\s+https?://\S+\s*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"^\uFEFF?\s*(?:#[ \t]+\S[^\n]{2,200}|[^\n#>\-*]{3,200}\r?\n={3,}[ \t]*)\r?\n[ \t]*\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownTitle();

    [GeneratedRegex(@"^#{2,6}[ \t]+\S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^\s*https?://\S+\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
