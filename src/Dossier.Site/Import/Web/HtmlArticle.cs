using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>
/// A web page to lines. Each block of the page becomes one, those around the article too, so that their fate is shown; what
/// the markup says about it goes along.
/// </summary>
internal static partial class HtmlArticle
{
    /// <summary>Whether bytes are a page or a piece of one.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> bytes) => IsHtml(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]).Replace("ï»¿", "", StringComparison.Ordinal));

    public static bool IsHtml(string text) => Beginning().IsMatch(text.AsSpan(0, Math.Min(text.Length, 2048)));

    /// <summary>Decodes by the byte order mark, the <c>meta</c> element, or as UTF-8; what is none of these is windows-1252 (HTML Standard, 13.2.3).</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]);
        var declared = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]));
        if (declared.Success && Named(declared.Groups["name"].Value) is { } encoding)
            return encoding.GetString(bytes);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Named("windows-1252")!.GetString(bytes);
        }
    }

    public static RawArticle Read(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var metadata = HtmlMetadata.Of(document);
        if (document.Body is not { } body)
            return new RawArticle([], metadata);

        var measure = PageMeasure.Of(body);
        var election = Election.Of(document, measure);
        var address = Uri.TryCreate(metadata.Url, UriKind.Absolute, out var known) ? known : null;
        var lines = new PageLines(PageContent.Of(body, measure), measure, election, address).In(body);
        return new RawArticle(PageJudgement.Of(lines, election is not null), metadata);
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*\uFEFF?\s*<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h[1-6]|header|meta|title|\?xml|!--|ul|table|figure|span)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?(?<name>[A-Za-z0-9_\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
