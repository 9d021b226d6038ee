using Dossier.Graph.Views;

namespace Dossier.Pages.Drawing;

/// <summary>
/// The events of one month, year or decade: how the dates in it begin (<c>2025-05</c>, <c>2025</c>, <c>202</c>), the first year
/// in which it has an event, its column, and how many events it holds.
/// </summary>
internal sealed record DensityBar(string Key, int Year, int X, int Width, int Height, int Count);

/// <summary>
/// Many events as a picture: a column for each month, or for each year or decade where the months are too many; where years begin,
/// for the axis; and how many events the highest column holds.
/// </summary>
internal sealed record TimelineDensity(ImmutableArray<DensityBar> Bars, ImmutableArray<(int X, int Year)> Years, int Most)
{
    public const int Height = 96;

    private const int MostBars = 240;

    private static readonly int[] _steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000];

    /// <summary>Draws events, at least one, which are in order of time.</summary>
    public static TimelineDensity Of(ImmutableArray<DatedEvent> events, int width)
    {
        var (first, last) = (events.Min(one => one.Year), events.Max(one => one.Year));
        var years = last - first + 1;
        // Decades begin with a year that ends in nought.
        var unit = years * 12 <= MostBars ? 12 : years <= MostBars ? 1 : 0;
        var origin = unit == 0 ? first / 10 * 10 : first;
        var bars = unit == 12 ? years * 12 : unit == 1 ? years : ((last - origin) / 10) + 1;
        int At(int bar) => width * bar / bars;
        int BarAt(int year, int month) => unit switch
        {
            12 => ((year - origin) * 12) + month - 1,
            1 => year - origin,
            _ => (year - origin) / 10,
        };

        var filled = events.GroupBy(one => BarAt(one.Year, DateOnly.FromDayNumber(one.FirstDay).Month)).OrderBy(bar => bar.Key).ToArray();
        var most = filled.Max(bar => bar.Count());
        var columns = filled.Select(bar => new DensityBar(
            KeyOf(bar.First(), unit), bar.Min(one => one.Year), At(bar.Key), Math.Max(1, At(bar.Key + 1) - At(bar.Key) - 1), Math.Max(2, Height * bar.Count() / most), bar.Count()));
        var ticks = Ticks(first, last, width / 48).Select(year => (At(BarAt(year, month: 1)), year));
        return new TimelineDensity([.. columns], [.. ticks], most);
    }

    /// <summary>The day by which an event is sorted, as the keys of columns begin.</summary>
    public static string DayOf(DatedEvent one) => DateOnly.FromDayNumber(one.FirstDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string KeyOf(DatedEvent one, int unit) => DayOf(one)[..(unit == 12 ? 7 : unit == 1 ? 4 : 3)];

    private static IEnumerable<int> Ticks(int first, int last, int most)
    {
        var step = _steps.First(step => (last - first) / step < most);
        return Enumerable.Range(first, last - first + 1).Where(year => year % step == 0 || (step == 1 && year == first));
    }
}
