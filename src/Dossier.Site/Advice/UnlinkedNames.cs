using Dossier.Entries.Articles;
using Dossier.Entries.Parsing;
using Dossier.Graph;
using Dossier.Graph.Names;
using Dossier.Graph.Names.Candidates;
using Dossier.Text;

namespace Dossier.Advice;

/// <summary>
/// Names that recur in several articles and are no actor's. Articles of one language are read together, for a name is often
/// written out in one and shortened in the next. Places of events are no actors.
/// </summary>
internal static class UnlinkedNames
{
    /// <summary>Parts of the world, which have capitals and do nothing.</summary>
    private static readonly FrozenSet<string> _regions =
        new[] { "Africa", "America", "Asia", "Balkans", "Caucasus", "Europe", "Gulf", "Latin America", "Mediterranean", "Middle East", "North Africa", "West", "West Africa" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that only two articles have, once each, may be a coincidence.</summary>
    private const int LeastMentions = 3;

    public static void Report(EntrySet entries, ResolvedDossier dossier, DiagnosticBag advice)
    {
        // Drafts have names, too; those that two actors share are the build's to report.
        var names = NameList.Gather(entries.Actors, new DiagnosticBag());
        var places = dossier.Events.Select(one => one.Entry.Place?.Value).OfType<string>().ToImmutableArray();
        bool IsKnown(string name) => IsNoActor(name) || names.HasName(name) || places.Any(place => place.Contains(name, StringComparison.OrdinalIgnoreCase));
        foreach (var language in dossier.Articles.GroupBy(article => (article.Entry.Language?.Value ?? dossier.Settings.Language).Split('-')[0], StringComparer.OrdinalIgnoreCase))
        {
            var blocks = language.OrderBy(article => article.Entry.File.Path, StringComparer.Ordinal)
                .SelectMany(article => article.Entry.Body.Blocks.Select(block => (article.Entry, Block: block)))
                .ToImmutableArray();
            foreach (var candidate in NameCandidates.In(blocks.Select((at, number) => (at.Block.Text, number)), language.Key, IsKnown))
            {
                var articles = candidate.Lines.Select(number => blocks[number].Entry).Distinct().ToArray();
                if (candidate.Kind != NameKind.People && candidate.Count >= LeastMentions && articles.Length > 1)
                {
                    var (article, block) = blocks[candidate.Lines[0]];
                    advice.Add(Messages.UnlinkedName(PlaceOf(candidate, article, block), candidate.Name, candidate.Count, [.. articles.Select(each => each.Id)]));
                }
            }
        }
    }

    /// <summary>A region, or a word for followers of a creed, as in "Islamist militias".</summary>
    private static bool IsNoActor(string name) => _regions.Contains(name) || name.EndsWith("ist", StringComparison.Ordinal) || name.EndsWith("ists", StringComparison.Ordinal);

    private static Place PlaceOf(NameCandidate candidate, Article article, TextBlock block)
    {
        var at = candidate.Variants.Select(name => block.Text.IndexOf(name, StringComparison.Ordinal)).FirstOrDefault(offset => offset >= 0, 0);
        return article.Body.PlaceOf(block, at);
    }
}
