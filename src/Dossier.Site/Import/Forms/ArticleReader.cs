using Dossier.Import.Reading;
using Dossier.Import.Web;
using Dossier.Sources;
using Dossier.Text.Html;

namespace Dossier.Import.Forms;

/// <summary>
/// Bytes to lines. In: what was read from a file or from standard input. Out: a <see cref="RawArticle"/>; null where it is
/// none, as a diagnostic says.
/// </summary>
internal static class ArticleReader
{
    /// <summary>The lines with words that an article may have: each is looked at by every rule on what pages put around articles.</summary>
    public const int MostLines = 200_000;

    /// <summary>The tags that a page may have outside of its scripts.</summary>
    public const int MostTags = 200_000;

    public static RawArticle? Read(string name, ReadOnlySpan<byte> bytes, DiagnosticBag refusals)
    {
        if (IsUtf16(bytes))
            return Read(name, Encoding.GetEncoding(bytes[0] == 0xFF ? "utf-16" : "utf-16BE").GetString(bytes[2..]), refusals);
        if (bytes.Contains((byte)0))
        {
            refusals.Add(Messages.BinaryInput(Place.Whole(name)));
            return null;
        }

        return HtmlArticle.IsHtml(bytes) ? ReadPage(name, HtmlArticle.Decode(bytes), refusals)
            : SourceDecoding.Decode(bytes, name, refusals) is { } text ? Read(name, text, refusals)
            : null;
    }

    /// <summary>Reads a text that is decoded already.</summary>
    public static RawArticle? Read(string name, string text, DiagnosticBag refusals)
    {
        // A lone surrogate is no character: enumerating replaces it.
        var whole = string.Concat(text.EnumerateRunes());
        return HtmlArticle.IsHtml(whole) ? ReadPage(name, whole, refusals) : WithWords(new RawArticle(TextLines.Of(whole), new PageMetadata()), name, refusals, line => new Place(name, line.Number, 1));
    }

    private static RawArticle? ReadPage(string name, string html, DiagnosticBag refusals)
    {
        if (HtmlNesting.Excess(html, MostTags) is not { } excess)
            return WithWords(HtmlArticle.Read(html), name, refusals, _ => Place.Whole(name));

        var place = new SourceFile(name, name, html).At(excess.At);
        refusals.Add(excess.IsTooDeep ? Messages.InputTooDeep(place, HtmlNesting.Deepest) : Messages.InputTooLarge(place, MostTags, "tags of HTML"));
        return null;
    }

    private static RawArticle? WithWords(RawArticle article, string name, DiagnosticBag refusals, Func<RawLine, Place> placeOf)
    {
        var lines = article.Lines.Where(line => !line.IsBlank).Take(MostLines + 1).ToArray();
        if (lines.Length is > 0 and <= MostLines)
            return article;

        refusals.Add(lines.Length == 0 ? Messages.EmptyInput(Place.Whole(name)) : Messages.InputTooLarge(placeOf(lines[MostLines]), MostLines, "lines with words"));
        return null;
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && bytes.Length % 2 == 0 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
}
