using System.Text.Json.Nodes;

namespace Dossier.Pages.Models.Parts;

/// <summary>Adds members to JSON where there is something to add.</summary>
internal static class JsonMembers
{
    public static JsonObject With(this JsonObject node, string name, string? value) => value is null ? node : Added(node, name, value);

    public static JsonObject With(this JsonObject node, string name, JsonNode? value) => value is null ? node : Added(node, name, value);

    /// <summary>A list; one value stands by itself, and none is left out.</summary>
    public static JsonObject WithAll(this JsonObject node, string name, IEnumerable<JsonNode> values)
    {
        JsonNode[] all = [.. values];
        return all.Length switch
        {
            0 => node,
            1 => Added(node, name, all[0]),
            _ => Added(node, name, new JsonArray(all)),
        };
    }

    private static JsonObject Added(JsonObject node, string name, JsonNode value)
    {
        node[name] = value;
        return node;
    }
}
