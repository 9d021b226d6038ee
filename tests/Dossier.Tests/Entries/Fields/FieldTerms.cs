using System.Text.Json.Nodes;
using Dossier.Entries.Site;
using Dossier.FrontMatter.Fields;

namespace Dossier.Tests.Entries.Fields;

/// <summary>What the value of a field is called in docs/content.md, where each of these terms is explained.</summary>
internal static class FieldTerms
{
    public const string Words = "words";
    public const string ListOfWords = "list of words";
    public const string Text = "text";
    public const string ListOfTexts = "list of texts";
    public const string Flag = "`true` or `false`";
    public const string Number = "number";
    public const string Id = "id";
    public const string ListOfIds = "list of ids";
    public const string Date = "date";
    public const string Moment = "moment";
    public const string Address = "address";
    public const string Language = "language tag";
    public const string ListOfLanguages = "list of language tags";
    public const string Country = "country code";
    public const string Wikidata = "Wikidata item";
    public const string Registers = "map from registers to identifiers";
    public const string Extra = "map of your own";
    public const string OldPaths = "list of paths";
    public const string Claim = "claim";
    public const string ListOfClaims = "list of claims";
    public const string ListOfSources = "list of sources";
    public const string OneOf = "word of a set";
    public const string SeveralOf = "list of words of a set";
    public const string TemplateName = "name of a template";
    public const string AssetPath = "file in assets/";
    public const string ListOfAssetPaths = "list of files in assets/";
    public const string Colour = "colour";
    public const string ColourOrPair = "colour or group";
    public const string Groups = "list of groups";
    public const string IdsOrGroups = "list of ids or groups";
    public const string TextsOrGroups = "list of texts or groups";
    public const string TextsById = "map from ids to texts";
    public const string TextsOrGroupsById = "map from ids to texts or groups";

    private static readonly Dictionary<object, string> _terms = new(ReferenceEqualityComparer.Instance)
    {
        [Shapes.Text] = Words,
        [Shapes.Texts] = ListOfWords,
        [Shapes.Markdown] = Text,
        [Shapes.Markdowns] = ListOfTexts,
        [Shapes.Flag] = Flag,
        [Shapes.Count] = Number,
        [Shapes.Id] = Id,
        [Shapes.Ids] = ListOfIds,
        [Shapes.Date] = Date,
        [Shapes.Moment] = Moment,
        [Shapes.Url] = Address,
        [Shapes.SiteUrl] = Address,
        [Shapes.Language] = Language,
        [Shapes.Country] = Country,
        [Shapes.Wikidata] = Wikidata,
        [Shapes.ExternalIds] = Registers,
        [Shapes.Extra] = Extra,
        [Shapes.OldPaths] = OldPaths,
        [Shapes.Template] = TemplateName,
        [AccentFields.Shape] = ColourOrPair,
        [Shapes.Claim] = Claim,
        [Shapes.Claims] = ListOfClaims,
        [Shapes.Answers] = ListOfClaims,
        [Shapes.Sources] = ListOfSources,
    };

    /// <summary>The term for a field's value.</summary>
    public static string Of(Field field)
    {
        if (_terms.TryGetValue(ShapeOf(field), out var term))
            return term;

        var schema = field.Schema;
        if (ShapeOf(field) is ColourShape)
            return Colour;
        if (ShapeOf(field) is AssetPathShape)
            return AssetPath;
        if (ShapeOf(field) is ListShape<Located<string>> && schema["items"]!["pattern"]?.ToString() == "^assets/")
            return ListOfAssetPaths;
        if (ShapeOf(field) is ListShape<Located<string>> && schema["items"]!["pattern"]?.ToString() == Shapes.Language.Schema["pattern"]!.ToString())
            return ListOfLanguages;

        return field.Group is not null && schema.ContainsKey("additionalProperties") ? TextsOrGroupsById
            : field.Group is not null ? schema["items"]!["anyOf"]?[0] is not { } bare ? Groups : bare["pattern"] is null ? TextsOrGroups : IdsOrGroups
            : schema.ContainsKey("enum") ? OneOf
            : schema["items"] is JsonObject items && items.ContainsKey("enum") ? SeveralOf
            : schema.ContainsKey("additionalProperties") ? TextsById
            : throw new InvalidOperationException($"FieldTerms has no term for the value of '{field.Name}', which is {field.Expected}: add its shape");
    }

    /// <summary>The words that a field's value is one of; none where it is not of a closed set.</summary>
    public static ImmutableArray<string> WordsOf(Field field) =>
        [.. ((field.Schema["enum"] ?? (field.Schema["items"] as JsonObject)?["enum"]) as JsonArray ?? []).Where(word => word!.GetValueKind() == System.Text.Json.JsonValueKind.String).Select(word => word!.GetValue<string>())];

    private static object ShapeOf(Field field) => field.GetType().GetProperty("Shape")!.GetValue(field)!;
}
