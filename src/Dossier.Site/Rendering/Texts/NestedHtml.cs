using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using Dossier.Pages;
using Dossier.Text.Html;

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
        // To read it as a fragment would move each node once more, past all that stand behind it.
        var body = new HtmlParser().ParseDocument($"<!doctype html><body>{html}").Body!;
        var ids = body.QuerySelectorAll("[id]").Select(element => element.Id!).ToFrozenSet(StringComparer.Ordinal);
        if (ids.Count > 0)
            Prefix(body, nesting.Prefix, ids.Except(taken, StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal));

        return HtmlPrinting.InnerOf(body, new Lowering(nesting.Levels));
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

    /// <summary>Prints headings some levels further down. To put others into the tree would take longer with each that stands beside them.</summary>
    private sealed class Lowering(int levels) : HtmlMarkupFormatter
    {
        public override string OpenTag(IElement element, bool selfClosing)
        {
            var tag = base.OpenTag(element, selfClosing);
            return Lowered(element) is { } name ? $"<{name}{tag.AsSpan(1 + name.Length)}" : tag;
        }

        public override string CloseTag(IElement element, bool selfClosing) =>
            Lowered(element) is { } name && !selfClosing ? $"</{name}>" : base.CloseTag(element, selfClosing);

        private string? Lowered(IElement element) => element.LocalName is ['h', >= '1' and <= '6']
            ? $"h{Math.Min(LowestHeading, element.LocalName[1] - '0' + levels).ToString(CultureInfo.InvariantCulture)}"
            : null;
    }
}
