using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// The functions of the builtin object <c>object</c>. This file holds those that look at a value; the other parts hold
/// evaluation and JSON.
/// </summary>
public partial class ObjectFunctions : ScriptObject
{
    /// <summary>A value, or another one in its place where it is missing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="default">What comes in the place of null and of the empty text.</param>
    /// <returns>One of the two; a text of white space counts as there.</returns>
    /// <example><c>{{ author | object.default "unknown" }}</c> gives <c>unknown</c> where there is no author.</example>
    public static object? Default(object? value, object? @default) => value is null or "" ? @default : value;

    /// <summary>Writes a value in a .NET format.</summary>
    /// <param name="context">Its culture is used where none is named; its limits bound the result.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The value, such as a number or a date.</param>
    /// <param name="format">The format, such as <c>N2</c> or <c>yyyy-MM-dd</c>.</param>
    /// <param name="culture">The name of a culture, such as <c>fr-FR</c>.</param>
    /// <returns>The text; empty for null.</returns>
    /// <exception cref="ScriptRuntimeException">The value takes no format, the format is faulty or the culture unknown.</exception>
    /// <example><c>{{ 255 | object.format "X4" }}</c> gives <c>00FF</c>.</example>
    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null) => value switch
    {
        null => string.Empty,
        IFormattable formattable => ValueFormat.Format(context, span, formattable, format, culture),
        _ => throw new ScriptRuntimeException(span, $"A value of type `{context.GetTypeName(value)}` takes no format"),
    };

    /// <summary>Tells whether an object has a member.</summary>
    /// <param name="context">It knows how to read members.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The object.</param>
    /// <param name="key">The member's name.</param>
    /// <returns>True where it has, even with the value null; false where the object or the name is null.</returns>
    /// <example><c>{{ {a: null} | object.has_key "a" }}</c> gives <c>true</c>.</example>
    public static bool HasKey(TemplateContext context, SourceSpan span, object? value, string? key) =>
        value is not null && key is not null && context.GetMemberAccessor(value).HasMember(context, span, value, key);

    /// <summary>Tells whether an object has a member that holds a value.</summary>
    /// <param name="context">It knows how to read members.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The object.</param>
    /// <param name="key">The member's name.</param>
    /// <returns>True where it has one that is not null; false where the object or the name is null.</returns>
    /// <example><c>{{ {a: null} | object.has_value "a" }}</c> gives <c>false</c>.</example>
    public static bool HasValue(TemplateContext context, SourceSpan span, object? value, string? key) =>
        value is not null && key is not null
        && context.GetMemberAccessor(value).TryGetValue(context, span, value, key, out var member) && member is not null;

    /// <summary>The names of an object's members.</summary>
    /// <param name="context">It knows how to read members.</param>
    /// <param name="value">The object.</param>
    /// <returns>The names in the object's order; none for null.</returns>
    /// <example><c>{{ {a: 1, b: 2} | object.keys }}</c> gives <c>["a", "b"]</c>.</example>
    public static new ScriptArray Keys(TemplateContext context, object? value)
    {
        var keys = new ScriptArray();
        if (value is null) return keys;
        foreach (var member in context.GetMemberAccessor(value).GetMembers(context, context.CurrentSpan, value)) keys.Add(member);
        return keys;
    }

    /// <summary>The values of an object's members.</summary>
    /// <param name="context">It knows how to read members.</param>
    /// <param name="value">The object.</param>
    /// <returns>The values in the object's order; none for null.</returns>
    /// <example><c>{{ {a: 1, b: 2} | object.values }}</c> gives <c>[1, 2]</c>.</example>
    public static new ScriptArray Values(TemplateContext context, object? value)
    {
        var values = new ScriptArray();
        if (value is null) return values;
        var accessor = context.GetMemberAccessor(value);
        foreach (var member in accessor.GetMembers(context, context.CurrentSpan, value))
        {
            if (accessor.TryGetValue(context, context.CurrentSpan, value, member, out var memberValue)) values.Add(memberValue);
        }
        return values;
    }

    /// <summary>Counts what a value holds: a text's characters, a list's items, an object's members.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The value.</param>
    /// <returns>The count; 0 for any other value and null.</returns>
    /// <example><c>{{ [1, 2] | object.size }}</c> gives <c>2</c>.</example>
    public static int Size(TemplateContext context, SourceSpan span, object? value) => CapturedText.Read(value) switch
    {
        string text => text.Length,
        IEnumerable list => ArrayFunctions.Size(context, span, list),
        _ => 0,
    };

    /// <summary>The kind of a value in the broad sense.</summary>
    /// <param name="value">The value.</param>
    /// <returns>
    /// <c>string</c>, <c>boolean</c>, <c>number</c>, <c>array</c>, <c>iterator</c> (a sequence made on the way, such as
    /// <c>1..5</c>) or <c>object</c>; null for null.
    /// </returns>
    /// <example><c>{{ 1.5 | object.typeof }}</c> gives <c>number</c>.</example>
    public static string? Typeof(object? value) => CapturedText.Read(value) switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        _ when MathFunctions.IsNumber(value) => "number",
        IList => "array",
        IScriptObject or IDictionary => "object",
        IEnumerable => "iterator",
        _ => "object",
    };

    /// <summary>The precise type of a value.</summary>
    /// <param name="context">It names the type.</param>
    /// <param name="value">The value.</param>
    /// <returns>Such as <c>int</c>, <c>double</c>, <c>string</c>, <c>range</c>; null for null.</returns>
    /// <example><c>{{ 1.5 | object.kind }}</c> gives <c>double</c>.</example>
    public static string? Kind(TemplateContext context, object? value) => value is null ? null : context.GetTypeName(CapturedText.Read(value));
}
