using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dossier.Changes;

namespace Dossier.Cli.Reports;

/// <summary>The report as an array of objects. <c>line</c> and <c>column</c> are 0 where a whole file is meant;
/// <c>fix</c> is there where it is known what belongs in place of what is written.</summary>
internal static class JsonReport
{
    /// <summary>Quotation marks and accents are left as they are: a report is printed, not embedded in HTML.</summary>
    internal static readonly ReportJson Readable =
        new(new JsonSerializerOptions(ReportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter output)
    {
        var entries = diagnostics.Select(diagnostic => new JsonDiagnostic(
            diagnostic.Code,
            diagnostic.Severity.Word(),
            diagnostic.Place.File,
            diagnostic.Place.Line,
            diagnostic.Place.Column,
            diagnostic.Message,
            diagnostic.Hint,
            diagnostic.Fix is { } fix ? new JsonFix(fix.Place.Line, fix.Place.Column, fix.Written, fix.Replacement) : null));
        output.WriteLine(JsonSerializer.Serialize([.. entries], Readable.JsonDiagnosticArray));
    }
}

internal sealed record JsonDiagnostic(string Code, string Severity, string File, int Line, int Column, string Message, string Hint, JsonFix? Fix);

internal sealed record JsonFix(int Line, int Column, string Written, string Replacement);

/// <summary>The serialisers of the reports, made at compile time.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonDiagnostic[]))]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class ReportJson : JsonSerializerContext;
