using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dossier.Import.Web.Marks;

/// <summary>
/// Lists as word processors save them: paragraphs that only look like items (Word), lists that stand beside the item that holds them (Google Docs,
/// and editors that put a list right into a list). They become lists like those of other pages.
/// </summary>
internal static partial class WrittenLists
{
    /// <summary>In points: how far Word sets in an item for each level.</summary>
    private const double Indent = 36;

    private const int Deepest = 9;

    public static void Mend(IHtmlDocument document)
    {
        foreach (var first in document.QuerySelectorAll("p").Where(IsItem).ToArray())
        {
            // An item that has moved into a list is done.
            if (first.ParentElement is { LocalName: not "li" })
                Word(document, first);
        }

        foreach (var list in document.QuerySelectorAll("ul, ol").ToArray())
            Nest(list);
        Notes(document);
    }

    /// <summary>Moves notes that stand below all else to the end of the text that leads to them, which is what they belong to.</summary>
    private static void Notes(IHtmlDocument document)
    {
        static string Name(IElement mark) => mark.GetAttribute("id") ?? mark.GetAttribute("name") ?? "";
        var marks = document.QuerySelectorAll("a[id], a[name]").Where(mark => NoteMark().IsMatch(Name(mark))).ToArray();
        if (marks.Length == 0)
            return;
        var leading = document.QuerySelectorAll("a[href]").GroupBy(link => link.GetAttribute("href")!, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var mark in marks)
        {
            if (mark.Closest("p") is not { } note || !leading.TryGetValue("#" + Name(mark), out var link) || link.Closest("p") is not { ParentElement: { } text } || text.Contains(note))
                continue;
            // A note of several paragraphs has a box of its own.
            var box = note.ParentElement is { LocalName: "div", Id: { } id } own && NoteBox().IsMatch(id) ? own.Children.ToArray() : [note];
            foreach (var paragraph in box)
            {
                // The class of a foot would have it taken for that of the page.
                paragraph.RemoveAttribute("class");
                text.AppendChild(paragraph);
            }
        }
    }

    /// <summary>The items from one paragraph on, up to the first that is none.</summary>
    private static void Word(IHtmlDocument document, IElement first)
    {
        var open = new Stack<IElement>();
        for (IElement? at = first, next; at is not null && IsItem(at); at = next)
        {
            next = at.NextElementSibling;
            if (Marker(at) is not ({ Length: > 0 } mark, var length))
            {
                // A paragraph of the list without a sign goes on with the item above.
                if (open.Count == 0)
                    return;
                open.Peek().LastElementChild!.AppendChild(at);
                continue;
            }

            var level = Math.Min(Level(at), open.Count + 1);
            while (open.Count > level)
                open.Pop();
            var name = Number().IsMatch(mark) ? "ol" : "ul";
            if (open.Count == level && open.Peek().LocalName != name)
                open.Pop();
            if (open.Count < level)
                open.Push(Begin(document, name, at, open));
            open.Peek().AppendChild(Item(document, at, mark, length));
            at.Remove();
        }
    }

    private static IElement Begin(IHtmlDocument document, string name, IElement before, Stack<IElement> open)
    {
        var list = document.CreateElement(name);
        if (open.TryPeek(out var outer) && outer.LastElementChild is { } item)
            item.AppendChild(list);
        else
            before.Parent!.InsertBefore(list, before);
        return list;
    }

    private static IElement Item(IHtmlDocument document, IElement paragraph, string mark, int length)
    {
        var item = document.CreateElement("li");
        if (Number().Match(mark) is { Success: true } number)
            item.SetAttribute("value", number.Groups["number"].Value);
        // "a)" stays with its words: Markdown numbers with figures only.
        if (!Letter().IsMatch(mark))
            Strip(paragraph, length);
        while (paragraph.FirstChild is { } child)
            item.AppendChild(child);
        return item;
    }

