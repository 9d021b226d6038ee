using AngleSharp.Dom;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>Lists and preformatted text of a page.</summary>
internal static class PageLists
{
    /// <summary>The item of a list that an <c>li</c> is. Numbers count on from the one before, which the list's first item keeps.</summary>
    public static LineContainer.Item Item(IElement element, int id, PageMeasure measure)
    {
        var list = element.ParentElement;
        var number = list is null ? 0 : measure[list].First + 1;
        if (list?.LocalName != "ol")
            return new LineContainer.Item(id, number, null);
        var start = int.TryParse(list.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var first) && first is >= 0 and < 100_000 ? first : 1;
        return new LineContainer.Item(id, number, int.TryParse(element.GetAttribute("value"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var own) && own is >= 0 and < 100_000 ? own : start);
    }

    /// <summary>Whether preformatted text is code or verse, whose lines and spaces count; an article that was saved as text is none.</summary>
    public static bool IsCode(IElement pre) => pre.QuerySelector("code, samp, kbd") is not null || pre.TextContent.Length < 1200 && pre.Closest("article, main") is not null;
}

/// <summary>Tables of a page.</summary>
internal static class PageTables
{
    private const int MostCells = 2_000;

    /// <summary>Whether a table holds data in rows and columns, and does not just set a page in order.</summary>
    public static bool IsOfData(IElement table, PageMeasure measure)
    {
        if (table.GetAttribute("role") is "presentation" or "none" || table.QuerySelector("table, h1, h2, h3, form, article, ul, ol") is not null)
            return false;
        var rows = table.QuerySelectorAll("tr").Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").ToArray()).Where(row => row.Length > 0).ToArray();
        var cells = rows.Sum(row => row.Length);
        return rows.Length >= 2 && rows.Max(row => row.Length) >= 2 && cells <= MostCells && measure[table].Letters / Math.Max(1, cells) < 150;
    }
}
