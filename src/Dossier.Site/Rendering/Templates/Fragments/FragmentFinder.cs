using Scriban.Syntax;

namespace Dossier.Rendering.Templates.Fragments;

/// <summary>
/// Marks in parsed templates the runs of statements that print the same on many pages: the frame, the words of the site, the
/// lines of a list. Each becomes one statement, a <see cref="FragmentStatement"/>.
/// </summary>
internal static class FragmentFinder
{
    private static readonly ImmutableArray<string> _ofEveryPage = ["site", "words"];

    /// <summary>Marks the runs in templates that may include each other.</summary>
    /// <param name="templates">The parts of each template that could be parsed, in the order in which they are written.</param>
    /// <param name="functions">The names of all functions.</param>
    /// <param name="partialOf">The partial that a name means; null where there is none, or it could not be parsed.</param>
    public static void Mark(IReadOnlyCollection<IReadOnlyList<ScriptNode>> templates, IEnumerable<string> functions, Func<string, ScriptPage?> partialOf)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in templates.SelectMany(nodes => nodes))
        {
            // Where names come from an object, it cannot be known what a variable means.
            if (node is ScriptImportStatement or ScriptWithStatement)
                return;

            if (GivesValueTo(node) is { } variable)
                written.Add(variable.Name);
        }

        var reads = new TemplateReads(_ofEveryPage.Concat(functions).Where(name => !written.Contains(name)).ToFrozenSet(StringComparer.Ordinal), partialOf);
        foreach (var block in templates.SelectMany(nodes => nodes.OfType<ScriptBlockStatement>()))
            MarkRuns(block, reads);
    }

    private static ScriptVariable? GivesValueTo(ScriptNode node)
    {
        ScriptNode? target = node switch
        {
            ScriptAssignExpression assignment => assignment.Target,
            ScriptCaptureStatement capture => capture.Target,
            ScriptForStatement loop => loop.Variable,
            ScriptIncrementDecrementExpression step => step.Right,
            ScriptFunction function => function.NameOrDoToken,
            ScriptParameter parameter => parameter.Name,
            _ => null,
        };
        return target as ScriptVariable;
    }

    /// <summary>Puts together the statements of a block that stand side by side and read the same.</summary>
    private static void MarkRuns(ScriptBlockStatement block, TemplateReads reads)
    {
        if (block.Parent is FragmentStatement)
            return;

        ScriptStatement[] statements = [.. block.Statements];
        var runs = block.Parent is ScriptForStatement && Whole(statements, reads) is { } whole ? [whole] : Runs(statements, reads);
        block.Statements.Clear();
        foreach (var run in runs)
        {
            if (run.Reads is { } paths && run.Statements.Exists(IsWork))
            {
                block.Statements.Add(Fragment(run.Statements, paths));
                continue;
            }

            foreach (var statement in run.Statements)
                block.Statements.Add(statement);
        }
    }

    /// <summary>The line of a list: all of it, where that can be kept.</summary>
    private static Run? Whole(ScriptStatement[] statements, TemplateReads reads)
    {
        var all = new SortedDictionary<string, ReadPath>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (reads.Of(statement) is not { } paths)
                return null;

            foreach (var path in paths)
                all.TryAdd(path.Name, path);
        }

        return all.Count <= FragmentKey.MostPaths ? new Run([.. all.Values], [.. statements]) : null;
    }

    private static List<Run> Runs(ScriptStatement[] statements, TemplateReads reads)
    {
        var runs = new List<Run>();
        foreach (var statement in statements)
        {
            var last = runs.Count > 0 ? runs[^1] : null;
            // What is printed as it stands belongs to what stands before it.
            var isText = statement is ScriptRawStatement or ScriptEscapeStatement;
            var paths = isText && last is not null ? last.Reads : reads.Of(statement);
            if (last is not null && Joined(last.Reads, paths) is { } both)
            {
                last.Reads = both;
                last.Statements.Add(statement);
                continue;
            }

            runs.Add(new Run(paths is { Length: > FragmentKey.MostPaths } ? null : paths, [statement]));
        }

        return runs;
    }

    /// <summary>What two statements read that look into the same; null where they do not, or read too much.</summary>
    private static ImmutableArray<ReadPath>? Joined(ImmutableArray<ReadPath>? one, ImmutableArray<ReadPath>? other)
    {
        if (one is not { } first || other is not { } second)
            return null;

        if (first == second)
            return first;

        if (!first.All(path => second.Any(its => its.Root == path.Root)) || !second.All(path => first.Any(its => its.Root == path.Root)))
            return null;

        ImmutableArray<ReadPath> both = [.. first.Concat(second).DistinctBy(path => path.Name).OrderBy(path => path.Name, StringComparer.Ordinal)];
        return both.Length <= FragmentKey.MostPaths ? both : null;
    }

    private static bool IsWork(ScriptStatement statement) => statement is not (ScriptRawStatement or ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement);

    private static FragmentStatement Fragment(List<ScriptStatement> statements, ImmutableArray<ReadPath> reads)
    {
        var body = new ScriptBlockStatement { Span = statements[0].Span };
        foreach (var statement in statements)
            body.Statements.Add(statement);

        return new FragmentStatement(body, reads);
    }

    /// <param name="reads">What the statements read; null where they do more than print, or read too much.</param>
    /// <param name="statements">The statements.</param>
    private sealed class Run(ImmutableArray<ReadPath>? reads, List<ScriptStatement> statements)
    {
        public ImmutableArray<ReadPath>? Reads { get; set; } = reads;

        public List<ScriptStatement> Statements { get; } = statements;
    }
}
