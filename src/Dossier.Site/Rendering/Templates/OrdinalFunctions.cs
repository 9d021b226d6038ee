using System.Collections;
using System.Numerics;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// The functions that compare texts. The package's own follow the language that the machine is set to, so that the same
/// template gives another site elsewhere; these compare code point by code point.
/// </summary>
internal static class OrdinalFunctions
{
    private static readonly ScriptParameterInfo _text = new(typeof(string), "text");
    private static readonly ScriptParameterInfo _value = new(typeof(string), "value");

    /// <summary>Puts the function in the place of the package's.</summary>
    public static void AddToArray(ScriptObject lists) =>
        lists.SetValue("sort", new SiteFunction(Sorted, new(typeof(object), "list"), new(typeof(string), "member", null)), readOnly: true);

    /// <summary>Puts the functions in the place of the package's.</summary>
    public static void AddToString(ScriptObject texts)
    {
        texts.SetValue("starts_with", new SiteFunction((_, _, of) => of[1] is string { Length: > 0 } value && of[0] is string text && text.StartsWith(value, StringComparison.Ordinal), _text, _value), readOnly: true);
        texts.SetValue("ends_with", new SiteFunction((_, _, of) => of[1] is string { Length: > 0 } value && of[0] is string text && text.EndsWith(value, StringComparison.Ordinal), _text, _value), readOnly: true);
        texts.SetValue("equals_ignore_case", new SiteFunction((_, _, of) => string.Equals(of[0] as string, of[1] as string, StringComparison.OrdinalIgnoreCase), _text, _value), readOnly: true);
        texts.SetValue("capitalize", new SiteFunction((_, _, of) => Capitalized(of[0] as string ?? "", isEachWord: false), _text), readOnly: true);
        texts.SetValue("capitalizewords", new SiteFunction((_, _, of) => Capitalized(of[0] as string ?? "", isEachWord: true), _text), readOnly: true);
        texts.SetValue("index_of", new SiteFunction(IndexOf, _text, new(typeof(string), "search"), new(typeof(int?), "start_index", null), new(typeof(int?), "count", null), new(typeof(string), "string_comparison", null)), readOnly: true);
    }

    private static string Capitalized(string text, bool isEachWord)
    {
        var letters = text.ToCharArray();
        var isNext = true;
        for (var at = 0; at < letters.Length && isNext | isEachWord; at++)
        {
            if (isNext && (!isEachWord || char.IsLetter(letters[at])))
            {
                letters[at] = char.ToUpperInvariant(letters[at]);
                isNext = false;
            }

            isNext |= isEachWord && char.IsWhiteSpace(letters[at]);
        }

        return new string(letters);
    }

    private static object? IndexOf(SiteContext site, SourceSpan span, ScriptArray of)
    {
        var text = of[0] as string ?? "";
        var start = of[2] as int? ?? 0;
        var count = of[3] as int? ?? text.Length - start;
        var comparison = of[4] is string named && Enum.TryParse<StringComparison>(named, out var asked) ? asked : StringComparison.Ordinal;
        comparison = comparison is StringComparison.CurrentCultureIgnoreCase or StringComparison.InvariantCultureIgnoreCase or StringComparison.OrdinalIgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return start < 0 || count < 0 || start + (long)count > text.Length
            ? throw new ScriptRuntimeException(span, Messages.NoSuchPart)
            : text.IndexOf(of[1] as string ?? "", start, count, comparison);
    }

    /// <summary>The items of a list in ascending order of themselves, or of a member of theirs, which may be a path.</summary>
    private static ScriptArray Sorted(SiteContext site, SourceSpan span, ScriptArray of)
    {
        if (of[0] is string || of[0] is not IEnumerable list)
            return of[0] is null ? [] : [of[0]];

        var items = list.Cast<object?>().ToArray();
        site.Steps.Take(items.Length, span);
        Func<object?, object?> key = of[1] is string { Length: > 0 } path ? item => MemberOf(site, span, item, path) : item => item;
        try
        {
            return [.. items.OrderBy(key, ValueOrder.Instance)];
        }
        catch (InvalidOperationException)
        {
            throw new ScriptRuntimeException(span, Messages.NoOrder);
        }
    }

    private static object? MemberOf(SiteContext site, SourceSpan span, object? item, string path)
    {
        foreach (var name in path.Split('.'))
            item = item is not null && site.GetMemberAccessor(item).TryGetValue(site, span, item, name, out var member) ? member : null;

        return item;
    }

    /// <summary>Nothing stands before everything; numbers are in order of their value, texts of their code points.</summary>
    private sealed class ValueOrder : IComparer<object?>
    {
        public static ValueOrder Instance { get; } = new();

        public int Compare(object? x, object? y) => (x, y) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string left, string right) => string.CompareOrdinal(left, right),
            (IComparable left, _) when x.GetType() == y.GetType() => left.CompareTo(y),
            _ when MathFunctions.IsNumber(x) && MathFunctions.IsNumber(y) => CompareNumbers(x, y),
            _ => throw new InvalidOperationException("values of different kinds have no order"),
        };

        private static int CompareNumbers(object x, object y) => x is double or float or decimal || y is double or float or decimal
            ? ToDouble(x).CompareTo(ToDouble(y))
            : ToWhole(x).CompareTo(ToWhole(y));

        private static double ToDouble(object number) => number is BigInteger large ? (double)large : Convert.ToDouble(number, CultureInfo.InvariantCulture);

        private static BigInteger ToWhole(object number) => number is BigInteger large ? large : new BigInteger(Convert.ToDecimal(number, CultureInfo.InvariantCulture));
    }
}
