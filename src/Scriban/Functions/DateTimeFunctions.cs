using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// The builtin object <c>date</c>: its functions, and the format in which a template prints a date. Called with a text,
/// <c>{{ date "2024/12/08" }}</c>, it reads the text as a date.
/// </summary>
/// <remarks>
/// <c>date.now</c> and <c>date.utc_now</c> are the only functions of the language that ask for the time. They, and the
/// reading of a text that names its offset from UTC or a time without a day, take clock and time zone from
/// <see cref="Clock"/>: a program that must give the same output for the same input sets a clock of its own there.
/// </remarks>
public partial class DateTimeFunctions : ScriptObject, IScriptCustomFunction
{
    /// <summary>The format of a new object: day, short month name, year.</summary>
    public const string DefaultFormat = "%d %b %Y";

    /// <summary>The variable under which templates know this object.</summary>
    [ScriptMemberIgnore]
    public static readonly ScriptVariable DateVariable = ScriptVariable.Create("date");

    private const string FormatKey = "format";

    /// <summary>Makes the object <c>date</c> of one context.</summary>
    public DateTimeFunctions()
    {
        SetValue(FormatKey, DefaultFormat, false);
        ImportOwnFunctions();
    }

    /// <summary>
    /// The format in which a template prints a date that it does not format itself: the codes of
    /// <see cref="ToString(DateTime?, string?, CultureInfo?)"/>. A template sets it with <c>date.format = "%F"</c>.
    /// </summary>
    public string Format
    {
        get => GetSafeValue<string>(FormatKey) ?? DefaultFormat;
        set => SetValue(FormatKey, value, false);
    }

    /// <summary>The clock and the local time zone; the machine's unless replaced. Copies of the object share it.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>The time now on the machine's clock, in its time zone. In a template, <see cref="Clock"/> decides.</summary>
    /// <returns>The local time.</returns>
    /// <example><c>{{ date.now.year }}</c> gives the current year.</example>
    public static DateTime Now() => DateTime.Now;

    /// <summary>The time now on the machine's clock, in UTC. In a template, <see cref="Clock"/> decides.</summary>
    /// <returns>The time in UTC.</returns>
    /// <example><c>{{ date.utc_now.year }}</c> gives the current year.</example>
    public static DateTime UtcNow() => DateTime.UtcNow;

    /// <summary>Goes forward by days.</summary>
    /// <param name="date">The date.</param>
    /// <param name="days">How many days, also in part; a negative number goes back.</param>
    /// <returns>The date then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
    /// <example><c>{{ date.parse "2024/12/08" | date.add_days 1 }}</c> gives <c>09 Dec 2024</c>.</example>
    public static DateTime AddDays(DateTime date, double days) => date.AddDays(days);

    /// <summary>Goes forward by months; where the day does not exist then, to the last day of the month.</summary>
    /// <param name="date">The date.</param>
    /// <param name="months">How many months; a negative number goes back.</param>
    /// <returns>The date then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
    /// <example><c>{{ date.parse "2024/12/31" | date.add_months 2 }}</c> gives <c>28 Feb 2025</c>.</example>
    public static DateTime AddMonths(DateTime date, int months) => date.AddMonths(months);

    /// <summary>Goes forward by years; from 29 February to 28 February where there is none.</summary>
    /// <param name="date">The date.</param>
    /// <param name="years">How many years; a negative number goes back.</param>
    /// <returns>The date then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
    /// <example><c>{{ date.parse "2024/12/08" | date.add_years 1 }}</c> gives <c>08 Dec 2025</c>.</example>
    public static DateTime AddYears(DateTime date, int years) => date.AddYears(years);

    /// <summary>Goes forward by hours.</summary>
    /// <param name="date">The date.</param>
    /// <param name="hours">How many hours, also in part; a negative number goes back.</param>
    /// <returns>The date then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
    /// <example><c>{{ date.parse "2024/12/08 23:00" | date.add_hours 2 }}</c> gives <c>09 Dec 2024</c>.</example>
    public static DateTime AddHours(DateTime date, double hours) => date.AddHours(hours);

    /// <summary>Goes forward by minutes.</summary>
    /// <param name="date">The date.</param>
    /// <param name="minutes">How many minutes, also in part; a negative number goes back.</param>
    /// <returns>The date then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
    /// <example><c>{{ date.parse "2024/12/08" | date.add_minutes (-1) }}</c> gives <c>07 Dec 2024</c>.</example>
    public static DateTime AddMinutes(DateTime date, double minutes) => date.AddMinutes(minutes);

    /// <summary>Goes forward by seconds.</summary>
    /// <param name="date">The date.</param>
    /// <param name="seconds">How many seconds, also in part; a negative number goes back.</param>
    /// <returns>The date then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
    /// <example><c>{{ date.parse "2024/12/08" | date.add_seconds (-1) }}</c> gives <c>07 Dec 2024</c>.</example>
    public static DateTime AddSeconds(DateTime date, double seconds) => date.AddSeconds(seconds);

    /// <summary>Goes forward by milliseconds.</summary>
    /// <param name="date">The date.</param>
    /// <param name="millis">How many milliseconds, also in part; a negative number goes back.</param>
    /// <returns>The date then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
    /// <example><c>{{ date.parse "2024/12/08" | date.add_milliseconds (-1) }}</c> gives <c>07 Dec 2024</c>.</example>
    public static DateTime AddMilliseconds(DateTime date, double millis) => date.AddMilliseconds(millis);

    /// <inheritdoc/>
    public override IScriptObject Clone(bool deep)
    {
        // The functions that know the format and the clock of their object must know those of the copy.
        var clone = (DateTimeFunctions)base.Clone(deep);
        clone.ImportOwnFunctions();
        return clone;
    }

    /// <inheritdoc/>
    public int RequiredParameterCount => 0;

    /// <inheritdoc/>
    public int ParameterCount => 0;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    /// <summary>Without an argument the object itself, with one the date that <c>date.parse</c> reads from it.</summary>
    /// <exception cref="ScriptRuntimeException">There is more than one argument.</exception>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);
        return arguments.Count switch
        {
            0 => this,
            1 => ParseHere(context, callerContext?.Span ?? default, context.ObjectToString(arguments[0]), null, null),
            _ => throw new ScriptRuntimeException(
                callerContext?.Span ?? default,
                string.Create(CultureInfo.InvariantCulture, $"`date` takes one text to read; these are {arguments.Count} arguments")),
        };
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    private void ImportOwnFunctions()
    {
        this.Import("now", () => Clock.GetLocalNow().DateTime);
        this.Import("utc_now", () => Clock.GetUtcNow().UtcDateTime);
        this.Import("parse", ParseHere);
        this.Import("parse_to_string", ParseToStringHere);
        this.Import("to_string", ToStringHere);
    }
}
