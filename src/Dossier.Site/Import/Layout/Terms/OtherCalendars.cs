using System.Text.RegularExpressions;

namespace Dossier.Import.Layout.Terms;

/// <summary>Dates that count their years otherwise: the eras of Japan and Taiwan and the Iranian calendar, which are counted over, and the Islamic one, of which it is seen only that it is none of ours.</summary>
internal static partial class OtherCalendars
{
    private static readonly PersianCalendar _iranian = new();

    private static readonly FrozenDictionary<string, int> _eras = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["令和"] = 2018,
        ["平成"] = 1988,
        ["昭和"] = 1925,
        ["民國"] = 1911,
        ["民国"] = 1911,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a year is one of the Iranian or the Islamic calendar, in which nothing of ours was published.</summary>
    public static bool IsOther(int year) => year is >= 1300 and < 1500;

    /// <summary>A text with the years of eras as those that we count.</summary>
    public static string WithoutEras(string text) => !text.Contains('年', StringComparison.Ordinal) ? text :
        Era().Replace(text, era => string.Create(CultureInfo.InvariantCulture, $"{_eras[era.Groups["era"].Value] + (era.Groups["n"].Value is "元" ? 1 : int.Parse(era.Groups["n"].ValueSpan, CultureInfo.InvariantCulture))}年"));

    /// <summary>A text with the days and years of the Buddhist calendar of Thailand as ours, and whether it has any.</summary>
    public static (string Text, bool IsBuddhist) WithoutBuddhist(string text)
    {
        if (!text.Contains("25", StringComparison.Ordinal) && !text.AsSpan().ContainsAnyInRange('\u0E01', '\u0E4F'))
            return (text, false);
        var ours = ThaiDate().Replace(text, day => string.Create(CultureInfo.InvariantCulture, $" {Ours(day.Groups["y"].Value)}-{Array.FindIndex(_thaiMonths, names => names.Contains(day.Groups["m"].Value)) + 1:00}-{int.Parse(day.Groups["d"].ValueSpan, CultureInfo.InvariantCulture):00} "));
        ours = BuddhistYear().Replace(ThaiTime().Replace(ours, " "), year => Ours(year.Value).ToString(CultureInfo.InvariantCulture));
        return (ours.Trim(), ours != text);
    }

    /// <summary>A year of the Buddhist calendar, whole or its last two digits, as one of ours.</summary>
    private static int Ours(string year) => int.Parse(year, CultureInfo.InvariantCulture) is var number && number < 100 ? number + 2500 - 543 : number >= 2400 ? number - 543 : number;

    private static readonly string[][] _thaiMonths =
    [
        ["มกราคม", "ม.ค."], ["กุมภาพันธ์", "ก.พ."], ["มีนาคม", "มี.ค."], ["เมษายน", "เม.ย."], ["พฤษภาคม", "พ.ค."], ["มิถุนายน", "มิ.ย."],
        ["กรกฎาคม", "ก.ค."], ["สิงหาคม", "ส.ค."], ["กันยายน", "ก.ย."], ["ตุลาคม", "ต.ค."], ["พฤศจิกายน", "พ.ย."], ["ธันวาคม", "ธ.ค."],
    ];

    /// <summary>A folded text without its Islamic date; the same where it has none.</summary>
    public static string WithoutIslamic(string text) => !text.AsSpan().ContainsAnyInRange('\u0621', '\u064A') ? text : Islamic().Replace(text, " ");

    /// <summary>A day of the Iranian calendar as EDTF; null where there is none.</summary>
    public static string? FromIranian(int year, int month, int day) =>
        IsOther(year) && month is >= 1 and <= 12 && day >= 1 && day <= _iranian.GetDaysInMonth(year, month)
            ? _iranian.ToDateTime(year, month, day, 0, 0, 0, 0).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("(?<era>令和|平成|昭和|民國|民国)\\s?(?<n>元|[0-9]{1,3})\\s?年", RegexOptions.CultureInvariant)]
    private static partial Regex Era();

    [GeneratedRegex(@"(?:วัน\w*\s*(?:ที่)?\s*)?(?<![0-9])(?<d>[0-9]{1,2})\s*(?<m>[\u0E01-\u0E4E]{4,10}|[\u0E01-\u0E4E]{1,3}\.[\u0E01-\u0E4E]\.)(?<=มกราคม|ม\.ค\.|กุมภาพันธ์|ก\.พ\.|มีนาคม|มี\.ค\.|เมษายน|เม\.ย\.|พฤษภาคม|พ\.ค\.|มิถุนายน|มิ\.ย\.|กรกฎาคม|ก\.ค\.|สิงหาคม|ส\.ค\.|กันยายน|ก\.ย\.|ตุลาคม|ต\.ค\.|พฤศจิกายน|พ\.ย\.|ธันวาคม|ธ\.ค\.)\s*(?:พ\.?\s?ศ\.?\s*|ค\.?\s?ศ\.?\s*)?(?<y>[0-9]{4}|[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiDate();

    [GeneratedRegex(@"เวลา|น\.(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiTime();

    [GeneratedRegex("(?<![0-9])25[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex BuddhistYear();

    [GeneratedRegex(@"[0-9]{1,2}\s(?:محرم|صفر|ربيع\s(?:الاول|الثاني|الاخر)|جماد[يى]\s(?:الاول[يى]|الاخر[هة]|الثاني[هة]|الاخر)|رجب|شعبان|رمضان|شوال|ذ[وي]\s?(?:القعدة|الحجة))\s(?:من\s)?(?:عام\s|سنة\s)?1[0-9]{3}\s?(?:ه|هجري|هجرية)?(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex Islamic();
}
