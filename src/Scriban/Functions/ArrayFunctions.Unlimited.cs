using System.Collections;
using Scriban.Runtime;

namespace Scriban.Functions;

// For callers in C#, as the package offers them: no context, so no limits. Templates see the functions that take a context.
public partial class ArrayFunctions
{
    /// <inheritdoc cref="Add(TemplateContext, Parsing.SourceSpan, IEnumerable?, object?)"/>
    [ScriptMemberIgnore]
    public static IEnumerable Add(IEnumerable? list, object? value) => Add(null!, default, list, value);

    /// <inheritdoc cref="AddRange(TemplateContext, Parsing.SourceSpan, IEnumerable?, IEnumerable?)"/>
    [ScriptMemberIgnore]
    public static IEnumerable? AddRange(IEnumerable? list1, IEnumerable? list2) => Concat(null!, default, list1, list2);

    /// <inheritdoc cref="Compact(TemplateContext, Parsing.SourceSpan, IEnumerable?)"/>
    [ScriptMemberIgnore]
    public static IEnumerable? Compact(IEnumerable? list) => Compact(null!, default, list);

    /// <inheritdoc cref="Concat(TemplateContext, Parsing.SourceSpan, IEnumerable?, IEnumerable?)"/>
    [ScriptMemberIgnore]
    public static IEnumerable? Concat(IEnumerable? list1, IEnumerable? list2) => Concat(null!, default, list1, list2);

    /// <inheritdoc cref="Contains(TemplateContext, Parsing.SourceSpan, IEnumerable?, object?)"/>
    [ScriptMemberIgnore]
    public static bool Contains(IEnumerable? list, object? item) => Contains(null!, default, list, item);

    /// <inheritdoc cref="InsertAt(TemplateContext, Parsing.SourceSpan, IEnumerable?, int, object?)"/>
    [ScriptMemberIgnore]
    public static IEnumerable InsertAt(IEnumerable? list, int index, object? value) => InsertAt(null!, default, list, index, value);

    /// <inheritdoc cref="Last(TemplateContext, Parsing.SourceSpan, IEnumerable?)"/>
    [ScriptMemberIgnore]
    public static object? Last(IEnumerable? list) => Last(null!, default, list);

    /// <inheritdoc cref="Limit(TemplateContext, Parsing.SourceSpan, IEnumerable?, int)"/>
    [ScriptMemberIgnore]
    public static ScriptRange? Limit(IEnumerable? list, int count) => Limit(null!, default, list, count);

    /// <inheritdoc cref="Offset(TemplateContext, Parsing.SourceSpan, IEnumerable?, int)"/>
    [ScriptMemberIgnore]
    public static ScriptRange? Offset(IEnumerable? list, int index) => Offset(null!, default, list, index);

    /// <inheritdoc cref="Reverse(TemplateContext, Parsing.SourceSpan, IEnumerable?)"/>
    [ScriptMemberIgnore]
    public static IEnumerable Reverse(IEnumerable? list) => Reverse(null!, default, list);

    /// <inheritdoc cref="Size(TemplateContext, Parsing.SourceSpan, IEnumerable?)"/>
    [ScriptMemberIgnore]
    public static int Size(IEnumerable? list) => Size(null!, default, list);

    /// <inheritdoc cref="Uniq(TemplateContext, Parsing.SourceSpan, IEnumerable?)"/>
    [ScriptMemberIgnore]
    public static IEnumerable? Uniq(IEnumerable? list) => Uniq(null!, default, list);
}
