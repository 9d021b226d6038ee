using System.Text.RegularExpressions;
using Dossier.Import.Web.Marks;

namespace Dossier.Import.Forms.References;

/// <summary>Dates of references: of a day, a month or a year, in numbers or words, about a time or of a season.</summary>
internal static partial class ReferenceDate
{
    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>A date as EDTF, and the words of it that EDTF has no place for here; null where it is none.</summary>
    public static (string Edtf, string? Words)? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 120)
            return null;
        var trimmed = text.Trim().TrimEnd('/');
        if (MachineDate.Edtf(trimmed) is { } whole)
            return (whole, null);
        if (Parts().Match(trimmed) is { Success: true } parts)
            return Of(parts.Groups["y"].Value, parts.Groups["m"].Value, parts.Groups["d"].Value, parts.Groups["rest"].Value.Trim(' ', '/', '-'));
        if (About().Match(trimmed) is { Success: true } about && Of(about.Groups["date"].Value) is var (edtf, _))
            return MachineDate.Edtf(edtf + "~") is { } circa ? (circa, null) : (edtf, trimmed);
        if (MachineDate.Of(trimmed) is { } day)
            return (day, null);
        if (MonthAndYear().Match(trimmed) is { Success: true } month && Month(month.Groups["m"].Value) is { } number)
            return Of(month.Groups["y"].Value, number, "", "");
        return Year().Match(trimmed) is { Success: true } year && MachineDate.Edtf(year.Value) is { } only ? (only, trimmed) : null;
    }

    /// <summary>A date whose parts stand in fields of their own: a month by number or name, with a day beside it or in it.</summary>
    public static (string Edtf, string? Words)? Of(string? year, string? month, string? day)
    {
        if (year is null)
            return null;
        if (month is null)
            return Of(year);
        var inMonth = DayInMonth().Match(month);
        var number = int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? month : Month(Letters().Match(month).Value);
        return number is null ? Of($"{year}") is var (edtf, _) ? (edtf, $"{month} {year}") : null
            : Of(year, number, day ?? (inMonth.Success ? inMonth.Value : ""), "");
    }

    private static (string Edtf, string? Words)? Of(string year, string month, string day, string rest)
    {
        var words = rest.Length == 0 ? null : $"{rest} {year}";
        foreach (var edtf in new[] { $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", $"{year}-{month.PadLeft(2, '0')}", year })
        {
            if (MachineDate.Edtf(edtf) is { } date)
                return (date, words);
        }

        return null;
    }

    private static string? Month(string name)
    {
        var folded = name.Length < 3 ? "" : name[..3].ToLowerInvariant();
        var at = Array.IndexOf(_months, folded);
        return at < 0 ? null : (at + 1).ToString("D2", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:[-/](?<m>[0-9]{1,2})?(?:[-/](?<d>[0-9]{1,2})?(?:[-/](?<rest>[^/]*))?)?)?(?:T[0-9:.+\-Z]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?:ca?\.?|circa|about|around|vers|um|env\.?)\s*(?<date>[0-9].*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"^(?<m>[A-Za-z]{3,9})\.?,?\s+(?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"\b(?:1[5-9]|20)[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("[0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex DayInMonth();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
