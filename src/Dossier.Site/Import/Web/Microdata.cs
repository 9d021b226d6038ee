using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dossier.Import.Layout;
using Dossier.Import.Reading;
using Dossier.Import.Web.Marks;

namespace Dossier.Import.Web;

/// <summary>Who and when in the markup of what readers see: <c>itemprop</c>, <c>rel=author</c>, <c>time</c>, and the classes that sites use for bylines.</summary>
internal sealed class Microdata(IHtmlDocument document, PageContent? content, string? language)
{
    private const int LongestName = 60;

    private const int MostAuthors = 8;

    private static readonly string[] _names = ["[itemprop~=author] [itemprop~=name]", "[itemprop~=author]", "[itemprop~=creator]", "a[rel~=author]", ".byline-author", ".author-name", ".article-author", ".byline__name", ".byline a", ".author a", ".p-author", ".byline", ".author"];

    private static readonly string[] _dates = ["[itemprop~=datePublished]", "time[pubdate]", "time.published", "time.entry-date", ".dt-published", "abbr.published", "header time[datetime]", "article time[datetime]", "main time[datetime]", "time[datetime]", "header time", "article time"];

    /// <summary>The names of the authors; null where none is marked.</summary>
    public string? Author()
    {
        foreach (var selector in _names)
        {
            var names = Found(selector, anywhere: true).Select(element => Name(element.GetAttribute("content") ?? element.TextContent)).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostAuthors).ToArray();
            if (names.Length > 0)
                return string.Join(", ", names);
        }

        return null;
    }

    /// <summary>The day of publication as EDTF that the article has; null where none is marked.</summary>
    public string? Date() => Dates(anywhere: false);

    /// <summary>The day as EDTF that a time of the page has, wherever it stands: it may be that of today.</summary>
    public string? DateElsewhere() => Dates(anywhere: true);

    public string? Headline() => Found("[itemprop~=headline]", anywhere: true).Select(element => element.GetAttribute("content") ?? element.TextContent).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private string? Dates(bool anywhere) =>
        _dates.SelectMany(selector => Found(selector, anywhere || !selector.Contains("time", StringComparison.Ordinal)))
            .Where(element => !IsOfChange(element) && !(element.LocalName == "time" && (content?.IsInSentence(element) ?? false)))
            .Select(element => MachineDate.Of(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.GetAttribute("title") ?? element.TextContent, language)).FirstOrDefault(date => date is not null);

    /// <summary>What is marked in the article and its header, or else outside of them; marks of teasers and comments are passed over.</summary>
    private IEnumerable<IElement> Found(string selector, bool anywhere)
    {
        var found = document.QuerySelectorAll(selector).Take(50).Where(element => !(content?.IsOfAnother(element) ?? false)).ToArray();
        var own = found.Where(element => content?.Holds(element) ?? true).ToArray();
        return own.Length > 0 || !anywhere ? own : found;
    }

    private static bool IsOfChange(IElement element) =>
        (element.GetAttribute("itemprop")?.Contains("dateModified", StringComparison.Ordinal) ?? false)
        || (element.ClassName is { } names && (names.Contains("updated", StringComparison.OrdinalIgnoreCase) || names.Contains("modified", StringComparison.OrdinalIgnoreCase)) && !names.Contains("published", StringComparison.OrdinalIgnoreCase));

    private string? Name(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length is 0 or > LongestName || words.Contains("://", StringComparison.Ordinal) || BylineName.NoName(words) is not null)
            return null;
        var bare = LineRules.Read(words, language) is LineReading.Byline byline ? byline.Author : words.Trim(' ', ',', '|', ':', '•', '·');
        return bare.Length > 1 && LineRules.IsName(bare) && LineText.WordCount(bare) <= 7 && !bare.Any(char.IsDigit) ? bare : null;
    }
}
