using System.IO.Compression;
using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using Dossier.Import.Web;

namespace Dossier.Import.Forms;

/// <summary>The pages of a web archive (WARC, ISO 28500): each response that holds a page.</summary>
internal static partial class WarcArticles
{
    private const int MostPages = 200;

    private const int LargestPage = 20_000_000;

    public static ImmutableArray<RawArticle> Read(ReadOnlySpan<byte> bytes)
    {
        var articles = ImmutableArray.CreateBuilder<RawArticle>();
        while (articles.Count < MostPages && bytes.IndexOf("WARC/"u8) is >= 0 and var start)
        {
            bytes = bytes[start..];
            var end = bytes.IndexOf("\r\n\r\n"u8);
            if (end < 0)
                break;
            var header = Encoding.UTF8.GetString(bytes[..end]);
            var length = int.TryParse(Length().Match(header).Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? Math.Min(stated, bytes.Length - end - 4) : 0;
            var block = bytes.Slice(end + 4, length);
            if (Kind().IsMatch(header) && Page(block, Target().Match(header).Groups["url"].Value.Trim('<', '>')) is { } article)
                articles.Add(article with { Part = string.Create(CultureInfo.InvariantCulture, $"page {articles.Count + 1}") });
            bytes = bytes[(end + 4 + length)..];
        }

        return articles.ToImmutable();
    }

    private static RawArticle? Page(ReadOnlySpan<byte> block, string address)
    {
        var end = block.StartsWith("HTTP/"u8) ? block.IndexOf("\r\n\r\n"u8) : -1;
        var headers = end < 0 ? "" : Encoding.Latin1.GetString(block[..end]);
        var body = Unpacked(end < 0 ? block : block[(end + 4)..], headers);
        if (body is null || !HtmlArticle.IsHtml(body))
            return null;
        var (text, doubt) = Letters.Of(body, Charset().Match(headers).Groups["name"].Value, isPage: true)!.Value;
        if (Dossier.Text.Html.HtmlNesting.Excess(text, ArticleReader.MostTags) is not null)
            return null;
        return HtmlArticle.Read(TextLines.WithoutHalves(text), address).Doubted(doubt);
    }

    private static byte[]? Unpacked(ReadOnlySpan<byte> body, string headers)
    {
        if (headers.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase))
            body = Joined(body);
        if (!headers.Contains("Content-Encoding: gzip", StringComparison.OrdinalIgnoreCase))
            return body.ToArray();
        return Unpacked(body);
    }

    /// <summary>The content of a body that was sent in chunks, each behind a line with its length (RFC 9112, 7.1), as far as it is whole.</summary>
    private static byte[] Joined(ReadOnlySpan<byte> body)
    {
        using var joined = new MemoryStream();
        while (body.IndexOf("\r\n"u8) is > 0 and var end
            && int.TryParse(Encoding.Latin1.GetString(body[..end]).Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length)
            && length > 0)
        {
            var rest = body[(end + 2)..];
            var chunk = rest[..Math.Min(length, rest.Length)];
            joined.Write(chunk);
            body = rest[Math.Min(chunk.Length + 2, rest.Length)..];
        }

        return joined.ToArray();
    }

    /// <summary>What a file of gzip holds, up to a bound; null where it is broken.</summary>
    public static byte[]? Unpacked(ReadOnlySpan<byte> packed)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            var buffer = new byte[81_920];
            for (var read = gzip.Read(buffer); read > 0 && plain.Length < LargestPage; read = gzip.Read(buffer))
                plain.Write(buffer, 0, read);
            return plain.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^Content-Length:\s*(?<n>[0-9]{1,9})\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Length();

    [GeneratedRegex(@"^WARC-Type:\s*(?:response|resource)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^WARC-Target-URI:\s*(?<url>\S+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Target();

    [GeneratedRegex(@"^Content-Type:[^\r\n]*charset=""?(?<name>[\w\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Charset();
}
