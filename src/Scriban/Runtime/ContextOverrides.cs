using System.Collections.Concurrent;

namespace Scriban.Runtime;

/// <summary>
/// Whether a subclass of <see cref="TemplateContext"/> changes how values are printed. Where it does not, the runtime takes
/// shorter ways to the same result.
/// </summary>
internal static class ContextOverrides
{
    private static readonly ConcurrentDictionary<Type, bool> Known = new();

    /// <summary>Whether values of this context's type are turned to text by <see cref="TemplateContext"/> itself.</summary>
    public static bool PrintsPlainly(Type type) => Known.GetOrAdd(type, static candidate =>
        candidate.GetMethod(nameof(TemplateContext.ObjectToString), [typeof(object), typeof(bool)])?.DeclaringType == typeof(TemplateContext));
}
