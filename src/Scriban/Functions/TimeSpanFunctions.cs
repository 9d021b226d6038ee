using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of the builtin object <c>timespan</c>: lengths of time as <see cref="TimeSpan"/>.</summary>
public partial class TimeSpanFunctions : ScriptObject
{
    /// <summary>No time at all.</summary>
    /// <example><c>{{ timespan.zero.days }}</c> gives <c>0</c>.</example>
    public static TimeSpan Zero => TimeSpan.Zero;

    /// <summary>A length of time in days.</summary>
    /// <param name="days">The number of days.</param>
    /// <returns>The length of time.</returns>
    /// <exception cref="OverflowException">It is longer than a <see cref="TimeSpan"/> can be.</exception>
    /// <example><c>{{ (timespan.from_days 1.5).total_hours }}</c> gives <c>36</c>.</example>
    public static TimeSpan FromDays(double days) => TimeSpan.FromDays(days);

    /// <summary>A length of time in hours.</summary>
    /// <param name="hours">The number of hours.</param>
    /// <returns>The length of time.</returns>
    /// <exception cref="OverflowException">It is longer than a <see cref="TimeSpan"/> can be.</exception>
    /// <example><c>{{ (timespan.from_hours 36).days }}</c> gives <c>1</c>.</example>
    public static TimeSpan FromHours(double hours) => TimeSpan.FromHours(hours);

    /// <summary>A length of time in minutes.</summary>
    /// <param name="minutes">The number of minutes.</param>
    /// <returns>The length of time.</returns>
    /// <exception cref="OverflowException">It is longer than a <see cref="TimeSpan"/> can be.</exception>
    /// <example><c>{{ (timespan.from_minutes 90).hours }}</c> gives <c>1</c>.</example>
    public static TimeSpan FromMinutes(double minutes) => TimeSpan.FromMinutes(minutes);

    /// <summary>A length of time in seconds.</summary>
    /// <param name="seconds">The number of seconds.</param>
    /// <returns>The length of time.</returns>
    /// <exception cref="OverflowException">It is longer than a <see cref="TimeSpan"/> can be.</exception>
    /// <example><c>{{ (timespan.from_seconds 90).minutes }}</c> gives <c>1</c>.</example>
    public static TimeSpan FromSeconds(double seconds) => TimeSpan.FromSeconds(seconds);

    /// <summary>A length of time in milliseconds.</summary>
    /// <param name="millis">The number of milliseconds.</param>
    /// <returns>The length of time.</returns>
    /// <exception cref="OverflowException">It is longer than a <see cref="TimeSpan"/> can be.</exception>
    /// <example><c>{{ (timespan.from_milliseconds 1500).seconds }}</c> gives <c>1</c>.</example>
    public static TimeSpan FromMilliseconds(double millis) => TimeSpan.FromMilliseconds(millis);

    /// <summary>Reads a length of time in .NET's form, <c>[-][d.]hh:mm[:ss[.fffffff]]</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The length of time; none at all for null or an empty text.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    /// <exception cref="OverflowException">A part is greater than it may be, such as 25 hours.</exception>
    /// <example><c>{{ (timespan.parse "1.12:30:00").hours }}</c> gives <c>12</c>.</example>
    public static TimeSpan Parse(string? text) =>
        string.IsNullOrEmpty(text) ? TimeSpan.Zero : TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
