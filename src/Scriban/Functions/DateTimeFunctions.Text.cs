using System.Globalization;
using Scriban.Parsing;

namespace Scriban.Functions;

public partial class DateTimeFunctions
{
    /// <summary>Reads a text as a date.</summary>
    /// <param name="context">Its culture is used where none is named.</param>
    /// <param name="text">The text.</param>
    /// <param name="pattern">The form of the text, in the codes of <c>date.to_string</c>; any usual form when left out.</param>
    /// <param name="culture">The name of the culture the text is written in, such as <c>en-GB</c>.</param>
    /// <returns>
    /// The date, in local time where the text names its offset from UTC, of today where it names a time only and of the
    /// machine's current year where it names none; null for null and the empty text; as in the package the first day of
    /// year 1 for a text that is no date.
    /// </returns>
    /// <exception cref="Syntax.ScriptRuntimeException">There is no such culture.</exception>
    /// <example><c>{{ date.parse "8.12.2024" "%e.%m.%Y" }}</c> gives <c>08 Dec 2024</c>.</example>
    public static DateTime? Parse(TemplateContext context, string? text, string? pattern = null, string? culture = null) =>
        Read(context, context.CurrentSpan, TimeProvider.System, text, pattern, culture);

    /// <summary>Reads a text as a date and writes the date in another form.</summary>
    /// <param name="context">Its culture is used where none is named.</param>
    /// <param name="text">The text.</param>
    /// <param name="outputPattern">The form to write, in the codes of <c>date.to_string</c>.</param>
    /// <param name="outputCulture">The name of the culture to write in.</param>
    /// <param name="inputPattern">The form of the text; any usual form when left out.</param>
    /// <param name="inputCulture">The name of the culture the text is written in.</param>
    /// <returns>The written date; null for null and the empty text.</returns>
    /// <exception cref="Syntax.ScriptRuntimeException">There is no such culture.</exception>
    /// <example><c>{{ "8.12.2024" | date.parse_to_string "%F" input_pattern: "%e.%m.%Y" }}</c> gives <c>2024-12-08</c>.</example>
    public string? ParseToString(
        TemplateContext context,
        string? text,
        string? outputPattern,
        string? outputCulture = null,
        string? inputPattern = null,
        string? inputCulture = null) =>
        ParseToStringHere(context, context.CurrentSpan, text, outputPattern, outputCulture, inputPattern, inputCulture);

    /// <summary>Writes a date in a pattern of <c>%</c> codes.</summary>
    /// <param name="datetime">The date.</param>
    /// <param name="pattern">The pattern; <see cref="Format"/> when null. <see cref="StrftimeFormat"/> lists the codes.</param>
    /// <param name="culture">The culture of names and separators; the invariant one when null.</param>
    /// <returns>The written date; null for null.</returns>
    /// <example><c>{{ date.parse "2024/12/08" | date.to_string "%A" "fr-FR" }}</c> gives <c>dimanche</c>.</example>
    public virtual string? ToString(DateTime? datetime, string? pattern, CultureInfo? culture)
    {
        if (datetime is not { } date) return null;
        pattern ??= Format;
        // "%g" alone asks for the default form under the invariant culture; the blank is the package's.
        if (pattern == "%g") pattern = "%g " + DefaultFormat;
        return StrftimeFormat.Write(date, pattern, culture ?? CultureInfo.InvariantCulture, Clock.LocalTimeZone);
    }

    private DateTime? ParseHere(TemplateContext context, SourceSpan span, string? text, string? pattern = null, string? culture = null) =>
        Read(context, span, Clock, text, pattern, culture);

    private string? ParseToStringHere(
        TemplateContext context,
        SourceSpan span,
        string? text,
        string? outputPattern,
        string? outputCulture = null,
        string? inputPattern = null,
        string? inputCulture = null) =>
        ToStringHere(context, span, ParseHere(context, span, text, inputPattern, inputCulture), outputPattern, outputCulture);

    private string? ToStringHere(TemplateContext context, SourceSpan span, DateTime? datetime, string? pattern, string? culture = null) =>
        ToString(datetime, pattern, ValueFormat.Culture(context, span, culture));

    private static DateTime? Read(
        TemplateContext context, SourceSpan span, TimeProvider clock, string? text, string? pattern, string? culture)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var written = ValueFormat.Culture(context, span, culture);
        // With AdjustToUniversal the kind tells whether the text named an offset, so that the zone can be ours, not the machine's.
        const DateTimeStyles style = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault;
        var isDate = string.IsNullOrEmpty(pattern)
            ? DateTime.TryParse(text, written, style, out var date)
            : DateTime.TryParseExact(text, StrftimeReading.ToDotNet(pattern, written), written, style, out date);
        if (!isDate) return default(DateTime);
        if (date.Kind == DateTimeKind.Utc) return TimeZoneInfo.ConvertTimeFromUtc(date, clock.LocalTimeZone);
        // Without a day in the text, .NET gives the first of all days: the time is one of today.
        return date.Date == default && date.TimeOfDay != default ? clock.GetLocalNow().Date + date.TimeOfDay : date;
    }
}
