using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Writes values of a template as JSON within the limits of a context.</summary>
internal sealed class JsonText
{
    // Utf8JsonWriter goes no deeper.
    private const int DeepestOfWriter = 1000;

    private readonly TemplateContext _context;
    private readonly SourceSpan _span;
    private readonly Utf8JsonWriter _writer;
    private int _depth;

    private JsonText(TemplateContext context, SourceSpan span, Utf8JsonWriter writer)
    {
        _context = context;
        _span = span;
        _writer = writer;
    }

    /// <summary>Gives the JSON text of a value.</summary>
    /// <exception cref="ScriptRuntimeException">At the call: nested too deep, too long, or a number that is not finite.</exception>
    public static string Write(TemplateContext context, SourceSpan span, object? value)
    {
        var target = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(target, new JsonWriterOptions { SkipValidation = true }))
        {
            new JsonText(context, span, writer).WriteValue(value);
        }
        return Encoding.UTF8.GetString(target.WrittenSpan);
    }

    private void WriteValue(object? value)
    {
        if (!WriteScalar(value)) WriteNested(value!);
        FunctionBudget.CheckLength(_context, _span, _writer.BytesCommitted + _writer.BytesPending);
    }

    private bool WriteScalar(object? value)
    {
        switch (value)
        {
            case null: _writer.WriteNullValue(); return true;
            case string text: _writer.WriteStringValue(text); return true;
            case bool truth: _writer.WriteBooleanValue(truth); return true;
            case int number: _writer.WriteNumberValue(number); return true;
            case long number: _writer.WriteNumberValue(number); return true;
            case double number: RequireFinite(double.IsFinite(number), number); _writer.WriteNumberValue(number); return true;
            case float number: RequireFinite(float.IsFinite(number), number); _writer.WriteNumberValue(number); return true;
            case decimal number: _writer.WriteNumberValue(number); return true;
            case DateTime date: _writer.WriteStringValue(date); return true;
            case DateTimeOffset date: _writer.WriteStringValue(date); return true;
            case DateOnly or TimeOnly: _writer.WriteStringValue(((IFormattable)value).ToString("O", CultureInfo.InvariantCulture)); return true;
            case Enum member: _writer.WriteRawValue(member.ToString("D")); return true;
            case BigInteger or byte or sbyte or short or ushort or uint or ulong:
                _writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                return true;
            case char or IFormattable: _writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); return true;
            case JsonElement element: element.WriteTo(_writer); return true;
            case IScriptCustomFunction and not IScriptObject: _writer.WriteNullValue(); return true;
            default: return false;
        }
    }

    private void WriteNested(object value)
    {
        FunctionBudget.CheckCancelled(_context, _span);
        var limit = _context.ObjectRecursionLimit is > 0 and < DeepestOfWriter ? _context.ObjectRecursionLimit : DeepestOfWriter;
        if (_depth >= limit || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(_span, string.Create(CultureInfo.InvariantCulture,
                $"The value is nested deeper than {_depth} levels (ObjectRecursionLimit), or it contains itself"));
        }
        _depth++;
        if (value is IEnumerable items && value is IList or not (IScriptObject or IDictionary or IDictionary<string, object?>))
            WriteItems(value, items);
        else
            WriteMembers(value);
        _depth--;
    }

    private void WriteItems(object value, IEnumerable items)
    {
        _writer.WriteStartArray();
        foreach (var item in FunctionBudget.Walk(_context, _span, items)) WriteValue(item);
        _writer.WriteEndArray();
    }

    private void WriteMembers(object value)
    {
        _writer.WriteStartObject();
        var accessor = _context.GetMemberAccessor(value);
        foreach (var member in accessor.GetMembers(_context, _span, value))
        {
            if (!accessor.TryGetValue(_context, _span, value, member, out var memberValue)) continue;
            _writer.WritePropertyName(member);
            WriteValue(memberValue);
        }
        _writer.WriteEndObject();
    }

    private void RequireFinite(bool isFinite, object number)
    {
        if (isFinite) return;
        throw new ScriptRuntimeException(_span, string.Create(CultureInfo.InvariantCulture, $"JSON has no way to write the number {number}"));
    }
}
