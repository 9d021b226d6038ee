namespace Dossier.Tests.Architecture;

/// <summary>Finds namespaces that use each other, be it by way of others; a namespace and one within it are two like any others.</summary>
internal static class NamespaceCircles
{
    private const int TypesShown = 4;

    /// <summary>
    /// One shortest circle for each namespace that is in one, an arrow a line with the types that make it, the arrow that is easiest
    /// to cut named; nothing where there is none.
    /// </summary>
    public static IReadOnlyCollection<string> In(IReadOnlyCollection<TypeUse> uses)
    {
        var arrows = uses.Where(use => use.From.Namespace != use.To.Namespace)
            .GroupBy(use => (From: use.From.Namespace, To: use.To.Namespace))
            .ToDictionary(arrow => arrow.Key, arrow => arrow.OrderBy(use => use.From.Name, StringComparer.Ordinal).ThenBy(use => use.To.Name, StringComparer.Ordinal).ToArray());
        var next = arrows.Keys.ToLookup(arrow => arrow.From, arrow => arrow.To, StringComparer.Ordinal);
        var circles = next.Select(one => one.Key).Order(StringComparer.Ordinal).Select(start => ShortestBack(start, next)).OfType<string[]>();
        // A circle is found from each of its namespaces, and told once.
        return [.. circles.DistinctBy(circle => string.Join(' ', circle.Order(StringComparer.Ordinal)), StringComparer.Ordinal).Select(circle => Tell(circle, arrows))];
    }

    /// <summary>The namespaces on the shortest way from one back to it; null where there is no way.</summary>
    private static string[]? ShortestBack(string start, ILookup<string, string> next)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var at))
        {
            foreach (var to in next[at].Order(StringComparer.Ordinal))
            {
                if (to == start)
                    return WayTo(at, start, before);

                if (before.TryAdd(to, at))
                    open.Enqueue(to);
            }
        }

        return null;
    }

    private static string[] WayTo(string end, string start, Dictionary<string, string> before)
    {
        var way = new List<string> { end };
        while (way[^1] != start)
            way.Add(before[way[^1]]);

        way.Reverse();
        return [.. way];
    }

    private static string Tell(string[] circle, Dictionary<(string From, string To), TypeUse[]> arrows)
    {
        var steps = circle.Select((from, at) => (From: from, To: circle[(at + 1) % circle.Length])).ToArray();
        var easiest = steps.MinBy(step => arrows[step].Length);
        return string.Join('\n', [
            $"circle of {string.Join(" -> ", circle.Append(circle[0]))}",
            .. steps.Select(step => $"    {step.From} -> {step.To}: {Types(arrows[step])}"),
            $"    Fewest types make the arrow {easiest.From} -> {easiest.To}: begin with it.",
        ]);
    }

    private static string Types(TypeUse[] uses) =>
        string.Join("; ", uses.Take(TypesShown).Select(use => $"{use.From.Name} uses {use.To.Name}")) + (uses.Length > TypesShown ? $"; and {uses.Length - TypesShown} more" : "");
}
