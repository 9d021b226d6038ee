using System.Globalization;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Writes values in .NET formats that come from a template.</summary>
internal static class ValueFormat
{
    /// <summary>Writes a value in a format.</summary>
    /// <exception cref="ScriptRuntimeException">At the call: the format is faulty, its result too long or the culture unknown.</exception>
    public static string Format(TemplateContext context, SourceSpan span, IFormattable value, string? format, string? culture)
    {
        // "D999999999" is a short format for a text of a gigabyte.
        if (format is [_, .. var digits] && char.IsAsciiLetter(format[0])
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var precision))
        {
            FunctionBudget.CheckLength(context, span, precision);
        }
        var provider = Culture(context, span, culture);
        try
        {
            return value.ToString(format, provider);
        }
        catch (FormatException fault)
        {
            throw new ScriptRuntimeException(span, $"`{format}` is no format for the value `{value}`", fault);
        }
    }

    /// <summary>The culture of this name, or the context's where no name is given.</summary>
    /// <exception cref="ScriptRuntimeException">At the call: there is no such culture.</exception>
    public static CultureInfo Culture(TemplateContext context, SourceSpan span, string? name)
    {
        if (name is null) return context.CurrentCulture;
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException fault)
        {
            throw new ScriptRuntimeException(span, $"There is no culture `{name}`", fault);
        }
    }
}
