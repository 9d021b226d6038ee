using System.Text.Json;
using Dossier.Dates;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>A date as templates see it: in words, in EDTF, and as the days it may mean.</summary>
internal static class DateModel
{
    public static ScriptObject? Of(Located<EdtfDate>? date, SiteWording wording) => Of(date?.Value, wording);

    public static ScriptObject? Of(EdtfDate? date, SiteWording wording) => date is null ? null : new ScriptObject(capacity: 10)
    {
        ["text"] = date.Describe(wording.Dates),
        ["edtf"] = date.Text,
        ["lower"] = Day(date.Lower),
        ["upper"] = Day(date.Upper),
        ["machine"] = Machine(date),
        ["year"] = (date.Lower ?? date.Upper)?.Year,
        ["precision"] = JsonNamingPolicy.SnakeCaseLower.ConvertName(date.Precision.ToString()),
        ["qualifier"] = JsonNamingPolicy.SnakeCaseLower.ConvertName(date.Qualifier.ToString()),
        ["is_exact"] = date.Precision == EdtfPrecision.Day && date.Qualifier == EdtfQualifier.Certain,
        ["is_interval"] = date.Start is not null || date.End is not null,
        IsReadOnly = true,
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What the <c>datetime</c> attribute of HTML's <c>time</c> can hold: a day, month or year; null for the rest.</summary>
    private static string? Machine(EdtfDate date)
    {
        var plain = date.Text.TrimEnd('?', '~', '%');
        return date.Precision is EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year && !plain.Contains('X', StringComparison.Ordinal) ? plain : null;
    }
}
