namespace Dossier.Dates;

/// <summary>Puts an <see cref="EdtfDate"/> into the words of a language. Needs no culture data of the machine.</summary>
internal static class DateDescription
{
    public static string Of(EdtfDate date, DateWords words)
    {
        var described = date.Precision == EdtfPrecision.Interval ? Interval(date, words) : Single(date, words);
        // Patterns come from a file and may be empty.
        return string.IsNullOrWhiteSpace(described) ? date.Text : described;
    }

    private static string Single(EdtfDate date, DateWords words)
    {
        var about = IsApproximate(date) ? Around(words.About, date, Plain(date, words)) : Plain(date, words);
        return IsUncertain(date) ? Fill(words.Uncertain, ("date", about)) : about;
    }

    private static string Interval(EdtfDate date, DateWords words) => (date.Start, date.End) switch
    {
        ({ } start, { } end) => Closed(start, end, words),
        ({ } start, null) => HalfOpen(words.From, start, words),
        (null, { } end) => HalfOpen(words.Until, end, words),
        (null, null) => date.Text,
    };

    private static string HalfOpen(DatePhrase phrase, EdtfDate end, DateWords words)
    {
        var described = IsApproximate(end)
            ? Fill(phrase.Worded, ("date", Around(words.About, end, Plain(end, words))))
            : Around(phrase, end, Plain(end, words));
        return IsUncertain(end) ? Fill(words.Uncertain, ("date", described)) : described;
    }

    private static string Closed(EdtfDate start, EdtfDate end, DateWords words)
    {
        if (start == end)
            return Single(start, words);
        if (start.Precision != end.Precision || start.Qualifier != end.Qualifier || IsApproximate(start))
            return Fill(words.Range, ("from", Single(start, words)), ("to", Single(end, words)));

        var folded = Folded(start, end, words);
        return IsUncertain(start) ? Fill(words.Uncertain, ("date", folded)) : folded;
    }

    /// <summary>Two different dates of one precision, with the month and year they share said once.</summary>
    private static string Folded(EdtfDate start, EdtfDate end, DateWords words)
    {
        var (from, to) = (start.Lower.GetValueOrDefault(), end.Lower.GetValueOrDefault());
        var sameYear = from.Year == to.Year;
        var pattern = start.Precision switch
        {
            EdtfPrecision.Day when from.DayOfWeek == DayOfWeek.Monday && to.DayNumber - from.DayNumber == 6 => words.Week,
            EdtfPrecision.Day when sameYear && from.Month == to.Month => words.DaysOfMonth,
            EdtfPrecision.Day when sameYear => words.DaysOfYear,
            EdtfPrecision.Day => words.Days,
            EdtfPrecision.Month when sameYear => words.MonthsOfYear,
            EdtfPrecision.Year => words.Years,
            EdtfPrecision.Month or EdtfPrecision.DayUnknown or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown or EdtfPrecision.Interval => words.Range,
        };
        return Fill(pattern,
            ("date", Plain(start, words)), ("from", Plain(start, words)), ("to", Plain(end, words)),
            ("from_day", Day(from.Day, words)), ("to_day", Day(to.Day, words)),
            ("from_month", Month(from.Month, words)), ("to_month", Month(to.Month, words)),
            ("month", Month(from.Month, words)), ("year", Number(from.Year, words)));
    }

    /// <summary>The date without its qualifier.</summary>
    private static string Plain(EdtfDate date, DateWords words)
    {
        var day = date.Lower.GetValueOrDefault();
        var pattern = date.Precision switch
        {
            EdtfPrecision.Day => words.Day,
            EdtfPrecision.Month or EdtfPrecision.DayUnknown => words.Month,
            EdtfPrecision.Year or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown or EdtfPrecision.Interval => words.Year,
        };
        var described = Fill(pattern,
            ("day", Day(day.Day, words)), ("month", Month(day.Month, words)), ("year", Number(day.Year, words)));
        return date.Precision switch
        {
            EdtfPrecision.DayUnknown => Fill(words.DayUnknown, ("date", described)),
            EdtfPrecision.MonthUnknown => Fill(words.MonthUnknown, ("date", described)),
            EdtfPrecision.MonthAndDayUnknown => Fill(words.MonthAndDayUnknown, ("date", described)),
            EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year or EdtfPrecision.Interval => described,
        };
    }

    private static string Around(DatePhrase phrase, EdtfDate date, string described) => Fill(
        date.Precision switch
        {
            EdtfPrecision.Day => phrase.Day,
            EdtfPrecision.Month or EdtfPrecision.DayUnknown => phrase.Month,
            EdtfPrecision.Year or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown or EdtfPrecision.Interval => phrase.Year,
        },
        ("date", described));

    private static bool IsApproximate(EdtfDate date) => (date.Qualifier & EdtfQualifier.Approximate) != 0;

    private static bool IsUncertain(EdtfDate date) => (date.Qualifier & EdtfQualifier.Uncertain) != 0;

    private static string Day(int day, DateWords words) => day == 1 && words.FirstDay is { } first ? first : Number(day, words);

    private static string Month(int month, DateWords words) =>
        month <= words.Months.Count ? words.Months[month - 1] : Number(month, words);

    private static string Number(int value, DateWords words)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return words.Digits.Length < 10 || words.Digits == DateWords.WesternDigits ? digits : string.Concat(digits.Select(digit => words.Digits[digit - '0']));
    }

    /// <summary>Replaces <c>{name}</c> by its value, in one pass, so that a value is never read as a pattern.</summary>
    private static string Fill(string pattern, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder(48);
        var rest = pattern.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            filled.Append(rest[..open]);
            rest = rest[open..];
            var (length, text) = (1, "{");
            foreach (var (name, value) in values)
            {
                if (!rest[1..].StartsWith(name) || !rest[(name.Length + 1)..].StartsWith('}'))
                    continue;

                (length, text) = (name.Length + 2, value);
                break;
            }

            filled.Append(text);
            rest = rest[length..];
        }

        return filled.Append(rest).ToString();
    }
}
