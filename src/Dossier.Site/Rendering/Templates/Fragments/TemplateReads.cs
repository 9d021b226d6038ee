using Scriban.Syntax;

namespace Dossier.Rendering.Templates.Fragments;

/// <summary>
/// What a part of a template reads of what stands around it, worked out from its tree. Only of parts that do nothing but print:
/// no assignment, no function of the template's own, no way out of a loop.
/// </summary>
/// <param name="constants">The names whose values no page and no template changes, and that none gives a value to: the site, its words, the functions.</param>
/// <param name="partialOf">The partial that a name means; null where there is none, or it could not be parsed.</param>
internal sealed class TemplateReads(FrozenSet<string> constants, Func<string, ScriptPage?> partialOf)
{
    /// <summary>What each partial reads besides what it is given; null for one that does more than print, and while it is being read.</summary>
    private readonly Dictionary<ScriptPage, ImmutableArray<ReadPath>?> _partials = new(ReferenceEqualityComparer.Instance);

    /// <summary>What each statement reads, with what loops around it give; statements stand in one another, and each is gone through once.</summary>
    private readonly Dictionary<ScriptStatement, ImmutableArray<ReadPath>?> _statements = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a statement reads; null where it does more than print, or reads of the loop that it stands in.</summary>
    public ImmutableArray<ReadPath>? Of(ScriptStatement statement) => Within(statement) is { } paths && !paths.Any(path => path.Variable.Name == "for") ? paths : null;

    private ImmutableArray<ReadPath>? Within(ScriptStatement statement)
    {
        if (_statements.TryGetValue(statement, out var known))
            return known;

        var reads = new SortedDictionary<string, ReadPath>(StringComparer.Ordinal);
        ImmutableArray<ReadPath>? read = CollectWithin(statement, reads) ? [.. reads.Values] : null;
        _statements[statement] = read;
        return read;
    }

    private bool Collect(ScriptNode? node, SortedDictionary<string, ReadPath> reads)
    {
        switch (node)
        {
            case null or ScriptRawStatement or ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement or ScriptLiteral:
                return true;
            case ScriptStatement statement:
                if (Within(statement) is not { } paths)
                    return false;

                foreach (var path in paths)
                    Add(path, reads);

                return true;
            default:
                return CollectWithin(node, reads);
        }
    }

    private bool CollectWithin(ScriptNode node, SortedDictionary<string, ReadPath> reads)
    {
        bool All(params ReadOnlySpan<ScriptNode?> parts)
        {
            foreach (var part in parts)
            {
                if (!Collect(part, reads))
                    return false;
            }

            return true;
        }

        return node switch
        {
            FragmentStatement fragment => All(fragment.Body),
            ScriptBlockStatement block => block.Statements.All(statement => Collect(statement, reads)),
            ScriptExpressionStatement printed => All(printed.Expression),
            ScriptIfStatement choice => All(choice.Condition, choice.Then, choice.Else),
            ScriptElseStatement rest => All(rest.Body),
            ScriptTableRowStatement => false,
            ScriptForStatement loop => Loop(loop, reads),
            ScriptVariable variable => Variable(variable, [], reads),
            ScriptMemberExpression member => Member(member, reads),
            ScriptIndexerExpression indexer => All(indexer.Target, indexer.Index),
            ScriptBinaryExpression binary => All(binary.Left, binary.Right),
            ScriptIncrementDecrementExpression => false,
            ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not or ScriptUnaryOperator.Negate } unary => All(unary.Right),
            ScriptConditionalExpression choice => All(choice.Condition, choice.ThenValue, choice.ElseValue),
            ScriptNestedExpression nested => All(nested.Expression),
            ScriptNamedArgument argument => All(argument.Value),
            ScriptPipeCall pipe => All(pipe.From) && (pipe.To is ScriptFunctionCall ? All(pipe.To) : pipe.To is { } to && IsFunction(to)),
            ScriptFunctionCall call => Call(call, reads),
            _ => false,
        };
    }

    /// <summary>What a loop reads of what stands around it: all but its item and itself.</summary>
    private bool Loop(ScriptForStatement loop, SortedDictionary<string, ReadPath> reads)
    {
        if (loop.Variable is not ScriptVariable item || !Collect(loop.Iterator, reads) || loop.NamedArguments?.All(argument => Collect(argument, reads)) == false)
            return false;

        if (loop.Body is not { } body || Within(body) is not { } within)
            return false;

        foreach (var path in within.Where(path => path.Variable.Name != item.Name && path.Variable.Name != "for"))
            Add(path, reads);

        return Collect(loop.Else, reads);
    }

    /// <summary>What is looked up in a variable, or in what an expression gives.</summary>
    private bool Member(ScriptMemberExpression member, SortedDictionary<string, ReadPath> reads)
    {
        var members = ImmutableArray.CreateBuilder<string>();
        ScriptNode? target = member;
        for (; target is ScriptMemberExpression part; target = part.Target)
        {
            if (part is not ScriptIsEmptyExpression && part.Member is { } name)
                members.Add(name.Name);
        }

        members.Reverse();
        return target is ScriptVariable variable ? Variable(variable, members.ToImmutable(), reads) : Collect(target, reads);
    }

    private bool Variable(ScriptVariable variable, ImmutableArray<string> members, SortedDictionary<string, ReadPath> reads)
    {
        if (variable is ScriptVariableGlobal && constants.Contains(variable.Name))
            return true;

        // All that an include was given is too much to compare; of loops, only 'for' is known.
        if ((variable == ScriptVariable.Arguments && members.IsEmpty) || variable.BaseName is "while" or "tablerow" or "continue")
            return false;

        Add(new ReadPath(variable, members), reads);
        return true;
    }

    private bool Call(ScriptFunctionCall call, SortedDictionary<string, ReadPath> reads)
    {
        if (!IsFunction(call.Target) || !call.Arguments.All(argument => Collect(argument, reads)))
            return false;

        return call.Target is not ScriptVariableGlobal { Name: "include" }
            || (call.Arguments.FirstOrDefault() is ScriptLiteral { Value: string name } && partialOf(name) is { } partial && Partial(partial, reads));
    }

    /// <summary>A function of the language, which does nothing but give a value; what only runs templates is judged by them.</summary>
    private bool IsFunction(ScriptNode? target) => target switch
    {
        ScriptVariableGlobal { Name: "include_join" } => false,
        ScriptVariableGlobal function => constants.Contains(function.Name),
        ScriptMemberExpression { Target: ScriptVariableGlobal group } => constants.Contains(group.Name),
        _ => false,
    };

    private bool Partial(ScriptPage partial, SortedDictionary<string, ReadPath> reads)
    {
        if (!_partials.TryGetValue(partial, out var within))
        {
            // Until it is read, a partial that includes itself is one that does more than print.
            _partials[partial] = null;
            within = _partials[partial] = partial.Body is { } body ? Of(body) : null;
        }

        if (within is not { } paths)
            return false;

        // What it is given stands in the call.
        foreach (var path in paths.Where(path => path.Variable is not ScriptVariableLocal))
            Add(path, reads);

        return true;
    }

    private static void Add(ReadPath path, SortedDictionary<string, ReadPath> reads) => reads.TryAdd(path.Name, path);
}
