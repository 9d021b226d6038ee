using System.Text.RegularExpressions;
using Dossier.Dates;
using Dossier.Import.Layout;
using Dossier.Import.Layout.Terms;

namespace Dossier.Import.Web.Marks;

/// <summary>Dates as pages, feeds and mails state them for machines: ISO 8601 in its many abuses, RFC 822, or words.</summary>
internal static partial class MachineDate
{
    /// <summary>The day as EDTF, as the moment's own offset has it; null where it is none.</summary>
    /// <param name="text">What is stated.</param>
    /// <param name="language">The language of the page, by which day and month are told where numbers do not say; null where it is not known.</param>
    public static string? Of(string? text, string? language = null) => Read(text, language)?.Day;

    /// <summary>The same with the words of the date, where it could be read in two ways or was counted over; null where it is none.</summary>
    public static (string Day, string? Words)? Read(string? text, string? language)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 120)
            return null;
        var trimmed = text.Trim();
        if (Stated(trimmed) is { IsMachine: true } stated)
            return stated.Day is { } day ? (day, null) : null;
        return DateLine.Read(Zone().Replace(trimmed, " "), language) is { Edtf: { } edtf } date && edtf.Length >= "2024-01-01".Length ? (edtf, date.Doubt is null ? null : trimmed) : null;
    }

    private static (bool IsMachine, string? Day) Stated(string text)
    {
        if (IsoDay().Match(text) is { Success: true } day && !OtherCalendars.IsOther(int.Parse(day.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)))
            return (true, Edtf($"{OtherCalendars.WithoutBuddhist(day.Groups["y"].Value).Text}-{Two(day, "m")}-{Two(day, "d")}"));
        if (Compact().Match(text) is { Success: true } compact)
            return (true, Edtf($"{compact.Groups["y"].Value}-{compact.Groups["m"].Value}-{compact.Groups["d"].Value}"));
        return Epoch().Match(text) is { Success: true } epoch
            ? (true, DateTimeOffset.FromUnixTimeSeconds(long.Parse(epoch.Groups["s"].ValueSpan, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : (false, null);
    }

    private static string Two(Match day, string part) => day.Groups[part].Value.PadLeft(2, '0');

    /// <summary>A date that is written as EDTF; null where there is no such day.</summary>
    internal static string? Edtf(string day) => EdtfDate.Parse(day) is EdtfParse.Parsed parsed ? parsed.Date.Text : null;

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-/](?<m>[0-9]{1,2})[-/](?<d>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"^(?<y>(?:19|20)[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2})(?:T?[0-9]{4,6}.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    /// <summary>Seconds or milliseconds since 1970, from 2001 on.</summary>
    [GeneratedRegex("^(?<s>[12][0-9]{9})(?:[0-9]{3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Epoch();

    /// <summary>The offset of RFC 822 and the zones of newsrooms.</summary>
    [GeneratedRegex(@"\s[+\-][0-9]{4}\b|\([A-Z]{2,5}\)|\b(?:GMT|UTC|[A-Z]{1,3}[SD]T|Z)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Zone();
}
