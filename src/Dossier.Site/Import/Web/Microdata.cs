using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dossier.Import.Layout;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>Who and when in the markup of what readers see: <c>itemprop</c>, <c>rel=author</c>, <c>time</c>, and the classes that sites use for bylines.</summary>
internal static class Microdata
{
    private const int LongestName = 60;

    private static readonly string[] _names = ["[itemprop~=author] [itemprop~=name]", "[itemprop~=author]", "[itemprop~=creator]", "a[rel~=author]", ".byline-author", ".author-name", ".article-author", ".byline__name", ".byline a", ".author a", ".p-author", ".byline", ".author"];

    private static readonly string[] _dates = ["[itemprop~=datePublished]", "time[pubdate]", "time.published", "time.entry-date", ".dt-published", "abbr.published", "header time[datetime]", "article time[datetime]", "main time[datetime]", "time[datetime]"];

    /// <summary>The names of the authors; null where none is marked.</summary>
    public static string? Author(IHtmlDocument document)
    {
        foreach (var selector in _names)
        {
            var names = Found(document, selector).Select(element => Name(element.GetAttribute("content") ?? element.TextContent)).OfType<string>().Distinct(StringComparer.Ordinal).Take(4).ToArray();
            if (names.Length > 0)
                return string.Join(", ", names);
        }

        return null;
    }

    /// <summary>The day of publication as EDTF; null where none is marked.</summary>
    public static string? Date(IHtmlDocument document) =>
        _dates.SelectMany(selector => Found(document, selector)).Select(element => MachineDate.Of(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.GetAttribute("title") ?? element.TextContent)).FirstOrDefault(date => date is not null);

    public static string? Headline(IHtmlDocument document) => Found(document, "[itemprop~=headline]").Select(element => element.GetAttribute("content") ?? element.TextContent).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>What is marked, but for marks of teasers and comments.</summary>
    private static IEnumerable<IElement> Found(IHtmlDocument document, string selector) =>
        document.QuerySelectorAll(selector).Take(20).Where(element => element.Closest("aside, nav, footer, [itemprop~=comment], .comment, .comments, #comments, .related, .sidebar") is null);

    private static string? Name(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length is 0 or > LongestName || words.Contains("://", StringComparison.Ordinal))
            return null;
        var bare = LineRules.Read(words) is LineReading.Byline byline ? byline.Author : words.Trim(' ', ',', '|', ':', '•', '·');
        return bare.Length > 1 && LineRules.IsName(bare) && LineText.WordCount(bare) <= 7 && !bare.Any(char.IsDigit) ? bare : null;
    }
}
