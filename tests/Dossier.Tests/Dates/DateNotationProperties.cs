using Dossier.Dates;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Dates;

/// <summary>What is written in place of a date in another notation says no more and no less: the same days, the same doubt.</summary>
public class DateNotationProperties
{
    private static readonly Config _thorough = Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true);

    private static readonly string[] _signs = ["", "", "", "?", "~", "%"];

    /// <summary>A date as it is written, and what that says in EDTF.</summary>
    private sealed record Written(string Text, string Edtf);

    private static readonly Gen<DateOnly> _days = from number in Gen.Choose(new DateOnly(1000, 1, 1).DayNumber, new DateOnly(9990, 1, 1).DayNumber) select DateOnly.FromDayNumber(number);

    private static readonly Gen<string> _times =
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from form in Gen.Elements($"T{hour:D2}:{minute:D2}", $" {hour:D2}:{minute:D2}", $"T{hour:D2}:{minute:D2}:07", $"T{hour:D2}:{minute:D2}:07.123", $", {hour}:{minute:D2}", $"T{hour:D2}{minute:D2}", $" {(hour % 12) + 1}:{minute:D2} pm")
        from zone in Gen.Elements("", "", "Z", "+02:00", "-05:00", "+1400", "-11", " UTC", " GMT+2", " CEST", "[Asia/Damascus]", "+03:00[Asia/Damascus]")
        select form + zone;

    private static Gen<Written> OfDay(DateOnly day) =>
        from form in Gen.Elements("yyyy-MM-dd", "yyyy/MM/dd", "yyyy/M/d", "yyyy.MM.dd", "yyyy MM dd", "yyyyMMdd", "d.M.yyyy", "d. M. yyyy", "d MMMM yyyy", "MMMM d, yyyy", "dddd, d MMMM yyyy", "ddd, dd MMM yyyy")
        from time in Gen.OneOf(Gen.Constant(""), Gen.Constant(""), _times)
        from sign in Gen.Elements(_signs)
        select new Written(day.ToString(form, CultureInfo.InvariantCulture) + time + sign, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + sign);

    private static Gen<Written> OfMonthOrYear(DateOnly day) =>
        from form in Gen.Elements(("yyyy-MM", "yyyy-MM"), ("MMMM yyyy", "yyyy-MM"), ("MMM yyyy", "yyyy-MM"), ("MM/yyyy", "yyyy-MM"), ("M.yyyy", "yyyy-MM"), ("yyyy.MM", "yyyy-MM"), ("yyyy", "yyyy"))
        from sign in Gen.Elements(_signs)
        select new Written(day.ToString(form.Item1, CultureInfo.InvariantCulture) + sign, day.ToString(form.Item2, CultureInfo.InvariantCulture) + sign);

    private static Gen<Written> OfDate(DateOnly day) => Gen.OneOf(OfDay(day), OfDay(day), OfMonthOrYear(day));

    private static readonly Gen<Written> _singles = from day in _days from written in OfDate(day) select written;

    private static readonly Gen<Written> _ranges =
        from first in _days
        from days in Gen.Choose(400, 3000)
        from start in OfDate(first)
        from end in OfDate(first.AddDays(days))
        from between in Gen.Elements("/", " / ", " – ", "–", " - ", " to ", " until ", "..", " → ")
        from open in Gen.Elements(0, 0, 0, 1, 2)
        select open switch
        {
            1 => new Written($"{start.Text}/..", $"{start.Edtf}/.."),
            2 => new Written($"../{end.Text}", $"../{end.Edtf}"),
            _ => new Written(start.Text + between + end.Text, $"{start.Edtf}/{end.Edtf}"),
        };

    private static readonly Gen<Written> _qualified =
        from day in _days
        from written in OfDate(day)
        from word in Gen.Elements("about ", "c. ", "since ", "until ", "depuis ")
        let date = Dates.Parsed(written.Edtf)
        let approximate = date.Qualifier is EdtfQualifier.Certain or EdtfQualifier.Approximate ? "~" : "%"
        select new Written(word + written.Text, word switch
        {
            "about " or "c. " => written.Edtf.TrimEnd('?', '~', '%') + approximate,
            "until " => $"../{written.Edtf}",
            _ => $"{written.Edtf}/..",
        });

    [Fact]
    public void A_date_in_any_notation_that_is_known_is_read_as_what_it_says() =>
        Prop.ForAll(_singles.ToArbitrary(), written => Assert.Equal(Dates.Parsed(written.Edtf), Read(written.Text) ?? throw new InvalidOperationException($"'{written.Text}' is not read; it says {written.Edtf}"))).Check(_thorough);

    [Fact]
    public void A_span_or_a_date_behind_a_word_is_read_as_what_it_says_or_left_to_the_editor() =>
        Prop.ForAll(Gen.OneOf(_ranges, _qualified).ToArbitrary(), written =>
        {
            if (Read(written.Text) is { } read)
                Assert.True(Dates.Parsed(written.Edtf) == read, $"'{written.Text}' says {written.Edtf} and was read as {read.Text}");
        }).Check(_thorough);

    [Fact]
    public void Most_spans_are_read()
    {
        var spans = Gen.Sample(_ranges, 500, 20).ToArray();
        Assert.InRange(spans.Count(span => Read(span.Text) is not null), spans.Length / 2, spans.Length);
    }

    [Fact]
    public void No_second_date_no_doubt_and_no_word_that_is_not_known_is_dropped()
    {
        string[] pieces = ["2025-05-07", "2031-11-23", "T18:00", " 18:00", "Z", "-05:00", "?", "~", "%", "/", "..", " until ", " to ", " – ", "about ", "from ", " ", " or ", " soon", ", "];
        var texts = (from count in Gen.Choose(1, 7) from chosen in Gen.Elements(pieces).ListOf(count) select string.Concat(chosen)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            if (Read(text) is not { } read)
                return;

            Assert.True(Count(text, "20") == Count(read.Text, "20"), $"'{text}' became {read.Text}: a date is lost");
            Assert.True(text.AsSpan().ContainsAny('?', '~', '%') == read.Text.AsSpan().ContainsAny("?%") || text.Contains('~', StringComparison.Ordinal), $"'{text}' became {read.Text}: its doubt is lost");
            Assert.True(!text.Contains('~', StringComparison.Ordinal) || read.Text.AsSpan().ContainsAny('~', '%'), $"'{text}' became {read.Text}: that it is about then is lost");
            Assert.DoesNotContain("soon", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" or ", text, StringComparison.Ordinal);
        }).Check(_thorough);
    }

    private static int Count(string text, string part) => text.Split(part).Length;

    /// <summary>The date that a text is, or that <c>check --fix</c> would write in its place; null where it is left to the editor.</summary>
    private static EdtfDate? Read(string text) => EdtfDate.Parse(text) switch
    {
        EdtfParse.Parsed parsed => parsed.Date,
        EdtfParse.Malformed { Fault: EdtfFault.OtherNotation sure } => Dates.Parsed(sure.Reading),
        _ => null,
    };
}
