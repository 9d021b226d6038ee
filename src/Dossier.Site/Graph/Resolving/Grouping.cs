using System.Runtime.InteropServices;

namespace Dossier.Graph.Resolving;

/// <summary>Puts things under keys, in the order they come; for the many that turning a dossier round takes.</summary>
internal static class Grouping
{
    /// <summary>What stands under a key: an empty list, at first.</summary>
    public static List<T> GetOrAddList<TKey, T>(this Dictionary<TKey, List<T>> groups, TKey key)
        where TKey : notnull =>
        CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _) ??= [];
}
