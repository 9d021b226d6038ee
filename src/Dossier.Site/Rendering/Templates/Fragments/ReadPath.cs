using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates.Fragments;

/// <summary>What a part of a template reads of what stands around it: a variable, and what is looked up in it.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Members">The members that are looked up, one in another.</param>
internal sealed record ReadPath(ScriptVariable Variable, ImmutableArray<string> Members)
{
    private const int LongestWords = 24;

    /// <summary>The path as words, by which two are told apart.</summary>
    public string Name { get; } = string.Join('.', Members.Prepend(Variable.Name));

    /// <summary>Where the path begins. A page is never the same as another, nor is all that an include is given: there it is what is looked up in them.</summary>
    public string Root { get; } = Members.Length > 0 && (Variable == ScriptVariable.Arguments || Variable.Name == "page") ? $"{Variable.Name}.{Members[0]}" : Variable.Name;

    /// <summary>
    /// What the path leads to now: the first on it that says all of itself (<see cref="IsSteady"/>), or what stands at its end.
    /// </summary>
    public object? ValueIn(TemplateContext context)
    {
        var value = context.GetValue(Variable);
        foreach (var member in Members)
        {
            if (IsSteady(value) || value is not IScriptObject holder)
                break;

            holder.TryGetValue(context, Variable.Span, member, out value);
        }

        return value;
    }

    /// <summary>
    /// Whether a value says all of itself by being this one: words, numbers, and what no template can change. Two pages that hold
    /// the same print the same of it. Many words, such as a title, hardly come twice.
    /// </summary>
    public static bool IsSteady(object? value) => value switch
    {
        null or string { Length: <= LongestWords } or bool or int => true,
        IScriptCustomFunction => false,
        ScriptObject members => members.IsReadOnly,
        ScriptArray items => items.IsReadOnly,
        _ => false,
    };
}
