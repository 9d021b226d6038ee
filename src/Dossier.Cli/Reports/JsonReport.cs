using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Reports;

/// <summary>The report as an array of objects. <c>line</c> and <c>column</c> are 0 where a whole file is meant;
/// <c>fix</c> is there where it is known what belongs in place of what is written.</summary>
internal static class JsonReport
{
    /// <summary>Quotation marks and accents are left as they are: a report is printed, not embedded in HTML.</summary>
    internal static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter output)
    {
        var entries = new JsonArray([.. diagnostics.Select(Entry)]);
        output.WriteLine(TerminalText.Json(entries.ToJsonString(Readable)));
    }

    private static JsonObject Entry(Diagnostic diagnostic)
    {
        var entry = new JsonObject
        {
            ["code"] = diagnostic.Code,
            ["severity"] = diagnostic.Severity.Word(),
            ["file"] = diagnostic.Place.File,
            ["line"] = diagnostic.Place.Line,
            ["column"] = diagnostic.Place.Column,
            ["message"] = diagnostic.Message,
            ["hint"] = diagnostic.Hint,
        };
        if (diagnostic.Fix is { } fix)
            entry["fix"] = new JsonObject { ["line"] = fix.Place.Line, ["column"] = fix.Place.Column, ["written"] = fix.Written, ["replacement"] = fix.Replacement };

        return entry;
    }
}
