namespace Dossier.Dates;

/// <summary>
/// The grammar of <see cref="EdtfDate"/>. A text of the right form is parsed or gets the fault of its numbers; a text of
/// another form is handed to <see cref="OtherDateNotations"/> for a suggestion.
/// </summary>
internal static class EdtfParser
{
    private const string Open = "..";

    public static EdtfParse Parse(string text)
    {
        var offset = 0;
        while (offset < text.Length && char.IsWhiteSpace(text[offset]))
            offset++;

        var trimmed = text.AsSpan(offset).TrimEnd();
        if (trimmed.IsEmpty)
            return new EdtfParse.Malformed(new EdtfFault.Empty(), 0);

        var outcome = InForm(trimmed) ?? OtherNotation(trimmed);
        return outcome is EdtfParse.Malformed malformed ? malformed with { Offset = malformed.Offset + offset } : outcome;
    }

    /// <summary>Reads a text of the form of EDTF; null where it has another form.</summary>
    public static EdtfParse? InForm(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash < 0 ? Single(text) : Interval(text[..slash], text[(slash + 1)..]);
    }

    private static EdtfParse.Malformed OtherNotation(ReadOnlySpan<char> text)
    {
        var recognised = OtherDateNotations.Recognise(text.ToString());
        if (recognised is not null)
            return new EdtfParse.Malformed(recognised, 0);

        // Of an interval with one good end, the other end is to blame.
        var slash = text.IndexOf('/');
        var endIsToBlame = slash > 0 && Single(text[..slash]) is not null;
        return new EdtfParse.Malformed(new EdtfFault.Unrecognised(), endIsToBlame ? slash + 1 : 0);
    }

    private static EdtfParse? Interval(ReadOnlySpan<char> start, ReadOnlySpan<char> end)
    {
        if (start.IsEmpty && end.IsEmpty)
            return null;
        if (start is Open && end is Open)
            return new EdtfParse.Malformed(new EdtfFault.IntervalUnbounded(), 0);
        if (start.IsEmpty || end.IsEmpty)
            return MissingEnd(start, end);

        EdtfDate? from = null;
        EdtfDate? to = null;
        if (start is not Open)
        {
            if (Single(start) is not EdtfParse.Parsed parsed)
                return Single(start);
            from = parsed.Date;
        }

        var endOffset = start.Length + 1;
        if (end is not Open)
        {
            var outcome = Single(end);
            if (outcome is EdtfParse.Malformed malformed)
                return malformed with { Offset = malformed.Offset + endOffset };
            if (outcome is not EdtfParse.Parsed parsed)
                return null;
            to = parsed.Date;
        }

        return Ends(from, to, endOffset);
    }

    private static EdtfParse Ends(EdtfDate? from, EdtfDate? to, int endOffset)
    {
        if (IsUnspecified(from) || IsUnspecified(to))
        {
            var whole = EdtfDate.Interval(Specified(from), Specified(to)).Text;
            return new EdtfParse.Malformed(new EdtfFault.UnspecifiedInInterval(whole), IsUnspecified(from) ? 0 : endOffset);
        }

        return from is not null && to is not null && from.Lower > to.Upper
            ? new EdtfParse.Malformed(new EdtfFault.IntervalReversed(from, to), endOffset)
            : new EdtfParse.Parsed(EdtfDate.Interval(from, to));
    }

    private static EdtfParse.Malformed? MissingEnd(ReadOnlySpan<char> start, ReadOnlySpan<char> end)
    {
        var given = start.IsEmpty ? end : start;
        if (given is Open || Single(given) is not EdtfParse.Parsed(var date))
            return null;

        var closed = start.IsEmpty ? EdtfDate.Interval(null, Specified(date)) : EdtfDate.Interval(Specified(date), null);
        return new EdtfParse.Malformed(new EdtfFault.IntervalEndMissing(closed.Text, date.Text, start.IsEmpty), start.Length);
    }

    private static bool IsUnspecified(EdtfDate? date) =>
        date?.Precision is EdtfPrecision.DayUnknown or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown;

