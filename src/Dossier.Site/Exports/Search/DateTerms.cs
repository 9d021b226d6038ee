using Dossier.Dates;

namespace Dossier.Exports.Search;

/// <summary>
/// Dates as words of the index, so that <c>7 May 2025</c>, <c>2025-05-07</c> and <c>7 mai 2025</c> are one: <c>@20250507</c> for the day,
/// <c>@202505</c> for its month, <c>@-0507</c> for the day of any year, and <c>~202505</c> for what is dated by no more than its month.
/// <c>assets/search-dates.js</c> reads a query in the same way.
/// </summary>
/// <remarks>
/// Fed with the folded words of a text one after another, it finds a date in up to three neighbours, whatever signs part them: day,
/// month by name and year in any order, <c>2025 05 07</c>, and <c>7 5 2025</c> either way round. Words such as "of" may stand between.
/// </remarks>
internal sealed class DateTerms
{
    private const int MostMonths = 36;
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    private static readonly FrozenSet<string> _fillers = new[] { "of", "the", "de", "del", "le", "du", "في" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> _ordinals = new[] { "st", "nd", "rd", "th", "er", "e", "eme" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names of each month, folded as words are; those of two words have a space. January is first.</summary>
    public static ImmutableArray<ImmutableArray<string>> MonthNames { get; } = FoldedMonths();

    // Made from the names above, so after them.
    private static readonly FrozenDictionary<string, int> _months = Numbered(MonthNames);
    private static readonly FrozenSet<string> _beginnings = _months.Keys.Where(name => name.Contains(' ', StringComparison.Ordinal)).Select(name => name.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _fillersBySpan = _fillers.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _ordinalsBySpan = _ordinals.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _monthsBySpan = _months.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beginningsBySpan = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<string> _terms = [];
    private Part _before;
    private Part _last;
    private string? _beginning;

    /// <summary>The terms that a date of the dossier is found by.</summary>
    public static ImmutableArray<string> Of(EdtfDate? date)
    {
        if (BoundsOf(date) is not var (first, last))
            return [];

        var terms = new SortedSet<string>(StringComparer.Ordinal);
        // Less than any month: then each of its days is told.
        if (last.DayNumber - first.DayNumber < 27)
        {
            for (var number = first.DayNumber; number <= last.DayNumber; number++)
            {
                var day = DateOnly.FromDayNumber(number);
                AddDay(terms, day.Year, day.Month, day.Day);
            }

            return [.. terms];
        }

        var (from, to) = ((first.Year * 12) + first.Month - 1, (last.Year * 12) + last.Month - 1);
        for (var month = from; month <= Math.Min(to, from + MostMonths - 1); month++)
        {
            terms.Add(Term("@", month / 12, (month % 12) + 1));
            terms.Add(Term("~", month / 12, (month % 12) + 1));
        }

        return [.. terms];
    }

    /// <summary>The years that a date lies in, at most twelve.</summary>
    public static IEnumerable<string> YearsOf(EdtfDate? date) => BoundsOf(date) is var (first, last)
        ? Enumerable.Range(first.Year, Math.Min(12, last.Year - first.Year + 1)).Select(year => year.ToString("D4", CultureInfo.InvariantCulture))
        : [];

    /// <summary>Turns to a text.</summary>
    public void Clear() => (_before, _last, _beginning) = (default, default, null);

    /// <summary>Takes the next word of a text.</summary>
    /// <returns>The terms of the dates that end with it; good until the next call.</returns>
    public List<string> Take(ReadOnlySpan<char> word)
    {
        _terms.Clear();
        var beginning = _beginning;
        _beginning = null;
        if (Read(word) is { } part)
            Add(part);
        else if (beginning is not null && _months.TryGetValue($"{beginning} {word}", out var month))
            Add(new Part(PartKind.Month, month));
        else if (!_beginningsBySpan.TryGetValue(word, out _beginning) && !_fillersBySpan.Contains(word))
            Clear();

        return _terms;
    }

    private void Add(Part part)
    {
        Combine(part);
        (_before, _last) = (_last, part);
    }

    private static Part? Read(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? word.Length : digits;
        if (digits == 4 && word.Length == 4)
            return int.Parse(word, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear and var year ? new Part(PartKind.Year, year) : null;

        if (digits is 1 or 2 && (digits == word.Length || _ordinalsBySpan.Contains(word[digits..])))
            return int.Parse(word[..digits], CultureInfo.InvariantCulture) is >= 1 and <= 31 and var number ? new Part(PartKind.Number, number) : null;

        return digits == 0 && _monthsBySpan.TryGetValue(word, out var month) ? new Part(PartKind.Month, month) : null;
    }

    private void Combine(Part part)
    {
        var (before, last) = (_before.Value, _last.Value);
        var shape = (_before.Kind, _last.Kind, part.Kind);
        if (shape is (PartKind.Year, PartKind.Month or PartKind.Number, PartKind.Number))
        {
            AddDay(_terms, before, last, part.Value);
        }
        else if (shape is (PartKind.Number, PartKind.Month, PartKind.Year))
        {
            AddDay(_terms, part.Value, last, before);
        }
        else if (shape is (PartKind.Month, PartKind.Number, PartKind.Year))
        {
            AddDay(_terms, part.Value, before, last);
        }
        else if (shape is (PartKind.Number, PartKind.Number, PartKind.Year))
        {
            AddDay(_terms, part.Value, last, before);
            AddDay(_terms, part.Value, before, last);
        }
        else
        {
            CombineTwo(part);
        }
    }

    private void CombineTwo(Part part)
    {
        if ((_last.Kind, part.Kind) is (PartKind.Number, PartKind.Month))
            AddDayOfYear(_terms, part.Value, _last.Value);
        else if ((_last.Kind, part.Kind) is (PartKind.Month, PartKind.Number))
            AddDayOfYear(_terms, _last.Value, part.Value);
        else if ((_last.Kind, part.Kind) is (PartKind.Month, PartKind.Year))
            _terms.Add(Term("@", part.Value, _last.Value));
        else if ((_last.Kind, part.Kind) is (PartKind.Year, PartKind.Month))
            _terms.Add(Term("@", _last.Value, part.Value));
    }

    private static void AddDay(ICollection<string> terms, int year, int month, int day)
    {
        if (month > 12 || day > DateTime.DaysInMonth(year, month))
            return;

        terms.Add(string.Create(CultureInfo.InvariantCulture, $"@{year:D4}{month:D2}{day:D2}"));
        terms.Add(Term("@", year, month));
        AddDayOfYear(terms, month, day);
    }

    private static void AddDayOfYear(ICollection<string> terms, int month, int day)
    {
        if (month <= 12 && day <= DateTime.DaysInMonth(2024, month))
            terms.Add(string.Create(CultureInfo.InvariantCulture, $"@-{month:D2}{day:D2}"));
    }

    private static string Term(string sign, int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{sign}{year:D4}{month:D2}");

    /// <summary>The first and last day that a date can mean; of one that is open at an end, those of its other end.</summary>
    private static (DateOnly First, DateOnly Last)? BoundsOf(EdtfDate? date) => date switch
    {
        null => null,
        { Lower: { } first, Upper: { } last } => (first, last),
        { Start: { } start } => BoundsOf(start),
        { End: { } end } => BoundsOf(end),
        _ => null,
    };

    private static ImmutableArray<ImmutableArray<string>> FoldedMonths()
    {
        var reader = new WordReader();
        return
        [
            .. Enumerable.Range(1, 12).Select(month => CalendarNames.Months.Where(pair => pair.Value == month).Select(pair => pair.Key)
                .Concat(CalendarNames.TwoWordMonths.Where(pair => pair.Month == month).Select(pair => pair.Name))
                .Select(Folded).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray()),
        ];

        string Folded(string name)
        {
            var words = new List<string>();
            reader.Read(name);
            while (reader.Next(out var word))
                words.Add(word.ToString());

            return string.Join(' ', words);
        }
    }

    private static FrozenDictionary<string, int> Numbered(ImmutableArray<ImmutableArray<string>> months) =>
        months.SelectMany((names, at) => names.Select(name => (name, at))).DistinctBy(pair => pair.name, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.name, pair => pair.at + 1, StringComparer.Ordinal);

    private enum PartKind
    {
        None,
        Number,
        Month,
        Year,
    }

    private readonly record struct Part(PartKind Kind, int Value);
}
