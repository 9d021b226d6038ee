using Dossier.Text.Languages;

namespace Dossier.Dates;

/// <summary>The names of months and weekdays in English, French, German, Spanish and Arabic, in their folded form.</summary>
internal static class CalendarNames
{
    private static readonly string[] _monthNames =
    [
        "january|jan|janvier|janv|januar|jänner|enero|ene|يناير|جانفي",
        "february|feb|février|fevrier|févr|februar|febrero|فبراير|فيفري|شباط",
        "march|mar|mars|märz|marz|marzo|مارس|آذار|اذار",
        "april|apr|avril|avr|abril|abr|أبريل|ابريل|إبريل|أفريل|افريل|نيسان",
        "may|mai|mayo|مايو|ماي|أيار|ايار",
        "june|jun|juin|juni|junio|يونيو|جوان|حزيران",
        "july|jul|juillet|juil|juli|julio|يوليو|جويلية|تموز",
        "august|aug|août|aout|agosto|ago|أغسطس|اغسطس|أوت|آب|اب",
        "september|sept|sep|septembre|septiembre|setiembre|سبتمبر|أيلول|ايلول",
        "october|oct|octobre|oktober|okt|octubre|أكتوبر|اكتوبر",
        "november|nov|novembre|noviembre|نوفمبر",
        "december|dec|décembre|déc|decembre|dezember|dez|diciembre|dic|ديسمبر",
    ];

    private static readonly string[] _weekdayNames =
    [
        "sunday|sun|dimanche|sonntag|domingo|الأحد|الاحد",
        "monday|mon|lundi|montag|lunes|الاثنين|الإثنين",
        "tuesday|tue|tues|mardi|dienstag|martes|الثلاثاء",
        "wednesday|wed|mercredi|mittwoch|miércoles|miercoles|الأربعاء|الاربعاء",
        "thursday|thu|thurs|thur|jeudi|donnerstag|jueves|الخميس",
        "friday|fri|vendredi|freitag|viernes|الجمعة",
        "saturday|sat|samedi|samstag|sonnabend|sábado|sabado|السبت",
    ];

    /// <summary>The month of a name in its folded form.</summary>
    public static FrozenDictionary<string, int> Months { get; } = Numbered(_monthNames, 1);

    /// <summary>The weekday of a name in its folded form.</summary>
    public static FrozenDictionary<string, DayOfWeek> Weekdays { get; } =
        Numbered(_weekdayNames, 0).ToFrozenDictionary(pair => pair.Key, pair => (DayOfWeek)pair.Value, StringComparer.Ordinal);

    /// <summary>Months whose Levantine names are two words, folded.</summary>
    public static ImmutableArray<(string Name, int Month)> TwoWordMonths { get; } =
        [.. new[] { ("كانون الثاني", 1), ("تشرين الأول", 10), ("تشرين الثاني", 11), ("كانون الأول", 12) }.Select(pair => (WordForms.Fold(pair.Item1), pair.Item2))];

    /// <summary>The names as they are written, for finding them in running text, where a small "may" or "march" is no month.</summary>
    public static string MonthPattern { get; } = string.Join('|', _monthNames.SelectMany(names => names.Split('|')).Concat(TwoWordMonths.Select(pair => pair.Name)).Concat(["كانون الأول", "تشرين الأول"])
        .SelectMany(Written).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));

    public static string WeekdayPattern { get; } = string.Join('|', _weekdayNames.SelectMany(names => names.Split('|').Where(name => name.Length > 4))
        .SelectMany(Written).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));

    /// <summary>The month of a name as written; 0 where it is none.</summary>
    public static int MonthOf(string written)
    {
        var folded = WordForms.Fold(written);
        return Months.TryGetValue(folded, out var month) ? month : TwoWordMonths.FirstOrDefault(pair => pair.Name == folded).Month;
    }

    /// <summary>The date as EDTF; null without a year, or where there is no such day.</summary>
    public static string? Edtf(int? year, int? month, int? day)
    {
        if (year is null or < 1 or > 9999 || (day is not null && month is null))
            return null;
        var text = (month, day) switch
        {
            (null, _) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}"),
            (_, null) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
        };
        return EdtfDate.Parse(text) is EdtfParse.Parsed parsed ? parsed.Date.Text : null;
    }

    /// <summary>With a capital and without, but for what would be another word in small letters.</summary>
    private static IEnumerable<string> Written(string name)
    {
        var capital = char.ToUpperInvariant(name[0]) + name[1..];
        return capital == name || name is "may" or "march" or "mar" or "sun" ? [capital] : [capital, name];
    }

    private static FrozenDictionary<string, int> Numbered(string[] names, int first) =>
        names.SelectMany((row, at) => row.Split('|').Select(name => (Name: WordForms.Fold(name), Number: at + first)))
            .DistinctBy(pair => pair.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Name, pair => pair.Number, StringComparer.Ordinal);
}
