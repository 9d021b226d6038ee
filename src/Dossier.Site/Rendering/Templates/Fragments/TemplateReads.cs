using Scriban.Syntax;

namespace Dossier.Rendering.Templates.Fragments;

/// <summary>
/// What a part of a template reads of what stands around it, worked out from its tree. Only of parts that do nothing but print:
/// no assignment, no function of the template's own, no way out of a loop.
/// </summary>
/// <param name="constants">The names whose values no page and no template changes: the site, its words, the functions.</param>
/// <param name="partialOf">The partial that a name means; null where there is none, or it could not be parsed.</param>
internal sealed class TemplateReads(FrozenSet<string> constants, Func<string, ScriptPage?> partialOf)
{
    private static readonly FrozenSet<string> _loopNames = FrozenSet.Create(StringComparer.Ordinal, "for", "while", "tablerow", "continue");

    /// <summary>What each partial reads besides what it is given; null for one that does more than print, and while it is being read.</summary>
    private readonly Dictionary<ScriptPage, ImmutableArray<ReadPath>?> _partials = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a statement reads; null where it does more than print.</summary>
    public ImmutableArray<ReadPath>? Of(ScriptNode statement)
    {
        var reads = new SortedDictionary<string, ReadPath>(StringComparer.Ordinal);
        return Collect(statement, [], reads) ? [.. reads.Values] : null;
    }

    private bool Collect(ScriptNode? node, ImmutableHashSet<string> bound, SortedDictionary<string, ReadPath> reads)
    {
        bool All(params ReadOnlySpan<ScriptNode?> parts)
        {
            foreach (var part in parts)
            {
                if (!Collect(part, bound, reads))
                    return false;
            }

            return true;
        }

        return node switch
        {
            null or ScriptRawStatement or ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement or ScriptLiteral => true,
            FragmentStatement fragment => All(fragment.Body),
            ScriptBlockStatement block => block.Statements.All(statement => Collect(statement, bound, reads)),
            ScriptExpressionStatement printed => All(printed.Expression),
            ScriptIfStatement choice => All(choice.Condition, choice.Then, choice.Else),
            ScriptElseStatement rest => All(rest.Body),
            ScriptTableRowStatement => false,
            ScriptForStatement loop => Loop(loop, bound, reads),
            ScriptVariable variable => Variable(variable, [], bound, reads),
            ScriptMemberExpression member => Member(member, bound, reads),
            ScriptIndexerExpression indexer => All(indexer.Target, indexer.Index),
            ScriptBinaryExpression binary => All(binary.Left, binary.Right),
            ScriptIncrementDecrementExpression => false,
            ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not or ScriptUnaryOperator.Negate } unary => All(unary.Right),
            ScriptConditionalExpression choice => All(choice.Condition, choice.ThenValue, choice.ElseValue),
            ScriptNestedExpression nested => All(nested.Expression),
            ScriptNamedArgument argument => All(argument.Value),
            ScriptPipeCall pipe => All(pipe.From) && (pipe.To is ScriptFunctionCall ? All(pipe.To) : pipe.To is { } to && IsFunction(to, bound)),
            ScriptFunctionCall call => Call(call, bound, reads),
            _ => false,
        };
    }

    private bool Loop(ScriptForStatement loop, ImmutableHashSet<string> bound, SortedDictionary<string, ReadPath> reads)
    {
        if (loop.Variable is not ScriptVariable item || !Collect(loop.Iterator, bound, reads) || loop.NamedArguments?.All(argument => Collect(argument, bound, reads)) == false)
            return false;

        return Collect(loop.Body, bound.Add(item.Name).Add("for"), reads) && Collect(loop.Else, bound, reads);
    }

    /// <summary>What is looked up in a variable, or in what an expression gives.</summary>
    private bool Member(ScriptMemberExpression member, ImmutableHashSet<string> bound, SortedDictionary<string, ReadPath> reads)
    {
        var members = ImmutableArray.CreateBuilder<string>();
        ScriptNode? target = member;
        for (; target is ScriptMemberExpression part; target = part.Target)
        {
            if (part is not ScriptIsEmptyExpression && part.Member is { } name)
                members.Add(name.Name);
        }

        members.Reverse();
        return target is ScriptVariable variable ? Variable(variable, members.ToImmutable(), bound, reads) : Collect(target, bound, reads);
    }

    private bool Variable(ScriptVariable variable, ImmutableArray<string> members, ImmutableHashSet<string> bound, SortedDictionary<string, ReadPath> reads)
    {
        if (bound.Contains(variable.Name) || (variable is ScriptVariableGlobal && constants.Contains(variable.Name)))
            return true;

        // All that an include was given is too much to compare, and a loop around the part is not the part's.
        if ((variable == ScriptVariable.Arguments && members.IsEmpty) || _loopNames.Contains(variable.BaseName))
            return false;

        Add(new ReadPath(variable, members), reads);
        return true;
    }

    private bool Call(ScriptFunctionCall call, ImmutableHashSet<string> bound, SortedDictionary<string, ReadPath> reads)
    {
        if (!IsFunction(call.Target, bound) || !call.Arguments.All(argument => Collect(argument, bound, reads)))
            return false;

        return call.Target is not ScriptVariableGlobal { Name: "include" }
            || (call.Arguments.FirstOrDefault() is ScriptLiteral { Value: string name } && partialOf(name) is { } partial && Partial(partial, bound, reads));
    }

    /// <summary>A function of the language, which does nothing but give a value; what only runs templates is judged by them.</summary>
    private bool IsFunction(ScriptNode? target, ImmutableHashSet<string> bound) => target switch
    {
        ScriptVariableGlobal { Name: "include_join" } => false,
        ScriptVariableGlobal function => constants.Contains(function.Name) && !bound.Contains(function.Name),
        ScriptMemberExpression { Target: ScriptVariableGlobal group } => constants.Contains(group.Name) && !bound.Contains(group.Name),
        _ => false,
    };

    private bool Partial(ScriptPage partial, ImmutableHashSet<string> bound, SortedDictionary<string, ReadPath> reads)
    {
        if (!_partials.TryGetValue(partial, out var within))
        {
            // Until it is read, a partial that includes itself is one that does more than print.
            _partials[partial] = null;
            within = _partials[partial] = partial.Body is { } body ? Of(body) : null;
        }

        if (within is not { } paths)
            return false;

        // What it is given stands in the call; what it reads of a loop that is part of what is read is no look outside.
        foreach (var path in paths.Where(path => path.Variable is not ScriptVariableLocal && !bound.Contains(path.Variable.Name)))
            Add(path, reads);

        return true;
    }

    private static void Add(ReadPath path, SortedDictionary<string, ReadPath> reads) => reads.TryAdd(path.Name, path);
}
