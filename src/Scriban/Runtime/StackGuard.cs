using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Stops what is nested deeper than the thread's stack can hold while there is still room to say where.</summary>
internal static class StackGuard
{
    /// <exception cref="ScriptRuntimeException">The stack is nearly used up.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check(ScriptNode node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            Throw(node.Span);
    }

    /// <inheritdoc cref="Check(ScriptNode)"/>
    public static void Check(SourceSpan span)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            Throw(span);
    }

    private static void Throw(SourceSpan span) => throw new ScriptRuntimeException(span, "The template is nested too deeply to run");
}
