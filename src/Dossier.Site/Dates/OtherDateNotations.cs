using System.Text.RegularExpressions;

namespace Dossier.Dates;

/// <summary>
/// Dates that are not EDTF but were clearly meant as dates: what an editor copies from an article or from another tool.
/// In comes the trimmed text, out goes the fault with the EDTF that was meant, or null where nothing is recognised. A
/// reading has the bounds and the doubt of what was written; where a text can say two things, no reading is sure.
/// </summary>
internal static partial class OtherDateNotations
{
    private const RegexOptions Invariant = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    public static EdtfFault? Recognise(string text)
    {
        var ascii = WithAsciiDigits(text);
        var fault = OutOfYears(ascii) ?? UnspecifiedYear(ascii) ?? Single(ascii) ?? Qualified(ascii) ?? Range(ascii);
        return ascii == text || fault is not EdtfFault.OtherNotation sure || IsOfOurCalendar(sure.Reading) ? fault : null;
    }

    /// <summary>A reading is a suggestion only where it is a date; else the fault is in its numbers, or there is none to name.</summary>
    internal static EdtfFault? Reading(string edtf) => EdtfParser.InForm(edtf) switch
    {
        EdtfParse.Parsed parsed => new EdtfFault.OtherNotation(parsed.Date.Text),
        EdtfParse.Malformed malformed => malformed.Fault,
        null => null,
    };

    [GeneratedRegex(@"^(Y?-?[0-9]{5,}|-[0-9]{4}|Y-?[0-9]+(E[0-9]+)?)(S[0-9]+)?(-[0-9]{1,2}){0,2}[?~%]*$", Invariant)]
    private static partial Regex OutOfYearsForm();

    private static EdtfFault.YearOutOfRange? OutOfYears(string text) =>
        // Eight digits are a date without hyphens rather than a year.
        !EightDigits().IsMatch(text) && OutOfYearsForm().IsMatch(text) ? new EdtfFault.YearOutOfRange() : null;

    [GeneratedRegex("^[0-9]{8}[?~%]*$", Invariant)]
    private static partial Regex EightDigits();

    [GeneratedRegex("^(?<decade>[0-9]{2}([0-9]X|XX))(?<signs>[?~%]*)$", Invariant)]
    private static partial Regex DecadeOrCentury();

    /// <summary>A decade or a century of level 1: some year of it, which no interval says.</summary>
    private static EdtfFault? UnspecifiedYear(string text)
    {
        if (DecadeOrCentury().Match(text) is not { Success: true } match)
            return null;

        var decade = match.Groups["decade"].Value.ToUpperInvariant();
        return Reading(WithSigns($"{decade.Replace('X', '0')}/{decade.Replace('X', '9')}", match.Groups["signs"].Value)) is EdtfFault.OtherNotation whole
            ? new EdtfFault.UnspecifiedYear(whole.Reading)
            : new EdtfFault.YearOutOfRange();
    }

    [GeneratedRegex(@"^(?<front>[?~%]*)\s*(?<date>.*?)\s*(?<signs>[?~%]*)$", Invariant | RegexOptions.Singleline)]
    private static partial Regex Signed();

    /// <summary>A date that is no interval in another notation, with the signs of its doubt around it.</summary>
    private static EdtfFault? Single(string text)
    {
        var match = Signed().Match(text);
        var (front, date) = (match.Groups["front"].Value, match.Groups["date"].Value);
        var signs = front + match.Groups["signs"].Value;
        var fault = Reading(date.ToUpperInvariant()) ?? TimesOfDay.Taken(date, Unsigned) ?? Unsigned(date);
        if (fault is EdtfFault.AmbiguousNotation(var first, var second))
            return new EdtfFault.AmbiguousNotation(WithSigns(first, signs), WithSigns(second, signs));
        if (signs.Length == 0 || fault is not EdtfFault.OtherNotation(var reading))
            return fault;

        // A sign behind two dates with a slash between them is that of the second.
        if (date.Contains('/', StringComparison.Ordinal) && reading.Contains('/', StringComparison.Ordinal))
            return null;

        // At level 2 a sign in front qualifies the year alone, so only of a year is it sure what is meant.
        var signed = WithSigns(reading, signs);
        return front.Length > 0 && reading.Length > 4 ? new EdtfFault.SignInFront(signed) : new EdtfFault.OtherNotation(signed);
    }

    private static EdtfFault? Unsigned(string text) => NumericDates.Recognise(text) ?? DatesInWords.Recognise(text);

