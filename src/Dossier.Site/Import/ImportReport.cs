using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Import.Drafts;
using Dossier.Import.Reading;

namespace Dossier.Import;

/// <summary>What became of one input, for a report.</summary>
/// <param name="Name">The input's name as the user wrote it.</param>
/// <param name="Article">What it turned out to be; null where it was refused.</param>
/// <param name="Draft">The path of the draft; null where none was written.</param>
/// <param name="Diagnostics">What there is to say about it as a whole.</param>
public sealed record ImportedInput(string Name, ImportedArticle? Article, string? Draft, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>The report of an import as JSON: an array with an object for each input.</summary>
public static class ImportReport
{
    private static readonly JsonSerializerOptions _readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(IEnumerable<ImportedInput> inputs) => JsonSerializer.Serialize(inputs.Select(Entry), _readable);

    private static object Entry(ImportedInput input) => new
    {
        file = input.Name,
        part = input.Article?.Part is { Length: > 0 } part ? part : null,
        draft = input.Draft,
        language = input.Article?.Language,
        same_text_as = input.Article?.SameTextAs,
        similar_to = input.Article?.Like?.Id,
        difference = input.Article?.Like?.Difference,
        words = input.Article?.Balance.Words,
        kept_words = input.Article?.Balance.KeptWords,
        lines = Each(input.Article?.Lines, Line),
        actors = Each(input.Article?.Actors, Known),
        events = Each(input.Article?.Events, Known),
        names = Each(input.Article?.Names, name => new { name = name.Name, variants = name.Variants, count = name.Count, lines = name.Lines }),
        dates = Each(
            input.Article?.Dates,
            date => new { line = date.Line, column = date.Column, text = date.Text, anchor = Words(date.Anchor), edtf = date.Edtf }),
        diagnostics = Each<Diagnostic>(input.Diagnostics, one => new
        {
            code = one.Code,
            severity = one.Severity.Word(),
            line = one.Place.Line,
            column = one.Place.Column,
            message = one.Message,
            hint = one.Hint,
        }),
    };

    private static IEnumerable<object> Each<T>(ImmutableArray<T>? items, Func<T, object> entry) => (items ?? []).Select(entry);

    private static object Known(KnownEntry known) => new { id = known.Id, label = known.Label, count = known.Count };

    /// <summary>A line and its fate; the field is null unless the fate is <c>field</c>.</summary>
    private static object Line(LineVerdict verdict) => new
    {
        line = verdict.Line.Number,
        fate = Fate(verdict.Fate),
        field = verdict.Fate is LineFate.Moved moved ? string.Join(", ", moved.Fields) : null,
        reason = verdict.Reason,
        flags = verdict.Flags.Select(flag => flag.ToString()),
        text = verdict.Line.Text,
        links = verdict.Line.Links.Select(link => link.Address),
    };

    internal static string Fate(LineFate fate) => fate switch
    {
        LineFate.Kept => "kept",
        LineFate.Moved => "field",
        LineFate.Dropped => "dropped",
    };

    private static string Words(DateAnchor anchor) => anchor switch
    {
        DateAnchor.Complete => "complete",
        DateAnchor.NeedsYear => "needs-year",
        DateAnchor.NeedsPublicationDate => "needs-publication-date",
        DateAnchor.Ambiguous => "ambiguous",
    };
}
