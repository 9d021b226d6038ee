using System.Text.RegularExpressions;

namespace Dossier.Dates;

/// <summary>
/// A time of day behind a date, as programs and agencies write it: ISO 8601, RFC 3339, RFC 9557, RFC 5322, "6:00 pm". The day is
/// the one of the calendar in the zone that is named: in <c>2025-05-07T23:30-05:00</c> the 7th, though the 8th in UTC.
/// </summary>
internal static partial class TimesOfDay
{
    /// <summary>What the day before a time says, by a reader of dates; null where no time stands behind it, or where it is no day. 24:00, which is the day after, is none.</summary>
    public static EdtfFault? Taken(string text, Func<string, EdtfFault?> read)
    {
        if (TimeAtEnd().Match(text) is not { Success: true } match)
            return null;

        var date = match.Groups["date"].Value;
        var fault = OtherDateNotations.Reading(date) ?? read(date);
        var isOfDay = fault is not EdtfFault.OtherNotation(var reading) || IsDay(reading);
        return isOfDay && (fault is not EdtfFault.AmbiguousNotation either || (IsDay(either.First) && IsDay(either.Second))) ? fault : null;
    }

    private static bool IsDay(string edtf) => edtf.Length == "2025-05-07".Length && !edtf.Contains('X', StringComparison.Ordinal);

    private const string Clock = @"(?:(?:[01]?[0-9]|2[0-3])[:.][0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?|:60)?(?:\s*[ap]\.?m\.?)?|(?:0?[1-9]|1[0-2])\s*[ap]\.?m\.?)";
    private const string ClockBehindT = @"(?:[01][0-9]|2[0-3])(?:[0-5][0-9](?:[0-5][0-9](?:[.,][0-9]+)?)?)?";
    private const string Zone = @"(?:Z|(?:UTC|GMT)?\s*[+\-\u2212](?:0?[0-9]|1[0-4])(?::?[0-5][0-9])?|UTC|GMT|CES?T|EES?T|WES?T|BST|MSK|IST|JST|KST|HKT|AES?T|AEDT|[ECMP][SD]T)";

    [GeneratedRegex($@"^(?<date>.*[^\s,])(?:(?:(?<=[0-9])T|,?\s+(?:at\s+)?){Clock}|(?<=[0-9])T{ClockBehindT})\s*{Zone}?\s*(?:\[[A-Za-z_/+\-0-9]+\])?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeAtEnd();
}