    /// <summary>The month or year that a date with an unspecified part lies in; any other date as it is.</summary>
    private static EdtfDate? Specified(EdtfDate? date) => !IsUnspecified(date) || date?.Lower is not { } lower
        ? date
        : EdtfDate.Single(lower.Year, lower.Month, 1,
            date.Precision == EdtfPrecision.DayUnknown ? EdtfPrecision.Month : EdtfPrecision.Year, date.Qualifier);

    /// <summary><c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c>, with <c>XX</c> for an unspecified month or day, and a qualifier.</summary>
    private static EdtfParse? Single(ReadOnlySpan<char> text)
    {
        var qualifier = text.IsEmpty ? EdtfQualifier.Certain : QualifierOf(text[^1]);
        var body = qualifier == EdtfQualifier.Certain ? text : text[..^1];
        if (body.Length is not (4 or 7 or 10) || Number(body[..4]) is not { } year)
            return null;
        if ((body.Length > 4 && body[4] != '-') || (body.Length > 7 && body[7] != '-'))
            return null;

        var monthPart = body.Length > 4 ? body[5..7] : default;
        var dayPart = body.Length > 7 ? body[8..10] : default;
        var month = Number(monthPart);
        var day = Number(dayPart);
        EdtfPrecision? precision = (Kind(monthPart, month), Kind(dayPart, day)) switch
        {
            (Part.Absent, _) => EdtfPrecision.Year,
            (Part.Number, Part.Absent) => EdtfPrecision.Month,
            (Part.Number, Part.Number) => EdtfPrecision.Day,
            (Part.Number, Part.Unspecified) => EdtfPrecision.DayUnknown,
            (Part.Unspecified, Part.Absent) => EdtfPrecision.MonthUnknown,
            (Part.Unspecified, Part.Unspecified) => EdtfPrecision.MonthAndDayUnknown,
            _ => null,
        };
        return precision is null ? null : InCalendar(year, month, day, precision.Value, qualifier);
    }

    private enum Part
    {
        Absent,
        Number,
        Unspecified,
        Other,
    }

    private static Part Kind(ReadOnlySpan<char> part, int? number) =>
        part.IsEmpty ? Part.Absent : number is not null ? Part.Number : part is "XX" ? Part.Unspecified : Part.Other;

    private static EdtfParse InCalendar(int year, int? month, int? day, EdtfPrecision precision, EdtfQualifier qualifier)
    {
        if (year == 0)
            return new EdtfParse.Malformed(new EdtfFault.YearOutOfRange(), 0);
        if (month is < 1 or > 12)
            return new EdtfParse.Malformed(NoMonth(year, month.Value, precision), 5);
        if (day is { } given && month is { } known && (given < 1 || given > DateTime.DaysInMonth(year, known)))
        {
            var lastDay = DateTime.DaysInMonth(year, known);
            return new EdtfParse.Malformed(new EdtfFault.ImpossibleDay(year, known, lastDay), 8);
        }

        return new EdtfParse.Parsed(EdtfDate.Single(year, month ?? 1, day ?? 1, precision, qualifier));
    }

    private static EdtfFault NoMonth(int year, int number, EdtfPrecision precision) => precision switch
    {
        EdtfPrecision.Month when number is >= 21 and <= 24 => new EdtfFault.Season(year, number),
        EdtfPrecision.Month => new EdtfFault.MonthOutOfRange(number) { Years = NumericDates.Years(year, number, turn: 100) },
        EdtfPrecision.Day or EdtfPrecision.DayUnknown or EdtfPrecision.Year or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown or EdtfPrecision.Interval => new EdtfFault.MonthOutOfRange(number),
    };

    private static EdtfQualifier QualifierOf(char sign) => sign switch
    {
        '?' => EdtfQualifier.Uncertain,
        '~' => EdtfQualifier.Approximate,
        '%' => EdtfQualifier.UncertainAndApproximate,
        _ => EdtfQualifier.Certain,
    };

    /// <summary>The value of a run of ASCII digits; null for anything else.</summary>
    private static int? Number(ReadOnlySpan<char> digits)
    {
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return null;
        var value = 0;
        foreach (var digit in digits)
            value = value * 10 + (digit - '0');
        return value;
    }
}
