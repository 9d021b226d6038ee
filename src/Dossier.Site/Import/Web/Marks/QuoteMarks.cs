using AngleSharp.Dom;

namespace Dossier.Import.Web.Marks;

/// <summary>The marks that a browser puts around a quotation (<c>q</c>): those of the language that the page has there, the outer or the inner ones.</summary>
internal static class QuoteMarks
{
    private static readonly (string Open, string Close, string Inner, string InnerClose) _english = ("“", "”", "‘", "’");

    private static readonly FrozenDictionary<string, (string Open, string Close, string Inner, string InnerClose)> _marks = new (string Languages, string Marks)[]
    {
        ("fr br", "«\u00A0|\u00A0»|“|”"),
        ("de cs sk sl et lt is sq", "„|“|‚|‘"),
        ("de-CH de-LI fr-CH it-CH it es ca gl eu pt-PT", "«|»|“|”"),
        ("el", "«|»|“|”"),
        ("no nb nn", "«|»|‘|’"),
        ("ru uk be hy az kk", "«|»|„|“"),
        ("fa ps ku", "«|»|‹|›"),
        ("pl ro hu hr bs", "„|”|«|»"),
        ("bg sr mk ka", "„|“|’|‘"),
        ("sv fi he", "”|”|’|’"),
        ("ja zh-TW zh-HK zh-Hant", "「|」|『|』"),
        ("nl", "‘|’|“|”"),
    }.SelectMany(row => row.Languages.Split(' ').Select(language => (language, Marks: row.Marks.Split('|'))))
        .ToFrozenDictionary(row => row.language, row => (row.Marks[0], row.Marks[1], row.Marks[2], row.Marks[3]), StringComparer.OrdinalIgnoreCase);

    /// <summary>The marks of a quotation. Where the page does not say its language, or one that is not known, they are the English ones.</summary>
    public static (string Open, string Close) Of(IElement quotation)
    {
        var (language, depth) = ((string?)null, 0);
        for (var around = quotation.ParentElement; around is not null; around = around.ParentElement)
        {
            language ??= around.GetAttribute("lang") ?? around.GetAttribute("xml:lang");
            depth += around.LocalName == "q" ? 1 : 0;
        }

        var marks = Known(language);
        return depth % 2 == 0 ? (marks.Open, marks.Close) : (marks.Inner, marks.InnerClose);
    }

    private static (string Open, string Close, string Inner, string InnerClose) Known(string? language)
    {
        var parts = (language ?? "").Trim().Replace('_', '-').Split('-');
        return parts.Length > 1 && _marks.TryGetValue($"{parts[0]}-{parts[^1]}", out var whole) ? whole : _marks.TryGetValue(parts[0], out var found) ? found : _english;
    }
}
