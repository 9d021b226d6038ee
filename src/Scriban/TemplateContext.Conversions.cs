using System.Collections;
using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>How values become values of another type.</summary>
public partial class TemplateContext
{
    /// <summary>Whether a value counts as true: everything but null, false and <c>empty</c> (0 and "" count as true).</summary>
    public virtual bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool b => b,
        EmptyScriptObject => false,
        _ => true,
    };

    /// <summary>A value as an int; null gives 0, fractions are rounded to the nearest even number.</summary>
    /// <exception cref="ScriptRuntimeException">The value is no number or out of range.</exception>
    public virtual int ToInt(SourceSpan span, object? value)
    {
        if (value is int number)
            return number;
        if (value is null)
            return 0;
        try
        {
            return value is BigInteger big ? (int)big : Convert.ToInt32(value, CurrentCulture);
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or OverflowException)
        {
            throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to int", fault);
        }
    }

    /// <summary>
    /// A value as a list: null gives null, a list itself, another sequence its items, an object a list of itself.
    /// </summary>
    /// <exception cref="ScriptRuntimeException">The value is a string or another single value.</exception>
    public virtual IList? ToList(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                return null;
            case IList list:
                return list;
            case string:
                throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to list");
            case IEnumerable items:
                return ReadAll(span, items);
            default:
                throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to list");
        }
    }

    /// <summary>A value converted to a type, as arguments of functions are.</summary>
    /// <exception cref="ScriptRuntimeException">There is no such conversion, or the value is out of range.</exception>
    public T? ToObject<T>(SourceSpan span, object? value) => (T?)ToObject(span, value, typeof(T));

    /// <summary>A value converted to a type, as arguments of functions are.</summary>
    /// <param name="span">The place of the value, for errors.</param>
    /// <param name="value">The value; null gives 0 for numbers, false for bool and null otherwise.</param>
    /// <param name="destinationType">The type; of a nullable one, the type underneath.</param>
    /// <exception cref="ScriptRuntimeException">There is no such conversion, or the value is out of range.</exception>
    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType)
    {
        ArgumentNullException.ThrowIfNull(destinationType);
        if (value is not null && destinationType.IsInstanceOfType(value))
            return value;
        var nullable = Nullable.GetUnderlyingType(destinationType);
        if (value is null && (nullable is not null || !destinationType.IsValueType))
            return null;
        var type = nullable ?? destinationType;
        if (type == typeof(string))
            return ObjectToString(value);
        if (type == typeof(int))
            return Boxed.Of(ToInt(span, value));
        if (type == typeof(bool))
            return Boxed.Of(ToBool(span, value));
        if (value is null)
            return Activator.CreateInstance(type);
        return ToOtherType(span, value, type);
    }

    /// <summary>Whether a value is empty: null for null, else whether a string, list or object holds nothing; false for other values.</summary>
    public virtual object? IsEmpty(SourceSpan span, object? value) => value switch
    {
        null => null,
        CapturedText captured => IsEmpty(span, captured.ToString()),
        EmptyScriptObject => Boxed.True,
        string text => Boxed.Of(text.Length == 0),
        ICollection list => Boxed.Of(list.Count == 0),
        IScriptObject members => Boxed.Of(members.Count == 0),
        IEnumerable items => Boxed.Of(!Any(items)),
        bool => Boxed.False,
        _ when IsPrimitive(value) => Boxed.False,
        _ => Boxed.Of(GetMemberAccessor(value).GetMemberCount(this, span, value) == 0),
    };

    /// <summary>The name of a value's type as error messages show it.</summary>
    public virtual string GetTypeName(object? value) => value is null ? "null" : TypeNames.Of(value is Type type ? type : value.GetType());

    internal static bool IsPrimitive(object value) => value is IConvertible and not string || value is BigInteger or Guid or TimeSpan;

    /// <summary>A number of .NET's own as another one; checked.</summary>
    private object ToOtherType(SourceSpan span, object value, Type type)
    {
        try
        {
            if (type == typeof(BigInteger))
                return ToBigInteger(value);
            if (type == typeof(IList))
                return ToList(span, value)!;
            if (type == typeof(IEnumerable))
                return ToList(span, value)!;
            if (type == typeof(ScriptArray) && value is IEnumerable items and not string)
                return ReadAll(span, items);
            if (type.IsEnum)
                return value is string name ? Enum.Parse(type, name, true) : Enum.ToObject(type, value);
            if (type == typeof(TimeSpan) && value is string duration)
                return TimeSpan.Parse(duration, CurrentCulture);
            if (value is BigInteger big)
                return Convert.ChangeType(type == typeof(long) ? (long)big : type == typeof(decimal) ? (decimal)big : (double)big, type, CultureInfo.InvariantCulture);
            if (value is DateTimeOffset moment && type == typeof(DateTime))
                return moment.DateTime;
            if (value is IConvertible && (type.IsPrimitive || type == typeof(decimal) || type == typeof(DateTime)))
                return Convert.ChangeType(value, type, CurrentCulture);
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to `{TypeNames.Of(type)}`", fault);
        }

        throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to `{TypeNames.Of(type)}`");
    }

    internal static BigInteger ToBigInteger(object value) => value switch
    {
        BigInteger big => big,
        float single => new BigInteger(single),
        double real => new BigInteger(real),
        decimal money => new BigInteger(money),
        ulong unsigned => new BigInteger(unsigned),
        _ => new BigInteger(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
    };

    private static bool Any(IEnumerable items)
    {
        var enumerator = items.GetEnumerator();
        using (enumerator as IDisposable)
            return enumerator.MoveNext();
    }
}
