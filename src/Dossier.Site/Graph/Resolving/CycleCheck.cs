using Dossier.Entries.Articles;

namespace Dossier.Graph.Resolving;

/// <summary>Reports what would be a part or a source of itself: chains of <c>part_of</c> and <c>based_on</c> must end.</summary>
internal static class CycleCheck
{
    public static void Report(ImmutableArray<LinkedArticle> articles, ImmutableArray<LinkedEvent> events, DiagnosticBag faults)
    {
        // Two entries of one id, which was reported, lead on to what the first of them names.
        var sources = articles.DistinctBy(article => article.Entry.Id, StringComparer.Ordinal).Where(article => !article.BasedOn.IsEmpty)
            .ToDictionary(article => article.Entry.Id, article => article.BasedOn.OfType<Article>().Select(origin => origin.Id).ToArray(), StringComparer.Ordinal);
        foreach (var article in articles.Where(article => !article.BasedOn.IsEmpty && IsInCircle(article.Entry.Id, sources)))
            faults.Add(Messages.Circle(article.Entry.BasedOn[0].Place, article.Entry.Id, "based_on"));

        var wholes = events.DistinctBy(one => one.Entry.Id, StringComparer.Ordinal).Where(one => one.PartOf is not null)
            .ToDictionary(one => one.Entry.Id, one => new[] { one.PartOf!.Id }, StringComparer.Ordinal);
        foreach (var one in events.Where(one => one.PartOf is not null && IsInCircle(one.Entry.Id, wholes)))
            faults.Add(Messages.Circle(one.Entry.PartOf!.Place, one.Entry.Id, "part_of"));
    }

    private static bool IsInCircle(string start, Dictionary<string, string[]> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(next.GetValueOrDefault(start, []));
        while (open.TryPop(out var id))
        {
            if (id == start)
                return true;

            if (seen.Add(id) && next.TryGetValue(id, out var further))
            {
                foreach (var one in further)
                    open.Push(one);
            }
        }

        return false;
    }
}
