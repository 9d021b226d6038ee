using Dossier.Entries.Articles;

namespace Dossier.Graph.Resolving;

/// <summary>
/// Reports what would be a part or a source of itself: chains of <c>part_of</c> and <c>based_on</c> must end. Entries that
/// lead to one another are one mistake, and told once.
/// </summary>
internal static class CycleCheck
{
    public static void Report(ImmutableArray<LinkedArticle> articles, ImmutableArray<LinkedEvent> events, DiagnosticBag faults)
    {
        // Two entries of one id, which was reported, lead on to what the first of them names.
        var origins = articles.DistinctBy(article => article.Entry.Id, StringComparer.Ordinal).Where(article => !article.BasedOn.IsEmpty)
            .Select(article => new Step(article.Entry.Id, [.. article.BasedOn.OfType<Article>().Select(origin => origin.Id)], article.Entry.BasedOn[0].Place));
        Report("based_on", origins, faults);

        var wholes = events.DistinctBy(one => one.Entry.Id, StringComparer.Ordinal).Where(one => one.PartOf is not null)
            .Select(one => new Step(one.Entry.Id, [one.PartOf!.Id], one.Entry.PartOf!.Place));
        Report("part_of", wholes, faults);
    }

    private static void Report(string field, IEnumerable<Step> steps, DiagnosticBag faults)
    {
        var byId = steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        foreach (var circle in new Circles(byId).Find())
        {
            var way = Way(circle, byId);
            faults.Add(Messages.Circle(byId[way[0]].Place, way, field));
        }
    }

    /// <summary>The shortest way from the first of some entries that lead to one another back to it.</summary>
    private static ImmutableArray<string> Way(ImmutableArray<string> circle, Dictionary<string, Step> steps)
    {
        var (first, within) = (circle.Min(StringComparer.Ordinal)!, circle.ToHashSet(StringComparer.Ordinal));
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([first]);
        while (!cameFrom.ContainsKey(first) && waiting.TryDequeue(out var at))
        {
            foreach (var next in steps[at].Next.Where(within.Contains))
            {
                if (cameFrom.TryAdd(next, at))
                    waiting.Enqueue(next);
            }
        }

        var way = new List<string>();
        for (var at = cameFrom[first]; at != first; at = cameFrom[at])
            way.Add(at);

        way.Reverse();
        return [first, .. way];
    }

    /// <summary>Where one reference leads.</summary>
    private sealed record Step(string Id, ImmutableArray<string> Next, Place Place);

    /// <summary>The sets of entries that lead to one another (Tarjan 1972), found without recursion: chains are as long as authors write them.</summary>
    private sealed class Circles(Dictionary<string, Step> steps)
    {
        private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _lowest = new(StringComparer.Ordinal);
        private readonly Stack<string> _met = new();
        private readonly HashSet<string> _isMet = new(StringComparer.Ordinal);
        private readonly List<ImmutableArray<string>> _found = [];

        public List<ImmutableArray<string>> Find()
        {
            foreach (var id in steps.Keys.Order(StringComparer.Ordinal).Where(id => !_order.ContainsKey(id)))
                Follow(id);

            return _found;
        }

        private void Follow(string start)
        {
            var road = new Stack<(string Id, int Next)>([Meet(start)]);
            while (road.TryPop(out var at))
            {
                if (at.Next < steps[at.Id].Next.Length)
                {
                    road.Push((at.Id, at.Next + 1));
                    var next = steps[at.Id].Next[at.Next];
                    if (steps.ContainsKey(next) && !_order.ContainsKey(next))
                        road.Push(Meet(next));
                    else if (_isMet.Contains(next))
                        _lowest[at.Id] = Math.Min(_lowest[at.Id], _order[next]);

                    continue;
                }

                if (road.TryPeek(out var before))
                    _lowest[before.Id] = Math.Min(_lowest[before.Id], _lowest[at.Id]);

                if (_lowest[at.Id] == _order[at.Id])
                    Take(at.Id);
            }
        }

        private (string Id, int Next) Meet(string id)
        {
            _order[id] = _lowest[id] = _order.Count;
            _met.Push(id);
            _isMet.Add(id);
            return (id, 0);
        }

        /// <summary>Takes the entries that were met since one: they are a circle, unless it is one alone that does not name itself.</summary>
        private void Take(string first)
        {
            var circle = ImmutableArray.CreateBuilder<string>();
            do
            {
                circle.Add(_met.Pop());
                _isMet.Remove(circle[^1]);
            }
            while (circle[^1] != first);

            if (circle.Count > 1 || steps[first].Next.Contains(first, StringComparer.Ordinal))
                _found.Add(circle.ToImmutable());
        }
    }
}