    /// <summary>The sign of an item and how many characters it takes with the spaces after it; null where there is none.</summary>
    private static (string Mark, int Length)? Marker(IElement paragraph)
    {
        var text = paragraph.TextContent;
        if (paragraph.QuerySelectorAll("span").FirstOrDefault(span => span.GetAttribute("style") is { } style && style.Contains("mso-list:", StringComparison.OrdinalIgnoreCase) && style.Contains("ignore", StringComparison.OrdinalIgnoreCase)) is { TextContent: { Length: > 0 } ignored } && text.IndexOf(ignored, StringComparison.Ordinal) is >= 0 and var at && string.IsNullOrWhiteSpace(text[..at]))
            return (ignored.Trim(), at + ignored.Length);
        return Sign().Match(text) is { Success: true } sign ? (sign.Groups["mark"].Value, sign.Length) : null;
    }

    private static void Strip(IElement paragraph, int length)
    {
        foreach (var text in paragraph.GetDescendants().OfType<IText>().ToArray())
        {
            var cut = Math.Min(length, text.Data.Length);
            text.Data = text.Data[cut..];
            if ((length -= cut) == 0)
                return;
        }
    }

    private static bool IsItem(IElement element) =>
        element.LocalName == "p" && ((element.ClassName?.StartsWith("MsoList", StringComparison.OrdinalIgnoreCase) ?? false) || (element.GetAttribute("style")?.Contains("mso-list:", StringComparison.OrdinalIgnoreCase) ?? false));

    private static int Level(IElement item)
    {
        var style = item.GetAttribute("style") ?? "";
        if (ListLevel().Match(style) is { Success: true } level)
            return int.Parse(level.Groups["level"].Value, CultureInfo.InvariantCulture);
        if (Margin().Match(style) is not { Success: true } margin || !double.TryParse(margin.Groups["width"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var width))
            return 1;
        var points = margin.Groups["unit"].Value.ToLowerInvariant() switch { "in" => width * 72, "cm" => width * 28.35, _ => width };
        return Math.Clamp((int)Math.Round(points / Indent), 1, Deepest);
    }

    /// <summary>Moves a list into the item before it that it belongs to.</summary>
    private static void Nest(IElement list)
    {
        if (list.ParentElement?.LocalName is "ul" or "ol")
        {
            if (list.PreviousElementSibling is { LocalName: "li" } item)
                item.AppendChild(list);
            return;
        }

        if (GoogleLevel(list) is not { } level || list.PreviousElementSibling is not { LocalName: "ul" or "ol" } before || GoogleLevel(before) is not { } outer || outer > level)
            return;
        while (outer < level && before.LastElementChild is { LocalName: "li" } host)
        {
            if (host.LastElementChild is not { LocalName: "ul" or "ol" } inner || GoogleLevel(inner) is not { } deeper || deeper > level)
            {
                host.AppendChild(list);
                return;
            }

            (before, outer) = (inner, deeper);
        }

        // The outer list goes on behind the inner one.
        var isSame = outer == level && !list.ClassList.Contains("start") && before.LocalName == list.LocalName && before.ClassName?.Split(' ')[0] == list.ClassName?.Split(' ')[0];
        if (!isSame)
            return;
        while (list.FirstChild is { } child)
            before.AppendChild(child);
        list.Remove();
    }

    private static int? GoogleLevel(IElement list) => list.ClassName is { } names && Google().Match(names) is { Success: true } level ? int.Parse(level.Groups["level"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\s*(?<mark>[·•‣▪◦§Øü\-–o\uF0B7\uF0A7\uF0D8\uF0FC]|\(?[0-9]{1,3}[.)]|\(?[A-Za-z][.)]|\(?[ivxlc]{1,6}[.)])[\s\u00A0]*\u00A0[\s\u00A0]*", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^\(?(?<number>[0-9]{1,3})[.)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\(?[A-Za-z]{1,6}[.)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?:_?(?:ftn|edn)[0-9]+|ftnt[0-9]+|sd(?:foot|end)note[0-9]+sym)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();

    [GeneratedRegex("^(?:ftn|edn|sdfootnote|sdendnote)[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex NoteBox();

    [GeneratedRegex(@"mso-list:\s*\S+\s+level(?<level>[1-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ListLevel();

    [GeneratedRegex(@"margin-left:\s*(?<width>[0-9.]+)(?<unit>pt|in|cm)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Margin();

    [GeneratedRegex(@"(?:^|\s)lst-kix_\w+-(?<level>[0-8])(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Google();
}
