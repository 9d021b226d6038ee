using System.Buffers;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

public partial class StringFunctions
{
    private static readonly SearchValues<char> NewlineCharacters = SearchValues.Create("\r\n");

    /// <summary>Takes every occurrence of a text out of another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="remove">What goes.</param>
    /// <returns>What is left; the text itself where there is nothing to remove.</returns>
    /// <example><c>{{ "a-b-c" | string.remove "-" }}</c> gives <c>abc</c>.</example>
    public static string? Remove(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove) ? text : text.Replace(remove, string.Empty, StringComparison.Ordinal);

    /// <summary>Takes the first occurrence of a text out of another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="remove">What goes.</param>
    /// <returns>What is left; the text itself where there is nothing to remove.</returns>
    /// <example><c>{{ "a-b-c" | string.remove_first "-" }}</c> gives <c>ab-c</c>.</example>
    public static string? RemoveFirst(string? text, string? remove) => ReplaceFirst(text, remove, string.Empty);

    /// <summary>Takes the last occurrence of a text out of another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="remove">What goes.</param>
    /// <returns>What is left; the text itself where there is nothing to remove.</returns>
    /// <example><c>{{ "a-b-c" | string.remove_last "-" }}</c> gives <c>a-bc</c>.</example>
    public static string? RemoveLast(string? text, string? remove) => ReplaceFirst(text, remove, string.Empty, fromEnd: true);

    /// <summary>Replaces every occurrence of a text in another.</summary>
    /// <param name="context">Its <see cref="TemplateContext.LimitToString"/> bounds the result.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="text">The text.</param>
    /// <param name="match">What goes; nothing is replaced where this is null or empty.</param>
    /// <param name="replace">What comes in its place.</param>
    /// <returns>The changed text; the text itself where nothing matched.</returns>
    /// <exception cref="Syntax.ScriptRuntimeException">The result is longer than the limit.</exception>
    /// <example><c>{{ "1 Jan, 2 Jan" | string.replace "Jan" "Feb" }}</c> gives <c>1 Feb, 2 Feb</c>.</example>
    public static string? Replace(TemplateContext context, SourceSpan span, string? text, string? match, string? replace)
    {
        // Only a replacement longer than the match makes the text grow.
        var growth = (replace?.Length ?? 0) - (match?.Length ?? 0);
        if (growth > 0 && !string.IsNullOrEmpty(match) && !string.IsNullOrEmpty(text))
            FunctionBudget.CheckLength(context, span, (long)text.AsSpan().Count(match) * growth + text.Length);
        return Replace(text, match, replace);
    }

    /// <summary><see cref="Replace(TemplateContext, SourceSpan, string?, string?, string?)"/> without a bound, for callers in C#.</summary>
    /// <param name="text">The text.</param>
    /// <param name="match">What goes.</param>
    /// <param name="replace">What comes in its place.</param>
    /// <returns>The changed text.</returns>
    [ScriptMemberIgnore]
    public static string? Replace(string? text, string? match, string? replace) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match) ? text : text.Replace(match, replace ?? string.Empty, StringComparison.Ordinal);

    /// <summary>Replaces one occurrence of a text in another: the first, or the last.</summary>
    /// <param name="text">The text.</param>
    /// <param name="match">What goes.</param>
    /// <param name="replace">What comes in its place.</param>
    /// <param name="fromEnd">True to replace the last occurrence.</param>
    /// <returns>The changed text; the text itself where nothing matched.</returns>
    /// <example><c>{{ "no, no" | string.replace_first "no" "yes" }}</c> gives <c>yes, no</c>.</example>
    public static string? ReplaceFirst(string? text, string? match, string? replace, bool fromEnd = false)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match)) return text;
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replace, text.AsSpan(at + match.Length));
    }

    /// <summary>Takes all line ends (<c>\n</c>, <c>\r</c>) out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text on one line; the same instance where it has no line end.</returns>
    /// <example><c>{{ "one\ntwo" | string.strip_newlines }}</c> gives <c>onetwo</c>.</example>
    public static string? StripNewlines(string? text)
    {
        var at = text.AsSpan().IndexOfAny(NewlineCharacters);
        if (at < 0) return text;
        var line = new StringBuilder(text!.Length);
        ReadOnlySpan<char> rest = text;
        while (at >= 0)
        {
            line.Append(rest[..at]);
            rest = rest[(at + 1)..];
            at = rest.IndexOfAny(NewlineCharacters);
        }
        return line.Append(rest).ToString();
    }
}
