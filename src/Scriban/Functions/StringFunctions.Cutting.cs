using System.Collections;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

public partial class StringFunctions
{
    /// <summary>Takes white space away from the left end.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without it; null for null.</returns>
    /// <example><c>{{ "  Homs " | string.lstrip }}</c> gives <c>Homs </c>.</example>
    public static string? LStrip(string? text) => text?.TrimStart();

    /// <summary>Takes white space away from the right end.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without it; null for null.</returns>
    /// <example><c>{{ " Homs  " | string.rstrip }}</c> gives <c> Homs</c>.</example>
    public static string? RStrip(string? text) => text?.TrimEnd();

    /// <summary>Takes white space away from both ends.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without it; null for null.</returns>
    /// <example><c>{{ "  Homs  " | string.strip }}</c> gives <c>Homs</c>.</example>
    public static string? Strip(string? text) => text?.Trim();

    /// <summary>Takes a part out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins, from 0; a negative number counts from the end.</param>
    /// <param name="length">How many characters; all that follow when left out.</param>
    /// <returns>The part, cut where the text ends; empty where it lies outside.</returns>
    /// <example><c>{{ "2024-12-08" | string.slice 5 2 }}</c> gives <c>12</c>.</example>
    public static string Slice(string? text, int start, int? length = null)
    {
        if (string.IsNullOrEmpty(text) || start >= text.Length) return string.Empty;
        // In long, so that a start or length near the ends of int does not wrap around.
        long from = start < 0 ? start + (long)text.Length : start;
        var to = length is { } count ? Math.Min(from + count, text.Length) : text.Length;
        from = Math.Max(from, 0);
        return to <= from ? string.Empty : text.Substring((int)from, (int)(to - from));
    }

    /// <summary>Takes a part out of a text: one character unless told otherwise.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins, from 0; a negative number counts from the end.</param>
    /// <param name="length">How many characters.</param>
    /// <returns>The part, cut where the text ends; empty where it lies outside.</returns>
    /// <example><c>{{ "Homs" | string.slice1 1 }}</c> gives <c>o</c>.</example>
    public static string Slice1(string? text, int start, int length = 1) => Slice(text, start, length);

    /// <summary>Splits a text at every occurrence of another; empty parts are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="match">Where to split; null splits at white space, an empty text does not split.</param>
    /// <returns>The parts in order; none for null or an empty text.</returns>
    /// <example><c>{{ "a, b" | string.split ", " }}</c> gives <c>["a", "b"]</c>.</example>
    public static IEnumerable Split(string? text, string? match) =>
        string.IsNullOrEmpty(text) ? Array.Empty<string>() : text.Split(match, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Shortens a text to a number of characters, the ellipsis included.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters the result may have; the ellipsis stands even where it alone is longer.</param>
    /// <param name="ellipsis">What shows that something was cut; <c>...</c> when left out.</param>
    /// <returns>The text itself where it is short enough; empty for null.</returns>
    /// <example><c>{{ "The talks broke down" | string.truncate 12 }}</c> gives <c>The talks...</c>.</example>
    public static string Truncate(string? text, int length, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        if (text.Length <= length) return text;
        ellipsis ??= "...";
        return string.Concat(text.AsSpan(0, Math.Max(length - ellipsis.Length, 0)), ellipsis);
    }

    /// <summary>Shortens a text to a number of words. White space between the kept words becomes one space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many words are kept.</param>
    /// <param name="ellipsis">What shows that words were cut; <c>...</c> when left out.</param>
    /// <returns>The kept words, with the ellipsis where words were cut; empty for null.</returns>
    /// <example><c>{{ "The talks broke down" | string.truncatewords 2 }}</c> gives <c>The talks...</c>.</example>
    public static string Truncatewords(string? text, int count, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        var kept = new StringBuilder();
        var rest = text.AsSpan().Trim();
        for (; !rest.IsEmpty && count > 0; count--)
        {
            var end = 0;
            while (end < rest.Length && !char.IsWhiteSpace(rest[end])) end++;
            if (kept.Length > 0) kept.Append(' ');
            kept.Append(rest[..end]);
            rest = rest[end..].TrimStart();
        }
        if (!rest.IsEmpty) kept.Append(ellipsis ?? "...");
        return kept.ToString();
    }

    /// <summary>Fills a text up with spaces on the left.</summary>
    /// <param name="context">Its <see cref="TemplateContext.LimitToString"/> bounds the width.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="text">The text.</param>
    /// <param name="width">How many characters the result has at least.</param>
    /// <returns>The filled text; the text itself where it is wide enough.</returns>
    /// <exception cref="Syntax.ScriptRuntimeException">The width is negative or greater than the limit.</exception>
    /// <example><c>{{ "7" | string.pad_left 3 }}</c> gives <c>  7</c>.</example>
    public static string PadLeft(TemplateContext context, SourceSpan span, string? text, int width) =>
        PadLeft(text, CheckWidth(context, span, width));

    /// <summary><see cref="PadLeft(TemplateContext, SourceSpan, string?, int)"/> without a bound, for callers in C#.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How many characters the result has at least.</param>
    /// <returns>The filled text.</returns>
    [ScriptMemberIgnore]
    public static string PadLeft(string? text, int width) => (text ?? string.Empty).PadLeft(width);

    /// <summary>Fills a text up with spaces on the right.</summary>
    /// <param name="context">Its <see cref="TemplateContext.LimitToString"/> bounds the width.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="text">The text.</param>
    /// <param name="width">How many characters the result has at least.</param>
    /// <returns>The filled text; the text itself where it is wide enough.</returns>
    /// <exception cref="Syntax.ScriptRuntimeException">The width is negative or greater than the limit.</exception>
    /// <example><c>{{ "7" | string.pad_right 3 }}|</c> gives <c>7  |</c>.</example>
    public static string PadRight(TemplateContext context, SourceSpan span, string? text, int width) =>
        PadRight(text, CheckWidth(context, span, width));

    /// <summary><see cref="PadRight(TemplateContext, SourceSpan, string?, int)"/> without a bound, for callers in C#.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How many characters the result has at least.</param>
    /// <returns>The filled text.</returns>
    [ScriptMemberIgnore]
    public static string PadRight(string? text, int width) => (text ?? string.Empty).PadRight(width);

    private static int CheckWidth(TemplateContext context, SourceSpan span, int width)
    {
        if (width < 0) throw new Syntax.ScriptRuntimeException(span, $"A text cannot be filled up to {width} characters");
        FunctionBudget.CheckLength(context, span, width);
        return width;
    }
}
