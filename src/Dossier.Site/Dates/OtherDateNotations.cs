using System.Text.RegularExpressions;

namespace Dossier.Dates;

/// <summary>
/// Dates that are not EDTF but were clearly meant as dates: what an editor copies from an article or from another tool.
/// In comes the trimmed text, out goes the fault with the EDTF that was meant, or null where nothing is recognised.
/// </summary>
internal static partial class OtherDateNotations
{
    private const RegexOptions Invariant = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Dictionary<string, int> Months = MonthNames();

    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "on", "le", "de", "del", "el", "في",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    };

    public static EdtfFault? Recognise(string text)
    {
        var ascii = WithAsciiDigits(text);
        return OutOfYears(ascii) ?? Numeric(ascii) ?? Signs(ascii) ?? Qualified(ascii) ?? InWords(ascii) ?? Range(ascii);
    }

    [GeneratedRegex(@"^(Y?-?[0-9]{5,}|-[0-9]{4}|Y-?[0-9]+)(-[0-9]{1,2}){0,2}$", Invariant)]
    private static partial Regex OutOfYearsForm();

    private static EdtfFault.YearOutOfRange? OutOfYears(string text) =>
        // Eight digits are a date without hyphens rather than a year.
        !WithoutHyphens().IsMatch(text) && OutOfYearsForm().IsMatch(text) ? new EdtfFault.YearOutOfRange() : null;

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<s>[-/. ])(?<m>[0-9]{1,2})(\k<s>(?<d>[0-9]{1,2}))?$", Invariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^((?<a>[0-9]{1,2})(?<s>[-/. ]))?(?<b>[0-9]{1,2})[-/. ](?<y>[0-9]{4})$", Invariant)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})$", Invariant)]
    private static partial Regex WithoutHyphens();

    [GeneratedRegex(@"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})(T| +)[0-9]{2}:?[0-9]{2}.*$", Invariant)]
    private static partial Regex WithTime();

    private static EdtfFault? Numeric(string text)
    {
        if (WithTime().Match(text) is { Success: true } timed)
            return Reading(timed.Groups["date"].Value);
        if (YearFirst().Match(text) is { Success: true } first)
            return Reading(Iso(first.Groups["y"], first.Groups["m"], first.Groups["d"]));
        if (WithoutHyphens().Match(text) is { Success: true } compact)
            return Reading(Iso(compact.Groups["y"], compact.Groups["m"], compact.Groups["d"]));
        if (YearLast().Match(text) is not { Success: true } last)
            return null;

        var (year, a, b) = (last.Groups["y"], last.Groups["a"], last.Groups["b"]);
        if (!a.Success)
            return Reading(Iso(year, b, null));

        var dayFirst = Reading(Iso(year, b, a));
        var monthFirst = Reading(Iso(year, a, b));
        return (dayFirst, monthFirst) switch
        {
            // Only day-first languages part the numbers with full stops.
            _ when last.Groups["s"].Value == "." => dayFirst,
            (EdtfFault.OtherNotation d, EdtfFault.OtherNotation m) =>
                d == m ? d : new EdtfFault.AmbiguousNotation(d.Reading, m.Reading),
            (_, EdtfFault.OtherNotation m) => m,
            (EdtfFault.MonthOutOfRange, EdtfFault.ImpossibleDay m) => m,
            _ => dayFirst,
        };
    }

    private static string Iso(Group year, Group month, Group? day) =>
        $"{year.Value}-{month.Value.PadLeft(2, '0')}" + (day is { Success: true } ? $"-{day.Value.PadLeft(2, '0')}" : "");

    [GeneratedRegex(@"^(?<sign>[?~%]?)(?<date>[0-9]{4}(-[0-9X]{2}){0,2})(?<signs>[?~%]*)$", Invariant)]
    private static partial Regex Signed();

    [GeneratedRegex("^(?<decade>[0-9]{2}([0-9]X|XX))$", Invariant)]
    private static partial Regex DecadeOrCentury();

    /// <summary>EDTF with a slip in its signs: a small x, a qualifier in front, two qualifiers, a decade of level 1.</summary>
    private static EdtfFault? Signs(string text)
    {
        if (DecadeOrCentury().IsMatch(text))
            return Reading($"{text.ToUpperInvariant().Replace('X', '0')}/{text.ToUpperInvariant().Replace('X', '9')}");
        if (Signed().Match(text) is not { Success: true } match)
            return null;

        var signs = match.Groups["sign"].Value + match.Groups["signs"].Value;
        var sign = signs.Distinct().Count() > 1 ? "%" : signs.Length > 0 ? signs[..1] : "";
        return Reading(match.Groups["date"].Value.ToUpperInvariant() + sign);
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
        if (QualifyingWord().Match(text) is not { Success: true } match || Meant(match.Groups["date"].Value) is not { } date)
            return null;

        var word = match.Groups["word"].Value.ToUpperInvariant();
        return word switch
        {
            // Whether the day itself is part of it is not said.
            "AFTER" => null,
            "FROM" or "SINCE" or "DEPUIS" or "منذ" => Reading(date + "/.."),
            "UNTIL" or "TILL" or "حتى" => Reading("../" + date),
            _ when word.StartsWith("JUSQU", StringComparison.Ordinal) => Reading("../" + date),
            _ => Reading(date + "~"),
        };
    }

    [GeneratedRegex(@"^(?<n>[0-9]{1,2})(st|nd|rd|th|er|\.|º)?([-–](?<n2>[0-9]{1,2})(st|nd|rd|th|\.)?)?$", Invariant)]
    private static partial Regex DayNumber();

    /// <summary>Day, month by name and year in any order, as in "Wednesday, 7 May 2025", "May 2025", "7–9 May 2025".</summary>
    private static EdtfFault? InWords(string text)
    {
        int? month = null;
        string? year = null;
        Match? day = null;
        foreach (var word in text.Split([' ', ',', '\u00A0', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Months.TryGetValue(word.TrimEnd('.'), out var number) && month is null)
                month = number;
            else if (year is null && word.Length == 4 && !word.AsSpan().ContainsAnyExceptInRange('0', '9'))
                year = word;
            else if (day is null && DayNumber().Match(word) is { Success: true } match)
                day = match;
            else if (!Fillers.Contains(word))
                return null;
        }

        if (month is null || year is null)
            return null;
        var isoMonth = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}");
        return Reading(day switch
        {
            null => isoMonth,
            _ when day.Groups["n2"].Success => $"{isoMonth}-{Two(day.Groups["n"])}/{isoMonth}-{Two(day.Groups["n2"])}",
            _ => $"{isoMonth}-{Two(day.Groups["n"])}",
        });
    }

    private static string Two(Group number) => number.Value.PadLeft(2, '0');

    [GeneratedRegex(@"^(?<a>.+?)(\s*(/|–|—|\.\.|→)\s*|\s+(-|to|until|bis|au)\s+)(?<b>.+)$", Invariant)]
    private static partial Regex TwoParts();

    /// <summary>Two dates with something between them, and the shortened <c>2025-05-10/12</c>.</summary>
    private static EdtfFault? Range(string text)
    {
        if (TwoParts().Match(text) is not { Success: true } match)
            return null;

        var (a, b) = (match.Groups["a"].Value, match.Groups["b"].Value);
        var start = Meant(a);
        if (start is { Length: 7 or 10 } && b.Length == 2 && b.All(char.IsAsciiDigit))
            return Reading($"{start}/{start[..^2]}{b}");
        return start is not null && Meant(b) is { } end ? Reading($"{start}/{end}") : null;
    }

    /// <summary>The EDTF of a date that is no interval, in whatever notation; null where there is none or more than one.</summary>
    private static string? Meant(string text) => EdtfParser.InForm(text) switch
    {
        EdtfParse.Parsed { Date.Precision: not EdtfPrecision.Interval } parsed => parsed.Date.Text,
        EdtfParse.Parsed or EdtfParse.Malformed => null,
        null => Numeric(text)?.Suggestion ?? InWords(text)?.Suggestion,
    };

    /// <summary>A reading is a suggestion only where it is a date; else the fault is in its numbers, or there is none to name.</summary>
    private static EdtfFault? Reading(string edtf) => EdtfParser.InForm(edtf) switch
    {
        EdtfParse.Parsed parsed => new EdtfFault.OtherNotation(parsed.Date.Text),
        EdtfParse.Malformed malformed => malformed.Fault,
        null => null,
    };

    private static string WithAsciiDigits(string text) => string.Concat(text.Select(character =>
        CharUnicodeInfo.GetDecimalDigitValue(character) is >= 0 and var digit ? (char)('0' + digit) : character));

    /// <summary>The month names of every language that dates are described in, and the English short forms.</summary>
    private static Dictionary<string, int> MonthNames()
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var words in new[] { DateWords.English, DateWords.French, DateWords.Arabic })
        {
            for (var month = 1; month <= words.Months.Count; month++)
                names.TryAdd(words.Months[month - 1], month);
        }

        for (var month = 1; month <= 12; month++)
            names.TryAdd(DateWords.English.Months[month - 1][..3], month);
        names.TryAdd("sept", 9);
        return names;
    }
}
