using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Turns a pattern of <c>%</c> codes into the custom format with which .NET reads a date.</summary>
internal static class StrftimeReading
{
    /// <summary>
    /// The format for <see cref="DateTime.TryParseExact(string, string, IFormatProvider, DateTimeStyles, out DateTime)"/>.
    /// Codes that do not say which day or time it is, such as the week's number, match only their own letters.
    /// </summary>
    public static string ToDotNet(string pattern, CultureInfo culture)
    {
        var format = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                AppendLiteral(format, pattern[i]);
                continue;
            }
            i++;
            if (pattern[i] == 'g') continue;
            if (Reading(pattern[i], culture) is { } reading) AppendReading(format, reading);
            else AppendLiteral(AppendLiteral(format, '%'), pattern[i]);
        }
        // .NET takes a format of one letter for the name of a standard format, unless a percent sign is in front.
        return format.Length == 1 ? "%" + format : format.ToString();
    }

    private static string? Reading(char code, CultureInfo culture) => code switch
    {
        // Where writing pads to two places, reading takes one or two.
        'e' => "d",
        'k' => "H",
        'l' => "h",
        'N' => "fffffff'00'",
        'P' => "tt",
        'v' => "d-MMM-yyyy",
        'x' => culture.DateTimeFormat.ShortDatePattern,
        'X' => culture.DateTimeFormat.LongTimePattern,
        'n' or 't' => " ",
        '%' => @"\%",
        _ => StrftimeFormat.DotNetFormat(code),
    };

    private static void AppendReading(StringBuilder format, string reading)
    {
        // Two codes that follow each other must not melt into one: "dd" and "d" are not "ddd".
        if (format.Length > 0 && format[^1] == reading[0]) format.Append("''");
        format.Append(reading);
    }

    private static StringBuilder AppendLiteral(StringBuilder format, char c) =>
        char.IsWhiteSpace(c) ? format.Append(c) : format.Append('\\').Append(c);
}
