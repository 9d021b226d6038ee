using System.IO.Compression;
using System.Text.RegularExpressions;
using Dossier.Import.Forms.Encodings;
using Dossier.Import.Forms.Pdf;
using Dossier.Import.Reading;
using Dossier.Import.Web;
using Dossier.Import.Web.Marks;
using Dossier.Text.Html;

namespace Dossier.Import.Forms;

/// <summary>The pages of a web archive (WARC, ISO 28500): each answer that holds a page, a text or a PDF file. What is none of these is named.</summary>
internal static partial class WarcArticles
{
    private const int MostPages = 200;

    /// <summary>In bytes, unpacked.</summary>
    private const int LargestPage = 10_000_000;

    private const int LeastWords = 12;

    private const int MostNamed = 20;

    private abstract record Answer
    {
        public sealed record Page(RawArticle Article) : Answer;

        public sealed record Unread(string Why) : Answer;
    }

    /// <summary>Whether bytes are an archive that was packed.</summary>
    public static bool IsPacked(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return false;
        try
        {
            using var plain = new GZipStream(new MemoryStream(bytes[..Math.Min(bytes.Length, 65_536)].ToArray()), CompressionMode.Decompress);
            Span<byte> start = stackalloc byte[5];
            return plain.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    public static ImmutableArray<RawArticle> Read(ReadOnlySpan<byte> bytes, string name, DiagnosticBag refusals)
    {
        using Stream plain = new MemoryStream(bytes.ToArray());
        using var archive = bytes.StartsWith("WARC/"u8) ? plain : new GZipStream(plain, CompressionMode.Decompress);
        using var buffered = new BufferedStream(archive, 81_920);
        var records = new WarcRecords(buffered, LargestPage);
        var articles = new List<RawArticle>();
        var unread = new List<string>();
        while (records.Next() is { } record)
        {
            var address = Target().Match(record.Header).Groups["url"].Value.Trim('<', '>');
            if (!Kind().IsMatch(record.Header) || !IsOfWeb(address))
                continue;
            switch (articles.Count < MostPages ? Read(record, address) : new Answer.Unread($"behind the first {MostPages} pages"))
            {
                case Answer.Page page:
                    articles.Add(page.Article with { Part = string.Create(CultureInfo.InvariantCulture, $"page {articles.Count + 1}") });
                    break;
                case Answer.Unread answer:
                    unread.Add($"{address} ({answer.Why})");
                    break;
                case null:
                    break;
            }
        }

        if (records.IsCut)
            unread.Add("the end of the archive (broken, or longer than 1,000,000,000 bytes)");
        var left = string.Join(", ", unread.Take(MostNamed)) + (unread.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {unread.Count - MostNamed} more") : "");
        if (articles.Count == 0 && unread.Count > 0)
            refusals.Add(Messages.PartsLeftOut(Place.Whole(name), left));
        else if (unread.Count > 0)
            articles[0] = articles[0].Doubted(new ReadingDoubt.LeftOut(left));
        return [.. articles];
    }

    /// <summary>What programs note for themselves has addresses of its own kinds; a list for robots is no text.</summary>
    private static bool IsOfWeb(string address) =>
        (address.Length == 0 || address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) && !address.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page of a record; null where it is a part of one: a picture, a style sheet, a script.</summary>
    private static Answer? Read(WarcRecords.Record record, string address)
    {
        if (record.Block is not { } block)
            return new Answer.Unread(string.Create(CultureInfo.InvariantCulture, $"more than {LargestPage:N0} bytes"));
        var end = block.AsSpan().StartsWith("HTTP/"u8) ? block.AsSpan().IndexOf("\r\n\r\n"u8) : -1;
        var headers = end < 0 ? record.Header : Encoding.Latin1.GetString(block.AsSpan(0, end));
        if (end >= 0 && Status().Match(headers) is { Success: true } status && status.Groups["code"].ValueSpan[0] != '2')
            return IsOfPage(headers) ? new Answer.Unread($"answer {status.Groups["code"].Value}") : null;
        var packed = end < 0 ? block : block[(end + 4)..];
        var body = WarcRecords.Unpacked(packed, headers, LargestPage, out var why);
        if (body is null)
            return IsOfPage(headers) ? new Answer.Unread(why) : null;
        var article = Article(body, headers, address, out why);
        if (article is null)
            return why.Length > 0 ? new Answer.Unread(why) : null;
        var day = MachineDate.Of(Day().Match(record.Header).Groups["day"].Value);
        return new Answer.Page(article with { Metadata = article.Metadata with { Url = article.Metadata.Url ?? HtmlMetadata.Address(address), Retrieved = day } });
    }

    private static RawArticle? Article(byte[] body, string headers, string address, out string why)
    {
        why = "";
        if (body.AsSpan().StartsWith("%PDF-"u8))
        {
            why = "a PDF file that is broken, locked or too large";
            return PdfArticle.Read(body).Article;
        }

        var isPage = HtmlArticle.IsHtml(body);
        if ((!isPage && !Plain().IsMatch(headers)) || Letters.Of(body, Charset().Match(headers).Groups["name"].Value, isPage) is not var (text, doubt))
            return null;
        if (!isPage)
            return LineText.WordCount(text) < LeastWords ? null : new RawArticle(PrintedPages.Marked(TextLines.Of(TextLines.WithoutHalves(text))), new PageMetadata()).Doubted(doubt);
        if (HtmlNesting.Excess(text, ArticleReader.MostTags) is null)
            return HtmlArticle.Read(TextLines.WithoutHalves(text), address).Doubted(doubt);
        why = "too many tags, or too deep";
        return null;
    }

    private static bool IsOfPage(string headers) => !Typed().IsMatch(headers) || PageType().IsMatch(headers);

    [GeneratedRegex(@"^WARC-Type:\s*(?:response|resource|conversion)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^WARC-Target-URI:\s*(?<url>\S+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Target();

    [GeneratedRegex(@"^WARC-Date:\s*(?<day>[0-9\-]{10})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Day();

    [GeneratedRegex(@"^HTTP/[0-9.]+\s+(?<code>[0-9]{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Status();

    [GeneratedRegex(@"^Content-Type:[^\r\n]*charset=""?(?<name>[\w\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Charset();

    [GeneratedRegex(@"^Content-Type:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Typed();

    [GeneratedRegex(@"^Content-Type:\s*(?:text/(?:html|plain)|application/(?:xhtml|pdf))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex PageType();

    [GeneratedRegex(@"^Content-Type:\s*text/plain", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Plain();
}
