using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

public partial class ObjectFunctions
{
    /// <summary>Reads JSON (RFC 8259).</summary>
    /// <param name="context">Not used; part of the package's signature.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="json">The JSON text.</param>
    /// <returns>Objects as objects, arrays as lists, numbers in the smallest type that holds them; null for null and the empty text.</returns>
    /// <exception cref="ScriptRuntimeException">The text is no JSON, or nested deeper than 64 levels.</exception>
    /// <example><c>{{ ('{"a": [1, 2]}' | object.from_json).a.size }}</c> gives <c>2</c>.</example>
    public static object? FromJson(TemplateContext context, SourceSpan span, string? json)
    {
        if (string.IsNullOrEmpty(json)) return null;
        try
        {
            using var document = JsonDocument.Parse(json);
            return JsonValues.ToScript(document.RootElement);
        }
        catch (JsonException fault)
        {
            throw new ScriptRuntimeException(span, $"The text is not JSON: {fault.Message}", fault);
        }
    }

    /// <summary>Writes a value as JSON (RFC 8259) without white space.</summary>
    /// <param name="context">
    /// It knows how to read members; its <see cref="TemplateContext.ObjectRecursionLimit"/> bounds the nesting, its
    /// <see cref="TemplateContext.LimitToString"/> the length.
    /// </param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The value. A function in it becomes null.</param>
    /// <returns>The JSON text in ASCII; characters that mean something in HTML are escaped.</returns>
    /// <exception cref="ScriptRuntimeException">
    /// The value is nested too deep (an object that contains itself is), its text too long, or a number not finite.
    /// </exception>
    /// <example><c>{{ {a: [1, true]} | object.to_json }}</c> gives <c>{"a":[1,true]}</c>.</example>
    public static string ToJson(TemplateContext context, SourceSpan span, object? value) => JsonText.Write(context, span, value);
}
