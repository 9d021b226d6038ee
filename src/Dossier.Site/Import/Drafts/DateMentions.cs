using System.Text.RegularExpressions;
using Dossier.Dates;
using Dossier.Import.Layout;
using Dossier.Text.Languages;

namespace Dossier.Import.Drafts;

/// <summary>What it takes to make a date of a text one of the calendar.</summary>
public enum DateAnchor
{
    /// <summary>It says all: it is EDTF already.</summary>
    Complete,

    /// <summary>It lacks its year.</summary>
    NeedsYear,

    /// <summary>It counts from the day of publication.</summary>
    NeedsPublicationDate,

    /// <summary>It can be read in two ways.</summary>
    Ambiguous,
}

/// <summary>A date in a text.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Line">The number of its line.</param>
/// <param name="Column">Where it begins, counted from 1.</param>
/// <param name="Anchor">What it takes.</param>
/// <param name="Edtf">The date, where it says all; else what it would be if it were the nearest such day before the publication; null where even that is not known.</param>
public sealed record DateMention(string Text, int Line, int Column, DateAnchor Anchor, string? Edtf);

/// <summary>Finds the dates of a text, in the languages of <see cref="CalendarNames"/>. Nothing is decided: an editor does that.</summary>
internal static partial class DateMentions
{
    private const RegexOptions Invariant = RegexOptions.CultureInvariant;

    private static readonly Regex _dayMonth = new($@"(?<![\p{{L}}\p{{N}}])(?<day>[0-9]{{1,2}})(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?(?<month>{CalendarNames.MonthPattern})(?![\p{{L}}])(?:\.?,?\s(?:de\s|del\s|of\s)?(?<year>[0-9]{{4}})(?![0-9]))?", Invariant);

    private static readonly Regex _monthDay = new($@"(?<![\p{{L}}\p{{N}}])(?<month>{CalendarNames.MonthPattern})\.?\s(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9\p{{L}}:%])(?:,?\s(?<year>[0-9]{{4}})(?![0-9]))?", Invariant);

    private static readonly Regex _monthYear = new($@"(?<![\p{{L}}\p{{N}}])(?<month>{CalendarNames.MonthPattern})\.?,?\s(?:de\s|del\s|of\s)?(?<year>[0-9]{{4}})(?![0-9])", Invariant);

    private static readonly Regex _weekday = new($@"(?<![\p{{L}}\p{{N}}])(?<weekday>{CalendarNames.WeekdayPattern})(?![\p{{L}}])", Invariant);

    /// <summary>Finds the dates of one paragraph, in an article whose day of publication may be known.</summary>
    public static IEnumerable<DateMention> In(string text, int line, DateOnly? published)
    {
        var digits = DateLine.WithAsciiDigits(text);
        var taken = new List<(int Start, int End)>();
        var found = new List<DateMention>();
        void Take(Regex pattern, Func<Match, (DateAnchor, string?)?> anchor)
        {
            foreach (Match match in pattern.Matches(digits))
            {
                if (taken.Count > 0 && taken.Any(span => match.Index < span.End && span.Start < match.Index + match.Length))
                    continue;
                if (anchor(match) is not var (how, edtf))
                    continue;
                taken.Add((match.Index, match.Index + match.Length));
                found.Add(new DateMention(text.Substring(match.Index, match.Length), line, match.Index + 1, how, edtf));
            }
        }

        Take(Numeric(), match => Numbers(match.Value));
        Take(_dayMonth, InWords);
        Take(_monthDay, InWords);
        Take(_monthYear, InWords);
        Take(_weekday, match => Weekday(match, published));
        Take(Relative(), _ => (DateAnchor.NeedsPublicationDate, null));
        Take(Year(), match => (DateAnchor.Complete, match.Value));
        return found.OrderBy(date => date.Column);
    }

    private static (DateAnchor, string?)? Numbers(string text) => EdtfDate.Parse(text) switch
    {
        EdtfParse.Parsed parsed => (DateAnchor.Complete, parsed.Date.Text),
        EdtfParse.Malformed { Fault: EdtfFault.OtherNotation other } => (DateAnchor.Complete, other.Reading),
        EdtfParse.Malformed { Fault: EdtfFault.AmbiguousNotation } => (DateAnchor.Ambiguous, null),
        EdtfParse.Malformed => null,
    };

    private static (DateAnchor, string?)? InWords(Match match)
    {
        var month = CalendarNames.MonthOf(match.Groups["month"].Value);
        var day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        if (day is < 1 or > 31)
            return null;
        if (!match.Groups["year"].Success)
            return (DateAnchor.NeedsYear, null);
        var edtf = CalendarNames.Edtf(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), month, day);
        return edtf is null ? null : (DateAnchor.Complete, edtf);
    }

    private static (DateAnchor, string?)? Weekday(Match match, DateOnly? published)
    {
        if (!CalendarNames.Weekdays.TryGetValue(WordForms.Fold(match.Groups["weekday"].Value), out var weekday))
            return null;
        if (published is not { } day)
            return (DateAnchor.NeedsPublicationDate, null);
        var back = ((int)day.DayOfWeek - (int)weekday + 7) % 7;
        return (DateAnchor.NeedsPublicationDate, day.DayNumber < back ? null : day.AddDays(-back).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"(?<![0-9\p{L}.,/-])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{4})(?![0-9\p{L}/-])", Invariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:yesterday|tomorrow|today|last (?:week|month|year|night)|this (?:week|month|year|morning)|next (?:week|month|year)|hier|demain|aujourd['’]hui|la semaine dernière|le mois dernier|l['’]année dernière|l['’]an dernier|gestern|heute|letzte Woche|vergangene Woche|letzten Monat|vergangenen Monat|ayer|mañana|hoy|la semana pasada|el mes pasado|el año pasado|أمس|اليوم|غدا|الأسبوع الماضي|الشهر الماضي|العام الماضي)(?![\p{L}])", Invariant | RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?<![0-9\p{L}.,$€£/-])(?:19|20)[0-9]{2}(?![0-9\p{L}%/-]|[.,][0-9])", Invariant)]
    private static partial Regex Year();
}
