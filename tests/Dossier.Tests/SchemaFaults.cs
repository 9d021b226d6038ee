using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Dossier.Tests;

/// <summary>What a JSON Schema finds wrong with a value, as JsonSchema.Net reads both.</summary>
internal static class SchemaFaults
{
    private static readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    /// <summary>Each fault by the place of the value and the word of the schema that refuses it: <c>/statements/0 required: …</c>.</summary>
    public static string[] Of(JsonSchema schema, JsonNode? value)
    {
        var result = schema.Evaluate(JsonSerializer.SerializeToElement(value), _options);
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(detail => !detail.IsValid && detail.Errors is not null).SelectMany(FaultsOf)];
    }

    private static IEnumerable<string> FaultsOf(EvaluationResults detail) =>
        detail.Errors!.Select(error => $"{detail.InstanceLocation} {(error.Key.Length > 0 ? error.Key : detail.EvaluationPath.ToString().Split('/')[^1])}: {error.Value}");
}
