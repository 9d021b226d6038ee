using AngleSharp.Dom;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>Lists and preformatted text of a page.</summary>
internal static class PageLists
{
    /// <summary>The item of a list that an <c>li</c> is; its number counts on from the one before, which the list's first item keeps.</summary>
    public static LineContainer.Item Item(IElement element, int id, PageMeasure measure, Dictionary<IElement, int> ordinals)
    {
        var list = element.ParentElement;
        if (list?.LocalName != "ol")
            return new LineContainer.Item(id, list is null ? 0 : measure[list].First + 1, null);
        var next = ordinals.TryGetValue(list, out var last) ? last + 1 : Number(list.GetAttribute("start")) ?? 1;
        return new LineContainer.Item(id, measure[list].First + 1, ordinals[list] = Number(element.GetAttribute("value")) ?? next);
    }

    /// <summary>In letters, by the mean: as much follows a question; what follows a label is shorter.</summary>
    private const int LeastAnswer = 60;

    /// <summary>Whether a term of a list of terms heads the paragraphs below it, as the question of an interview does.</summary>
    public static bool IsQuestion(IElement term, PageMeasure measure)
    {
        if (term.LocalName != "dt" || term.Closest("dl") is not { } list)
            return false;
        var answers = list.QuerySelectorAll("dd").Take(50).ToArray();
        return answers.Length > 0 && answers.Average(answer => measure[answer].Letters) >= LeastAnswer;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 100_000 ? number : null;

    /// <summary>Whether preformatted text is code or verse, whose lines and spaces count; an article that was saved as text is none.</summary>
    public static bool IsCode(IElement pre) => pre.QuerySelector("code, samp, kbd") is not null || pre.TextContent.Length < 1200 && pre.Closest("article, main") is not null;
}

/// <summary>Tables of a page.</summary>
internal static class PageTables
{
    private const int MostCells = 2_000;

    /// <summary>In letters: what is longer in a table without heads is a paragraph.</summary>
    private const int LongestCell = 110;

    /// <summary>Whether a table holds data in rows and columns, and does not just set a page in order.</summary>
    public static bool IsOfData(IElement table, PageMeasure measure)
    {
        if (table.GetAttribute("role") is "presentation" or "none" || table.QuerySelector("table, h1, h2, h3, form, article, ul, ol") is not null)
            return false;
        var rows = table.QuerySelectorAll("tr").Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").ToArray()).Where(row => row.Length > 0).ToArray();
        var cells = rows.Sum(row => row.Length);
        if (table.QuerySelector("th") is null && rows.SelectMany(row => row).Any(cell => measure[cell].Letters >= LongestCell && LineText.EndsSentence(cell.TextContent)))
            return false;
        return rows.Length >= 2 && rows.Max(row => row.Length) >= 2 && cells <= MostCells && measure[table].Letters / Math.Max(1, cells) < 150;
    }
}
