using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>JSON values as a template's own.</summary>
internal static class JsonValues
{
    /// <summary>
    /// An object becomes a script object, an array a script array, a number the smallest of int, long, decimal and double that
    /// holds it.
    /// </summary>
    public static object? ToScript(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var property in json.EnumerateObject())
                    members.SetValue(property.Name, ToScript(property.Value), false);
                return members;
            case JsonValueKind.Array:
                var items = new ScriptArray(json.GetArrayLength());
                foreach (var item in json.EnumerateArray())
                    items.Items.Add(ToScript(item));
                return items;
            case JsonValueKind.String:
                return json.GetString();
            case JsonValueKind.Number:
                return Number(json);
            case JsonValueKind.True:
                return Boxed.True;
            case JsonValueKind.False:
                return Boxed.False;
            default:
                return null;
        }
    }

    private static object Number(JsonElement json)
    {
        if (json.TryGetInt32(out var small))
            return Boxed.Of(small);
        if (json.TryGetInt64(out var large))
            return large;
        if (json.TryGetUInt64(out var unsigned))
            return unsigned;
        return json.TryGetDecimal(out var exact) ? exact : json.GetDouble();
    }
}
