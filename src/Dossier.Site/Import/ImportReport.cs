using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dossier.Changes;
using Dossier.Import.Drafts;
using Dossier.Import.Reading;

namespace Dossier.Import;

/// <summary>What became of one input, for a report.</summary>
/// <param name="Name">The input's name as the user wrote it.</param>
/// <param name="Outcome">What it turned out to be.</param>
/// <param name="Draft">The path of the draft; null where none was written.</param>
/// <param name="Diagnostics">What there is to say about it as a whole.</param>
public sealed record ImportedInput(string Name, ImportOutcome Outcome, string? Draft, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>The report of an import as JSON: an array with an object for each input.</summary>
public static class ImportReport
{
    private static readonly ImportJson _readable = new(new JsonSerializerOptions(ImportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string ToJson(IEnumerable<ImportedInput> inputs) => JsonSerializer.Serialize([.. inputs.Select(Entry)], _readable.ReportedInputArray);

    private static ReportedInput Entry(ImportedInput input)
    {
        var article = (input.Outcome as ImportOutcome.Imported)?.Article;
        return new ReportedInput
        {
            File = input.Name,
            Draft = input.Draft,
            Language = article?.Language,
            SameTextAs = article?.SameTextAs,
            Lines = article is null ? [] : [.. article.Lines.Select(Line)],
            Actors = article is null ? [] : [.. article.Actors.Select(Known)],
            Events = article is null ? [] : [.. article.Events.Select(Known)],
            Names = article is null ? [] : [.. article.Names.Select(name => new ReportedName(name.Name, [.. name.Variants], name.Count, [.. name.Lines]))],
            Dates = article is null ? [] : [.. article.Dates.Select(date => new ReportedDate(date.Line, date.Column, date.Text, Words(date.Anchor), date.Edtf))],
            Diagnostics = [.. input.Diagnostics.Select(one => new ReportedDiagnostic(one.Code, one.Severity.Word(), one.Place.Line, one.Place.Column, one.Message, one.Hint))],
        };
    }

    private static ReportedEntry Known(KnownEntry known) => new(known.Id, known.Label, known.Count);

    private static ReportedLine Line(LineVerdict verdict) => new(
        verdict.Line.Number,
        Fate(verdict.Fate),
        verdict.Fate is LineFate.Moved moved ? string.Join(", ", moved.Fields) : null,
        verdict.Reason,
        [.. verdict.Flags.Select(flag => flag.ToString())],
        verdict.Line.Text);

    internal static string Fate(LineFate fate) => fate switch
    {
        LineFate.Kept => "kept",
        LineFate.Moved => "field",
        LineFate.Dropped => "dropped",
    };

    internal static string Words(DateAnchor anchor) => anchor switch
    {
        DateAnchor.Complete => "complete",
        DateAnchor.NeedsYear => "needs-year",
        DateAnchor.NeedsPublicationDate => "needs-publication-date",
        DateAnchor.Ambiguous => "ambiguous",
    };
}

internal sealed record ReportedInput
{
    public required string File { get; init; }

    public required string? Draft { get; init; }

    public required string? Language { get; init; }

    public required string? SameTextAs { get; init; }

    public required ReportedLine[] Lines { get; init; }

    public required ReportedEntry[] Actors { get; init; }

    public required ReportedEntry[] Events { get; init; }

    public required ReportedName[] Names { get; init; }

    public required ReportedDate[] Dates { get; init; }

    public required ReportedDiagnostic[] Diagnostics { get; init; }
}

/// <summary>A line and its fate. <c>Field</c> is null unless the fate is <c>field</c>.</summary>
internal sealed record ReportedLine(int Line, string Fate, string? Field, string Reason, string[] Flags, string Text);

internal sealed record ReportedEntry(string Id, string Label, int Count);

internal sealed record ReportedName(string Name, string[] Variants, int Count, int[] Lines);

internal sealed record ReportedDate(int Line, int Column, string Text, string Anchor, string? Edtf);

internal sealed record ReportedDiagnostic(string Code, string Severity, int Line, int Column, string Message, string Hint);

[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ReportedInput[]))]
internal sealed partial class ImportJson : JsonSerializerContext;
