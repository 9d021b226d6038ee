using System.Collections;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>The names by which template authors know the types of values.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Known = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(BigInteger)] = "bigint",
        [typeof(string)] = "string",
        [typeof(DateTime)] = "datetime",
        [typeof(TimeSpan)] = "timespan",
        [typeof(ScriptRange)] = "range",
        [typeof(object)] = "object",
    };

    public static string Of(Type type)
    {
        if (Known.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var name))
            return name;
        if (type.IsEnum)
            return "enum";
        if (typeof(ScriptArray).IsAssignableFrom(type) || type.IsArray || typeof(IList).IsAssignableFrom(type))
            return "array";
        if (typeof(IScriptCustomFunction).IsAssignableFrom(type))
            return "function";
        if (typeof(IScriptObject).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type))
            return "object";
        return type.Name;
    }
}
