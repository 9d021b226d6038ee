using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The builtin functions and objects of the language, at the bottom of a context's stack of globals.</summary>
public class BuiltinFunctions : ScriptObject
{
    private static readonly ScriptObject Prototype = Assemble();

    /// <summary>An object with all builtins, which the caller may change.</summary>
    public BuiltinFunctions() : base(0, false) => ShareMembers(Prototype);

    private static ScriptObject Assemble() => new()
    {
        ["empty"] = EmptyScriptObject.Default,
        ["include"] = new IncludeFunction(),
        ["include_join"] = new IncludeJoinFunction(),
        ["array"] = Of(typeof(ArrayFunctions)),
        ["date"] = new DateTimeFunctions(),
        ["html"] = Of(typeof(HtmlFunctions)),
        ["math"] = Of(typeof(MathFunctions)),
        ["object"] = Of(typeof(ObjectFunctions)),
        ["regex"] = Of(typeof(RegexFunctions)),
        ["string"] = Of(typeof(StringFunctions)),
        ["timespan"] = Of(typeof(TimeSpanFunctions)),
    };

    private static ScriptObject Of(Type functions)
    {
        var result = new ScriptObject();
        result.Import(functions);
        return result;
    }
}
