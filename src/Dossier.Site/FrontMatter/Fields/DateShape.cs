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
                    Messages.BadDate(place, reading.FieldName, text, Reason(malformed.Fault), malformed.Fault.Suggestion),
                    malformed.Fault is EdtfFault.OtherNotation other ? other.Reading : null);
                break;
        }

        return value is not null;
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
        EdtfFault.UnspecifiedInInterval => Messages.DateUnspecifiedInInterval,
        EdtfFault.OtherNotation => Messages.DateOtherNotation,
        EdtfFault.AmbiguousNotation ambiguous => Messages.DateAmbiguous(ambiguous.DayFirst, ambiguous.MonthFirst),
        EdtfFault.Unrecognised => Messages.DateUnrecognised,
    };
}
