using Dossier.Dates;
using Dossier.FrontMatter.Values;

namespace Dossier.Entries;

/// <summary>
/// The order in which lists show entries. It is the same on every machine: letters compare by their folded form, without
/// accents, capitals and signs, and never by the rules of the machine's language.
/// </summary>
public static class Collation
{
    private static readonly string[] _leading = ["the-", "al-", "el-", "a-", "an-", "le-", "la-", "les-"];

    /// <summary>What a name is sorted by: its letters, without an article in front.</summary>
    public static string Key(string name)
    {
        var folded = Slug.FromTitle(name) ?? name;
        var article = _leading.FirstOrDefault(leading => folded.StartsWith(leading, StringComparison.Ordinal) && folded.Length > leading.Length);
        return article is null ? folded : folded[article.Length..];
    }

    /// <summary>Entries by name; those of one name by id.</summary>
    public static ImmutableArray<T> ByName<T>(this IEnumerable<T> entries, Func<T, Entry> entryOf) =>
        [.. entries.OrderBy(entry => entryOf(entry).SortKey, StringComparer.Ordinal).ThenBy(entry => entryOf(entry).Id, StringComparer.Ordinal)];

    /// <summary>Entries by their dates, the undated last; where that does not part them, by title, and those of one title by id.</summary>
    internal static ImmutableArray<T> ByDate<T>(this IEnumerable<T> entries, Func<T, EdtfDate?> dateOf, bool newestFirst)
        where T : Entry => Sorted(entries, (one, other) => Compare(dateOf(one), dateOf(other), newestFirst));

    private static int Compare(EdtfDate? one, EdtfDate? other, bool newestFirst) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => newestFirst ? other.CompareTo(one) : one.CompareTo(other),
    };

    /// <summary>Entries in some order; where that does not part them, by title, and those of one title by id.</summary>
    private static ImmutableArray<T> Sorted<T>(IEnumerable<T> entries, Comparison<T> order)
        where T : Entry
    {
        T[] sorted = [.. entries];
        Array.Sort(sorted, (one, other) =>
            order(one, other) is not 0 and var byOrder ? byOrder
            : string.CompareOrdinal(one.SortKey, other.SortKey) is not 0 and var byTitle ? byTitle
            : string.CompareOrdinal(one.Id, other.Id) is not 0 and var byId ? byId
            // Two of one id were reported.
            : string.CompareOrdinal(one.File.Path, other.File.Path));
        return [.. sorted];
    }
}
