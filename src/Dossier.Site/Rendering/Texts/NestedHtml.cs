using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Pages;

namespace Dossier.Rendering.Texts;

/// <summary>
/// Fits the HTML of a text in among other texts on one page: its ids get a prefix, with the links that lead to them
/// within the text, and its headings go down below the one it stands under.
/// </summary>
internal static class NestedHtml
{
    private const int LowestHeading = 6;

    /// <param name="html">The text's HTML.</param>
    /// <param name="nesting">The prefix, and by how many levels headings go down.</param>
    /// <param name="taken">Anchors of the page that a link may mean although the text has an id of the same name.</param>
    public static string Of(string html, TextNesting nesting, IEnumerable<string> taken)
    {
        var document = new HtmlParser().ParseDocument("<!doctype html><body></body>");
        var body = document.Body!;
        body.InnerHtml = html;
        var ids = body.QuerySelectorAll("[id]").Select(element => element.Id!).ToFrozenSet(StringComparer.Ordinal);
        if (ids.Count > 0)
            Prefix(body, nesting.Prefix, ids.Except(taken, StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal));

        foreach (var heading in body.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
            Lower(heading, nesting.Levels, document);

        return body.InnerHtml;
    }

    private static void Prefix(IElement body, string prefix, FrozenSet<string> own)
    {
        foreach (var element in body.QuerySelectorAll("[id]"))
            element.Id = prefix + element.Id;

        foreach (var link in body.QuerySelectorAll("a[href^='#']"))
        {
            var anchor = Uri.UnescapeDataString(link.GetAttribute("href")![1..]);
            if (own.Contains(anchor))
                link.SetAttribute("href", $"#{Uri.EscapeDataString(prefix + anchor)}");
        }
    }

    private static void Lower(IElement heading, int levels, IDocument document)
    {
        var level = Math.Min(LowestHeading, heading.LocalName[1] - '0' + levels);
        var lower = document.CreateElement($"h{level.ToString(CultureInfo.InvariantCulture)}");
        foreach (var attribute in heading.Attributes)
            lower.SetAttribute(attribute.Name, attribute.Value);

        lower.Append([.. heading.ChildNodes]);
        heading.Replace(lower);
    }
}
