using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Wording;

/// <summary>The figures of one event that count the same, which are shown side by side and never added up.</summary>
/// <param name="Label">What they count.</param>
/// <param name="Figures">The figures, in the order in which they are written.</param>
public sealed record RivalFigures(string Label, ImmutableArray<LinkedFigure> Figures)
{
    /// <summary>Whether two of them cannot both be true.</summary>
    public bool Differ => Figures.Any(one => Figures.Any(other => one.Figure.Excludes(other.Figure)));
}

/// <summary>Figures in the words of the site.</summary>
public static class FigureWording
{
    /// <summary>The figures of an event by what they count, in the order of the measures.</summary>
    public static ImmutableArray<RivalFigures> Groups(LinkedEvent one, SiteWording wording)
    {
        ArgumentNullException.ThrowIfNull(one);
        return
        [
            .. one.Figures.GroupBy(figure => (figure.Figure.Measure.Value, figure.Figure.Of?.Value))
                .OrderBy(group => group.Key.Item1)
                .Select(group => new RivalFigures(Measure(group.First().Figure, wording), [.. group])),
        ];
    }

    /// <summary>What a figure counts: "killed", "killed (civilians)"; of another measure the editor's words.</summary>
    public static string Measure(Figure figure, SiteWording wording)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(wording);
        var measure = wording.Word("measures", FigureMeasures.Vocabulary.WordOf(figure.Measure.Value));
        return (figure.Measure.Value, figure.Of) switch
        {
            (FigureMeasure.Other, { } what) => what.Value,
            (_, { } what) => $"{measure} ({what.Value})",
            _ => measure,
        };
    }

    /// <summary>The number as the editor gives it, for a figure without words of its source.</summary>
    public static string Number(Figure figure, SiteWording wording)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(wording);
        return (figure.Min?.Value, figure.About?.Value, figure.Max?.Value) switch
        {
            ({ } min, _, { } max) when min == max => Grouped(min, wording),
            ({ } min, _, { } max) => $"{Grouped(min, wording)}–{Grouped(max, wording)}",
            (_, { } about, _) => $"{wording.Word("figure", "about")} {Grouped(about, wording)}",
            ({ } min, null, null) => $"{wording.Word("figure", "at_least")} {Grouped(min, wording)}",
            (null, null, { } max) => $"{wording.Word("figure", "at_most")} {Grouped(max, wording)}",
            (null, null, null) => wording.Word("figure", "no_number"),
        };
    }

    /// <summary>A number with the sign of the language between its thousands.</summary>
    private static string Grouped(long number, SiteWording wording)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        // As CLDR has it; a thin space, which no language takes for a decimal sign, for those that are not known here.
        var thousands = wording.Language.Split('-')[0] switch
        {
            "en" or "he" or "zh" or "ja" or "ko" => ",",
            "ar" or "fa" => wording.Dates.Digits[0] == '0' ? "," : "٬",
            "de" or "es" or "it" or "nl" or "pt" or "tr" => ".",
            _ => "\u202F",
        };
        var grouped = new StringBuilder();
        for (var at = 0; at < digits.Length; at++)
        {
            if (at > 0 && (digits.Length - at) % 3 == 0)
                grouped.Append(thousands);
            grouped.Append(wording.Dates.Digits[digits[at] - '0']);
        }

        return grouped.ToString();
    }
}
