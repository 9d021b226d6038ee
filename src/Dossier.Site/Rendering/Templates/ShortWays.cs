using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>What most parts of a template are, evaluated without the package's long way round.</summary>
internal static class ShortWays
{
    /// <summary>
    /// Whether a part only prints, or hands on what stands within it. The package guards the evaluation of each part; these,
    /// half of all, need no guard.
    /// </summary>
    public static bool IsPlain(ScriptNode node)
    {
        var type = node.GetType();
        return type == typeof(ScriptRawStatement) || type == typeof(ScriptExpressionStatement) || type == typeof(ScriptIfStatement)
            || type == typeof(ScriptLiteral) || type == typeof(ScriptNamedArgument);
    }

    /// <summary>
    /// Looks up what a variable or a member of one holds. Most of what a template evaluates is that, and the package goes
    /// a long way for it; whatever is more than a look-up is left to it.
    /// </summary>
    /// <returns>False where there is a function to be called, or nothing to look into.</returns>
    public static bool TryLookUp(SiteContext context, ScriptNode? node, out object? value)
    {
        value = null;
        switch (node)
        {
            case ScriptVariable variable:
                value = context.GetValue(variable);
                return !IsFunction(value);
            case ScriptMemberExpression { Member: { } member } part:
                if (!TryLookUp(context, part.Target, out var target) || target is not IScriptObject holder)
                    return false;

                if (!holder.TryGetValue(context, member.Span, member.Name, out value))
                    context.NoteMissing(part, holder);

                return !IsFunction(value);
            default:
                return false;
        }
    }

    /// <summary>Whether a value is a function; what is none is mostly seen at a glance.</summary>
    private static bool IsFunction(object? value)
    {
        if (value is null or string)
            return false;

        var type = value.GetType();
        return type != typeof(ScriptObject) && type != typeof(ScriptArray) && type != typeof(bool) && type != typeof(int) && value is IScriptCustomFunction;
    }
}
