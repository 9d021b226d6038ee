using System.Collections.Concurrent;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>
/// Whether a subclass of <see cref="TemplateContext"/> changes how values are printed or judged. Where it does not, the
/// runtime takes shorter ways to the same result.
/// </summary>
internal static class ContextOverrides
{
    private static readonly ConcurrentDictionary<Type, (bool Prints, bool Judges)> Known = new();

    /// <summary>Whether values of this context's type are turned to text by <see cref="TemplateContext"/> itself.</summary>
    public static bool PrintsPlainly(Type type) => Known.GetOrAdd(type, Look).Prints;

    /// <summary>Whether this context's type leaves truth to <see cref="TemplateContext"/> itself.</summary>
    public static bool JudgesPlainly(Type type) => Known.GetOrAdd(type, Look).Judges;

    private static (bool Prints, bool Judges) Look(Type type) =>
    (
        Owns(type, nameof(TemplateContext.ObjectToString), typeof(object), typeof(bool)),
        Owns(type, nameof(TemplateContext.ToBool), typeof(SourceSpan), typeof(object)));

    private static bool Owns(Type type, string method, params Type[] parameters) =>
        type.GetMethod(method, parameters)?.DeclaringType == typeof(TemplateContext);
}