    /// <summary>A date with more signs of doubt; for an interval, at both its ends.</summary>
    private static string WithSigns(string edtf, string signs)
    {
        if (edtf.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
            return $"{WithSigns(edtf[..slash], signs)}/{WithSigns(edtf[(slash + 1)..], signs)}";

        var date = edtf.TrimEnd('?', '~', '%');
        var all = edtf[date.Length..] + signs;
        return date + (all.Distinct().Count() > 1 ? "%" : all.Length > 0 ? all[..1] : "");
    }

    private const string QualifyingWords =
        @"about|around|circa|ca?\.?|approx(imately|\.)?|vers|environ|نحو"
        + @"|from|since|after|depuis|منذ"
        + @"|until|till|jusqu['’]?(en|au)?|حتى";

    [GeneratedRegex($@"^(?<word>{QualifyingWords})\s+(?<date>.+)$", Invariant)]
    private static partial Regex QualifyingWord();

    /// <summary>A date after a word such as "about", "since", "until".</summary>
    private static EdtfFault? Qualified(string text)
    {
        if (QualifyingWord().Match(text) is not { Success: true } match)
            return null;

        var word = match.Groups["word"].Value.ToUpperInvariant();
        if (Meant(match.Groups["date"].Value) is not { } date)
            return word == "FROM" ? Range(match.Groups["date"].Value) : null;

        return word switch
        {
            // Whether the day itself is part of it is not said.
            "AFTER" => null,
            "FROM" or "SINCE" or "DEPUIS" or "منذ" => Reading(date + "/.."),
            "UNTIL" or "TILL" or "حتى" => Reading("../" + date),
            _ when word.StartsWith("JUSQU", StringComparison.Ordinal) => Reading("../" + date),
            _ => Reading(WithSigns(date, "~")),
        };
    }

    [GeneratedRegex(@"\s*(/|–|—|\.\.|→)\s*|\s+(-|to|until|till|bis|au)\s+", Invariant)]
    private static partial Regex Between();

    /// <summary>Two dates with something between them, where the text can be parted into two dates in one way only.</summary>
    private static EdtfFault? Range(string text)
    {
        var readings = Between().Matches(text).Select(between => OfParts(text[..between.Index], text[(between.Index + between.Length)..])).OfType<EdtfFault>().Distinct().Take(2).ToList();
        return readings is [var only and not EdtfFault.Unrecognised] ? only : null;
    }

    private static EdtfFault? OfParts(string a, string b)
    {
        if (b.Length == 2 && b.All(char.IsAsciiDigit))
            return Shortened(a, b);
        if (b == "..")
            return Meant(a) is { } from ? Reading($"{from}/..") : null;
        if (IsEither(a) || IsEither(b))
            return new EdtfFault.Unrecognised();
        if (Meant(b) is not { } end)
            return null;
        return a == ".." ? Reading($"../{end}") : Meant(a) is { } start ? Reading($"{start}/{end}") : null;
    }

    /// <summary>Whether a part can be read in two ways, so that nothing that it is a part of is sure.</summary>
    private static bool IsEither(string text) => EdtfParser.InForm(text) is null && Single(text) is EdtfFault.AmbiguousNotation;

    /// <summary>An end of two digits: <c>2025-05-10/12</c> is two days; <c>2025-05/07</c> can be two months or a day with a slip, <c>2004–05</c> two years or a month.</summary>
    private static EdtfFault? Shortened(string a, string b)
    {
        if (EdtfParser.InForm(a) is not EdtfParse.Parsed)
            return null;

        return a.Length switch
        {
            4 => NumericDates.MonthOrYears(a, b),
            7 => (Reading($"{a}-{b}"), Reading($"{a}/{a[..5]}{b}")) is (EdtfFault.OtherNotation day, EdtfFault.OtherNotation months) ? new EdtfFault.AmbiguousNotation(day.Reading, months.Reading) : null,
            10 => Reading($"{a}/{a[..8]}{b}") is EdtfFault.OtherNotation days ? days : null,
            _ => null,
        };
    }

    /// <summary>The EDTF of a date that is no interval, in whatever notation; null where there is none or more than one.</summary>
    private static string? Meant(string text) => EdtfParser.InForm(text) switch
    {
        EdtfParse.Parsed { Date.Precision: not EdtfPrecision.Interval } parsed => parsed.Date.Text,
        EdtfParse.Parsed or EdtfParse.Malformed => null,
        null => Single(text) is EdtfFault.OtherNotation(var reading) && !reading.Contains('/', StringComparison.Ordinal) ? reading : null,
    };

    private static string WithAsciiDigits(string text) => string.Concat(text.Select(character =>
        CharUnicodeInfo.GetDecimalDigitValue(character) is >= 0 and var digit ? (char)('0' + digit) : character));

    /// <summary>Whether a year is one that is written of today. In digits of another script, 1446 and 2568 are most often years of another calendar.</summary>
    private static bool IsOfOurCalendar(string edtf) =>
        int.TryParse(edtf.AsSpan(edtf.StartsWith("../", StringComparison.Ordinal) ? 3 : 0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1700 and < 2200;
}
