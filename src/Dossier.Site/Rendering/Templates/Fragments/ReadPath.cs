using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates.Fragments;

/// <summary>
/// What a part of a template reads of what stands around it: a variable, or, of the page and of what an include was given, a
/// member of it.
/// </summary>
/// <param name="Variable">The variable.</param>
/// <param name="Member">The member; null for the variable itself.</param>
internal sealed record ReadPath(ScriptVariable Variable, string? Member)
{
    /// <summary>The path as words, by which two are told apart.</summary>
    public string Name { get; } = Member is null ? Variable.Name : $"{Variable.Name}.{Member}";

    /// <summary>What it holds now.</summary>
    public object? ValueIn(TemplateContext context)
    {
        var value = context.GetValue(Variable);
        if (Member is null)
            return value;

        object? member = null;
        (value as IScriptObject)?.TryGetValue(context, Variable.Span, Member, out member);
        return member;
    }

    /// <summary>
    /// Whether a value says all of itself by being this one: words, numbers, and what no template can change. Two pages that hold
    /// the same print the same of it.
    /// </summary>
    public static bool IsSteady(object? value) => value switch
    {
        null or string or bool or int => true,
        IScriptCustomFunction => false,
        ScriptObject members => members.IsReadOnly,
        ScriptArray items => items.IsReadOnly,
        _ => false,
    };
}
