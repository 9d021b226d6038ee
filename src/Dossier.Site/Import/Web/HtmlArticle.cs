using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Import.Reading;
using Dossier.Import.Web.Marks;

namespace Dossier.Import.Web;

/// <summary>
/// A web page to lines. Each block of the page becomes one, those around the article too, so that their fate is shown; what
/// the markup says about it goes along.
/// </summary>
internal static partial class HtmlArticle
{
    /// <summary>In bytes: how far the mark of a page is looked for behind comments and scripts.</summary>
    private const int Sniffed = 8_192;

    /// <summary>Whether bytes are a page or a piece of one.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> bytes) => IsHtml(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sniffed)]).Replace("ï»¿", "", StringComparison.Ordinal));

    public static bool IsHtml(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Sniffed));
        return Beginning().IsMatch(start) || (start.TrimStart('\uFEFF').TrimStart() is ['<', ..] && Document().IsMatch(start));
    }

    /// <summary>Whether a page is divided into frames, and has its text in none of its own words.</summary>
    public static bool IsOfFrames(string html) => Frames().IsMatch(html);

    /// <summary>Reads a page.</summary>
    public static RawArticle Read(string html) => Read(html, address: null);

    /// <summary>Reads a page whose address is known from elsewhere.</summary>
    public static RawArticle Read(string html, string? address)
    {
        // The parser puts a shadow root away behind its element, where no text is found.
        var document = new HtmlParser().ParseDocument(ShadowRoot().Replace(html, "$1data-$2"));
        OpenShadows(document);
        UnclosedMarks.Open(document, html);
        WrittenLists.Mend(document);
        var json = JsonLd.Of(document);
        var measure = document.Body is null ? null : PageMeasure.Of(document.Body);
        var content = measure is null ? null : PageContent.Of(document.Body!, measure);
        var metadata = HtmlMetadata.Of(document, json, content);
        metadata = metadata with { Url = metadata.Url ?? HtmlMetadata.Address(address) };
        var lines = measure is null ? new PageReading([], []) : Lines(document, content!, measure, metadata, json.Text("articleBody"));
        return WithStatedBody(new RawArticle(lines.Lines, metadata) { Doubts = lines.Doubts }, json);
    }

    /// <summary>The lines of a piece of HTML that is text as a whole: the content of a feed's item, what Markdown was made into.</summary>
    public static ImmutableArray<RawLine> Fragment(string html)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        var measure = PageMeasure.Of(body);
        return [.. new PageLines(PageContent.Of(body, measure), measure, election: null, address: null).In(body).Select(Line)];

        static RawLine Line(PageLine line) => line.Aside is not null ? PageJudgement.Around(line) : line.Line.Markup == LineMarkup.Headline ? line.Line with { Markup = LineMarkup.Subheading } : line.Line;
    }

    /// <summary>What a browser shows in the place of an element, its declarative shadow root (HTML Standard, 4.12.3), stands in the page like all else.</summary>
    private static void OpenShadows(IHtmlDocument document)
    {
        // One may hold others, which are seen only when it is open.
        while (document.QuerySelectorAll("template[data-shadowrootmode]") is { Length: > 0 } shadows)
        {
            foreach (var shadow in shadows.Cast<IHtmlTemplateElement>())
            {
                var shown = document.CreateElement("div");
                shown.InnerHtml = shadow.Content.ToHtml();
                shadow.Replace(shown);
            }
        }
    }

    /// <summary>An article that stands in JSON-LD alone.</summary>
    public static RawArticle Stated(JsonLd json) => WithStatedBody(new RawArticle([], HtmlMetadata.Of(json)), json);

    private static PageReading Lines(IHtmlDocument document, PageContent content, PageMeasure measure, PageMetadata metadata, string? stated)
    {
        var election = Election.Of(document, measure);
        var address = Uri.TryCreate(document.QuerySelector("base[href]")?.GetAttribute("href") ?? metadata.Url, UriKind.Absolute, out var known) ? known : null;
        return PageJudgement.Of(new PageLines(content, measure, election, address).In(document.Body!), election is not null, stated);
    }

    /// <summary>The text that a page states, whose marks of HTML may be written as words.</summary>
    private static string? Stated(string? text) =>
        text is not null && Escaped().IsMatch(text) ? System.Net.WebUtility.HtmlDecode(text) : text;

    /// <summary>Some pages have their text for machines alone: its paragraphs follow the lines of the page.</summary>
    private static RawArticle WithStatedBody(RawArticle article, JsonLd json)
    {
        if (Stated(json.Text("articleBody")) is not { } stated || LineText.WordCount(stated) < LeastStated)
            return article;
        var shown = article.Lines.Where(line => line.Markup is not (LineMarkup.Surroundings or LineMarkup.Headline)).Sum(line => line.Text.Length);
        if (shown * 4 > stated.Length)
            return article;
        var lines = IsHtml(stated) || Marks().IsMatch(stated) ? Read("<article>" + stated + "</article>").Lines : TextLines.Of(stated);
        var around = article.Lines.Select(line => line.Markup == LineMarkup.Headline ? line : line with { Markup = LineMarkup.Surroundings });
        return article with { Lines = [.. around.Concat(lines.Where(line => !line.IsBlank)).Select((line, at) => line with { Number = at + 1 })] };
    }

    /// <summary>In words; what a page states in fewer is no article, but a description of it.</summary>
    private const int LeastStated = 40;

    // WHATWG MIME Sniffing, 7.1, and pieces of pages that are copied out of an editor.
    [GeneratedRegex(@"^\s*\uFEFF?\s*<(?:!doctype\s+html|(?:html|head|body|article|main|div|section|p|h[1-6]|header|meta|title|ul|ol|table|figure|span|script|style|iframe|br|b|a|link|img|blockquote|font|center|noscript|aside|nav|form|base|strong|em)[\s/>])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();

    [GeneratedRegex("&lt;/?(?:p|br|div|h[1-6]|ul|li|strong|em|a)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"<frameset[\s>]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Frames();

    [GeneratedRegex("(<template\\b[^>]{0,200}?\\s)(shadowrootmode)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ShadowRoot();

    [GeneratedRegex("</p>|<p[ >]|<br */?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    [GeneratedRegex(@"<(?:!doctype\s+html|html|body)[\s>]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Document();
}
