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
    /// <param name="pages">The templates that could be parsed.</param>
    /// <param name="functions">The names of all functions.</param>
    /// <param name="partialOf">The partial that a name means; null where there is none, or it could not be parsed.</param>
    public static void Mark(ImmutableArray<ScriptPage> pages, IEnumerable<string> functions, Func<string, ScriptPage?> partialOf)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        // Where names come from an object, it cannot be known what a variable means.
        if (!pages.All(page => AreKnown(page, written)))
            return;

        var reads = new TemplateReads(_ofEveryPage.Concat(functions).Where(name => !written.Contains(name)).ToFrozenSet(StringComparer.Ordinal), partialOf);
        foreach (var page in pages)
            Mark(page, reads);
    }

    /// <summary>Gathers the names that a template gives a value to; false where they cannot be told.</summary>
    private static bool AreKnown(ScriptNode node, HashSet<string> written)
    {
        if (node is ScriptImportStatement or ScriptWithStatement)
            return false;

        var target = node switch
        {
            ScriptAssignExpression assignment => assignment.Target,
            ScriptCaptureStatement capture => capture.Target,
            ScriptForStatement loop => loop.Variable,
            ScriptIncrementDecrementExpression step => step.Right,
            ScriptFunction function => function.NameOrDoToken,
            ScriptParameter parameter => parameter.Name,
            _ => (ScriptNode?)null,
        };
        if (target is ScriptVariable variable)
            written.Add(variable.Name);

        return node.Children.OfType<ScriptNode>().All(child => AreKnown(child, written));
    }

    private static void Mark(ScriptNode node, TemplateReads reads)
    {
        if (node is ScriptBlockStatement block)
            MarkRuns(block, reads);

        foreach (var child in node.Children.OfType<ScriptNode>())
            Mark(child, reads);
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
            // What is printed as it stands belongs to what stands before it.
            var isText = statement is ScriptRawStatement or ScriptEscapeStatement;
            var paths = isText && runs.Count > 0 ? runs[^1].Reads : reads.Of(statement);
            if (runs.Count > 0 && Joined(runs[^1].Reads, paths) is { } both)
                runs[^1] = new Run(both, [.. runs[^1].Statements, statement]);
            else
                runs.Add(new Run(paths is { Length: > FragmentKey.MostPaths } ? null : paths, [statement]));
        }

        return runs;
    }

    /// <summary>What two statements read that look into the same; null where they do not, or read too much.</summary>
    private static ImmutableArray<ReadPath>? Joined(ImmutableArray<ReadPath>? one, ImmutableArray<ReadPath>? other)
    {
        static IEnumerable<string> Roots(ImmutableArray<ReadPath> paths) => paths.Select(path => path.Root).Distinct(StringComparer.Ordinal);
        if (one is not { } first || other is not { } second || !Roots(first).SequenceEqual(Roots(second)))
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

    /// <param name="Reads">What the statements read; null where they do more than print, or read too much.</param>
    /// <param name="Statements">The statements.</param>
    private sealed record Run(ImmutableArray<ReadPath>? Reads, List<ScriptStatement> Statements);
}
