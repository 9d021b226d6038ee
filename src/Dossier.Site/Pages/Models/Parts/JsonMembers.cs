using System.Text.Json.Nodes;

namespace Dossier.Pages.Models.Parts;

/// <summary>Adds members to JSON where there is something to add.</summary>
public static class JsonMembers
{
    public static JsonObject With(this JsonObject node, string name, JsonNode? value)
    {
        if (value is not null)
            node[name] = value;

        return node;
    }

    /// <summary>A list; one value stands by itself, and none is left out.</summary>
    public static JsonObject WithAll(this JsonObject node, string name, IEnumerable<JsonNode> values) =>
        node.With(name, values.ToArray() switch { [] => null, [var only] => only, var all => new JsonArray(all) });
}
