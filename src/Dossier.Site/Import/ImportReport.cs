using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Graph.Names.Candidates;
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

    public static string ToJson(IEnumerable<ImportedInput> inputs) => Each<ImportedInput>([.. inputs], Entry).ToJsonString(_readable);

    private static JsonObject Entry(ImportedInput input) => new()
    {
        ["file"] = input.Name,
        ["part"] = input.Article?.Part is { Length: > 0 } part ? part : null,
        ["draft"] = input.Draft,
        ["language"] = input.Article?.Language,
        ["same_text_as"] = input.Article?.SameTextAs,
        ["similar_to"] = input.Article?.Like?.Id,
        ["difference"] = input.Article?.Like?.Difference,
        ["words"] = input.Article?.Balance.Words,
        ["kept_words"] = input.Article?.Balance.KeptWords,
        ["lines"] = Each(input.Article?.Lines, Line),
        ["actors"] = Each(input.Article?.Actors, Known),
        ["events"] = Each(input.Article?.Events, Known),
        ["names"] = Each(Names(input.Article, NameKind.Actor), Candidate),
        ["places"] = Each(Names(input.Article, NameKind.Place), Candidate),
        ["peoples"] = Each(Names(input.Article, NameKind.People), Candidate),
        ["names_looked_for"] = input.Article?.HasCapitals,
        ["dates"] = Each(input.Article?.Dates, Date),
        ["diagnostics"] = Each<Diagnostic>(input.Diagnostics, Said),
    };

    private static JsonArray Each<T>(ImmutableArray<T>? items, Func<T, JsonNode> entry) => new([.. (items ?? []).Select(entry)]);

    private static JsonObject Known(KnownEntry known) => new() { ["id"] = known.Id, ["label"] = known.Label, ["count"] = known.Count };

    private static ImmutableArray<NameCandidate>? Names(ImportedArticle? article, NameKind kind) => article is null ? null : [.. article.Names.Where(name => name.Kind == kind)];

    private static JsonObject Candidate(NameCandidate name) => new()
    {
        ["name"] = name.Name,
        ["variants"] = Each<string>(name.Variants, variant => variant),
        ["count"] = name.Count,
        ["lines"] = Each<int>(name.Lines, line => line),
    };

    private static JsonObject Date(DateMention date) => new()
    {
        ["line"] = date.Line,
        ["column"] = date.Column,
        ["text"] = date.Text,
        ["anchor"] = Words(date.Anchor),
        ["edtf"] = date.Edtf,
    };

    private static JsonObject Said(Diagnostic one) => new()
    {
        ["code"] = one.Code,
        ["severity"] = one.Severity.Word(),
        ["line"] = one.Place.Line,
        ["column"] = one.Place.Column,
        ["message"] = one.Message,
        ["hint"] = one.Hint,
    };

    /// <summary>A line and its fate; the field is null unless the fate is <c>field</c>.</summary>
    private static JsonObject Line(LineVerdict verdict) => new()
    {
        ["line"] = verdict.Line.Number,
        ["fate"] = Fate(verdict.Fate),
        ["field"] = verdict.Fate is LineFate.Moved moved ? string.Join(", ", moved.Fields) : null,
        ["reason"] = verdict.Reason,
        ["flags"] = new JsonArray([.. verdict.Flags.Select(flag => (JsonNode)flag.ToString())]),
        ["text"] = verdict.Line.Text,
        ["links"] = new JsonArray([.. verdict.Line.Links.Select(link => (JsonNode?)link.Address)]),
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
