using Dossier.Dates;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Graph.Names;

namespace Dossier.Evidence.Checks;

/// <summary>
/// Holds the weekdays that texts claim against the calendar, in English, French and Arabic. In the source's words for a
/// date every weekday is that of the date. In longer texts only one that stands at the number of the day is:
/// "Wednesday, May 7", "mercredi 7 mai".
/// </summary>
internal static class Weekdays
{
    private static readonly FrozenDictionary<string, DayOfWeek> _names = Named(
        ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
        ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
        ["الاحد", "الإثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت"]);

    private static readonly FrozenSet<string> _beside = new[]
    {
        "on", "the", "late", "early", "morning", "afternoon", "evening", "night", "noon", "midday",
        "le", "ce", "matin", "soir", "nuit", "midi", "après", "يوم", "في", "صباح", "مساء", "ليلة", "ظهر",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _months =
        DateWords.English.Months.Concat(DateWords.French.Months).Concat(DateWords.Arabic.Months).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether words are a weekday and at most a time of that day: "Wednesday evening", "jeudi soir", "مساء الخميس".</summary>
    public static bool IsBare(string words)
    {
        var said = WordsOf(words).ToArray();
        return said.Any(_names.ContainsKey) && said.All(word => _names.ContainsKey(word) || _beside.Contains(word));
    }

    /// <summary>Reports an event whose weekday, as a source or we put it, is not that of its date.</summary>
    public static void Report(Event one, IEnumerable<Located<string>> quotes, DiagnosticBag faults)
    {
        if (DayOf(one.Date) is not { } day)
            return;

        if (one.DateText is { } words)
        {
            var claimed = WordsOf(words.Value).Where(word => _names.ContainsKey(word)).ToArray();
            // "In the night from Tuesday to Wednesday" names two days, and is about one of them.
            if (claimed.Length > 0 && !claimed.Any(word => _names[word] == day.DayOfWeek))
                faults.Add(Mismatch(words.Place, claimed[0], day));
        }

        foreach (var quote in quotes)
            ReportBesideNumber(quote.Value, quote.Place, day, faults);
    }

    /// <summary>Reports an article whose note on its date gives it another weekday.</summary>
    public static void Report(Article article, DiagnosticBag faults)
    {
        if (DayOf(article.Date) is { } day && article.DateNote is { } note)
        {
            foreach (var block in note.Blocks)
                ReportBesideNumber(block.Text, note.PlaceOf(block, 0), day, faults);
        }
    }

    /// <summary>The one day that a date means; null where it is not precise to the day, or only about then.</summary>
    private static DateOnly? DayOf(Located<EdtfDate>? date) =>
        date is { Value: { Precision: EdtfPrecision.Day, Qualifier: EdtfQualifier.Certain or EdtfQualifier.Uncertain } exact } ? exact.Lower : null;

    private static void ReportBesideNumber(string text, Place at, DateOnly day, DiagnosticBag faults)
    {
        var words = WordsOf(text).ToArray();
        for (var word = 0; word < words.Length - 1; word++)
        {
            if (!_names.TryGetValue(words[word], out var named) || named == day.DayOfWeek)
                continue;

            var next = words[word + 1];
            var number = (_months.Contains(next) || next is "the" or "le" or "يوم") && word + 2 < words.Length ? words[word + 2] : next;
            if (number.TrimEnd('s', 't', 'n', 'd', 'r', 'h', 'e') == day.Day.ToString(CultureInfo.InvariantCulture))
                faults.Add(Mismatch(at, words[word], day));
        }
    }

    private static Diagnostic Mismatch(Place at, string claimed, DateOnly day) => Messages.WeekdayMismatch(
        at, claimed, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day.DayOfWeek));

    private static IEnumerable<string> WordsOf(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && Characters.IsWord(text[at]))
                at++;

            if (at > start)
                yield return text[start..at];
        }
    }

    private static FrozenDictionary<string, DayOfWeek> Named(params string[][] languages) =>
        languages
            .SelectMany(names => names.Select((name, day) => (name, Day: (DayOfWeek)day)))
            .DistinctBy(pair => pair.name)
            .ToFrozenDictionary(pair => pair.name, pair => pair.Day, StringComparer.OrdinalIgnoreCase);
}
