using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// The functions of the builtin object <c>regex</c>: .NET's regular expressions, each match bounded by
/// <see cref="TemplateContext.RegexTimeOut"/>.
/// </summary>
/// <remarks>
/// Options are letters in one text: <c>i</c> ignores letter case, <c>m</c> lets <c>^</c> and <c>$</c> match at every line,
/// <c>s</c> lets <c>.</c> match line ends, <c>x</c> ignores white space in the pattern. Other letters mean nothing.
/// </remarks>
public partial class RegexFunctions : ScriptObject
{
    // Up to this length, a replaced text is built without a look at each of its pieces.
    private const int ShortResult = 1 << 16;

    /// <summary>Writes a text as a pattern that matches exactly this text.</summary>
    /// <param name="pattern">The text.</param>
    /// <returns>The pattern; null for null.</returns>
    /// <example><c>{{ "1.5" | regex.escape }}</c> gives <c>1\.5</c>.</example>
    public static string? Escape(string? pattern) => pattern is null ? null : Regex.Escape(pattern);

    /// <summary>Turns an escaped pattern back into the text it matches.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The text; null for null.</returns>
    /// <exception cref="ArgumentException">An escape is faulty, such as <c>\x</c> with one digit.</exception>
    /// <example><c>{{ `1\.5` | regex.unescape }}</c> gives <c>1.5</c>.</example>
    public static string? Unescape(string? pattern) => pattern is null ? null : Regex.Unescape(pattern);

    /// <summary>Finds the first match of a pattern.</summary>
    /// <param name="context">Its <see cref="TemplateContext.RegexTimeOut"/> bounds the search.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="text">The text to search.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="options">Letters as the class describes them.</param>
    /// <returns>The whole match and then each group, as texts; no items where nothing matches or the text is null.</returns>
    /// <exception cref="ScriptRuntimeException">The pattern is faulty, or the search takes too long.</exception>
    /// <example><c>{{ "8 Dec" | regex.match `(\d+) (\w+)` }}</c> gives <c>["8 Dec", "8", "Dec"]</c>.</example>
    public static ScriptArray Match(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options = null) =>
        Run(context, span, pattern, options, regex =>
        {
            var match = text is null ? System.Text.RegularExpressions.Match.Empty : regex.Match(text);
            return match.Success ? Groups(match) : new ScriptArray();
        });

    /// <summary>Finds every match of a pattern.</summary>
    /// <param name="context">Its <see cref="TemplateContext.RegexTimeOut"/> bounds the search for each match.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="text">The text to search.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="options">Letters as the class describes them.</param>
    /// <returns>One item for every match, each as <c>regex.match</c> gives it; none where the text is null.</returns>
    /// <exception cref="ScriptRuntimeException">The pattern is faulty, or the search takes too long.</exception>
    /// <example><c>{{ "a1 b2" | regex.matches `\w(\d)` }}</c> gives <c>[["a1", "1"], ["b2", "2"]]</c>.</example>
    public static ScriptArray Matches(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options = null) =>
        Run(context, span, pattern, options, regex =>
        {
            var found = new ScriptArray();
            if (text is null) return found;
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                FunctionBudget.CheckCancelled(context, span);
                found.Add(Groups(match));
            }
            return found;
        });

    /// <summary>Replaces every match of a pattern.</summary>
    /// <param name="context">
    /// Its <see cref="TemplateContext.RegexTimeOut"/> bounds the search for each match, its
    /// <see cref="TemplateContext.LimitToString"/> the length of the result.
    /// </param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="text">The text to search.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="replace">What comes in place of a match; <c>$1</c>, <c>${name}</c> and <c>$$</c> as in .NET.</param>
    /// <param name="options">Letters as the class describes them.</param>
    /// <returns>The changed text; the text itself where nothing matches; null where it is null.</returns>
    /// <exception cref="ScriptRuntimeException">The pattern is faulty, the search takes too long or the result is too long.</exception>
    /// <example><c>{{ "8 Dec" | regex.replace `(\d+) (\w+)` "$2 $1" }}</c> gives <c>Dec 8</c>.</example>
    public static string? Replace(
        TemplateContext context, SourceSpan span, string? text, string? pattern, string? replace, string? options = null)
    {
        if (text is null) return null;
        replace ??= string.Empty;
        var staysShort = !replace.Contains('$', StringComparison.Ordinal) && (text.Length + 1L) * (replace.Length + 1L) < ShortResult;
        return Run(context, span, pattern, options, regex =>
        {
            if (staysShort) return regex.Replace(text, replace);
            var length = (long)text.Length;
            return regex.Replace(text, match =>
            {
                FunctionBudget.CheckCancelled(context, span);
                var replacement = match.Result(replace);
                length += replacement.Length - match.Length;
                FunctionBudget.CheckLength(context, span, length);
                return replacement;
            });
        });
    }

    /// <summary>Splits a text at every match of a pattern. What groups in the pattern match becomes a part of its own.</summary>
    /// <param name="context">Its <see cref="TemplateContext.RegexTimeOut"/> bounds the search for each match.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="text">The text to split.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="options">Letters as the class describes them.</param>
    /// <returns>The parts in order; none where the text is null.</returns>
    /// <exception cref="ScriptRuntimeException">The pattern is faulty, or the search takes too long.</exception>
    /// <example><c>{{ "a , b" | regex.split `\s*,\s*` }}</c> gives <c>["a", "b"]</c>.</example>
    public static ScriptArray Split(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options = null) =>
        Run(context, span, pattern, options, regex => text is null ? new ScriptArray() : new ScriptArray(regex.Split(text)));

    private static T Run<T>(TemplateContext context, SourceSpan span, string? pattern, string? options, Func<Regex, T> use)
    {
        try
        {
            return use(RegexCache.Get(pattern ?? string.Empty, ReadOptions(options), context.RegexTimeOut));
        }
        catch (RegexMatchTimeoutException fault)
        {
            throw new ScriptRuntimeException(span, $"The pattern `{pattern}` took longer than {fault.MatchTimeout} to match", fault);
        }
        catch (ArgumentException fault)
        {
            throw new ScriptRuntimeException(span, $"The pattern `{pattern}` is faulty: {fault.Message}", fault);
        }
    }

    private static RegexOptions ReadOptions(string? letters)
    {
        // Letter case is ignored by invariant rules, whatever locale the process runs under.
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters ?? string.Empty)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }
        return options;
    }

    private static ScriptArray Groups(Match match)
    {
        var groups = new ScriptArray(match.Groups.Count);
        for (var i = 0; i < match.Groups.Count; i++) groups.Add(match.Groups[i].Value);
        return groups;
    }
}
