using System.Text.Json.Nodes;
using Dossier.Entries.Parsing;

namespace Dossier.Tests.Entries.Fields;

/// <summary>Something in which every field of an entry is told.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Tells">Whether it tells of a field: whether it shows the one value, and the other where that is written instead.</param>
internal sealed record Projection(string Name, string Source, Func<FieldPath, bool> Tells)
{
    private static readonly Dictionary<string, JsonObject> _schemas = EntrySchemas.All.ToDictionary(one => one.Kind, one => JsonNode.Parse(one.Json)!.AsObject(), StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static Projection[] All { get; } =
    [
        new("data", "Changes/EntryData.cs", path => SampleSite.First.Data(path) is { } first && first != SampleSite.WithSecond(path).Data(path)),
        new("table", "Exports/Tables.cs", IsInTable),
        new("model", "Pages/Models", path => SampleSite.First.HasModel(path)),
        new("page", "templates", path => Shows(path, site => site.Page(path))),
        new("print", "templates/print.html and templates/partials/print-*.html", path => Shows(path, site => site.Print(path))),
        new("Markdown", "Exports/Markdown", path => Shows(path, site => site.Markdown(path.Kind))),
        new("search", "Exports/Search/SearchDocuments.cs", path => !IsText(path) || Shows(path, site => site.Search(path.Kind) ?? "")),
        new("schema", "Entries/Parsing/EntrySchemas.cs", path => SchemaOf(path) is not null),
        new("docs", "docs/content.md", ContentDocs.Names),
    ];

    /// <summary>Whether a cell holds the second value of a field where that is written: other values may share the cell.</summary>
    private static bool IsInTable(FieldPath path) =>
        SampleSite.First.Table(path) is { } first && SampleSite.WithSecond(path).Table(path) is { } second && first != second
        && FieldSample.Of(path) is { } sample
        && (sample.SecondMark is null || second.Contains(sample.SecondMark, StringComparison.Ordinal) || (sample.SecondId is { } id && second.Contains(id, StringComparison.Ordinal)));

    /// <summary>Whether a text holds the second value of a field more often where that is written.</summary>
    private static bool Shows(FieldPath path, Func<SampleSite, string> text)
    {
        var (first, second) = (text(SampleSite.First), text(SampleSite.WithSecond(path)));
        return FieldSample.Of(path) is { SecondMark: { } mark } ? Count(mark, second) > Count(mark, first) : first != second;
    }

    private static int Count(string mark, string text) => text.Split(mark, StringSplitOptions.None).Length - 1;

    /// <summary>Whether its value is words, which somebody may search for.</summary>
    private static bool IsText(FieldPath path) =>
        FieldTerms.Of(path.Field) is FieldTerms.Words or FieldTerms.ListOfWords or FieldTerms.Text or FieldTerms.ListOfTexts or FieldTerms.TextsById;

    private static JsonNode? SchemaOf(FieldPath path)
    {
        JsonNode? at = _schemas[path.Kind.Name];
        foreach (var name in path.Names)
        {
            at = at?["items"] ?? (at?["additionalProperties"] as JsonObject) ?? at;
            at = (at?["anyOf"]?.AsArray().FirstOrDefault(one => one!["properties"] is not null) ?? at)?["properties"]?[name];
        }

        return at;
    }
}
