using System.Text.Json.Serialization;

namespace Dossier.Cli.Preview;

/// <summary>What a page is told of an edition.</summary>
internal sealed record ToldBuild(int Number, ImmutableArray<ToldError> Errors);

/// <summary>An error as it is laid over the page.</summary>
internal sealed record ToldError(string Place, string Code, string Message, string Hint);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ToldBuild))]
internal sealed partial class PreviewJson : JsonSerializerContext;
