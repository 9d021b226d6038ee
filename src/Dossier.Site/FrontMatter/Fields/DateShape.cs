using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dossier.Dates;

namespace Dossier.FrontMatter.Fields;

/// <summary>An EDTF date; a text that is none is reported with the date that was probably meant.</summary>
internal sealed class DateShape : ScalarShape<EdtfDate>
{
    public override string Expected => "a date, such as 2025-05-07, 2025-05 or 2025";

    public override JsonObject Schema => FieldSchemas.Pattern(FieldSchemas.Date);

    protected override bool Parse(string text, Place place, FieldReading reading, [MaybeNullWhen(false)] out EdtfDate value)
    {
        value = null;
        switch (EdtfDate.Parse(text))
        {
            case EdtfParse.Parsed parsed:
                value = parsed.Date;
                break;
            case EdtfParse.Malformed malformed:
                reading.Report(
                    Messages.BadDate(place, reading.FieldName, text, Reason(malformed.Fault), Hint(malformed.Fault)),
                    malformed.Fault is EdtfFault.OtherNotation other ? other.Reading : null);
                break;
        }

        return value is not null;
    }

    /// <summary>What to write instead; null where nothing more exact can be said than the cure of every case.</summary>
    private static string? Hint(EdtfFault fault) => fault switch
    {
        EdtfFault.AmbiguousNotation either => Messages.WriteEither(either.First, either.Second),
        EdtfFault.IntervalEndMissing missing => Messages.WriteEnd(missing.Open, missing.Alone, missing.IsStart),
        EdtfFault.Season(var year, var number) => Messages.WriteMonths(Months(year, number), EdtfDate.Of(new DateOnly(year, 1, 1), EdtfPrecision.Year).Text),
        EdtfFault.OtherWeekday weekday => Messages.WriteIfDayIsRight(weekday.Reading),
        EdtfFault.MonthOutOfRange { Years: { } years } => Messages.WriteYears(years),
        EdtfFault.Empty or EdtfFault.YearOutOfRange or EdtfFault.MonthOutOfRange or EdtfFault.ImpossibleDay or EdtfFault.IntervalReversed or EdtfFault.IntervalUnbounded
            or EdtfFault.UnspecifiedInInterval or EdtfFault.UnspecifiedYear or EdtfFault.SignInFront or EdtfFault.OtherNotation or EdtfFault.Unrecognised =>
            fault.Suggestion is { } date ? Messages.WriteDate(date) : null,
    };

    /// <summary>The months that a season has in the north.</summary>
    private static string Months(int year, int season)
    {
        var first = new DateOnly(year, 3 * (season - 20), 1);
        return $"{EdtfDate.Of(first, EdtfPrecision.Month).Text}/{EdtfDate.Of(year == DateOnly.MaxValue.Year && season == 24 ? first : first.AddMonths(2), EdtfPrecision.Month).Text}";
    }

    private static string Reason(EdtfFault fault) => fault switch
    {
        EdtfFault.Empty => Messages.DateIsEmpty,
        EdtfFault.YearOutOfRange => Messages.DateYear,
        EdtfFault.MonthOutOfRange month => Messages.DateMonth(month.Month),
        EdtfFault.ImpossibleDay day => Messages.DateDay(day.Year, DateWords.English.Months[day.Month - 1], day.LastDay),
        EdtfFault.IntervalReversed => Messages.DateReversed,
        EdtfFault.IntervalUnbounded => Messages.DateUnbounded,
        EdtfFault.IntervalEndMissing => Messages.DateEndMissing,
        EdtfFault.Season => Messages.DateSeason,
        EdtfFault.UnspecifiedYear => Messages.DateUnspecifiedYear,
        EdtfFault.SignInFront => Messages.DateSignInFront,
        EdtfFault.OtherWeekday weekday => Messages.DateWeekday(weekday.Reading, CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(weekday.Right)),
        EdtfFault.UnspecifiedInInterval => Messages.DateUnspecifiedInInterval,
        EdtfFault.OtherNotation => Messages.DateOtherNotation,
        EdtfFault.AmbiguousNotation ambiguous => Messages.DateAmbiguous(ambiguous.First, ambiguous.Second),
        EdtfFault.Unrecognised => Messages.DateUnrecognised,
    };
}
