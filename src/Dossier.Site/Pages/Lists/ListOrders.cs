using Dossier.Entries;
using Dossier.Graph;

namespace Dossier.Pages.Lists;

/// <summary>An order that a list can be put into besides its own.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Ranks">The place of each entry in it, from 0.</param>
public sealed record ListOrder(string Name, FrozenDictionary<Entry, int> Ranks);

/// <summary>The orders of lists.</summary>
public static class ListOrders
{
    /// <summary>The last first: what is made of a list without ranks.</summary>
    public const string Reverse = "reverse";

    private const string ByTitle = "title";
    private const string ByMentions = "named";

    /// <summary>The orders of a list that need ranks: of articles and events by title, of actors by how many articles name them.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="name">The list, by its name in <see cref="PageLists"/>.</param>
    public static ImmutableArray<ListOrder> Of(ResolvedDossier dossier, string name)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return name switch
        {
            PageLists.Articles => [Order(ByTitle, dossier.Articles.Select(article => (Entry)article.Entry).OrderBy(TitleKey, StringComparer.Ordinal))],
            PageLists.Events => [Order(ByTitle, dossier.Events.Select(one => (Entry)one.Entry).OrderBy(TitleKey, StringComparer.Ordinal))],
            PageLists.Actors =>
            [
                Order(ByMentions, dossier.Actors.OrderByDescending(actor => actor.NamedIn.Length).Select(actor => (Entry)actor.Entry)),
                Order(ByTitle, dossier.Actors.Select(actor => (Entry)actor.Entry).OrderBy(TitleKey, StringComparer.Ordinal)),
            ],
            _ => throw new InvalidOperationException($"'{name}' is no list of entries"),
        };
    }

    private static string TitleKey(Entry entry) => Collation.Key(entry.Label);

    private static ListOrder Order(string name, IEnumerable<Entry> inOrder) => new(name, inOrder.Index().ToFrozenDictionary(entry => entry.Item, entry => entry.Index));
}
