using System.Globalization;
using System.Runtime.CompilerServices;

namespace Scriban.Functions;

/// <summary>
/// Writes dates in patterns of <c>%</c> codes, after C's strftime (ISO/IEC 9899, section 7.29.3.5) and Ruby's additions.
/// </summary>
/// <remarks>
/// Day: <c>%a %A</c> name, <c>%d %e</c> in the month, <c>%j</c> in the year, <c>%u %w</c> in the week from Monday 1 or
/// Sunday 0. Week: <c>%U %W</c> from Sunday or Monday by the culture's rule, <c>%V</c> ISO 8601. Month: <c>%b %h %B</c> name,
/// <c>%m</c>. Year: <c>%Y %y</c>, <c>%C</c> century. Hour: <c>%H %k</c> of 24, <c>%I %l</c> of 12, <c>%p %P</c> half of the
/// day. <c>%M</c> minute, <c>%S</c> second, <c>%L</c> milliseconds, <c>%N</c> nanoseconds, <c>%s</c> seconds since 1970 UTC,
/// <c>%Z</c> offset from UTC. Whole: <c>%c %D %F %v %x</c> dates, <c>%r %R %T %X</c> times. <c>%n %t %%</c> line end, tab,
/// percent sign. <c>%g</c> writes nothing and turns to the invariant culture. Any other code stays as it is.
/// </remarks>
internal static class StrftimeFormat
{
    private const int LongestUsualResult = 128;

    /// <summary>Writes a date in a pattern.</summary>
    /// <param name="date">The date.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="culture">The culture of names, separators and calendar.</param>
    /// <param name="zone">The time zone of a date that does not say whether it is local or UTC.</param>
    public static string Write(DateTime date, ReadOnlySpan<char> pattern, CultureInfo culture, TimeZoneInfo zone)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, culture, stackalloc char[LongestUsualResult]);
        var isGregorian = culture.DateTimeFormat.Calendar is GregorianCalendar;
        var rest = pattern;
        for (var at = rest.IndexOf('%'); at >= 0 && at + 1 < rest.Length; at = rest.IndexOf('%'))
        {
            text.AppendFormatted(rest[..at]);
            var code = rest[at + 1];
            rest = rest[(at + 2)..];
            if (isGregorian && WriteUsual(ref text, date, code, culture)) continue;
            if (code != 'g') WriteCode(ref text, date, code, culture, zone);
            else if (!Equals(culture, CultureInfo.InvariantCulture))
                return string.Concat(text.ToStringAndClear(), Write(date, rest, CultureInfo.InvariantCulture, zone));
        }
        text.AppendFormatted(rest);
        return text.ToStringAndClear();
    }

    /// <summary>The custom format of .NET that writes a code; null where there is none.</summary>
    public static string? DotNetFormat(char code) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff00",
        'p' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };

    /// <summary>Writes the commonest codes without going through .NET's format strings; false for any other code.</summary>
    private static bool WriteUsual(ref DefaultInterpolatedStringHandler text, DateTime date, char code, CultureInfo culture)
    {
        switch (code)
        {
            case 'a': text.AppendLiteral(culture.DateTimeFormat.GetAbbreviatedDayName(date.DayOfWeek)); return true;
            case 'A': text.AppendLiteral(culture.DateTimeFormat.GetDayName(date.DayOfWeek)); return true;
            case 'b' or 'h': text.AppendLiteral(culture.DateTimeFormat.GetAbbreviatedMonthName(date.Month)); return true;
            case 'B': text.AppendLiteral(culture.DateTimeFormat.GetMonthName(date.Month)); return true;
            case 'Y':
                WriteTwoDigits(ref text, date.Year / 100);
                WriteTwoDigits(ref text, date.Year % 100);
                return true;
            case 'y': WriteTwoDigits(ref text, date.Year % 100); return true;
            case 'm': WriteTwoDigits(ref text, date.Month); return true;
            case 'd': WriteTwoDigits(ref text, date.Day); return true;
            case 'H': WriteTwoDigits(ref text, date.Hour); return true;
            case 'M': WriteTwoDigits(ref text, date.Minute); return true;
            case 'S': WriteTwoDigits(ref text, date.Second); return true;
            default: return false;
        }
    }

    private static void WriteCode(
        ref DefaultInterpolatedStringHandler text, DateTime date, char code, CultureInfo culture, TimeZoneInfo zone)
    {
        var calendar = culture.DateTimeFormat.Calendar;
        var weekRule = culture.DateTimeFormat.CalendarWeekRule;
        switch (code)
        {
            case 'C': WriteTwoDigits(ref text, date.Year / 100); break;
            case 'e': text.AppendFormatted(calendar.GetDayOfMonth(date), 2); break;
            case 'j': text.AppendFormatted(date.DayOfYear, "D3"); break;
            case 'k': text.AppendFormatted(date.Hour, 2); break;
            case 'l': text.AppendFormatted(HourOfTwelve(date), 2); break;
            case 'n': text.AppendLiteral("\n"); break;
            case 'P': text.AppendLiteral(date.ToString("tt", culture).ToLowerInvariant()); break;
            case 's': text.AppendFormatted((long)Math.Floor((ToUniversal(date, zone) - DateTime.UnixEpoch).TotalSeconds)); break;
            case 't': text.AppendLiteral("\t"); break;
            case 'u': text.AppendFormatted(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek); break;
            case 'U': WriteTwoDigits(ref text, calendar.GetWeekOfYear(date, weekRule, DayOfWeek.Sunday)); break;
            case 'v': WriteVmsDate(ref text, date); break;
            case 'V': WriteTwoDigits(ref text, ISOWeek.GetWeekOfYear(date)); break;
            case 'w': text.AppendFormatted((int)date.DayOfWeek); break;
            case 'W': WriteTwoDigits(ref text, calendar.GetWeekOfYear(date, weekRule, DayOfWeek.Monday)); break;
            case 'x': text.AppendFormatted(date, "d"); break;
            case 'X': text.AppendFormatted(date, "T"); break;
            case 'Z' when date.Kind == DateTimeKind.Unspecified:
                text.AppendFormatted(new DateTimeOffset(date, zone.GetUtcOffset(date)), "zzz");
                break;
            case '%': text.AppendLiteral("%"); break;
            default: WriteByFormat(ref text, date, code); break;
        }
    }

    private static void WriteByFormat(ref DefaultInterpolatedStringHandler text, DateTime date, char code)
    {
        if (DotNetFormat(code) is { } format)
        {
            text.AppendFormatted(date, format);
            return;
        }
        text.AppendLiteral("%");
        text.AppendFormatted(code);
    }

    /// <summary>Day, month in English capitals, year: as the VMS system wrote dates.</summary>
    private static void WriteVmsDate(ref DefaultInterpolatedStringHandler text, DateTime date)
    {
        text.AppendFormatted(date.Day, 2);
        text.AppendLiteral("-");
        text.AppendLiteral(date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant());
        text.AppendLiteral("-");
        text.AppendFormatted(date.Year, "D4");
    }

    private static void WriteTwoDigits(ref DefaultInterpolatedStringHandler text, int number)
    {
        ReadOnlySpan<char> digits = [(char)('0' + number / 10), (char)('0' + number % 10)];
        text.AppendFormatted(digits);
    }

    private static int HourOfTwelve(DateTime date) => date.Hour % 12 is var hour and not 0 ? hour : 12;

    private static DateTime ToUniversal(DateTime date, TimeZoneInfo zone) =>
        date.Kind == DateTimeKind.Unspecified ? date - zone.GetUtcOffset(date) : date.ToUniversalTime();
}
