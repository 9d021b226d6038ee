namespace Dossier.Dates;

/// <summary>
/// A phrase around a date, in the forms a language needs for what it holds: French says "depuis le 7 mai" but
/// "depuis mai". <c>{date}</c> stands for the date.
/// </summary>
/// <param name="Day">Around a day.</param>
/// <param name="Month">Around a month.</param>
/// <param name="Year">Around a year.</param>
/// <param name="Worded">Around a date that has words of its own already, such as "about May 2025".</param>
public sealed record DatePhrase(string Day, string Month, string Year, string Worded)
{
    /// <summary>A phrase that is the same around every date.</summary>
    public static DatePhrase Same(string pattern) => new(pattern, pattern, pattern, pattern);
}

/// <summary>
/// The words and patterns a language describes dates with: plain data, so that it can be read from a file. A pattern's
/// placeholders stand in braces; an unknown one is left as it is.
/// </summary>
public sealed record DateWords
{
    internal const string WesternDigits = "0123456789";

    /// <summary>The twelve months, January first, as they stand within a date.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>The ten digits in their order.</summary>
    public string Digits { get; init; } = WesternDigits;

    /// <summary>The first day of a month, where it is not just its number; null where it is.</summary>
    public string? FirstDay { get; init; }

    /// <summary><c>{day}</c> <c>{month}</c> <c>{year}</c></summary>
    public string Day { get; init; } = "{day} {month} {year}";

    /// <summary><c>{month}</c> <c>{year}</c></summary>
    public string Month { get; init; } = "{month} {year}";

    /// <summary><c>{year}</c></summary>
    public string Year { get; init; } = "{year}";

    /// <summary><c>{date}</c>: the month of a day not known.</summary>
    public required string DayUnknown { get; init; }

    /// <summary><c>{date}</c>: the year of a month not known.</summary>
    public required string MonthUnknown { get; init; }

    /// <summary><c>{date}</c>: the year of a day not known.</summary>
    public required string MonthAndDayUnknown { get; init; }

    public required DatePhrase About { get; init; }

    /// <summary><c>{date}</c></summary>
    public required string Uncertain { get; init; }

    /// <summary>An interval with an open end.</summary>
    public required DatePhrase From { get; init; }

    /// <summary>An interval with an open start.</summary>
    public required DatePhrase Until { get; init; }

    /// <summary><c>{date}</c>: the Monday of an interval that runs from a Monday to the Sunday after it.</summary>
    public required string Week { get; init; }

    /// <summary><c>{from_day}</c> <c>{to_day}</c> <c>{month}</c> <c>{year}</c></summary>
    public required string DaysOfMonth { get; init; }

    /// <summary><c>{from_day}</c> <c>{from_month}</c> <c>{to_day}</c> <c>{to_month}</c> <c>{year}</c></summary>
    public required string DaysOfYear { get; init; }

    /// <summary><c>{from}</c> <c>{to}</c>: two days of different years.</summary>
    public required string Days { get; init; }

    /// <summary><c>{from_month}</c> <c>{to_month}</c> <c>{year}</c></summary>
    public required string MonthsOfYear { get; init; }

    /// <summary><c>{from}</c> <c>{to}</c></summary>
    public required string Years { get; init; }

    /// <summary><c>{from}</c> <c>{to}</c>: any other two dates.</summary>
    public required string Range { get; init; }

    /// <summary>English, day before month.</summary>
    public static DateWords English { get; } = new()
    {
        Months =
        [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ],
        DayUnknown = "{date} (day unknown)",
        MonthUnknown = "{date} (month unknown)",
        MonthAndDayUnknown = "{date} (month and day unknown)",
        About = DatePhrase.Same("about {date}"),
        Uncertain = "{date} (uncertain)",
        From = DatePhrase.Same("from {date}"),
        Until = DatePhrase.Same("until {date}"),
        Week = "week of {date}",
        DaysOfMonth = "{from_day}–{to_day} {month} {year}",
        DaysOfYear = "{from_day} {from_month} – {to_day} {to_month} {year}",
        Days = "{from} – {to}",
        MonthsOfYear = "{from_month}–{to_month} {year}",
        Years = "{from}–{to}",
        Range = "{from} – {to}",
    };

    public static DateWords French { get; } = new()
    {
        Months =
        [
            "janvier", "février", "mars", "avril", "mai", "juin",
            "juillet", "août", "septembre", "octobre", "novembre", "décembre",
        ],
        FirstDay = "1er",
        DayUnknown = "{date} (jour inconnu)",
        MonthUnknown = "{date} (mois inconnu)",
        MonthAndDayUnknown = "{date} (mois et jour inconnus)",
        About = new DatePhrase("vers le {date}", "vers {date}", "vers {date}", "vers {date}"),
        Uncertain = "{date} (incertain)",
        From = new DatePhrase("depuis le {date}", "depuis {date}", "depuis {date}", "depuis {date}"),
        Until = new DatePhrase("jusqu’au {date}", "jusqu’en {date}", "jusqu’en {date}", "jusque {date}"),
        Week = "semaine du {date}",
        DaysOfMonth = "du {from_day} au {to_day} {month} {year}",
        DaysOfYear = "du {from_day} {from_month} au {to_day} {to_month} {year}",
        Days = "du {from} au {to}",
        MonthsOfYear = "{from_month}–{to_month} {year}",
        Years = "{from}–{to}",
        Range = "{from} – {to}",
    };

    /// <summary>Arabic with the month names of Modern Standard Arabic and the digits 0–9.</summary>
    public static DateWords Arabic { get; } = new()
    {
        Months =
        [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
            "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
        ],
        DayUnknown = "{date} (اليوم غير معروف)",
        MonthUnknown = "{date} (الشهر غير معروف)",
        MonthAndDayUnknown = "{date} (الشهر واليوم غير معروفين)",
        About = DatePhrase.Same("نحو {date}"),
        Uncertain = "{date} (غير مؤكد)",
        From = DatePhrase.Same("منذ {date}"),
        Until = DatePhrase.Same("حتى {date}"),
        Week = "أسبوع {date}",
        DaysOfMonth = "من {from_day} إلى {to_day} {month} {year}",
        DaysOfYear = "من {from_day} {from_month} إلى {to_day} {to_month} {year}",
        Days = "من {from} إلى {to}",
        MonthsOfYear = "من {from_month} إلى {to_month} {year}",
        Years = "من {from} إلى {to}",
        Range = "من {from} إلى {to}",
    };
}
